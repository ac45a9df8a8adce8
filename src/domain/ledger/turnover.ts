import { addMonths } from '../numbers/dates';

/** The time somebody is with the team, serial days; `left` is the last working day, `hired` null where nobody wrote it down. */
export interface Stint {
  hired: number | null;
  left: number | null;
  source: string;
}

/** First and last day, both counted. */
export interface Span {
  first: number;
  last: number;
}

export interface Turnover {
  /** Heads when the first day begins and when the last day ends. */
  opening: number;
  closing: number;
  /** (opening + closing) ÷ 2, the usual average headcount of a month (期初与期末平均). */
  average: number;
  leavers: number;
  /** Leavers ÷ average headcount; null where nobody was there. */
  rate: number | null;
}

const within = (day: number | null, { first, last }: Span): boolean => day !== null && day >= first && day <= last;

/** Those who are still there when a day has ended. */
const headcount = (stints: readonly Stint[], day: number): number =>
  stints.filter(({ hired, left }) => (hired === null || hired <= day) && (left === null || left > day)).length;

/**
 * The turnover of one month or any other stretch (DOMAIN A5).
 * @example two at the beginning, one hired, one gone: 1 ÷ ((2 + 2) ÷ 2) = 50 %
 */
export function turnoverOf(stints: readonly Stint[], span: Span): Turnover {
  const opening = headcount(stints, span.first - 1);
  const closing = headcount(stints, span.last);
  const average = (opening + closing) / 2;
  const leavers = stints.filter(({ left }) => within(left, span)).length;
  return { opening, closing, average, leavers, rate: average === 0 ? null : leavers / average };
}

export const cohortMonths = [1, 2, 3, 6, 12] as const;

export interface Kept {
  months: number;
  /** How many of the cohort were still there so many months after they were hired; null: not all of them can be known yet. */
  kept: number | null;
}

export interface Cohort {
  size: number;
  kept: Kept[];
}

/**
 * How many of those hired within a span stayed 1, 2, 3, 6 and 12 months. Somebody hired on 15 March has stayed one month when
 * they still work on 15 April. A cohort whose last member has not had the time yet is censored, not guessed.
 */
export function cohortOf(stints: readonly Stint[], span: Span, asOf: number): Cohort {
  const hires = stints.flatMap(({ hired, left }) => (hired !== null && within(hired, span) ? [{ hired, left }] : []));
  const kept = cohortMonths.map((months): Kept => {
    const reached = hires.map(({ hired, left }) => ({ day: addMonths(hired, months), left }));
    if (reached.some(({ day }) => day > asOf)) return { months, kept: null };
    return { months, kept: reached.filter(({ day, left }) => left === null || left >= day).length };
  });
  return { size: hires.length, kept };
}
