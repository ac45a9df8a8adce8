import { Fault, type Outcome } from '../fault';
import type { Rubric, RubricCategory, ScoringStyle } from './rubric';

export interface ScoringPolicy {
  style: ScoringStyle;
  /** The most a conversation can score once a critical item is rated 0; null = critical items have no such effect. */
  criticalCap: number | null;
}

export const defaultScoringPolicy: ScoringPolicy = { style: 'marks', criticalCap: 0 };

/** The marks of one conversation in the order of the rubric's items; null = not rated. */
export type Marks = ArrayLike<number | null>;

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
  return policy.style === 'deductions' ? scoreDeductions(rubric, marks) : scoreMarks(rubric, marks, policy.criticalCap);
}

function scoreMarks(rubric: Rubric, marks: Marks, criticalCap: number | null): Outcome<number | null> {
  const { items, categories } = rubric;
  let sum = 0;
  let weights = 0;
  let capped = false;
  for (let c = 0; c < categories.length; c++) {
    const category = categories[c];
    if (category === undefined) continue;
    const members = category.items;
    let categorySum = 0;
    let categoryWeights = 0;
    for (let k = 0; k < members.length; k++) {
      const index = members[k] ?? 0;
      const item = items[index];
      const mark = marks[index];
      if (item === undefined || mark === null || mark === undefined) continue;
      if (!(mark >= 0 && mark <= item.fullMark)) return faultOfMarks(rubric, marks);
      if (item.critical && mark === 0) capped = true;
      categorySum += (item.weight * mark) / item.fullMark;
      categoryWeights += item.weight;
    }
    if (categoryWeights > 0) {
      sum += category.weight * (categorySum / categoryWeights);
      weights += category.weight;
    }
  }
  if (weights === 0) return null;
  const score = Math.min(100, (100 * sum) / weights);
  return capped && criticalCap !== null ? Math.min(score, criticalCap) : score;
}

function scoreDeductions(rubric: Rubric, points: Marks): Outcome<number | null> {
  let taken = 0;
  let rated = false;
  let failed = false;
  for (let i = 0; i < rubric.items.length; i++) {
    const item = rubric.items[i];
    const point = points[i];
    if (item === undefined || point === null || point === undefined) continue;
    if (!(point >= 0 && point <= item.fullMark)) return faultOfMarks(rubric, points);
    rated = true;
    taken += point;
    if (item.critical && point > 0) failed = true;
  }
  if (!rated) return null;
  return failed ? 0 : Math.max(0, 100 - taken);
}

/** The fault of the leftmost mark below 0 or above its full mark; null where all are in range. */
export function faultOfMarks(rubric: Rubric, marks: Marks): Fault | null {
  for (const [i, item] of rubric.items.entries()) {
    const mark = marks[i];
    if (mark === null || mark === undefined || (mark >= 0 && mark <= item.fullMark)) continue;
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
    if (item === undefined || mark === null || mark === undefined) continue;
    sum += (item.weight * mark) / item.fullMark;
    weights += item.weight;
  }
  return weights > 0 ? (100 * sum) / weights : null;
}
