import type { IStyleBase, IStyleData } from '@univerjs/core';
import { builtInId, FIRST_CUSTOM_ID } from '../numberFormats';
import { appendInside, applyEdits, prefixOf, setAttributes, withPrefix, type TextEdit } from '../package/edits';
import { child, element, escapeXml, parseXml, type XmlNode } from '../package/xml';
import { formatOfStyleId, type StyleSheet } from '../read/styleReader';
import { alignmentAttributes, argb, borderElement, differentialElement, fillElement, fontElement } from './styleParts';

const FONT = (s: IStyleBase) => [
  s.ff,
  s.fs,
  s.bl ? 1 : 0,
  s.it ? 1 : 0,
  s.ul?.s ? 1 : 0,
  s.st?.s ? 1 : 0,
  argb(s.cl),
  (s.va ?? 1) > 1 ? s.va : 1,
];
const FILL = (s: IStyleBase) => argb(s.bg);
const BORDER = (s: IStyleBase) =>
  [s.bd?.t, s.bd?.r, s.bd?.b, s.bd?.l, s.bd?.tl_br, s.bd?.bl_tr].map((side) => (side?.s ? [side.s, argb(side.cl)] : 0));
const PATTERN = (s: IStyleBase) => s.n?.pattern || 'General';
const ALIGNMENT = (s: IStyleData) => alignmentAttributes(s);
const ASPECTS = [FONT, FILL, BORDER, PATTERN, ALIGNMENT];

const same = (aspect: (style: IStyleData) => unknown, a: IStyleData, b: IStyleData): boolean =>
  JSON.stringify(aspect(a)) === JSON.stringify(aspect(b));

/** One of the lists of the styles part (fonts, fills …): entries are only ever added at its end. */
class PartList {
  readonly nodes: XmlNode[];
  readonly added: string[] = [];
  private readonly indexes = new Map<string, number>();

  constructor(
    readonly name: string,
    readonly list: XmlNode | undefined,
  ) {
    this.nodes = list?.children ?? [];
  }

  add(xml: string): number {
    const known = this.indexes.get(xml);
    if (known !== undefined) return known;
    const index = this.nodes.length + this.added.length;
    this.added.push(xml);
    this.indexes.set(xml, index);
    return index;
  }
}

/** The order of children of `<styleSheet>`. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/**
 * Finds a cell format for a style of the grid. Formats of the file keep their numbers; what a new style does not change
 * (theme colours, locking, shrink to fit) is taken from the format the cell had before.
 */
export class StyleWriter {
  private readonly root: XmlNode;
  private readonly lists: Map<string, PartList>;
  private readonly numberFormats: Map<string, number>;
  private nextFormatId: number;
  private readonly found = new Map<string, number>();

  constructor(
    private readonly xml: string,
    part: string,
    private readonly sheet: StyleSheet,
  ) {
    this.root = parseXml(xml, part);
    this.lists = new Map(ORDER.map((name) => [name, new PartList(name, child(this.root, name))]));
    this.numberFormats = new Map([...sheet.numberFormats].map(([id, code]) => [code, id]));
    this.nextFormatId = Math.max(FIRST_CUSTOM_ID - 1, ...sheet.numberFormats.keys()) + 1;
  }

  private list(name: string): PartList {
    const list = this.lists.get(name);
    if (!list) throw new Error(`no such list of styles: ${name}`);
    return list;
  }

  /** Whether a style id still means the format of the file that it was made from. */
  private ownFormat(styleId: string | undefined, style: IStyleData, locked: boolean): number | undefined {
    const format = styleId === undefined ? undefined : formatOfStyleId(styleId);
    const known = format === undefined ? undefined : this.sheet.cellStyles[format];
    if (format === undefined || !known || (this.sheet.unlocked[format] ?? false) === locked) return undefined;
    return known === style || ASPECTS.every((aspect) => same(aspect, known, style)) ? format : undefined;
  }

  /** The number of a cell format that shows `style`; `base` is the format the cell has now. */
  formatFor(styleId: string | undefined, style: IStyleData | undefined, locked: boolean, base: number): number {
    const key = `${styleId ?? JSON.stringify(style)}|${locked}|${base}`;
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const index = this.ownFormat(styleId, style ?? {}, locked) ?? this.derive(style ?? {}, locked, base);
    this.found.set(key, index);
    return index;
  }

