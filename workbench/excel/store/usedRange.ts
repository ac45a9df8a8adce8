import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { intersect } from '../reference';
import type { Book } from './book';

/** The smallest rectangle around the used cells within an area; null when none is used. */
export function usedRange(book: Book, sheetId: string, within: IRange, valuesOnly: boolean): IRange | null {
  const sheet = book.sheet(sheetId);
  const used = new Extent(within);
  const counts = (cell: Nullable<ICellData>) => hasContent(cell) || (!valuesOnly && cell?.s !== undefined);
  const matrix = sheet.getCellMatrix().getMatrix();
  const spilled = book.injector.get(FormulaDataModel).getArrayFormulaCellData()[book.unitId]?.[sheetId] ?? {};
  for (const rows of [matrix, spilled]) {
    for (const row in rows) {
      const rowIndex = Number(row);
      if (rowIndex < within.startRow || rowIndex > within.endRow) continue;
      const cells = rows[rowIndex] ?? {};
      for (const column in cells) if (counts(cells[Number(column)])) used.add(rowIndex, Number(column));
    }
  }
  if (!valuesOnly) {
    for (const merged of sheet.getMergeData()) {
      const part = intersect(merged, within);
      if (part === null) continue;
      used.add(part.startRow, part.startColumn);
      used.add(part.endRow, part.endColumn);
    }
  }
  return used.range;
}

function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  const { v, f, si, p } = cell;
  return (v !== undefined && v !== null && v !== '') || Boolean(f) || Boolean(si) || Boolean(p);
}

class Extent {
  range: IRange | null = null;

  constructor(private readonly within: IRange) {}

  add(row: number, column: number): void {
    if (column < this.within.startColumn || column > this.within.endColumn) return;
    if (this.range === null) {
      this.range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      return;
    }
    if (row < this.range.startRow) this.range.startRow = row;
    if (row > this.range.endRow) this.range.endRow = row;
    if (column < this.range.startColumn) this.range.startColumn = column;
    if (column > this.range.endColumn) this.range.endColumn = column;
  }
}
