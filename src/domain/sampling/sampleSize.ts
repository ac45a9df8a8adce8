import { Fault } from '../fault';
import { zOfConfidence } from '../numbers/normal';

export interface SampleSizeOptions {
  /** Half width of the interval, 0–1. */
  margin: number;
  confidence: number;
  /** The proportion expected; 0.5 needs the largest sample. */
  proportion: number;
}

export const defaultSampleSizeOptions: SampleSizeOptions = { margin: 0.05, confidence: 0.95, proportion: 0.5 };

/** A sample size with what it comes from. */
export interface SampleSize {
  z: number;
  /** n₀, for an infinite population; not rounded. */
  base: number;
  size: number;
}

/**
 * How many of a population are needed to estimate a proportion: n₀ = z²p(1 − p)/e², n = n₀ / (1 + (n₀ − 1)/N), rounded
 * up and never above N.
 * Source: W. G. Cochran, Sampling Techniques, 3rd ed. (1977), section 4.4.
 * @param population null = infinite
 * @throws Fault number for a population that is negative or fractional, a margin, confidence or proportion out of range
 * @example sampleSize(10000, defaultSampleSizeOptions) // 370
 */
export function sampleSize(population: number | null, options: SampleSizeOptions): number {
  return sampleSizeParts(population, options).size;
}

/** `sampleSize` with its intermediate figures. @throws Fault as `sampleSize` */
export function sampleSizeParts(
  population: number | null,
  { margin, confidence, proportion }: SampleSizeOptions,
): SampleSize {
  const z = zOfConfidence(confidence);
  if (!(margin > 0 && margin < 1)) throw new Fault('number', 'notAShare', { argument: 'margin', value: margin });
  if (!(proportion >= 0 && proportion <= 1)) {
    const bounds = { minimum: 0, maximum: 1 };
    throw new Fault('number', 'argumentOutOfRange', { argument: 'proportion', value: proportion, ...bounds });
  }
  const base = (z * z * proportion * (1 - proportion)) / (margin * margin);
  if (population === null) return { z, base, size: Math.ceil(base) };
  const argument = 'population';
  if (population < 0) throw new Fault('number', 'negativeArgument', { argument, value: population });
  if (!Number.isInteger(population)) throw new Fault('number', 'wholeArgument', { argument, value: population });
  if (population === 0 || base === 0) return { z, base, size: 0 };
  return { z, base, size: Math.min(population, Math.ceil(base / (1 + (base - 1) / population))) };
}
