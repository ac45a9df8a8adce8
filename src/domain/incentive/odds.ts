import { Fault, type Outcome } from '../fault';
import { reaches } from '../numbers/steps';

/**
 * Target feasibility: the share of past periods in which a person would have reached the target.
 * @param history the periods' values; null is no period
 * @returns 0–1, or null without a target or a period
 */
export function targetOdds(
  history: readonly Outcome<number | null>[],
  target: Outcome<number | null>,
): Outcome<number | null> {
  const counted = periodsReached(history, target);
  if (counted === null || counted instanceof Fault) return counted;
  return counted.periods > 0 ? counted.reached / counted.periods : null;
}

/** How many past periods there are, and how many of them reached the target; null without a target. */
export function periodsReached(
  history: readonly Outcome<number | null>[],
  target: Outcome<number | null>,
): Outcome<{ periods: number; reached: number } | null> {
  let periods = 0;
  let reached = 0;
  for (const value of history) {
    if (value instanceof Fault) return value;
    if (value === null) continue;
    periods++;
    if (typeof target === 'number' && reaches(value, target)) reached++;
  }
  return typeof target === 'number' ? { periods, reached } : target;
}
