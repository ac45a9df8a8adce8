import { WrapStrategy, type IRange } from '@univerjs/core';
import { shownText } from './cellOutput';
import type { Book } from './book';
import { CellReader } from './cellReader';
import { StyleReader } from './styleReader';
import { usedRange } from './usedRange';

type Direction = 'row' | 'column';

/** Univer measures in pixels at 96 dpi, Excel's API in points. */
const pointsPerPixel = 0.75;
const cellPadding = 12;

export const toPoints = (pixels: number): number => pixels * pointsPerPixel;
export const toPixels = (points: number): number => points / pointsPerPixel;

/** The lines of a range that the sheet has, as first index and count. */
function lines(book: Book, sheetId: string, direction: Direction, range: IRange): { start: number; count: number } {
  const sheet = book.frame(sheetId);
  const [start, end, size] =
    direction === 'row'
      ? [range.startRow, range.endRow, sheet.getRowCount()]
      : [range.startColumn, range.endColumn, sheet.getColumnCount()];
  // A whole sheet's worth of lines is as long as the sheet; a few beyond its end make it longer.
  const last = end - start > 10_000 ? Math.min(end, size - 1) : end;
  return { start, count: Math.max(1, last - start + 1) };
}

export function setHidden(book: Book, sheetId: string, direction: Direction, range: IRange, hidden: boolean): void {
  book.assertWritable(sheetId, undefined, direction === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const { start, count } = lines(book, sheetId, direction, range);
  if (direction === 'row') book.writer.grow(sheetId, start + count - 1, 0);
  else book.writer.grow(sheetId, 0, start + count - 1);
  const facade = book.facadeSheet(sheetId);
  if (direction === 'row' && hidden) facade.hideRows(start, count);
  else if (direction === 'row') facade.showRows(start, count);
  else if (hidden) facade.hideColumns(start, count);
  else facade.showColumns(start, count);
}

/** Null when some are and some are not. */
export function isHidden(book: Book, sheetId: string, direction: Direction, range: IRange): boolean | null {
  const sheet = book.sheet(sheetId);
  return common(direction, range, book, sheetId, (index) =>
    direction === 'row' ? !sheet.getRowVisible(index) : !sheet.getColVisible(index),
  );
}

/** In points; null when they differ. */
export function sizeOf(book: Book, sheetId: string, direction: Direction, range: IRange): number | null {
  const sheet = book.sheet(sheetId);
  return common(direction, range, book, sheetId, (index) =>
    toPoints(direction === 'row' ? sheet.getRowHeight(index) : sheet.getColumnWidth(index)),
  );
}

export function setSize(book: Book, sheetId: string, direction: Direction, range: IRange, points: number): void {
  book.assertWritable(sheetId, undefined, direction === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const { start, count } = lines(book, sheetId, direction, range);
  book.writer.resize(sheetId, direction, start, count, toPixels(points));
}

export function autofitRows(book: Book, sheetId: string, range: IRange): void {
  const { start, count } = lines(book, sheetId, 'row', range);
  book.writer.grow(sheetId, start + count - 1, 0);
  book.facadeSheet(sheetId).setRowAutoHeight(start, count);
}

/** As wide as the widest shown text; merged and wrapped cells do not count, as in Excel. */
export function autofitColumns(book: Book, sheetId: string, range: IRange): void {
  book.assertWritable(sheetId, undefined, 'allowFormatColumns');
  const used = usedRange(book, sheetId, range, true);
  if (used === null) return;
  const sheet = book.sheet(sheetId);
  const reader = new CellReader(book, sheetId);
  const styles = new StyleReader(book, sheetId);
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return;
  for (let column = used.startColumn; column <= used.endColumn; column += 1) {
    let widest = 0;
    for (let row = used.startRow; row <= used.endRow; row += 1) {
      const value = reader.value(row, column);
      if (value === '' || sheet.getMergedCell(row, column)) continue;
      const style = styles.composed(row, column);
      if (style.tb === WrapStrategy.WRAP) continue;
      const text = shownText(value, style.n?.pattern ?? 'General', book.locale);
      // Measuring is slow; a text can be no wider than this.
      const size = (style.fs ?? 11) / pointsPerPixel;
      if (text.length * size * 1.2 <= widest) continue;
      pen.font = `${style.bl ? 'bold ' : ''}${size}px ${style.ff ?? 'Arial'}`;
      widest = Math.max(widest, ...text.split('\n').map((line) => pen.measureText(line).width));
    }
    if (widest > 0) book.writer.resize(sheetId, 'column', column, 1, Math.ceil(widest) + cellPadding);
  }
}

function common<T>(
  direction: Direction,
  range: IRange,
  book: Book,
  sheetId: string,
  of: (index: number) => T,
): T | null {
  const sheet = book.sheet(sheetId);
  const [start, end, size] =
    direction === 'row'
      ? [range.startRow, range.endRow, sheet.getRowCount()]
      : [range.startColumn, range.endColumn, sheet.getColumnCount()];
  const first = of(start);
  for (let index = start + 1; index <= Math.min(end, size); index += 1) if (of(index) !== first) return null;
  return first;
}