  private derive(style: IStyleData, locked: boolean, base: number): number {
    const origin = this.sheet.cellStyles[base] ?? {};
    const ordinary = this.sheet.cellStyles[0] ?? {};
    // What a style leaves open is the workbook's default, not what the cell looked like before.
    const wanted: IStyleData = {
      ...style,
      ff: style.ff ?? ordinary.ff,
      fs: style.fs ?? ordinary.fs,
      cl: style.cl === undefined ? ordinary.cl : style.cl,
      vt: style.vt ?? ordinary.vt,
    };
    const baseLocked = !(this.sheet.unlocked[base] ?? false);
    if (baseLocked === locked && ASPECTS.every((aspect) => same(aspect, wanted, origin))) return base;
    const node = this.list('cellXfs').nodes[base];
    const attributes: Record<string, string> = {
      numFmtId: '0',
      fontId: '0',
      fillId: '0',
      borderId: '0',
      xfId: '0',
      ...node?.attributes,
    };
    if (!same(FONT, wanted, origin)) {
      Object.assign(attributes, {
        fontId: String(this.fontFor(wanted, origin, Number(attributes.fontId))),
        applyFont: '1',
      });
    }
    if (!same(FILL, wanted, origin))
      Object.assign(attributes, {
        fillId: String(wanted.bg ? this.list('fills').add(fillElement(wanted)) : 0),
        applyFill: '1',
      });
    if (!same(BORDER, wanted, origin))
      Object.assign(attributes, {
        borderId: String(this.list('borders').add(borderElement(wanted))),
        applyBorder: '1',
      });
    if (!same(PATTERN, wanted, origin)) {
      Object.assign(attributes, { numFmtId: String(this.numberFormat(PATTERN(wanted))), applyNumberFormat: '1' });
    }
    const alignment = this.alignmentFor(wanted, origin, child(node, 'alignment'));
    const protection =
      baseLocked === locked ? this.slice(child(node, 'protection')) : element('protection', { locked });
    if (alignment) attributes.applyAlignment = '1';
    if (protection) attributes.applyProtection = '1';
    return this.list('cellXfs').add(element('xf', attributes, alignment + protection));
  }

  private slice(node: XmlNode | undefined): string {
    if (!node) return '';
    const prefix = prefixOf(this.xml, node);
    const xml = this.xml.slice(node.start, node.end);
    return prefix ? xml.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</') : xml;
  }

  private fontFor(wanted: IStyleData, origin: IStyleData, base: number): number {
    const color =
      argb(wanted.cl) === argb(origin.cl) ? this.slice(child(this.list('fonts').nodes[base], 'color')) : undefined;
    return this.list('fonts').add(fontElement(wanted, color === undefined ? {} : { color }));
  }

  private alignmentFor(wanted: IStyleData, origin: IStyleData, node: XmlNode | undefined): string {
    if (same(ALIGNMENT, wanted, origin)) return this.slice(node);
    const attributes = { ...node?.attributes, ...alignmentAttributes(wanted) };
    return Object.values(attributes).some((value) => value !== undefined) ? element('alignment', attributes) : '';
  }

  private numberFormat(pattern: string): number {
    const known = builtInId(pattern) ?? this.numberFormats.get(pattern);
    if (known !== undefined) return known;
    const id = this.nextFormatId;
    this.nextFormatId += 1;
    this.numberFormats.set(pattern, id);
    this.list('numFmts').add(`<numFmt numFmtId="${id}" formatCode="${escapeXml(pattern)}"/>`);
    return id;
  }

  /** The number of a differential format. */
  differential(style: IStyleBase): number {
    return this.list('dxfs').add(differentialElement(style));
  }

  /** The styles part with what was added; undefined when nothing was. */
  result(): string | undefined {
    const edits: TextEdit[] = [];
    for (const { name, list, nodes, added } of this.lists.values()) {
      if (added.length === 0) continue;
      const inner = added.join('');
      const count = String(nodes.length + added.length);
      if (!list) edits.push(this.newList(name, element(name, { count }, inner)));
      else if (list.innerStart < 0)
        edits.push({
          start: list.start,
          end: list.end,
          text: withPrefix(element(name, { count }, inner), prefixOf(this.xml, list)),
        });
      else edits.push(setAttributes(this.xml, list, { count }), appendInside(this.xml, list, inner));
    }
    return edits.length > 0 ? applyEdits(this.xml, edits) : undefined;
  }

  private newList(name: string, xml: string): TextEdit {
    const later = new Set(ORDER.slice(ORDER.indexOf(name) + 1));
    const next = this.root.children.find((node) => later.has(node.name));
    if (!next) return appendInside(this.xml, this.root, xml);
    return { start: next.start, end: next.start, text: withPrefix(xml, prefixOf(this.xml, next)) };
  }
}
