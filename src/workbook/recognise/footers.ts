import type { Area } from '../address';
import { cellAt, isBlank, isRead, type Cell, type SheetMatrix } from '../matrix';
import { continuesNote, footerWord, type FooterWord } from '../vocabulary/footerWords';
import { isBlankRow, loneText } from './blocks';

/** Longer tails are data. */
const mostRows = 20;

/**
 * What a row says below a table, which is no data: each of its cells begins with a label and a colon (审核：李四, 日期：…), or is
 * the one thing written after such a label. A record has other cells.
 */
export function footerOf(sheet: SheetMatrix, row: number, column: number, width: number): FooterWord {
  let first: FooterWord = null;
  let isOpen = false;
  for (let c = column; c < column + width; c++) {
    const cell: Cell = cellAt(sheet, row, c);
    if (isBlank(cell)) continue;
    const word = typeof cell === 'string' ? footerWord(cell) : null;
    if (word === null && !isOpen) return null;
    first ??= word;
    isOpen = word !== null && /[:：]\s*$/.test(String(cell));
  }
  return first;
}

/** The rows at the end of an area that hold signatures and notes, from the first of them. */
export function footersBelow(sheet: SheetMatrix, { row: top, column, rows, columns }: Area): number[] {
  let found: number[] = [];
  /** Lines below that only a note above them explains. */
  let going: number[] = [];
  for (let row = top + rows - 1; row >= Math.max(top, top + rows - mostRows) && isRead(sheet, row); row--) {
    const word = footerOf(sheet, row, column, columns);
    if (word === 'note' || (word === 'signature' && going.length === 0)) {
      found = [row, ...going, ...found];
      going = [];
    } else if (!isBlankRow(sheet, row, column, columns)) {
      const text = loneText(sheet, row, column, columns);
      if (text === null || !continuesNote(text)) break;
      going = [row, ...going];
    }
  }
  return found;
}
