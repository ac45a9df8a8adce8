import type { MonthlyReview, PersonReview, ReviewWarning } from '../../src/review/monthly/model';
import { fill, type Locale } from '../../src/locales/locale';
import { texts } from './texts';

/** The part of a review that the command line tells. */
export type ReviewResult = Pick<MonthlyReview, 'month' | 'people' | 'totals' | 'warnings'>;

/** What `--json` prints, and nothing else. */
export interface ReviewSummary {
  month: string;
  people: Pick<
    PersonReview,
    'agent' | 'group' | 'qaCount' | 'qaMean' | 'grade' | 'performance' | 'fit' | 'quadrant' | 'pay'
  >[];
  totals: { people: number; pay: number };
  warnings: { code: string; sheet: string | null; cell: string | null; message: string }[];
}

export function summarise({ month, people, totals, warnings }: ReviewResult): ReviewSummary {
  return {
    month,
    people: people.map(({ agent, group, qaCount, qaMean, grade, performance, fit, quadrant, pay }) => ({
      agent,
      group,
      qaCount,
      qaMean,
      grade,
      performance,
      fit,
      quadrant,
      pay,
    })),
    totals: { people: totals.people, pay: totals.pay },
    warnings: warnings.map(({ code, link, message }: ReviewWarning) => ({
      code,
      sheet: link?.sheet ?? null,
      cell: link?.cell ?? null,
      message,
    })),
  };
}

/** Terminals give a Chinese character two places. */
function displayWidth(text: string): number {
  return [...text].reduce(
    (width, character) =>
      width +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character)
        ? 2
        : 1),
    0,
  );
}

function alignedRows(rows: readonly (readonly string[])[], numeric: readonly boolean[]): string[] {
  const widths = numeric.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
        return numeric[column] === true ? padding + cell : cell + padding;
      })
      .join('  ')
      .trimEnd(),
  );
}

/**
 * The table for people: one line each, the totals, then the warnings.
 * @param paid pay is agreed for whole months: of other days nothing is said of it
 */
export function summaryText(summary: ReviewSummary, locale: Locale, output: string, paid = true): string {
  const words = texts[locale];
  const fixed = (value: number | null, digits: number): string => value?.toFixed(digits) ?? '';
  const header = words.columns;
  const rows = summary.people.map((person) => [
    person.agent,
    person.group,
    String(person.qaCount),
    fixed(person.qaMean, 1),
    person.grade,
    fixed(person.performance, 1),
    fixed(person.fit, 1),
    person.quadrant,
    fixed(person.pay, 2),
  ]);
  const numeric = [false, false, true, true, false, true, true, false, true];
  const place = ({ sheet, cell }: ReviewSummary['warnings'][number]): string =>
    sheet === null ? '' : ` [${sheet}!${cell ?? ''}]`;
  return [
    ...alignedRows(
      [header, ...rows].map((row) => (paid ? row : row.slice(0, -1))),
      paid ? numeric : numeric.slice(0, -1),
    ),
    '',
    fill(paid ? words.totals : words.people, {
      people: summary.totals.people,
      pay: summary.totals.pay.toFixed(2),
      month: summary.month,
    }),
    ...summary.warnings.map((warning) => `- ${warning.message}${place(warning)}`),
    fill(words.written, { file: output }),
    '',
  ].join('\n');
}
