import { isBlank, cellAt, isRead, type Cell, type SheetMatrix } from '../matrix';
import type { HeaderText, KindMatch } from './headerRow';

/** Below its titles a header may say units (（人）, （秒）) and rules (下单优先判定, ≥95%). */
const mostRows = 2;

const unit = /^(?:[(（].{1,6}[)）]|人|人次|秒|分钟|小时|天|元|万元|条|次|个|单|笔|件|分|[%％])$/;

/** The rows between a header and its data that explain the columns and are no data. */
export function explainingRows(sheet: SheetMatrix, { header, columns }: KindMatch): number {
  const keys = columns.flatMap(({ required, column }) => (required && column !== null ? [header.column + column] : []));
  let count = 0;
  for (; count < mostRows; count++) {
    const row = header.row + header.rows + count;
    if (!isRead(sheet, row) || !(areUnits(sheet, header, row) || areRules(sheet, header, row, keys))) break;
  }
  return count;
}

const cellsOf = (sheet: SheetMatrix, { column, texts }: HeaderText, row: number): Cell[] =>
  texts.map((_, i) => cellAt(sheet, row, column + i)).filter((cell) => !isBlank(cell));

function areUnits(sheet: SheetMatrix, header: HeaderText, row: number): boolean {
  const cells = cellsOf(sheet, header, row);
  return cells.length > 0 && cells.every((cell) => typeof cell === 'string' && unit.test(cell.trim()));
}

/** Texts alone, in two columns at least, and nothing in those without which no row is a record; such a row follows at once. */
function areRules(sheet: SheetMatrix, header: HeaderText, row: number, keys: readonly number[]): boolean {
  const cells = cellsOf(sheet, header, row);
  if (keys.length === 0 || cells.length < 2 || !cells.every((cell) => typeof cell === 'string')) return false;
  if (!keys.every((column) => isBlank(cellAt(sheet, row, column)))) return false;
  for (let next = row + 1; next <= row + mostRows && isRead(sheet, next); next++) {
    if (keys.every((column) => !isBlank(cellAt(sheet, next, column)))) return true;
  }
  return false;
}
