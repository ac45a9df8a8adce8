import type { IRange } from '@univerjs/core';
import { MAX_COLUMN, MAX_ROW, parseRange, quoteSheet, rangeName } from '../model/a1';
import { invalidArgument } from './errors';

export interface SheetReference {
  /** Undefined: the sheet at hand. */
  sheetName: string | undefined;
  address: string;
}

/** Splits `'表 1'!$A$1:$B$2`; a leading `=` is ignored, as in a name's formula. */
export function splitReference(reference: string): SheetReference {
  const text = reference.replace(/^=/, '').trim();
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/u.exec(text);
  if (match === null) return { sheetName: undefined, address: text };
  return { sheetName: match[1]?.replace(/''/g, "'") ?? match[2], address: match[3] ?? '' };
}

/** A local A1 address of one area. */
export function parseAddress(address: string): IRange {
  const range = parseRange(address.trim());
  if (range === undefined || range.endRow > MAX_ROW || range.endColumn > MAX_COLUMN || range.startRow < 0) {
    throw invalidArgument(`'${address}' is not an address.`);
  }
  return range;
}

export function fullRange(): IRange {
  return { startRow: 0, endRow: MAX_ROW, startColumn: 0, endColumn: MAX_COLUMN };
}

export const isEntireColumn = ({ startRow, endRow }: IRange): boolean => startRow === 0 && endRow === MAX_ROW;
export const isEntireRow = ({ startColumn, endColumn }: IRange): boolean =>
  startColumn === 0 && endColumn === MAX_COLUMN;

/** `A1:B2`; whole columns and rows are written `A:B` and `1:2`. */
export function localAddress(range: IRange): string {
  if (isEntireColumn(range) && !isEntireRow(range))
    return rangeName(range)
      .replace(/\d/g, '')
      .replace(/^(\w+)$/, '$1:$1');
  if (isEntireRow(range)) return `${range.startRow + 1}:${range.endRow + 1}`;
  return rangeName(range);
}

export const fullAddress = (sheetName: string, range: IRange): string =>
  `${quoteSheet(sheetName)}!${localAddress(range)}`;

/** `'表 1'!$A$1:$B$2`, as names and chart series refer to cells. */
export function absoluteReference(sheetName: string, range: IRange): string {
  const address = localAddress(range).replace(
    /([A-Z]+)?(\d+)?/g,
    (_, letters?: string, digits?: string) =>
      `${letters === undefined ? '' : `$${letters}`}${digits === undefined ? '' : `$${digits}`}`,
  );
  return `${quoteSheet(sheetName)}!${address}`;
}

export function intersect(a: IRange, b: IRange): IRange | null {
  const range = {
    startRow: Math.max(a.startRow, b.startRow),
    endRow: Math.min(a.endRow, b.endRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return range.startRow > range.endRow || range.startColumn > range.endColumn ? null : range;
}

export function boundingRange(a: IRange, b: IRange): IRange {
  return {
    startRow: Math.min(a.startRow, b.startRow),
    endRow: Math.max(a.endRow, b.endRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}

export const rowCountOf = ({ startRow, endRow }: IRange): number => endRow - startRow + 1;
export const columnCountOf = ({ startColumn, endColumn }: IRange): number => endColumn - startColumn + 1;

/** A rectangle by its top left cell and size; outside the sheet is an invalid argument. */
export function rangeAt(row: number, column: number, rows: number, columns: number): IRange {
  const range = { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
  const numbers = [row, column, rows, columns];
  if (!numbers.every(Number.isInteger) || row < 0 || column < 0 || rows < 1 || columns < 1) throw invalidArgument();
  if (range.endRow > MAX_ROW || range.endColumn > MAX_COLUMN) throw invalidArgument();
  return range;
}
