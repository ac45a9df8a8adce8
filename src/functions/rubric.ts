/** Rubric and mark cells as the domain's rubric and marks. */
import { Fault, type Outcome } from '../domain/fault';
import { parseNumber } from '../domain/numbers/text';
import {
  type Rubric,
  type RubricRow,
  type ScoringPolicy,
  type ScoringStyle,
  buildRubric,
  defaultScoringPolicy,
} from '../domain/quality/rubric';
import { faultOfMarks } from '../domain/quality/score';
import { type MarkReader, RowScorer, nothingRated, outOfRange } from '../domain/quality/rowScorer';
import { type CellAnswer, type ExcelCell, toCell } from './answer';
import { cellText, isFault, optionalText, readNumber, rowOf, shown, tableRows } from './cells';

const fullMarkColumn = 4;
const criticalTexts = new Set(['是', 'Y', '√', '1', 'TRUE', '致命']);

/** @throws Fault value for a policy that is none of the words and no number, number for a cap outside 0–100 */
export function readScoringPolicy(policy: unknown): ScoringPolicy {
  const text = optionalText('policy', policy);
  if (text === null) return defaultScoringPolicy;
  const cap = parseNumber(text)?.value;
  if (cap !== undefined) {
    if (cap >= 0 && cap <= 100) return { style: 'marks', criticalCap: cap };
    throw new Fault('number', 'argumentOutOfRange', { argument: 'policy', value: cap, minimum: 0, maximum: 100 });
  }
  switch (text.toLowerCase()) {
    case 'zero':
      return { style: 'marks', criticalCap: 0 };
    case 'none':
      return { style: 'marks', criticalCap: null };
    case 'deduct':
      return { style: 'deductions', criticalCap: 0 };
    default: {
      const options = 'zero, none, deduct, 0–100';
      throw new Fault('value', 'unknownOption', { argument: 'policy', value: text, options });
    }
  }
}

/** Reads a rubric of m rows × 6 columns; blank rows and a header row are left out. */
export function readRubric(rubric: unknown, style: ScoringStyle): Rubric {
  const rows = tableRows('rubric', rubric, 6, fullMarkColumn);
  return buildRubric(
    rows.map(({ row, cells }): RubricRow => {
      // A merged category arrives as 0 on the desktop: no category is called 0, and its weight then says nothing.
      const merged = cells[0] === 0;
      return {
        row,
        category: merged ? null : text(cells[0], row),
        categoryWeight: merged && cells[1] === 0 ? null : number(cells[1], row, 1),
        item: text(cells[2], row),
        weight: number(cells[3], row, 3),
        fullMark: number(cells[fullMarkColumn], row, fullMarkColumn),
        critical: criticalTexts.has((text(cells[5], row) ?? '').toUpperCase()),
      };
    }),
    style,
  );
}

function text(cell: unknown, row: number): string | null {
  const value = cellText(cell);
  if (value === undefined) throw new Fault('value', 'errorCell', { argument: 'rubric', row });
  return value;
}

function number(cell: unknown, row: number, column: number): number | null {
  const value = readNumber(cell, 'rubric', row);
  if (!isFault(value)) return value;
  const parameters = { argument: 'rubric', row, column: column + 1, value: shown(cell) };
  throw new Fault('value', 'cellNotANumber', parameters);
}

/**
 * Scores rows of mark cells.
 * @throws Fault value where marks and rubric differ in the number of items
 */
export function scoreRows(rows: readonly unknown[], rubric: Rubric, policy: ScoringPolicy): ExcelCell[][] {
  const items = rubric.items.length;
  const scorer = new RowScorer(rubric, policy, new CellMarks());
  const { scores, columns } = scorer.scores(rows);
  if (columns !== items) throw new Fault('value', 'rubricColumns', { columns, items });
  const answers = new Array<ExcelCell[]>(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const score = scores[i] ?? NaN;
    answers[i] = [score >= 0 ? score : toCell(withoutScore(score, rowOf(rows[i]), rubric))];
  }
  return answers;
}

/** What a row without a score answers; NaN is one that its weights are too large for. */
function withoutScore(score: number, row: readonly unknown[], rubric: Rubric): CellAnswer {
  if (score === nothingRated) return null;
  return score === outOfRange ? faultOfCells(row, rubric) : score;
}

/** `readMark` as the scoring loop wants it: nothing but numbers. */
class CellMarks implements MarkReader {
  /** A sheet mostly has one word for "not rated": what was read last needs no second reading. */
  private notRated = '';

  markOf(cell: unknown, fullMark: number): number {
    if (cell === '' || cell === null || cell === this.notRated) return NaN;
    const mark = readMark(cell, fullMark);
    if (mark === null && typeof cell === 'string') this.notRated = cell;
    return mark === undefined ? Infinity : (mark ?? NaN);
  }
}

/** The fault of the leftmost bad cell of a row, be it text or out of range. */
function faultOfCells(cells: readonly unknown[], rubric: Rubric): Fault | null {
  const marks = readMarks(cells, rubric);
  return isFault(marks) ? marks : null;
}

/** The marks in the cells of one row, in the order of the rubric's items; null = not rated. */
export function readMarks(cells: readonly unknown[], rubric: Rubric): Outcome<(number | null)[]> {
  const marks: (number | null)[] = [];
  for (const [column, { name, fullMark }] of rubric.items.entries()) {
    const mark = readMark(cells[column], fullMark);
    if (mark === undefined) {
      const parameters = { column: column + 1, item: name, value: shown(cells[column]) };
      return faultOfMarks(rubric, marks) ?? new Fault('value', 'markNotANumber', parameters);
    }
    marks.push(mark);
  }
  return faultOfMarks(rubric, marks) ?? marks;
}

/** The mark in a cell: null = not rated, a percent = share of the full mark, undefined = unreadable. */
function readMark(cell: unknown, fullMark: number): number | null | undefined {
  if (typeof cell === 'number') return cell;
  const written = cellText(cell);
  if (written === null) return null;
  const mark = typeof cell === 'string' && written !== undefined ? parseNumber(written) : null;
  if (mark === null) return undefined;
  return mark.percent ? mark.value * fullMark : mark.value;
}
