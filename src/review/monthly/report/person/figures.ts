import { keyOf } from '../../records/roster';
import type { CoachingRules } from '../../../../domain/people/coachingRules';
import { itemShares, type ItemShare } from '../../../../domain/quality/itemShares';
import { mean } from '../../../../domain/numbers/statistics';
import type { Direction } from '../../../../domain/incentive/kpi';
import type { MonthFacts, PersonFacts } from '../../facts';
import { metricOf, metrics, type Metric } from '../../metrics';
import { trendBetween, type Trend } from '../trend';

export interface OwnFigure {
  metric: Metric;
  /** As the target table calls it, else the metric's own name. */
  name: string;
  value: number | null;
  target: number | null;
  direction: Direction;
  /** Of the group: a mean per person for amounts, else of all its figures together. Null for a group too small to hide anybody. */
  group: number | null;
  previous: number | null;
  trend: Trend;
}

/** With fewer people a group's figure would tell another's. */
const leastGroup = 3;

const always: readonly Metric[] = [
  metrics.qaMean,
  metrics.sales,
  metrics.received,
  metrics.orderRate,
  metrics.payRate,
  metrics.averageOrderValue,
  metrics.averageResponse,
  metrics.slowRate,
];

const isQa = ({ id }: Metric): boolean => id === metrics.qaMean.id;

/** One person's figures with all they are compared with; metrics that nobody has are left out. */
export function ownFigures(own: PersonFacts, facts: MonthFacts, previous: MonthFacts | null): OwnFigure[] {
  const before = previous?.people.find(({ person }) => keyOf(person) === keyOf(own.person)) ?? null;
  const extra = facts.targets.map(({ metric }) => metric).filter((metric) => !always.includes(metric));
  return [...always, ...new Set(extra)]
    .map((metric): OwnFigure => {
      const policy = facts.targets.find((target) => target.metric === metric);
      const direction = policy?.direction ?? metric.direction;
      return {
        metric,
        name: policy?.name ?? metric.names[0],
        value: valueOf(metric, own),
        target: policy?.target ?? null,
        direction,
        group: groupValue(metric, own, facts),
        previous: before && valueOf(metric, before),
        trend: trendOf(metric, direction, before, own),
      };
    })
    .filter(({ value, previous: then }) => value !== null || then !== null);
}

const valueOf = (metric: Metric, person: PersonFacts): number | null =>
  isQa(metric) ? person.qaMean : metricOf(metric.rule, person.days);

function groupValue(metric: Metric, own: PersonFacts, { people }: MonthFacts): number | null {
  const group = people.filter(({ person }) => person.group === own.person.group);
  const values = group.flatMap((person) => valueOf(metric, person) ?? []);
  if (values.length < leastGroup) return null;
  if (isQa(metric)) return mean(group.flatMap(({ reviews }) => reviews.map(({ score }) => score)));
  if (metric.rule.kind === 'sum') return mean(values);
  return metricOf(
    metric.rule,
    group.flatMap(({ days }) => days),
  );
}

function trendOf(metric: Metric, direction: Direction, before: PersonFacts | null, own: PersonFacts): Trend {
  if (!before || valueOf(metric, before) === null || valueOf(metric, own) === null) return 'none';
  const valuesOf = ({ reviews, days }: PersonFacts) =>
    isQa(metric) ? reviews.map(({ score }) => score) : days.flatMap((row) => metricOf(metric.rule, [row]) ?? []);
  return trendBetween(valuesOf(before), valuesOf(own), direction);
}

/** Items in which a person lost so many marks so often that it is a habit, by today's rubric; targeted reviews count too. */
export function habitsOf(own: PersonFacts, { qaRows, policies }: MonthFacts, rules: CoachingRules): ItemShare[] {
  const { rubric } = policies.rubric;
  const rows = qaRows.filter(({ person, score }) => person === own.person && typeof score === 'number');
  return itemShares(
    rubric,
    rows.map(({ marks }) => marks),
    rules.faultLine,
  )
    .filter(({ faults }) => faults >= rules.faultCount)
    .sort((a, b) => b.faults / b.rated - a.faults / a.rated);
}
