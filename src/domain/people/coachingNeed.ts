import { mean } from '../numbers/statistics';
import { reaches } from '../numbers/steps';
import { meanDifference } from '../numbers/welch';
import type { ItemShare } from '../quality/itemShares';
import type { CoachingRules } from './coachingRules';

/** What is known of a person before anybody decides to coach them. */
export interface CoachedPerson {
  /** Scores of the randomly drawn reviews of the period, and of the period before. */
  scores: readonly number[];
  earlier: readonly number[];
  /** The items over all reviews of the period, targeted ones included: a fault is one wherever it was found. */
  items: readonly ItemShare[];
  /** Per critical item (its index) how often it was rated 0. */
  critical: ReadonlyMap<number, number>;
  /** Days of the period that complete the rule of two bad days. */
  unstableDays: number;
}

export type CoachingReason =
  | { kind: 'critical'; item: number; count: number }
  | { kind: 'low'; mean: number; count: number }
  | { kind: 'falling'; before: number; after: number; low: number; high: number; counts: [number, number] }
  | { kind: 'item'; item: number; faults: number; rated: number }
  | { kind: 'unstable'; days: number };

/**
 * Why a person needs coaching, the gravest reason first; none: no need that the figures show.
 * A low mean and a fall count from enough reviews on only; a fall is one whose 95 % interval (Welch) lies below 0.
 */
export function coachingReasons(
  { scores, earlier, items, critical, unstableDays }: CoachedPerson,
  rules: CoachingRules,
  passLine: number,
): CoachingReason[] {
  const reasons: CoachingReason[] = [...critical].map(([item, count]) => ({ kind: 'critical', item, count }));
  const own = mean(scores);
  const enough = scores.length >= rules.leastReviews;
  if (own !== null && enough && !reaches(own, passLine)) {
    reasons.push({ kind: 'low', mean: own, count: scores.length });
  }
  const change = enough && earlier.length >= rules.leastReviews ? meanDifference(earlier, scores) : null;
  if (own !== null && change?.interval && change.interval.high < 0) {
    const { low, high } = change.interval;
    reasons.push({
      kind: 'falling',
      before: own - change.difference,
      after: own,
      low,
      high,
      counts: [earlier.length, scores.length],
    });
  }
  const habits = items.filter(({ faults }) => faults >= rules.faultCount);
  for (const { item, faults, rated } of [...habits].sort((a, b) => b.faults / b.rated - a.faults / a.rated)) {
    reasons.push({ kind: 'item', item, faults, rated });
  }
  if (unstableDays > 0) reasons.push({ kind: 'unstable', days: unstableDays });
  return reasons;
}
