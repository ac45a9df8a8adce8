import type { IBorderData, IBorderStyleData, IStyleBase, IStyleData } from '@univerjs/core';
import { indentPixels } from '../../model/book';
import { SUBSCRIPT, SUPERSCRIPT, WRAP } from '../gridEnums';
import { builtInFormat } from '../numberFormats';
import { attribute, child, children, flagAttribute, numberAttribute, parseXml, type XmlNode } from '../package/xml';
import { readColor, readIndexed, type ColorTables } from './colors';

export const BORDER_STYLES = [
  'none', 'thin', 'hair', 'dotted', 'dashed', 'dashDot', 'dashDotDot', 'double',
  'medium', 'mediumDashed', 'mediumDashDot', 'mediumDashDotDot', 'slantDashDot', 'thick',
]; // prettier-ignore
export const HORIZONTAL = ['general', 'left', 'center', 'right', 'justify', 'justify', 'distributed'];
export const VERTICAL = ['', 'top', 'center', 'bottom'];

const VERTICAL_TEXT = 255;

export interface StyleSheet {
  /** One style for each cell format (`cellXfs`), as the grid shows it. */
  cellStyles: IStyleData[];
  /** Differential formats of conditional formats. */
  differential: IStyleBase[];
  numberFormats: Map<number, string>;
  /** By cell format: stays writable when the sheet is protected. */
  unlocked: boolean[];
  /** Font and size of ordinary cells. */
  defaultFont: { name: string; size: number };
}

function readFont(font: XmlNode | undefined, tables: ColorTables): IStyleBase {
  const on = (name: string) => {
    const node = child(font, name);
    return node !== undefined && flagAttribute(node, 'val', true);
  };
  const style: IStyleBase = {};
  const name = attribute(child(font, 'name'), 'val');
  const size = numberAttribute(child(font, 'sz'), 'val');
  const color = readColor(child(font, 'color'), tables);
  const baseline = attribute(child(font, 'vertAlign'), 'val');
  const underline = child(font, 'u');
  if (name) style.ff = name;
  if (size) style.fs = size;
  if (on('b')) style.bl = 1;
  if (on('i')) style.it = 1;
  if (on('strike')) style.st = { s: 1 };
  if (underline && attribute(underline, 'val') !== 'none') style.ul = { s: 1 };
  if (color) style.cl = color;
  if (baseline === 'superscript') style.va = SUPERSCRIPT;
  if (baseline === 'subscript') style.va = SUBSCRIPT;
  return style;
}

/** Patterns other than solid are carried, not shown: the grid fills plainly. */
function readFill(fill: XmlNode | undefined, tables: ColorTables, differential: boolean): IStyleBase {
  const pattern = child(fill, 'patternFill');
  const type = attribute(pattern, 'patternType') ?? (differential && pattern ? 'solid' : 'none');
  if (type === 'solid') {
    // Differential formats keep their colour in the background, ordinary ones in the foreground.
    const color = readColor(child(pattern, differential ? 'bgColor' : 'fgColor') ?? child(pattern, 'fgColor'), tables);
    return color ? { bg: color } : {};
  }
  const stop = child(child(fill, 'gradientFill')?.children[0], 'color');
  const color = readColor(stop, tables);
  return color ? { bg: color } : {};
}

function readBorder(border: XmlNode | undefined, tables: ColorTables): IStyleBase {
  const side = (name: string): IBorderStyleData | undefined => {
    const node = child(border, name);
    const style = BORDER_STYLES.indexOf(attribute(node, 'style') ?? 'none');
    return style > 0 ? { s: style, cl: readColor(child(node, 'color'), tables) ?? { rgb: '#000000' } } : undefined;
  };
  const data: IBorderData = {};
  const sides = {
    t: side('top'),
    b: side('bottom'),
    l: side('left') ?? side('start'),
    r: side('right') ?? side('end'),
  };
  if (sides.t) data.t = sides.t;
  if (sides.b) data.b = sides.b;
  if (sides.l) data.l = sides.l;
  if (sides.r) data.r = sides.r;
  const diagonal = side('diagonal');
  if (diagonal && flagAttribute(border, 'diagonalDown')) data.tl_br = diagonal;
  if (diagonal && flagAttribute(border, 'diagonalUp')) data.bl_tr = diagonal;
  return Object.keys(data).length > 0 ? { bd: data } : {};
}

