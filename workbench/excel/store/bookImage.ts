import {
  BooleanNumber,
  IResourceManagerService,
  UniverInstanceType,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
  type Nullable,
} from '@univerjs/core';
import { cellName, columnLetters } from '../../model/a1';
import { localAddress } from '../reference';
import type { Book } from './book';
import { CellReader } from './cellReader';

/**
 * Everything of a workbook that its owner could miss, as texts that two images can be compared by: a place such as
 * `质检明细 row 12` or `settings/kefu.mapping` → its content as JSON. Places with nothing in them have no entry.
 *
 * In it: values with formulas, number formats and all other styles, locked cells, merged cells, row heights, column
 * widths, hidden rows and columns, sheet order, visibility, tab colours, gridlines, frozen panes, page setup, protection,
 * names, tables, filters, validation, conditional formats, notes, comments, charts, settings.
 * Not in it: what Univer or the host made up to identify things, the size of Univer's sheets, selection, active sheet, zoom.
 */
export type BookImage = Map<string, string>;

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Numbered anew each time a thing is made; the theme rules' keys are too, and what they hold stands with the tables. */
const madeUp = new Set([
  'rangeThemeStyleRuleMap',
  'id',
  'uid',
  'cfId',
  'ruleId',
  'tableId',
  'unitId',
  'iconId',
  'drawingId',
  'carried',
]);

export function bookImage(book: Book): BookImage {
  const image: BookImage = new Map();
  const sheets = book.sheetIds().map((id) => ({ id, config: book.sheet(id).getConfig() }));
  const nameOf = new Map(sheets.map(({ id, config }) => [id, config.name]));
  const put = (place: string, content: unknown) => {
    const plain = tidy(content, nameOf);
    if (plain !== undefined) image.set(place, JSON.stringify(plain));
  };
  put('sheets', [...nameOf.values()]);
  for (const { id, config } of sheets) {
    putSheet(config, put);
    putCells(book, id, image);
  }
  for (const { name, data } of book.injector
    .get(IResourceManagerService)
    .getResourcesByType(book.unitId, UniverInstanceType.UNIVER_SHEET)) {
    put(name, parsed(data));
  }
  const { charts, settings, ...others } = book.extras;
  for (const [key, value] of Object.entries(settings)) put(`settings/${key}`, value);
  for (const { sheetId, name, ...chart } of charts) put(`${nameOf.get(sheetId) ?? sheetId} chart ${name}`, chart);
  for (const [part, content] of Object.entries(others)) put(part, content);
  return image;
}

/** What differs, a line for each place and cell, at most `limit`; empty when all is as before. */
export function imageDifferences(before: BookImage, after: BookImage, limit = 100): string[] {
  const lines: string[] = [];
  for (const place of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(place), after.get(place)];
    if (was === is) continue;
    lines.push(
      ...(/ row \d+$/.test(place) ? cellDifferences(place, was, is) : [`${place}: ${told(was)} → ${told(is)}`]),
    );
    if (lines.length >= limit) return lines.slice(0, limit);
  }
  return lines;
}

function putSheet(config: IWorksheetData, put: (place: string, content: unknown) => void): void {
  const { name, tabColor, defaultRowHeight, defaultColumnWidth, defaultStyle, freeze, custom } = config;
  const yes = (flag: BooleanNumber | boolean | undefined) => (flag ? true : undefined);
  put(`${name} sheet`, {
    hidden: yes(config.hidden),
    veryHidden: yes(custom?.veryHidden === true),
    tabColor,
    defaultRowHeight,
    defaultColumnWidth,
    defaultStyle,
    frozenRows: freeze.ySplit || undefined,
    frozenColumns: freeze.xSplit || undefined,
    withoutGridlines: yes(config.showGridlines === BooleanNumber.FALSE),
    withoutHeadings: yes(config.rowHeader.hidden),
  });
  put(`${name} merged`, config.mergeData.map((range) => localAddress(range)).sort());
  const line = ({ hd, s }: { hd?: BooleanNumber; s?: unknown }, size: number | undefined, usual: number) => ({
    size: size === usual ? undefined : size,
    hidden: yes(hd),
    s,
  });
  for (const row of Object.keys(config.rowData).map(Number)) {
    const data = config.rowData[row];
    if (data) put(`${name} height of row ${row + 1}`, line(data, data.h, defaultRowHeight));
  }
  for (const column of Object.keys(config.columnData).map(Number)) {
    const data = config.columnData[column];
    if (data) put(`${name} width of column ${columnLetters(column)}`, line(data, data.w, defaultColumnWidth));
  }
}

