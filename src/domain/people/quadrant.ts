import { Fault, type Outcome } from '../fault';
import { reaches } from '../numbers/steps';
import { median } from '../numbers/statistics';

/**
 * Where a person stands on the two axes: performance (合格) and fit (合适).
 * `watch` (待观察): the spread of their reviews does not yet tell on which side of the performance cut they are.
 */
export type Quadrant = 'both' | 'fitOnly' | 'performanceOnly' | 'neither' | 'watch';

export interface Placement {
  quadrant: Quadrant;
  /** With `watch`: how many more reviews would decide; null where the mean lies on the cut and no number would. */
  moreReviews: number | null;
}

/** A cut as a number, or the median of the team's values. */
export type Cut = number | 'median';

/** One person's axes; null is missing. */
export interface PersonAxes {
  /** Any scale, usually 0–100; the scale of the cut. */
  performance: Outcome<number | null>;
  fit: Outcome<number | null>;
  /** How many reviews the performance is the mean of. */
  reviews: Outcome<number | null>;
  /** Standard deviation of one review. */
  spread: Outcome<number | null>;
}

/** z of a two-sided 80 % interval, as RULINGS 41 fixes it. */
export const z80 = 1.2816;

/** The 80 % interval of a mean of `reviews` values with the standard deviation `spread`. */
export function intervalOf(mean: number, spread: number, reviews: number): [low: number, high: number] {
  const half = (z80 * spread) / Math.sqrt(reviews);
  return [mean - half, mean + half];
}

/** The cuts as numbers: a median leaves out blanks and faults; null where there is no value. */
export function resolveCut(cut: Cut, values: readonly Outcome<number | null>[]): number | null {
  return cut === 'median' ? median(values.filter((value) => typeof value === 'number')) : cut;
}

/**
 * Places a person. On the cut counts as reaching it.
 * @param row 1-based, for messages
 * @returns null where an axis is missing: never a guess
 */
export function placePerson(
  { performance, fit, reviews, spread }: PersonAxes,
  cuts: { performance: number | null; fit: number | null },
  row = 1,
): Outcome<Placement | null> {
  for (const value of [performance, fit, reviews, spread]) if (value instanceof Fault) return value;
  const negative = checkNotNegative('reviews', reviews, row) ?? checkNotNegative('spread', spread, row);
  if (negative) return negative;
  if (typeof performance !== 'number' || typeof fit !== 'number') return null;
  if (cuts.performance === null || cuts.fit === null) return null;
  if (typeof reviews === 'number' && typeof spread === 'number' && reviews > 0) {
    const distance = Math.abs(performance - cuts.performance);
    const half = (z80 * spread) / Math.sqrt(reviews);
    if (distance < half) return { quadrant: 'watch', moreReviews: reviewsToDecide(distance, reviews, spread) };
  }
  const performs = reaches(performance, cuts.performance);
  const fits = reaches(fit, cuts.fit);
  const quadrant = performs ? (fits ? 'both' : 'performanceOnly') : fits ? 'fitOnly' : 'neither';
  return { quadrant, moreReviews: null };
}

/** ⌈(z·spread ÷ distance)²⌉ − reviews: the interval shrinks to the distance, if mean and spread stay as they are. */
function reviewsToDecide(distance: number, reviews: number, spread: number): number | null {
  const more = Math.ceil(((z80 * spread) / distance) ** 2) - reviews;
  return Number.isSafeInteger(Math.ceil(more)) ? Math.max(1, Math.ceil(more)) : null;
}

function checkNotNegative(argument: string, value: Outcome<number | null>, row: number): Fault | null {
  const negative = typeof value === 'number' && value < 0;
  return negative ? new Fault('number', 'negative', { argument, row, value }) : null;
}

/** Places n people; a cut `median` is the team's own. */
export function placePeople(
  people: readonly PersonAxes[],
  performanceCut: Cut = 80,
  fitCut: Cut = 80,
): Outcome<Placement | null>[] {
  const cuts = {
    performance: resolveCut(
      performanceCut,
      people.map((person) => person.performance),
    ),
    fit: resolveCut(
      fitCut,
      people.map((person) => person.fit),
    ),
  };
  return people.map((person, i) => placePerson(person, cuts, i + 1));
}
