import type { IRange } from '@univerjs/core';

/** Rows and columns count from 0; a rectangle's ends are included. */
export interface CellPosition {
  row: number;
  column: number;
}

export const MAX_ROW = 1_048_575;
export const MAX_COLUMN = 16_383;

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export function parseCell(name: string): CellPosition | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(name);
  if (!match?.[1] || !match[2]) return undefined;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}

/** `A1`, `A1:B2`, `A:B`, `1:2` and absolute forms of them, without a sheet. */
export function parseRange(text: string): IRange | undefined {
  const [first = '', last = first] = text.split(':');
  const from = parseCell(first);
  const to = parseCell(last);
  if (from && to) {
    return {
      startRow: Math.min(from.row, to.row),
      startColumn: Math.min(from.column, to.column),
      endRow: Math.max(from.row, to.row),
      endColumn: Math.max(from.column, to.column),
    };
  }
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns?.[1] && columns[2]) {
    return { startRow: 0, endRow: MAX_ROW, startColumn: columnIndex(columns[1]), endColumn: columnIndex(columns[2]) };
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows)
    return { startRow: Number(rows[1]) - 1, endRow: Number(rows[2]) - 1, startColumn: 0, endColumn: MAX_COLUMN };
  return undefined;
}

export function rangeName({ startRow, startColumn, endRow, endColumn }: IRange): string {
  const first = cellName(startRow, startColumn);
  const last = cellName(endRow, endColumn);
  return first === last ? first : `${first}:${last}`;
}

/** `sqref`: areas separated by blanks. */
export const parseAreas = (sqref: string): IRange[] =>
  sqref
    .trim()
    .split(/\s+/)
    .flatMap((area) => parseRange(area) ?? []);

/** A sheet name as formulas write it. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$|^[RrCc]\d*([RrCc]\d*)?$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
