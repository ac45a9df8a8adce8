import { mean } from '../numbers/statistics';
import { meanDifference } from '../numbers/welch';
import type { CoachingRules } from './coachingRules';

/** `unclear`: the interval holds 0, so that the figures show neither a rise nor a fall. */
export type CoachingVerdict = 'better' | 'worse' | 'unclear' | 'tooFew';

export interface CoachingEffect {
  before: { count: number; mean: number | null };
  after: { count: number; mean: number | null };
  /** After − before; null where a side has no review. */
  difference: number | null;
  /** The 95 % interval of the difference (Welch); null where it is not defined. */
  interval: { low: number; high: number } | null;
  verdict: CoachingVerdict;
  /**
   * Where the mean would have gone by itself: the mean before, drawn toward the group as far as chance explains. Null where
   * nothing is known of the group.
   */
  expected: number | null;
}

/** The days whose reviews are compared: those before the talk, and those after it up to the recheck. Both ends belong to them. */
export const windowsOf = (talk: number, { beforeDays, recheckDays }: CoachingRules) => ({
  before: { first: talk - beforeDays, last: talk - 1 },
  after: { first: talk + 1, last: talk + recheckDays },
});

/**
 * What became of a person's QA score after a talk (DOMAIN 6, B5): reviews before it against those of the days up to the
 * recheck, with Welch's interval. A talk follows bad scores, and extreme scores drift back by themselves (regression toward
 * the mean; F. Galton 1886): `expected` says how far.
 * @param scores of the person's random reviews, by day; others than those of the windows are left out
 * @param expected the shrunk mean of the window before, from the group's scores of the same days
 */
export function coachingEffect(
  scores: readonly { day: number; score: number }[],
  talk: number,
  rules: CoachingRules,
  expected: number | null,
): CoachingEffect {
  const windows = windowsOf(talk, rules);
  const within = ({ first, last }: { first: number; last: number }) =>
    scores.filter(({ day }) => day >= first && day <= last).map(({ score }) => score);
  const [before, after] = [within(windows.before), within(windows.after)];
  const change = meanDifference(before, after);
  const interval = change?.interval ?? null;
  return {
    before: { count: before.length, mean: mean(before) },
    after: { count: after.length, mean: mean(after) },
    difference: change?.difference ?? null,
    interval: interval && { low: interval.low, high: interval.high },
    verdict: verdictOf(interval),
    expected: before.length === 0 ? null : expected,
  };
}

function verdictOf(interval: { low: number; high: number } | null): CoachingVerdict {
  if (!interval) return 'tooFew';
  if (interval.low > 0) return 'better';
  return interval.high < 0 ? 'worse' : 'unclear';
}

/** Where a talk stands: `rechecked` has a result, `due` reaches its day today, `overdue` has passed it without one. */
export type CoachingState = 'open' | 'due' | 'overdue' | 'rechecked';

/** @param recheck the day of the recheck; without one, `recheckDays` after the talk */
export function coachingState(
  { talk, recheck, result }: { talk: number; recheck: number | null; result: string },
  today: number,
  rules: CoachingRules,
): CoachingState {
  if (result !== '') return 'rechecked';
  const due = recheck ?? talk + rules.recheckDays;
  if (today < due) return 'open';
  return today === due ? 'due' : 'overdue';
}
