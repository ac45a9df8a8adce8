import { Fault } from '../domain/fault';
import type { KeywordMatcher } from '../domain/quality/keywords';
import { type ExcelCell, toCell } from './answer';
import { cellOfColumn, cellText, isOneCell } from './cells';

/**
 * The keywords that each line hits; blank lines hit none. The matcher takes lines as they stand: it folds width and
 * case itself, a unit at a time.
 */
export function hitCells(lines: readonly unknown[], matcher: KeywordMatcher): ExcelCell[][] {
  const cells = new Array<ExcelCell[]>(lines.length);
  for (let i = 0; i < lines.length; i++) {
    const row = lines[i];
    const line: unknown = isOneCell(row) ? row[0] : cellOfColumn('texts', row);
    const hits =
      typeof line === 'string' && line.charCodeAt(0) !== 0x23 ? matcher.hits(line) : otherHits(line, i, matcher);
    // Nearly all lines are blank, and a literal without a variable in it shares its storage with its like.
    cells[i] = hits === '' ? [''] : [hits];
  }
  return cells;
}

/** Hits of a cell that is no text, or a text that may be an error's. */
function otherHits(line: unknown, place: number, matcher: KeywordMatcher): ExcelCell {
  const text = cellText(line);
  if (text === undefined) return toCell(new Fault('value', 'errorCell', { argument: 'texts', row: place + 1 }));
  return text === null ? '' : matcher.hits(text);
}
