import { Fault, type Outcome } from '../fault';
import { type Rubric, type RubricCategory, type ScoringPolicy, defaultScoringPolicy } from './rubric';
import { type MarkReader, RowScorer, nothingRated, outOfRange } from './rowScorer';

/** The marks of one conversation in the order of the rubric's items; null or NaN (in typed arrays) = not rated. */
export type Marks = ArrayLike<number | null>;

function isRated(mark: number | null | undefined): mark is number {
  return mark !== null && mark !== undefined && !Number.isNaN(mark);
}

/** What is no number among marks is a blank. */
const blanksOnly: MarkReader = { markOf: () => NaN };

/** A review scores its conversations one by one under one rubric. */
const scorers = new WeakMap<Rubric, RowScorer>();

function scorerOf(rubric: Rubric, policy: ScoringPolicy): RowScorer {
  const known = policy === defaultScoringPolicy ? scorers.get(rubric) : undefined;
  const scorer = known ?? new RowScorer(rubric, policy, blanksOnly);
  if (policy === defaultScoringPolicy) scorers.set(rubric, scorer);
  return scorer;
}

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
  const score = scorerOf(rubric, policy).score(marks);
  if (score === outOfRange) return faultOfMarks(rubric, marks);
  return score === nothingRated ? null : score;
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
