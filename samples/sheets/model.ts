/** A workbook as it will stand on sheets, before any file format: what tests use in memory and the .xlsx writer writes. */
import type { FunctionPage } from './functionPage';

export type CellValue = string | number | null | { formula: string; result: string | number };

export interface Column {
  header: string;
  width: number;
  /** Excel number format of the column's cells. */
  format?: string;
  /** The only values a cell may take; becomes a data validation list. */
  choices?: readonly string[];
}

/** One table: an optional title row, the header row, rows, and total rows below. */
export interface Block {
  title: string | null;
  /** A real Excel table (ListObject) with this name, or a plain range. */
  tableName: string | null;
  columns: readonly Column[];
  rows: readonly (readonly CellValue[])[];
  footer: readonly (readonly CellValue[])[];
  /** Columns whose blank cells are merged with the value above, as in a rubric. */
  mergedColumns: readonly number[];
}

export interface SheetLayout {
  name: string;
  hidden: boolean;
  /** Tables from top to bottom, a blank row between them. */
  blocks: readonly Block[];
  /** Rows and columns kept in sight, 0 for none. */
  frozenRows: number;
  frozenColumns: number;
}

export interface WorkbookLayout {
  fileName: string;
  /** Stands before the sheets. */
  functionPage?: FunctionPage;
  sheets: readonly SheetLayout[];
}

/** Where a block stands; 1-based rows, as Excel counts. */
export interface PlacedBlock {
  block: Block;
  titleRow: number | null;
  headerRow: number;
  firstRow: number;
  lastRow: number;
}

export function placeBlocks(sheet: SheetLayout): PlacedBlock[] {
  let row = 1;
  return sheet.blocks.map((block) => {
    const titleRow = block.title === null ? null : row;
    const headerRow = titleRow === null ? row : row + 1;
    const firstRow = headerRow + 1;
    const lastRow = headerRow + block.rows.length;
    row = lastRow + block.footer.length + 2;
    return { block, titleRow, headerRow, firstRow, lastRow };
  });
}

/** The sheet's cells from A1 on, row by row; formulas as their results. */
export function sheetCells(sheet: SheetLayout): (string | number | null)[][] {
  const plain = (cell: CellValue): string | number | null =>
    cell !== null && typeof cell === 'object' ? cell.result : cell;
  const rows: (string | number | null)[][] = [];
  for (const { block, titleRow, headerRow, firstRow } of placeBlocks(sheet)) {
    if (titleRow !== null) rows[titleRow - 1] = [block.title];
    rows[headerRow - 1] = block.columns.map(({ header }) => header);
    [...block.rows, ...block.footer].forEach((cells, index) => (rows[firstRow - 1 + index] = cells.map(plain)));
  }
  const width = Math.max(...sheet.blocks.map(({ columns }) => columns.length));
  return Array.from(rows, (row) => Array.from({ length: width }, (_, column) => row?.[column] ?? null));
}

/** `A`, `B` … `AA` for 0, 1 … 26. */
export function columnLetter(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnLetter(Math.floor(index / 26) - 1) + columnLetter(index % 26);
}
