import type { IRange } from '@univerjs/core';
import { ApiObject } from '../office/richapi/object';
import { MAX_COLUMN, MAX_ROW } from '../model/a1';
import { invalidArgument, itemNotFound } from './errors';
import type { Range } from './range';
import {
  boundingRange,
  columnCountOf,
  fullAddress,
  intersect,
  isEntireColumn,
  isEntireRow,
  rangeAt,
  rowCountOf,
} from './reference';
import type { Book } from './store/book';
import { resolveReference } from './store/references';

/** Where a range lies, and the ranges that lie relative to it. */
export abstract class RangeGeometry extends ApiObject {
  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly area: IRange,
    private readonly at: (area: IRange) => Range,
  ) {
    super();
  }

  get address(): string {
    return fullAddress(this.book.frame(this.sheetId).getName(), this.area);
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.startRow;
  }

  get columnIndex(): number {
    return this.area.startColumn;
  }

  get rowCount(): number {
    return rowCountOf(this.area);
  }

  get columnCount(): number {
    return columnCountOf(this.area);
  }

  /** -1 where the number does not fit Excel's 32 bits. */
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }

  get isEntireRow(): boolean {
    return isEntireRow(this.area);
  }

  getCell(row: number, column: number): Range {
    return this.at(rangeAt(this.area.startRow + row, this.area.startColumn + column, 1, 1));
  }

  getRow(row: number): Range {
    return this.at(rangeAt(this.area.startRow + row, this.area.startColumn, 1, this.columnCount));
  }

  getColumn(column: number): Range {
    return this.at(rangeAt(this.area.startRow, this.area.startColumn + column, this.rowCount, 1));
  }

  getLastRow(): Range {
    return this.getRow(this.rowCount - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this.columnCount - 1);
  }

  getLastCell(): Range {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }

  getEntireColumn(): Range {
    return this.at({ ...this.area, startRow: 0, endRow: MAX_ROW });
  }

  getEntireRow(): Range {
    return this.at({ ...this.area, startColumn: 0, endColumn: MAX_COLUMN });
  }

  getOffsetRange(rowOffset: number, columnOffset: number): Range {
    const { startRow, startColumn } = this.area;
    return this.at(rangeAt(startRow + rowOffset, startColumn + columnOffset, this.rowCount, this.columnCount));
  }

  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    return this.getAbsoluteResizedRange(this.rowCount + deltaRows, this.columnCount + deltaColumns);
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at(rangeAt(this.area.startRow, this.area.startColumn, rows, columns));
  }

  getBoundingRect(another: Range | string): Range {
    return this.at(boundingRange(this.area, this.areaOf(another)));
  }

  getIntersection(another: Range | string): Range {
    const range = this.getIntersectionOrNullObject(another);
    if (range === null) throw itemNotFound('the intersection of the ranges');
    return range;
  }

  getIntersectionOrNullObject(another: Range | string): Range | null {
    if (typeof another !== 'string' && another.sheetId !== this.sheetId) return null;
    const area = intersect(this.area, this.areaOf(another));
    return area === null ? null : this.at(area);
  }

  getRowsAbove(count = 1): Range {
    return this.besides(count, (n) => [this.area.startRow - n, this.area.startColumn, n, this.columnCount]);
  }

  getRowsBelow(count = 1): Range {
    return this.besides(count, (n) => [this.area.endRow + 1, this.area.startColumn, n, this.columnCount]);
  }

  getColumnsBefore(count = 1): Range {
    return this.besides(count, (n) => [this.area.startRow, this.area.startColumn - n, this.rowCount, n]);
  }

  getColumnsAfter(count = 1): Range {
    return this.besides(count, (n) => [this.area.startRow, this.area.endColumn + 1, this.rowCount, n]);
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw sizeMismatch();
  }

  private readonly areaOf = (another: Range | string): IRange => {
    if (typeof another !== 'string') {
      if (another.sheetId !== this.sheetId) throw invalidArgument('The ranges are on different sheets.');
      return another.area;
    }
    const place = resolveReference(this.book, another, this.sheetId);
    if (place.sheetId !== this.sheetId) throw invalidArgument('The ranges are on different sheets.');
    return place.area;
  };

  private readonly besides = (count: number, place: (n: number) => [number, number, number, number]): Range => {
    if (!Number.isInteger(count) || count < 1) throw invalidArgument();
    return this.at(rangeAt(...place(count)));
  };
}

export const sizeMismatch = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
