import { Fault, type Outcome } from '../domain/fault';
import type { KeywordMatcher } from '../domain/quality/keywords';
import type { CellAnswer } from './answer';
import { cellText, type Column, isFault, readColumn } from './cells';

/** A column of chat lines as they stand: the matcher folds width and case itself, a unit at a time. */
export function lineColumn(name: string, argument: unknown): Column<Outcome<string | null>> {
  return readColumn(name, argument, (cell, column, row) => {
    if (typeof cell === 'string' && cell.charCodeAt(0) !== 0x23) return cell;
    const text = cellText(cell);
    return text === undefined ? new Fault('value', 'errorCell', { argument: column, row }) : text;
  });
}

/** The keywords that each line hits; blank lines hit none. */
export function hitCells(lines: readonly Outcome<string | null>[], matcher: KeywordMatcher): CellAnswer[][] {
  const cells = new Array<CellAnswer[]>(lines.length);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? null;
    cells[i] = [line === null || isFault(line) ? line : matcher.hits(line)];
  }
  return cells;
}
