import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { OFFSET_1904, showsDate } from '../../xlsx/dates';
import type { Book } from './book';
import { valueOf, type CellValue } from './cellOutput';
import { StyleReader } from './styleReader';

/** Reads a block straight from the cell matrix, spilled cells included. */
export class CellReader {
  private readonly cells;
  private readonly spilled;
  private readonly formulas: FormulaDataModel;
  private readonly styles: StyleReader;

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    this.cells = book.sheet(sheetId).getCellMatrix().getMatrix();
    this.styles = new StyleReader(book, sheetId);
    this.formulas = book.injector.get(FormulaDataModel);
    this.spilled = this.formulas.getArrayFormulaCellData()[book.unitId]?.[sheetId];
  }

  cell(row: number, column: number): Nullable<ICellData> {
    return this.cells[row]?.[column];
  }

  value(row: number, column: number): CellValue {
    const own = valueOf(this.cells[row]?.[column]);
    if (own !== '' || this.spilled === undefined || this.spilled === null) return own;
    const spilled = this.spilled[row]?.[column];
    // A blank that a formula spills counts as 0, as in Excel.
    return spilled ? (spilled.v === undefined || spilled.v === null ? 0 : valueOf(spilled)) : own;
  }

  /** The value as Excel gives it: dates of a 1904 workbook as that counts them. */
  ownValue(row: number, column: number): CellValue {
    const value = this.value(row, column);
    if (!this.book.extras.from1904 || typeof value !== 'number') return value;
    return showsDate(this.format(row, column)) ? value - OFFSET_1904 : value;
  }

  formula(row: number, column: number): CellValue {
    const cell = this.cells[row]?.[column];
    if (cell?.f !== undefined && cell.f !== null && cell.f !== '') return cell.f;
    if (cell?.si !== undefined && cell.si !== null) {
      const shared = this.formulas.getFormulaStringByCell(row, column, this.sheetId, this.book.unitId);
      if (shared !== null && shared !== undefined && shared !== '') return shared;
    }
    return this.ownValue(row, column);
  }

  format(row: number, column: number): string {
    return this.styles.format(row, column);
  }

  /** Of a formula's spill, the whole; null when the cell's formula does not spill. */
  spillFrom(row: number, column: number): IRange | null {
    return this.formulas.getArrayFormulaRange()[this.book.unitId]?.[this.sheetId]?.[row]?.[column] ?? null;
  }

  /** The spill that covers a cell. */
  spillOver(row: number, column: number): IRange | null {
    const rows = this.formulas.getArrayFormulaRange()[this.book.unitId]?.[this.sheetId] ?? {};
    for (const anchorRow in rows) {
      const anchors = rows[Number(anchorRow)] ?? {};
      for (const anchorColumn in anchors) {
        const range = anchors[Number(anchorColumn)];
        if (!range || row < range.startRow || row > range.endRow) continue;
        if (column >= range.startColumn && column <= range.endColumn) return range;
      }
    }
    return null;
  }
}

/** One result a cell, in the range's shape. */
export function mapCells<T>(range: IRange, of: (row: number, column: number) => T): T[][] {
  const result: T[][] = [];
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    const line: T[] = [];
    for (let column = range.startColumn; column <= range.endColumn; column += 1) line.push(of(row, column));
    result.push(line);
  }
  return result;
}
