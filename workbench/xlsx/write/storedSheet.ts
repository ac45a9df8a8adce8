import type { ICellData } from '@univerjs/core';
import { CellDecoder, type ArrayFormula, type CellContext } from '../read/cellDecoder';
import { scanSheet, type RawCell, type RawRow, type SheetSections } from '../read/sheetScanner';

export interface StoredCell {
  raw: RawCell;
  /** As the reader shows it; undefined for a cell of a spill without a format. */
  data: ICellData | undefined;
  /** Lies in the range of an array formula of another cell. */
  spilledFrom: ArrayFormula | undefined;
}

export interface StoredRow {
  raw: RawRow;
  cells: Map<number, StoredCell>;
}

/** A worksheet part read again with the place of everything in its text. */
export interface StoredSheet extends SheetSections {
  rows: Map<number, StoredRow>;
  /** By `row,column` of the anchor. */
  arrays: Map<string, ArrayFormula>;
}

export function readStoredSheet(xml: string, part: string, context: CellContext): StoredSheet {
  const decoder = new CellDecoder(context);
  const rows = new Map<number, StoredRow>();
  let cells = new Map<number, StoredCell>();
  const sections = scanSheet(xml, part, {
    cell(raw) {
      const spilledFrom = raw.formula ? undefined : decoder.spillOf(raw);
      cells.set(raw.column, { raw, data: decoder.decode(raw), spilledFrom });
    },
    row(raw) {
      rows.set(raw.row, { raw, cells });
      cells = new Map();
    },
  });
  const arrays = new Map(decoder.arrays.map((array) => [`${array.range.startRow},${array.range.startColumn}`, array]));
  return { ...sections, rows, arrays };
}
