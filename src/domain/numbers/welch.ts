import { mean, sampleVariance } from './statistics';
import { tOfConfidence } from './studentT';

/** How far two means are apart: second − first. */
export interface MeanDifference {
  difference: number;
  /** The interval; null where a side has fewer than two values, or where nothing varies. */
  interval: { low: number; high: number; freedom: number } | null;
}

/**
 * The difference of the means of two samples with Welch's interval: variances may differ.
 * Source: B. L. Welch (1947), The generalization of “Student's” problem when several different population variances are
 * involved, Biometrika 34; degrees of freedom after Satterthwaite.
 * @returns null where a sample is empty
 */
export function meanDifference(
  first: readonly number[],
  second: readonly number[],
  confidence = 0.95,
): MeanDifference | null {
  const [from, to] = [mean(first), mean(second)];
  if (from === null || to === null) return null;
  const difference = to - from;
  const [a, b] = [sampleVariance(first), sampleVariance(second)];
  if (a === null || b === null || a + b === 0) return { difference, interval: null };
  const parts = [a / first.length, b / second.length] as const;
  const variance = parts[0] + parts[1];
  const freedom = variance ** 2 / (parts[0] ** 2 / (first.length - 1) + parts[1] ** 2 / (second.length - 1));
  const half = tOfConfidence(confidence, freedom) * Math.sqrt(variance);
  return { difference, interval: { low: difference - half, high: difference + half, freedom } };
}
