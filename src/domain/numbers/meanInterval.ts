import { mean, sampleVariance } from './statistics';
import { tOfConfidence } from './studentT';

/**
 * The interval of a mean, by Student's t.
 * @returns null of fewer than two values
 * @example meanInterval([1, 2, 3, 4, 5]) // { low: 1.03676, high: 4.96324 }
 */
export function meanInterval(values: readonly number[], confidence = 0.95): { low: number; high: number } | null {
  const centre = mean(values);
  const variance = sampleVariance(values);
  if (centre === null || variance === null) return null;
  const half = tOfConfidence(confidence, values.length - 1) * Math.sqrt(variance / values.length);
  return { low: centre - half, high: centre + half };
}
