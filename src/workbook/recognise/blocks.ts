import type { HeaderRows } from '../corrections';
import { isBlank, type SheetMatrix, cellAt } from '../matrix';

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

/** The lone texts above a header row, top to bottom. */
export function titleAbove(sheet: SheetMatrix, row: number, column: number, width: number): string {
  const titles: string[] = [];
  for (let r = row - 1; r >= sheet.row && titles.length < 4; r--) {
    const text = loneText(sheet, r, column, width);
    if (text === null) {
      if (!isBlankRow(sheet, r, column, width)) break;
    } else titles.unshift(text);
  }
  return titles.join(' ');
}
