import type { Area } from './address';

/** A cell as `range.values` gives it; a blank is an empty text. */
export type Cell = string | number | boolean;

/** An Excel table. */
export interface ListObject {
  id: string;
  name: string;
  /** With header and total row, 0-based on the sheet. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
}

/** The used range of one sheet, or what has been read of it. `row` and `column` are 0-based positions of its first cell on the sheet. */
export interface SheetMatrix {
  name: string;
  row: number;
  column: number;
  /** One entry a row of the used range; rows that have not been read are missing, and so are columns nobody asked for. */
  values: Cell[][];
  /** Excel's own id, which survives a new name. */
  id?: string;
  hidden?: boolean;
  /** The workbook's, by which exports tell their rule and their dates. */
  fileName?: string;
  /** The workbook counts its days from 1904; `values` hold days since 1900 all the same. */
  from1904?: boolean;
  listObjects?: readonly ListObject[];
}

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');

/** Whether a cell holds a formula, as `Range.formulas` gives it. */
export const isFormulaText = (cell: Cell | undefined): cell is string =>
  typeof cell === 'string' && cell.startsWith('=');

/** The cell at a sheet position, blank outside what has been read. */
export function cellAt(sheet: SheetMatrix, row: number, column: number): Cell {
  return sheet.values[row - sheet.row]?.[column - sheet.column] ?? '';
}

export const textAt = (sheet: SheetMatrix, row: number, column: number): string =>
  String(cellAt(sheet, row, column)).trim();

/** False for a row of the used range whose cells have not been asked for yet. */
export const isRead = (sheet: SheetMatrix, row: number): boolean => sheet.values[row - sheet.row] !== undefined;
