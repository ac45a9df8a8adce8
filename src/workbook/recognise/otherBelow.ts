import { cellAt, isBlank, isRead, type Cell, type SheetMatrix } from '../matrix';
import { isBlankRow, type Stretch } from './blocks';

/** The rows above a gap that tell how many columns the table's own rows fill. */
const rowsAsked = 5;
const longestTitle = 12;

/**
 * Whether a row after a gap begins another table that nobody has a word for: a small summary (组别, 人数) below a table would
 * be read as its people. It begins with different titles in half of the columns at most that the rows above the gap fill, and the
 * rows below it fill no other columns and hold a number.
 * @param last the last filled row above the gap
 */
export function beginsOther(sheet: SheetMatrix, row: number, last: number, stretch: Stretch): boolean {
  const titles = filledCells(sheet, row, stretch);
  const texts = new Set([...titles.values()].filter(isTitle));
  if (texts.size < 2 || texts.size < titles.size) return false;
  const widest = Math.max(...Array.from({ length: rowsAsked }, (_, i) => filledCells(sheet, last - i, stretch).size));
  if (titles.size * 2 > widest) return false;
  let hasNumber = false;
  for (let below = row + 1; isRead(sheet, below) && !isBlankRow(sheet, below, stretch.column, stretch.width); below++) {
    const cells = filledCells(sheet, below, stretch);
    if ([...cells.keys()].some((column) => !titles.has(column))) return false;
    hasNumber ||= [...cells.values()].some((cell) => typeof cell === 'number');
  }
  return hasNumber;
}

function filledCells(sheet: SheetMatrix, row: number, { column, width }: Stretch): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  for (let at = column; at < column + width; at++) {
    const cell = cellAt(sheet, row, at);
    if (!isBlank(cell)) cells.set(at, cell);
  }
  return cells;
}

const isTitle = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.trim().length <= longestTitle && !/\d/.test(cell);
