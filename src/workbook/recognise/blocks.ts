import { isoDate } from '../../domain/numbers/dates';
import type { HeaderRows } from '../corrections';
import { cellAt, isBlank, isRead, type SheetMatrix } from '../matrix';
import { footerWord } from '../vocabulary/footerWords';

/** How far below a header a column without a title is searched for data before it counts as a gap. */
const searched = 20;

export interface Stretch {
  column: number;
  width: number;
}

/**
 * The stretches of columns a header row is cut into: by columns that have neither a title nor data below it.
 * Tables stand side by side, and one table may have an empty column inside.
 */
export function stretches(sheet: SheetMatrix, row: number, rows: HeaderRows): Stretch[] {
  const width = sheet.values[0]?.length ?? 0;
  let end = row + rows;
  while (end < row + rows + searched && !isBlankRow(sheet, end, sheet.column, width)) end++;
  const result: Stretch[] = [];
  let start: number | null = null;
  for (let i = 0; i <= width; i++) {
    const column = sheet.column + i;
    const empty = i === width || isEmpty(sheet, row, end, column);
    if (!empty && start === null) start = column;
    if (empty && start !== null) {
      result.push({ column: start, width: column - start });
      start = null;
    }
  }
  return result;
}

function isEmpty(sheet: SheetMatrix, row: number, end: number, column: number): boolean {
  for (let r = row; r < end; r++) if (!isBlank(cellAt(sheet, r, column))) return false;
  return true;
}

/**
 * Whether two stretches of one header row go on as one table. A block of its own (组别, 人数 beside the people) fills the first rows
 * and ends before half of the other's; a column that has few entries has gaps.
 * @param first the row below the header
 */
export function goTogether(sheet: SheetMatrix, first: number, left: Stretch, right: Stretch): boolean {
  const sides = [left, right].map(({ column, width }) => ({ column, width, filled: 0, end: 0 }));
  for (let row = first, isOver = false; !isOver && isRead(sheet, row); row++) {
    const filled = sides.filter(({ column, width }) => !isBlankRow(sheet, row, column, width));
    for (const side of filled) {
      side.filled++;
      side.end = row - first + 1;
    }
    isOver = filled.length === 0;
  }
  const [shorter, longer] = sides.sort((a, b) => a.end - b.end);
  if (!shorter || !longer || shorter.width < 2 || shorter.end === 0) return true;
  return shorter.filled < shorter.end || shorter.end * 2 >= longer.end;
}

/** True where no cell of the row holds anything within the columns. */
export function isBlankRow(sheet: SheetMatrix, row: number, column: number, width: number): boolean {
  for (let c = column; c < column + width; c++) if (!isBlank(cellAt(sheet, row, c))) return false;
  return true;
}

/** The only filled cell's text of a row within the columns, or null where several or none are filled: a title is alone. */
export function loneText(sheet: SheetMatrix, row: number, column: number, width: number): string | null {
  let text: string | null = null;
  for (let c = column; c < column + width; c++) {
    const cell = cellAt(sheet, row, c);
    if (isBlank(cell)) continue;
    if (text !== null || typeof cell !== 'string') return null;
    text = cell.trim();
  }
  return text;
}

/** Longer texts before a colon are no labels. */
const label = /^[^:：]{1,12}[:：]\s*(.*)$/;
const dateLabel = /^(?:统计|数据|报表)?(?:日期|时间|周期|期间|date|period)[:：]/i;

/**
 * What a line above a table says: its only text, or labels with what is written after them, in the same cell or the next
 * (统计周期：2026-10-01 至 2026-10-31, 日期： and a date).
 */
export function lineText(sheet: SheetMatrix, row: number, column: number, width: number): string | null {
  const lone = loneText(sheet, row, column, width);
  if (lone !== null) return lone;
  const words: string[] = [];
  /** The label whose text stands in the next cell. */
  let open: string | null = null;
  for (let c = column; c < column + width; c++) {
    const cell = cellAt(sheet, row, c);
    if (isBlank(cell)) continue;
    const text = String(cell).trim();
    const said = typeof cell === 'string' ? label.exec(text) : null;
    if (!said && open === null) return null;
    const isDay = typeof cell === 'number' && open !== null && dateLabel.test(open);
    words.push(isDay ? isoDate(cell) : text);
    open = said?.[1] === '' ? text : null;
  }
  return words.length === 0 ? null : words.join(' ');
}

/** Whether a line says who made or checked a sheet. */
function isSigned(sheet: SheetMatrix, row: number, column: number, width: number): boolean {
  for (let c = column; c < column + width; c++) {
    const cell = cellAt(sheet, row, c);
    if (typeof cell === 'string' && footerWord(cell) === 'signature' && !dateLabel.test(cell.trim())) return true;
  }
  return false;
}

/** The lines above a header row that are no data, top to bottom; below another table those after its signatures. */
export function titleAbove(sheet: SheetMatrix, row: number, column: number, width: number): string {
  const titles: string[] = [];
  const signed: boolean[] = [];
  for (let r = row - 1; r >= sheet.row && titles.length < 4; r--) {
    const text = lineText(sheet, r, column, width);
    if (text !== null) {
      titles.unshift(text);
      signed.unshift(isSigned(sheet, r, column, width));
    } else if (!isBlankRow(sheet, r, column, width)) return titles.slice(signed.lastIndexOf(true) + 1).join(' ');
  }
  return titles.join(' ');
}
