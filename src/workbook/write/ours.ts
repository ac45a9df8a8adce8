import { isBlank, isFormulaText, type Cell } from '../matrix';
import type { Content } from './sheetPlan';

/** How far a number may be from itself after a way through Excel, relatively: times are binary fractions. */
const hair = 1e-12;

/** Whether a cell reads what was written into it, as `Range.formulas` has it. Formulas come back in Excel's own words. */
export function isOurs(cell: Cell | undefined, content: Content): boolean {
  if (content === null) return false;
  if (typeof content === 'object' && 'formula' in content) return isFormulaText(cell);
  if (typeof content === 'number' && typeof cell === 'number') {
    return Math.abs(cell - content) <= hair * Math.max(1, Math.abs(content));
  }
  return written(cell ?? '') === written(typeof content === 'object' ? content.text : content);
}

/** As Excel keeps a text: its line breaks are one character. */
const written = (cell: Cell): string => String(cell).replace(/\r\n?/g, '\n').toUpperCase();

/**
 * Whether a row is one that was added: it reads what was written, or is blank where that had not come so far. Whatever else stands
 * where it should be is somebody else's, written meanwhile.
 */
export function isOurRow(now: readonly Cell[], row: readonly Content[]): boolean {
  const isFree = (i: number) => isBlank(now[i]) || isFormulaText(now[i]);
  return (
    row.every((content, i) => (content === null ? isFree(i) : isOurs(now[i], content))) ||
    row.every((_, i) => isFree(i))
  );
}
