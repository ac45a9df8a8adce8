import type { Rubric } from './rubric';
import type { Marks } from './score';

/** What one item costs a conversation. */
export interface ItemLoss {
  /** Index into the rubric's items. */
  item: number;
  /** Points of the score, 0–100. */
  points: number;
}

/**
 * How many points of the score each rated item costs, the most expensive first; items with their full mark are left out.
 * Together they are what is missing to 100 in `marks` style, apart from the effect of a critical item (DOMAIN 2).
 * Marks are taken as valid: score the conversation first.
 */
export function itemLosses({ items, categories }: Rubric, marks: Marks): ItemLoss[] {
  const rated = (item: number): boolean => {
    const mark = marks[item];
    return mark !== null && mark !== undefined && !Number.isNaN(mark);
  };
  const weightOf = (members: readonly number[]) =>
    members.filter(rated).reduce((sum, item) => sum + (items[item]?.weight ?? 0), 0);
  const counted = categories.filter((category) => weightOf(category.items) > 0);
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  return counted
    .flatMap((category) => {
      const weights = weightOf(category.items);
      return category.items.filter(rated).map((item): ItemLoss => {
        const { weight = 0, fullMark = 1 } = items[item] ?? {};
        const missing = 1 - (marks[item] ?? 0) / fullMark;
        return { item, points: (100 * category.weight * weight * missing) / (total * weights) };
      });
    })
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || a.item - b.item);
}
