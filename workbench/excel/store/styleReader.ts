import type { IStyleData } from '@univerjs/core';
import type { Book } from './book';

/**
 * Styles as they were set, also those that are still to be written. Univer's own `getCellStyle` and `getComposedCellStyle` see what conditional formats and other
 * interceptors make of them for the screen.
 */
export class StyleReader {
  private readonly sheet;
  private readonly writer;

  constructor(
    book: Book,
    private readonly sheetId: string,
  ) {
    this.sheet = book.frame(sheetId);
    this.writer = book.writer;
  }

  /** The cell's own, without what it has from its row, column and sheet. */
  own(row: number, column: number): IStyleData | null {
    return this.writer.style(this.sheetId, row, column) ?? null;
  }

  /** The number format, without composing the rest of the style: it is asked for many cells. */
  format(row: number, column: number): string {
    const inherited = () =>
      this.sheet.getColumnStyle(column)?.n ??
      this.sheet.getRowStyle(row)?.n ??
      this.sheet.getDefaultCellStyleInternal()?.n;
    return (this.own(row, column)?.n ?? inherited())?.pattern ?? 'General';
  }

  composed(row: number, column: number): IStyleData {
    const own = Object.entries(this.own(row, column) ?? {}).filter(([, value]) => value !== null);
    return this.sheet.getComposedCellStyleByCellData(row, column, { s: Object.fromEntries(own) });
  }
}