function readAlignment(alignment: XmlNode | undefined): IStyleData {
  const style: IStyleData = {};
  const horizontal = attribute(alignment, 'horizontal') ?? 'general';
  const ht = HORIZONTAL.indexOf(horizontal === 'centerContinuous' ? 'center' : horizontal);
  const vertical = attribute(alignment, 'vertical') ?? 'bottom';
  const vt = VERTICAL.indexOf(vertical === 'justify' || vertical === 'distributed' ? 'center' : vertical);
  if (ht > 0) style.ht = ht;
  if (vt > 0) style.vt = vt;
  if (flagAttribute(alignment, 'wrapText')) style.tb = WRAP;
  const indent = numberAttribute(alignment, 'indent') ?? 0;
  if (indent > 0) style.pd = horizontal === 'right' ? { r: indent * indentPixels } : { l: indent * indentPixels };
  const rotation = numberAttribute(alignment, 'textRotation') ?? 0;
  // Files count upwards as 1–90 and downwards as 91–180; the grid's angle is clockwise.
  if (rotation === VERTICAL_TEXT) style.tr = { a: 0, v: 1 };
  else if (rotation > 0) style.tr = { a: rotation <= 90 ? -rotation : rotation - 90, v: 0 };
  return style;
}

export function readStyles(xml: string | undefined, part: string, theme: string[]): StyleSheet {
  const root = xml === undefined ? undefined : parseXml(xml, part);
  const tables: ColorTables = { theme, indexed: readIndexed(child(root, 'colors')) };
  const numberFormats = new Map<number, string>();
  for (const node of children(child(root, 'numFmts'), 'numFmt')) {
    const id = numberAttribute(node, 'numFmtId');
    if (id !== undefined) numberFormats.set(id, attribute(node, 'formatCode') ?? 'General');
  }
  const fonts = children(child(root, 'fonts'), 'font').map((font) => readFont(font, tables));
  const fills = children(child(root, 'fills'), 'fill').map((fill) => readFill(fill, tables, false));
  const borders = children(child(root, 'borders'), 'border').map((border) => readBorder(border, tables));
  const cellStyles = children(child(root, 'cellXfs'), 'xf').map((xf): IStyleData => {
    const format = numberAttribute(xf, 'numFmtId') ?? 0;
    const pattern = numberFormats.get(format) ?? builtInFormat(format) ?? 'General';
    return {
      ...fonts[numberAttribute(xf, 'fontId') ?? 0],
      ...fills[numberAttribute(xf, 'fillId') ?? 0],
      ...borders[numberAttribute(xf, 'borderId') ?? 0],
      ...readAlignment(child(xf, 'alignment')),
      ...(pattern === 'General' ? {} : { n: { pattern } }),
    };
  });
  const unlocked = children(child(root, 'cellXfs'), 'xf').map(
    (xf) => !flagAttribute(child(xf, 'protection'), 'locked', true),
  );
  const differential = children(child(root, 'dxfs'), 'dxf').map((dxf): IStyleBase => {
    const format = attribute(child(dxf, 'numFmt'), 'formatCode');
    return {
      ...readFont(child(dxf, 'font'), tables),
      ...readFill(child(dxf, 'fill'), tables, true),
      ...readBorder(child(dxf, 'border'), tables),
      ...(format ? { n: { pattern: format } } : {}),
    };
  });
  const defaultFont = { name: fonts[0]?.ff ?? '等线', size: fonts[0]?.fs ?? 11 };
  return { cellStyles, differential, numberFormats, unlocked, defaultFont };
}

/** Style ids of the snapshot: `x12` is the twelfth cell format of the file. */
export const styleIdOf = (format: number): string => `x${format}`;
export const formatOfStyleId = (id: string): number | undefined =>
  /^x\d+$/.test(id) ? Number(id.slice(1)) : undefined;
