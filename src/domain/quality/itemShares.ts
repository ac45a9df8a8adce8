import { reaches } from '../numbers/steps';
import type { Rubric } from './rubric';

/** How one item of the rubric came out over some reviews. */
export interface ItemShare {
  /** Index of the rubric's item. */
  item: number;
  /** Reviews in which it was rated. */
  rated: number;
  /** Mean of mark ÷ full mark, 0–1; null where it was never rated. */
  share: number | null;
  /** Ratings below the line. */
  faults: number;
}

/**
 * The items of a rubric over reviews, in the rubric's order.
 * @param reviews marks in the order of the items; null = not rated
 * @param faultLine the share of the full mark below which a rating is a fault
 */
export function itemShares(
  rubric: Rubric,
  reviews: readonly (readonly (number | null)[])[],
  faultLine: number,
): ItemShare[] {
  return rubric.items.map(({ fullMark }, item) => {
    let rated = 0;
    let sum = 0;
    let faults = 0;
    for (const marks of reviews) {
      const mark = marks[item] ?? null;
      if (mark === null) continue;
      rated++;
      sum += mark / fullMark;
      if (!reaches(mark / fullMark, faultLine)) faults++;
    }
    return { item, rated, share: rated === 0 ? null : sum / rated, faults };
  });
}

/** The critical items of a review that were rated 0: each fails the conversation. */
export const criticalFaults = ({ items }: Rubric, marks: readonly (number | null)[]): number[] =>
  items.flatMap(({ critical }, i) => (critical && marks[i] === 0 ? [i] : []));
