import type { HeaderRows } from '../corrections';
import type { Cell } from '../matrix';
import type { Consent } from './consent';
import type { Content, SheetPlan } from './sheetPlan';

/** A sheet as it was read: found again by its id where that is known, so that a new name in between does no harm. */
export interface SheetRef {
  name: string;
  id?: string;
}

/** A rectangle of cells to change. */
export interface CellBlock {
  row: number;
  column: number;
  /** Rectangular; null leaves a cell alone. Texts keep the cell's number format. */
  cells: Content[][];
  /** What `Range.formulas` must still read, cell for cell, for the change to be made; null is not looked at. */
  before: (Cell | null)[][];
  /** Number formats, where they are to change. */
  formats?: (string | null)[][];
  /** The block is what one formula, in its first cell, spills: it is changed and taken back as a whole. */
  spilled?: boolean;
}

/** Changes of cells that exist. */
export interface CellsPlan {
  sheet: SheetRef;
  blocks: CellBlock[];
  /** `own`: the sheet is the add-in's, which is checked; else a person's yes that names the cells. */
  permit: 'own' | Consent;
  /** What happens where a cell is no more as it was read: it is skipped and reported, or nothing at all is written. */
  whenChanged: 'skip' | 'refuse';
  /** Numbers are as Excel gave them: in a workbook of the 1904 date system they are left as they are. */
  asGiven?: boolean;
}

/** A plain range that rows are to stand below, as it was read. Rows and columns are 0-based on the sheet. */
export interface PlainRange {
  sheet: SheetRef;
  header: { row: number; rows: HeaderRows };
  column: number;
  /** The row after its last one. */
  next: number;
  /** The first row below where its columns hold something else (signatures, another table); null where they hold nothing. */
  below: number | null;
}

/** Rows below a table or a plain range. */
export interface AppendPlan {
  /** An Excel table by id or name, or a plain range. */
  to: { table: string } | PlainRange;
  /** As they were read; other headers in their place refuse the rows. */
  headers: readonly string[];
  /** As wide as the headers; null leaves a cell to the table, whose formulas fill it. */
  rows: Content[][];
  /** Columns (0-based among the headers) whose formulas need to know the row of the sheet (0-based) on which they come to stand. */
  formulas?: readonly { column: number; at: (row: number) => string }[];
  /** Number formats by column, where cells of a plain range need one; the rows of an Excel table take theirs from the table. */
  formats?: readonly (string | null)[];
}

/** Rows of an Excel table to be removed where they still read as they did. A plan does not append to the same table. */
export interface RowsRemoval {
  /** The table's id or name. */
  table: string;
  headers: readonly string[];
  /** `index` is 0-based in the table's body. */
  rows: readonly { index: number; values: readonly Cell[] }[];
}

export interface NewSheets {
  /** A taken name gets ` (2)`. */
  wanted: readonly string[];
  /** The plans, given the names the sheets really get, in the same order. */
  compose: (names: string[]) => SheetPlan[];
  /** A report is the add-in's: it is never read as data. Lists that people go on with are theirs from the start. Of all sheets, or of each. */
  belongTo?: Owner | readonly Owner[];
}

export type Owner = 'addIn' | 'person';

/** Everything that one use case writes, as data. It is written whole or not at all. */
export interface WritePlan {
  sheets?: NewSheets;
  cells?: readonly CellsPlan[];
  appends?: readonly AppendPlan[];
  removals?: readonly RowsRemoval[];
}

/** One cell to change, as a list of repairs has it. */
export interface CellChange {
  row: number;
  column: number;
  before: Cell;
  after: Content;
  format?: string;
}

/** Changes as blocks: cells below each other are one. */
export function toBlocks(changes: readonly CellChange[]): CellBlock[] {
  const sorted = [...changes].sort((a, b) => a.column - b.column || a.row - b.row);
  const blocks: (CellBlock & { formats: (string | null)[][] })[] = [];
  for (const { row, column, before, after, format } of sorted) {
    let block = blocks.at(-1);
    if (block?.column !== column || block.row + block.cells.length !== row) {
      block = { row, column, cells: [], before: [], formats: [] };
      blocks.push(block);
    }
    block.cells.push([after]);
    block.before.push([before]);
    block.formats.push([format ?? null]);
  }
  return blocks;
}
