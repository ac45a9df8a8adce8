/** A cell as `range.values` gives it; a blank is an empty text. */
export type Cell = string | number | boolean;

/** The used range of one sheet. `row` and `column` are 0-based positions of its first cell on the sheet. */
export interface SheetMatrix {
  name: string;
  row: number;
  column: number;
  values: Cell[][];
}

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');

/** The cell at a sheet position, blank outside the used range. */
export function cellAt(sheet: SheetMatrix, row: number, column: number): Cell {
  return sheet.values[row - sheet.row]?.[column - sheet.column] ?? '';
}

export const textAt = (sheet: SheetMatrix, row: number, column: number): string =>
  String(cellAt(sheet, row, column)).trim();
