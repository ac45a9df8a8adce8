import { Fault } from '../../../domain/fault';
import { categoryScores } from '../../../domain/quality/score';
import type { Rubric, RubricItem, ScoringPolicy } from '../../../domain/quality/rubric';
import { rowsOf } from '../../../functions/cells';
import { readMarks, readRubric, readScoringPolicy, scoreRows } from '../../../functions/rubric';
import { figure } from '../figure';
import type { Say } from '../texts';
import { blankSteps, type Asked, type StepRule, type ToldStep } from './rule';

type Marks = readonly (number | null)[];

/** The steps of a QA score: the items that count category by category, the weights, what a critical item does. */
function scoreSteps(asked: Asked): ToldStep[] {
  const { given, say } = asked;
  const policy = readScoringPolicy(given.policy);
  const rubric = readRubric(given.rubric, policy.style);
  const [cells = []] = rowsOf(given.marks);
  const marks = readMarks(cells, rubric);
  if (marks instanceof Fault) throw marks;
  const [[score] = []] = scoreRows([cells], rubric, policy);
  if (typeof score !== 'number') return blankSteps(asked);
  const steps =
    policy.style === 'deductions' ? deductionSteps(rubric, marks, say) : categorySteps(rubric, marks, policy, say);
  return [...steps, { name: say('explain.score.name'), how: say('explain.score.final'), value: score, column: 0 }];
}

function categorySteps(rubric: Rubric, marks: Marks, policy: ScoringPolicy, say: Say): ToldStep[] {
  const scores = categoryScores(rubric, marks);
  const counted = rubric.categories.flatMap(({ name, weight, items }, i) => {
    const value = scores[i] ?? null;
    return value === null ? [] : [{ name, weight, items, value }];
  });
  const steps = rubric.categories.map(({ name, items }, i): ToldStep => {
    const value = scores[i] ?? null;
    if (value === null) return { name, how: say('explain.score.unrated'), value: null };
    const parts = items.flatMap((index) => itemText(rubric.items[index], marks[index] ?? null, items, rubric, say));
    return { name, how: parts.join(say('explain.separator')), value, uses: ['marks', 'rubric'] };
  });
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
  const mean = counted.reduce((sum, { weight, value }) => sum + weight * value, 0) / weights;
  const products = counted.map(({ weight, value }) => `${figure(value)} × ${figure(weight)}`).join(' + ');
  steps.push({
    name: say('explain.score.categories'),
    how: counted.length === 1 ? say('explain.score.oneCategory') : `(${products}) ÷ ${figure(weights)}`,
    value: mean,
    uses: ['rubric'],
  });
  const failed = rubric.items.filter(({ critical }, i) => critical && marks[i] === 0).map(({ name }) => name);
  if (failed.length > 0) {
    const parameters = { items: failed.join(say('explain.separator')), cap: policy.criticalCap ?? '' };
    steps.push({
      name: say('explain.score.critical'),
      how: say(policy.criticalCap === null ? 'explain.score.criticalIgnored' : 'explain.score.criticalCap', parameters),
      value: policy.criticalCap === null ? mean : Math.min(mean, policy.criticalCap),
    });
  }
  return steps;
}

/** `开场白 8/10`, with the item's weight where the items of its category do not all weigh the same. */
function itemText(
  item: RubricItem | undefined,
  mark: number | null,
  siblings: readonly number[],
  rubric: Rubric,
  say: Say,
): string[] {
  if (!item || mark === null) return [];
  const reached = `${item.name} ${figure(mark)}/${figure(item.fullMark)}`;
  const even = siblings.every((index) => rubric.items[index]?.weight === item.weight);
  return [even ? reached : say('explain.score.weighted', { item: reached, weight: figure(item.weight) })];
}

function deductionSteps(rubric: Rubric, marks: Marks, say: Say): ToldStep[] {
  const lost = rubric.items.flatMap(({ name, critical }, i) => {
    const points = marks[i] ?? 0;
    return points > 0 ? [{ name, critical, points }] : [];
  });
  const taken = lost.reduce((sum, { points }) => sum + points, 0);
  const critical = lost.filter((item) => item.critical).map(({ name }) => name);
  return [
    ...lost.map(({ name, points }) => ({ name, how: say('explain.score.deducted'), value: -points })),
    { name: say('explain.score.left'), how: `100 − ${figure(taken)}`, value: Math.max(0, 100 - taken) },
    ...(critical.length > 0
      ? [
          {
            name: say('explain.score.critical'),
            how: say('explain.score.criticalLost', { items: critical.join(say('explain.separator')) }),
            value: 0,
          },
        ]
      : []),
  ];
}

export const scoreRules: Readonly<Record<string, StepRule>> = { QASCORE: { rows: ['marks'], compute: scoreSteps } };