/** One text a row: a cell is its value, and where there are any its formula, style and lock. */
function putCells(book: Book, sheetId: string, image: BookImage): void {
  const name = book.frame(sheetId).getName();
  const reader = new CellReader(book, sheetId);
  const styleText = styleTexts(book);
  book
    .sheet(sheetId)
    .getCellMatrix()
    .forRow((row, columns) => {
      const cells: Record<string, Json> = {};
      for (const column of columns) {
        const cell = reader.cell(row, column);
        const style = styleText(cell);
        const value = reader.value(row, column);
        const formula = cell?.f || cell?.si ? reader.formula(row, column) : '';
        const locked: unknown = cell?.custom?.locked;
        if (value === '' && formula === '' && style === '' && locked !== false) continue;
        const rest = [formula, style, locked === false ? 'unlocked' : ''];
        while (rest.at(-1) === '') rest.pop();
        cells[cellName(row, column)] = rest.length === 0 ? value : [value, ...rest];
      }
      if (Object.keys(cells).length > 0) image.set(`${name} row ${row + 1}`, JSON.stringify(cells));
    });
}

function styleTexts(book: Book): (cell: Nullable<ICellData>) => string {
  const styles = book.univer.getStyles();
  const known = new Map<string, string>();
  const textOf = (style: Nullable<IStyleData>) => {
    // A style's 0 is its default: not bold, no angle, no line.
    const plain = tidy(style, new Map(), true);
    return plain === undefined ? '' : JSON.stringify(plain);
  };
  return (cell) => {
    const s = cell?.s;
    if (s === undefined || s === null) return '';
    if (typeof s !== 'string') return textOf(s);
    const text = known.get(s) ?? textOf(styles.get(s));
    known.set(s, text);
    return text;
  };
}

/** Sorted keys, sheets by name, nothing made up, nothing empty; undefined when nothing is left. */
function tidy(value: unknown, nameOf: ReadonlyMap<string, string>, zeroIsNothing = false): Json | undefined {
  if (value === null || value === undefined || value === '' || (zeroIsNothing && value === 0)) return undefined;
  if (typeof value === 'string') return nameOf.get(value) ?? value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => tidy(item, nameOf, zeroIsNothing) ?? []);
    return items.length === 0 ? undefined : items;
  }
  const entries = Object.entries(value)
    .filter(([key]) => !madeUp.has(key))
    .flatMap(([key, content]): [string, Json][] => {
      const plain = tidy(content, nameOf, zeroIsNothing);
      return plain === undefined ? [] : [[nameOf.get(key) ?? key, plain]];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return data;
  }
}

const told = (content: string | undefined): string => content?.slice(0, 300) ?? 'nothing';

function cellDifferences(place: string, was = '{}', is = '{}'): string[] {
  const sheet = place.replace(/ row \d+$/, '');
  const before = JSON.parse(was) as Record<string, Json>;
  const after = JSON.parse(is) as Record<string, Json>;
  const text = (cell: Json | undefined) => (cell === undefined ? 'blank' : JSON.stringify(cell));
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((cell) => text(before[cell]) !== text(after[cell]))
    .map((cell) => `${sheet}!${cell}: ${text(before[cell])} → ${text(after[cell])}`);
}
