import type { IRange, IStyleData } from '@univerjs/core';
import type { Book } from './book';
import { StyleReader } from './styleReader';
import { writeStyles } from './styleWriter';

/** The style of a range's cells, as one property of all of them. */
export class RangeStyle {
  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly area: IRange,
  ) {}

  /** What all cells have in common, null when they differ. */
  common<T>(of: (style: IStyleData) => T): T | null {
    const sheet = this.book.sheet(this.sheetId);
    const styles = new StyleReader(this.book, this.sheetId);
    const styleAt = (row: number, column: number) => of(styles.composed(row, column));
    const first = styleAt(this.area.startRow, this.area.startColumn);
    // Beyond the sheet's last row and column all cells are alike.
    const endRow = Math.min(this.area.endRow, sheet.getRowCount() - 1);
    const endColumn = Math.min(this.area.endColumn, sheet.getColumnCount() - 1);
    for (let row = this.area.startRow; row <= endRow; row += 1) {
      for (let column = this.area.startColumn; column <= endColumn; column += 1) {
        if (styleAt(row, column) !== first) return null;
      }
    }
    return first;
  }

  write(style: IStyleData): void {
    writeStyles(this.book, this.sheetId, this.area, () => style);
  }
}
