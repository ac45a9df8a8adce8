/** Criteria cells as the steps of a ladder. */
import { Fault } from '../domain/fault';
import type { LadderStep, Promotion } from '../domain/people/ladder';
import { fill } from '../locales/locale';
import { people as words } from '../locales/zh-CN/people';
import { type CellAnswer, repeated } from './answer';
import { cellText, readNumber, rowsOf, tableRows, isFault, widthOf } from './cells';
import { shortest } from './diagnosisCells';
import { checkWidth } from './metricCells';

/** Grade, next grade and track come before the minimums. */
const firstMinimum = 3;

export interface LadderCriteria {
  steps: LadderStep[];
  /** From the header, else 第 1 项, 第 2 项, … */
  measureNames: string[];
}

/**
 * @param measures how many measures there are
 * @throws Fault value for a width that does not fit, a missing grade, a step that occurs twice or a minimum that is text
 */
export function readLadder(criteria: unknown, measures: number): LadderCriteria {
  const rows = tableRows('criteria', criteria, firstMinimum + 1, firstMinimum);
  const cells = rowsOf(criteria);
  if (rows.length > 0) checkWidth('measures', measures, 'criteria', widthOf(cells) - firstMinimum);
  const seen = new Set<string>();
  const steps = rows.map(({ row, cells: stepCells }): LadderStep => {
    const [grade, next] = [textAt(stepCells, 0, row), textAt(stepCells, 1, row)];
    const key = JSON.stringify([grade, next]);
    if (seen.has(key)) throw new Fault('value', 'stepTwice', { argument: 'criteria', row, grade, next });
    seen.add(key);
    const minimums = Array.from({ length: measures }, (_, i) => {
      const minimum = readNumber(stepCells[firstMinimum + i], 'criteria', row);
      if (isFault(minimum)) throw minimum;
      return minimum;
    });
    return { grade, next, track: cellText(stepCells[2]) ?? '', minimums };
  });
  const header = cells.slice(0, (rows[0]?.row ?? 1) - 1).at(-1) ?? [];
  const measureNames = Array.from(
    { length: measures },
    (_, i) => cellText(header[firstMinimum + i]) ?? fill(words['people.ladder.measure'], { number: i + 1 }),
  );
  return { steps, measureNames };
}

function textAt(cells: readonly unknown[], column: number, row: number): string {
  const text = cellText(cells[column]);
  if (text === undefined) throw new Fault('value', 'errorCell', { argument: 'criteria', row });
  if (text === null) throw new Fault('value', 'rowMissing', { argument: 'criteria', row });
  return text;
}

/** A person's next grades as LADDER answers: the grades, ready for one, what is missing. */
export function promotionCells(promotions: readonly Promotion[], measureNames: readonly string[]): CellAnswer[] {
  if (promotions.length === 0) return repeated(null, 3);
  return [
    promotions.map(({ next }) => next).join(words['people.ladder.joint']),
    promotions.some(({ ready }) => ready),
    missingText(promotions, measureNames),
  ];
}

/** Gaps below it would be none with two places. */
const leastShown = 0.005;

function missingText(promotions: readonly Promotion[], measureNames: readonly string[]): string {
  return promotions
    .filter(({ ready }) => !ready)
    .map(({ next, missing }) => {
      const text = missing
        .map(({ measure, gap }) =>
          fill(words[gap === null ? 'people.ladder.blank' : 'people.ladder.short'], {
            measure: measureNames[measure] ?? '',
            gap: gap === null ? '' : shortest(gap, gap < leastShown ? 6 : 2),
          }),
        )
        .join(words['people.ladder.joint']);
      return promotions.length > 1 ? fill(words['people.ladder.track'], { next, missing: text }) : text;
    })
    .join(words['people.ladder.tracks']);
}
