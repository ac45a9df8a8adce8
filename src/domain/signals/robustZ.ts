import { Fault, type Outcome } from '../fault';
import { mean, median } from '../numbers/statistics';

/** Above this |z| a value stands out (Iglewicz & Hoaglin). */
export const robustZFlag = 3.5;

/** Spreads of this size relative to the centre are rounding noise, hence zero (RULINGS 47). */
const noise = 1e-12;

/** Centre and scale of a group, so that z = factor · (x − centre) ÷ spread. */
export interface RobustScale {
  centre: number;
  spread: number;
  factor: number;
}

/**
 * The scale that robust z scores of a group use: median and MAD; where the MAD is 0, mean and mean absolute deviation.
 * Source: B. Iglewicz & D. Hoaglin (1993), How to Detect and Handle Outliers (modified z score, 0.6745);
 * the factor of the fallback, 0.7979 = √(2/π), makes the mean absolute deviation of a normal sample comparable.
 * @returns null of no values
 */
export function robustScale(values: readonly number[]): RobustScale | null {
  const middle = median(values);
  const average = mean(values);
  if (middle === null || average === null) return null;
  const mad = median(values.map((value) => Math.abs(value - middle))) ?? 0;
  if (mad > noise * Math.max(1, Math.abs(middle))) return { centre: middle, spread: mad, factor: 0.6745 };
  const deviation = mean(values.map((value) => Math.abs(value - average))) ?? 0;
  const spread = deviation > noise * Math.max(1, Math.abs(average)) ? deviation : 0;
  return { centre: average, spread, factor: 0.7979 };
}

/** The robust z of one value; 0 in a group without spread. */
export function robustZ(value: number, { centre, spread, factor }: RobustScale): number {
  return spread === 0 ? 0 : (factor * (value - centre)) / spread;
}

/** Robust z scores of n values; blanks and faults keep their row and are left out of the group. */
export function robustZScores(values: readonly Outcome<number | null>[]): Outcome<number | null>[] {
  const scale = robustScale(values.filter((value) => typeof value === 'number'));
  return values.map((value) => {
    if (value === null || value instanceof Fault || scale === null) return value;
    return robustZ(value, scale);
  });
}
