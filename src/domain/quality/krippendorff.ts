import { sumOfSquares } from '../numbers/statistics';
import { type AgreementParts, type Ratings, undefinedStatistic } from './agreement';

/** Subjects × raters of numbers; null = missing. */
export type NumericRatings = readonly (readonly (number | null)[])[];

/** How much the ratings of the units, and of all pairable ratings together, differ: Σ over ordered pairs of δ. */
type Disagreement<T> = (values: readonly T[]) => number;

/**
 * α = 1 − observed ÷ expected disagreement over the ratings that can be paired.
 * Source: K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability.
 */
function alpha<T>(units: readonly (readonly T[])[], disagreement: Disagreement<T>): AgreementParts {
  const pairable = units.filter((unit) => unit.length > 1);
  const all = pairable.flat();
  const expected = disagreement(all);
  if (all.length < 2 || expected === 0) throw undefinedStatistic();
  const observed = pairable.reduce((sum, unit) => sum + disagreement(unit) / (unit.length - 1), 0);
  return {
    observed: observed / all.length,
    expected: expected / (all.length * (all.length - 1)),
    coefficient: 1 - ((all.length - 1) * observed) / expected,
  };
}

function present<T>(ratings: readonly (readonly (T | null)[])[]): T[][] {
  return ratings.map((subject) => subject.filter((rating): rating is T => rating !== null));
}

/** Krippendorff's α, nominal: categories differ or not. @throws Fault division by zero with one category or no pair */
export function nominalAlpha(ratings: Ratings): AgreementParts {
  return alpha(present(ratings), (values) => {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    let same = 0;
    for (const times of counts.values()) same += times * times;
    return values.length * values.length - same;
  });
}

/** Krippendorff's α, interval: δ is the squared difference. @throws Fault as `nominalAlpha` */
export function intervalAlpha(ratings: NumericRatings): AgreementParts {
  return alpha(present(ratings), squaredDifferences);
}

/** Σ over ordered pairs of squared differences = 2n Σ (x − x̄)². Equal values give exactly 0. */
function squaredDifferences(values: readonly number[]): number {
  const origin = values[0] ?? 0;
  const shifted = values.map((value) => value - origin);
  const centre = shifted.reduce((sum, value) => sum + value, 0) / shifted.length;
  return 2 * values.length * sumOfSquares(shifted, centre);
}

/**
 * Krippendorff's α, ordinal. δ counts the ratings between two categories, half of the two themselves; that is the
 * squared difference of their mid-ranks among the pairable ratings.
 * @throws Fault as `nominalAlpha`
 */
export function ordinalAlpha(ratings: NumericRatings): AgreementParts {
  const units = present(ratings);
  const counts = new Map<number, number>();
  for (const unit of units) {
    if (unit.length > 1) for (const value of unit) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const ranks = new Map<number, number>();
  let below = 0;
  for (const [value, times] of [...counts].sort(([a], [b]) => a - b)) {
    ranks.set(value, below + times / 2);
    below += times;
  }
  return alpha(
    units.map((unit) => unit.map((value) => ranks.get(value) ?? 0)),
    squaredDifferences,
  );
}
