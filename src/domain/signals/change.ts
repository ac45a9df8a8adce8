import type { Direction } from '../incentive/kpi';

/** What became of a figure. */
export interface Change {
  difference: number;
  /** Difference ÷ |previous|; null where previous is 0. */
  relative: number | null;
  verdict: 'better' | 'worse' | 'same';
}

/** Differences below this are none. */
const tolerance = 1e-9;

/** Compares a figure with the period before; `direction` says which way is better. */
export function changeOf(current: number, previous: number, direction: Direction): Change {
  const difference = current - previous;
  const relative = previous === 0 ? null : difference / Math.abs(previous);
  if (Math.abs(difference) <= tolerance) return { difference, relative, verdict: 'same' };
  return { difference, relative, verdict: difference * direction > 0 ? 'better' : 'worse' };
}
