import type { Direction } from '../../../domain/incentive/kpi';
import { grouped } from '../../../domain/numbers/grouped';
import { changeOf, type Change } from '../../../domain/signals/change';
import { zOfConfidence } from '../../../domain/numbers/normal';
import { wilsonInterval } from '../../../domain/numbers/proportion';
import { mean } from '../../../domain/numbers/statistics';
import { reaches } from '../../../domain/numbers/steps';
import { defaultPassLine } from '../../../domain/quality/defaults';
import type { MonthFacts } from '../facts';
import { metricOf, metrics, type Metric } from '../metrics';
import { isMonthly } from '../period';
import { confidenceOfEach, trendBetween, type Trend } from './trend';

/** The figures of the whole team that the report compares with the period before. */
export const teamMetrics = [
  'qaMean',
  'passRate',
  'sales',
  'received',
  'orderRate',
  'payRate',
  'averageOrderValue',
  'averageResponse',
  'slowRate',
] as const;
export type TeamMetric = (typeof teamMetrics)[number];

export interface TeamFigure {
  metric: TeamMetric;
  format: Metric['format'];
  current: number | null;
  previous: number | null;
  /** Null where one of the two is missing. */
  change: Change | null;
  /** Of months by the size of the change, of shorter periods by whether it is more than chance explains. */
  verdict: Change['verdict'] | Exclude<Trend, 'none'> | null;
}

/** The month's random reviews of active people. */
export interface QaTally {
  count: number;
  reviewed: number;
  mean: number | null;
  passes: number;
  line: number;
  /** Pass rate and its 95 % Wilson interval. */
  rate: { value: number; low: number; high: number } | null;
}

const allScores = ({ people }: MonthFacts) => people.flatMap(({ reviews }) => reviews.map(({ score }) => score));

export function qaTally(facts: MonthFacts): QaTally {
  const scores = allScores(facts);
  const passes = scores.filter((score) => reaches(score, defaultPassLine)).length;
  const [low, high] = wilsonInterval(passes, scores.length, zOfConfidence(0.95));
  return {
    count: scores.length,
    reviewed: facts.people.filter(({ reviews }) => reviews.length > 0).length,
    mean: mean(scores),
    passes,
    line: defaultPassLine,
    rate: scores.length === 0 ? null : { value: passes / scores.length, low, high },
  };
}

/** Team ratios are ratios of sums over the active people, never means of ratios. */
function figureOf(metric: TeamMetric, facts: MonthFacts): number | null {
  if (metric === 'qaMean') return qaTally(facts).mean;
  if (metric === 'passRate') return qaTally(facts).rate?.value ?? null;
  return metricOf(
    metrics[metric].rule,
    facts.people.flatMap(({ days }) => days),
  );
}

/** Less than this share of the figure is no change worth a word. */
export const leastChange = 0.01;

const noticeable = (change: Change): Change['verdict'] =>
  change.relative !== null && Math.abs(change.relative) < leastChange ? 'same' : change.verdict;

/** Single reviews, or the team's figure of each day. */
function valuesOf(metric: TeamMetric, facts: MonthFacts): number[] {
  if (metric === 'qaMean') return allScores(facts);
  if (metric === 'passRate') return allScores(facts).map((score) => Number(reaches(score, defaultPassLine)));
  const rows = facts.people.flatMap(({ days }) => days.filter(({ undated }) => !undated));
  return [...grouped(rows, ({ day }) => String(day)).values()].flatMap(
    (day) => metricOf(metrics[metric].rule, day) ?? [],
  );
}

/** Distinct days with daily figures of anybody. */
export const daysTold = ({ people }: MonthFacts): number =>
  new Set(people.flatMap(({ days }) => days.filter(({ hasData }) => hasData).map(({ day }) => day))).size;

function verdictOf(
  metric: TeamMetric,
  change: Change,
  { facts, previous, direction }: { facts: MonthFacts; previous: MonthFacts; direction: Direction },
): TeamFigure['verdict'] {
  if (isMonthly(facts.month)) return noticeable(change);
  const each = confidenceOfEach(teamMetrics.length);
  return trendBetween(valuesOf(metric, previous), valuesOf(metric, facts), direction, each);
}

/** The figures either period has. */
export function teamFigures(facts: MonthFacts, previous: MonthFacts | null): TeamFigure[] {
  return teamMetrics
    .map((metric): TeamFigure => {
      const current = figureOf(metric, facts);
      const before = previous && figureOf(metric, previous);
      const { direction, format } = metric === 'passRate' ? metrics.orderRate : metrics[metric];
      const change = current === null || before === null ? null : changeOf(current, before, direction);
      const verdict = change && previous ? verdictOf(metric, change, { facts, previous, direction }) : null;
      return { metric, format, current, previous: before, change, verdict };
    })
    .filter(({ current, previous: before }) => current !== null || before !== null);
}
