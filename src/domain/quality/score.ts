import { Fault, type Outcome } from '../fault';
import type { Rubric, RubricCategory, ScoringStyle } from './rubric';

export interface ScoringPolicy {
  style: ScoringStyle;
  /** The most a conversation can score once a critical item is rated 0; null = critical items have no such effect. */
  criticalCap: number | null;
}

export const defaultScoringPolicy: ScoringPolicy = { style: 'marks', criticalCap: 0 };

/** The marks of one conversation in the order of the rubric's items; null or NaN (in typed arrays) = not rated. */
export type Marks = ArrayLike<number | null>;

function isRated(mark: number | null | undefined): mark is number {
  return mark !== null && mark !== undefined && !Number.isNaN(mark);
}

/**
 * Scores one conversation from cells as they come, so that nothing is copied on the way: 0–100 without rounding, null
 * where nothing is rated, undefined where a mark is out of range (`faultOfMarks` tells which).
 */
export type Scorer = (cells: ArrayLike<unknown>) => number | null | undefined;

/** The mark of a cell that is no number: NaN = not rated, Infinity = unreadable and so out of any range. */
export type MarkReader = (cell: unknown, fullMark: number) => number;

const notRated: MarkReader = () => NaN;

/**
 * The QA score of one conversation, 0–100 without rounding; null where nothing is rated.
 *
 * `marks`: per category Σ w·mark/full ÷ Σ w over its rated items, then the weighted mean of the categories that have
 * one (DOMAIN 2). `deductions`: max(0, 100 − Σ points), 0 once a critical item lost a point.
 * @returns Fault number for a mark below 0 or above the full mark; the leftmost decides
 */
export function scoreConversation(
  rubric: Rubric,
  marks: Marks,
  policy: ScoringPolicy = defaultScoringPolicy,
): Outcome<number | null> {
  const score = scorerOf(rubric, policy, notRated)(marks);
  return score === undefined ? faultOfMarks(rubric, marks) : score;
}

/** `scoreConversation` for many conversations under one rubric and policy. */
export function scorerOf(rubric: Rubric, policy: ScoringPolicy, read: MarkReader): Scorer {
  return policy.style === 'deductions' ? deductionScorer(rubric, read) : markScorer(rubric, policy.criticalCap, read);
}

/** Flat arrays in place of the rubric's objects: the loop over 66,000 × 15 marks reads nothing else. */
function markScorer(rubric: Rubric, criticalCap: number | null, read: MarkReader): Scorer {
  const order = rubric.categories.flatMap(({ items }) => items);
  const inOrder = order.map((index) => rubric.items[index]);
  const columns = Int32Array.from(order);
  const weights = Float64Array.from(inOrder, (item) => item?.weight ?? 0);
  const fullMarks = Float64Array.from(inOrder, (item) => item?.fullMark ?? 0);
  const critical = Uint8Array.from(inOrder, (item) => (item?.critical === true ? 1 : 0));
  const categoryWeights = Float64Array.from(rubric.categories, ({ weight }) => weight);
  const sizes = Int32Array.from(rubric.categories, ({ items }) => items.length);
  const cap = criticalCap ?? 100;

  return (cells) => {
    let sum = 0;
    let sumOfWeights = 0;
    let limit = 100;
    for (let category = 0, place = 0; category < sizes.length; category++) {
      const end = place + (sizes[category] ?? 0);
      let reached = 0;
      let rated = 0;
      for (; place < end; place++) {
        const cell = cells[columns[place] ?? 0];
        const weight = weights[place] ?? 0;
        const fullMark = fullMarks[place] ?? 0;
        const mark = typeof cell === 'number' ? cell : read(cell, fullMark);
        if (mark >= 0 && mark <= fullMark) {
          if (mark === 0 && critical[place] === 1) limit = cap;
          reached += (weight * mark) / fullMark;
          rated += weight;
        } else if (!Number.isNaN(mark)) return undefined;
      }
      if (rated > 0) {
        const categoryWeight = categoryWeights[category] ?? 0;
        sum += (categoryWeight * reached) / rated;
        sumOfWeights += categoryWeight;
      }
    }
    return sumOfWeights === 0 ? null : Math.min(limit, (100 * sum) / sumOfWeights);
  };
}

function deductionScorer({ items }: Rubric, read: MarkReader): Scorer {
  return (cells) => {
    let taken = 0;
    let rated = false;
    let failed = false;
    for (const [i, { fullMark, critical }] of items.entries()) {
      const cell = cells[i];
      const points = typeof cell === 'number' ? cell : read(cell, fullMark);
      if (Number.isNaN(points)) continue;
      if (!(points >= 0 && points <= fullMark)) return undefined;
      rated = true;
      taken += points;
      if (critical && points > 0) failed = true;
    }
    if (!rated) return null;
    return failed ? 0 : Math.max(0, 100 - taken);
  };
}

/** The fault of the leftmost mark below 0 or above its full mark; null where all are in range. */
export function faultOfMarks(rubric: Rubric, marks: Marks): Fault | null {
  for (const [i, item] of rubric.items.entries()) {
    const mark = marks[i];
    if (!isRated(mark) || (mark >= 0 && mark <= item.fullMark)) continue;
    return new Fault('number', 'markOutOfRange', { column: i + 1, item: item.name, value: mark, full: item.fullMark });
  }
  return null;
}

/**
 * The score of each category of one conversation, 0–100, in the rubric's order; null where none of its items is rated.
 * Marks are taken as valid: score the conversation first.
 */
export function categoryScores(rubric: Rubric, marks: Marks): (number | null)[] {
  return rubric.categories.map((category) => categoryScore(rubric, category, marks));
}

function categoryScore(rubric: Rubric, category: RubricCategory, marks: Marks): number | null {
  let sum = 0;
  let weights = 0;
  for (const index of category.items) {
    const item = rubric.items[index];
    const mark = marks[index];
    if (item === undefined || !isRated(mark)) continue;
    sum += (item.weight * mark) / item.fullMark;
    weights += item.weight;
  }
  return weights > 0 ? (100 * sum) / weights : null;
}
