import type { Direction } from '../../../domain/incentive/kpi';
import { meanDifference } from '../../../domain/numbers/welch';
import { defaultCoachingRules } from '../../../domain/people/coachingRules';

/** What two periods show: `chance` where the interval of the difference holds 0. */
export type Trend = 'better' | 'worse' | 'chance' | 'few' | 'none';

/** Fewer reviews or days than these show no change. */
const leastValues = defaultCoachingRules.leastReviews;

/** Judged by the single reviews, or by the days: of two sums or means alone nobody knows what chance would do. */
export function trendBetween(
  then: readonly number[],
  now: readonly number[],
  direction: Direction,
  confidence?: number,
): Exclude<Trend, 'none'> {
  if (Math.min(then.length, now.length) < leastValues) return 'few';
  const interval = meanDifference(then, now, confidence)?.interval;
  if (!interval || (interval.low <= 0 && interval.high >= 0)) return 'chance';
  return interval.low > 0 === direction > 0 ? 'better' : 'worse';
}

/** The confidence of each of several intervals that hold together with 95 % (Bonferroni): among many, one would stand out by chance. */
export const confidenceOfEach = (count: number): number => 1 - 0.05 / Math.max(1, count);
