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
  let periods = 0;
  let reached = 0;
  for (const value of history) {
    if (value instanceof Fault) return value;
    if (value === null) continue;
    periods++;
    if (typeof target === 'number' && reaches(value, target)) reached++;
  }
  if (typeof target !== 'number') return target;
  return periods > 0 ? reached / periods : null;
}
