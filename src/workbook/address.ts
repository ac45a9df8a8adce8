/** A rectangle on a sheet, 0-based. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0-based row and column as A1. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** An area as A1 (`B2:D9`, or `B2` for one cell). */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** An area as a fixed reference from any sheet, e.g. `'质检明细'!$G$2:$U$670`. */
export function reference(sheet: string, { row, column, rows, columns }: Area): string {
  const fixed = (r: number, c: number) => `$${columnName(c)}$${r + 1}`;
  const first = fixed(row, column);
  const last = fixed(row + rows - 1, column + columns - 1);
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** A sheet name as formulas quote it. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The 0-based area of an address as Excel gives it: `'Sheet 1'!$A$1:C9`, `B2`. Whole rows and columns are not met here. */
export function parseArea(address: string): Area {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/i.exec(local);
  if (!match) throw new RangeError(`Not an A1 address: ${address}`);
  const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = match;
  const row = Number(row1) - 1;
  const column = columnIndex(column1);
  return { row, column, rows: Number(row2) - row, columns: columnIndex(column2) - column + 1 };
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Whether two areas of one sheet share a cell. */
export const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The cells that two areas of one sheet share; null where there is none. */
export function intersection(a: Area, b: Area): Area | null {
  if (!overlap(a, b)) return null;
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  return {
    row,
    column,
    rows: Math.min(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.min(a.column + a.columns, b.column + b.columns) - column,
  };
}
