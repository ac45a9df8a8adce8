import { Fault, type Outcome } from '../../../domain/fault';
import { pChart, xmrChart, type ControlPoint } from '../../../domain/signals/controlCharts';
import { badDayRate, twoBadDays, twoBadDaysByChance } from '../../../domain/signals/runs';
import { reaches } from '../../../domain/numbers/steps';
import { defaultPassLine } from '../../../domain/quality/defaults';
import type { Locale } from '../../../locales/locale';
import type { DataTable } from '../../../workbook/recognise';
import type { MonthFacts, PersonFacts } from '../../monthly/facts';
import { metricOf, metrics, type Metric } from '../../monthly/metrics';
import type { DailyRow } from '../../monthly/records/dailyRows';
import { unstableDaysOf } from '../../sampling/agents';
import type { Remark } from '../model';
import { keyOf } from '../../monthly/records/roster';
import { byDay, teamMonth } from '../month';

/** The metrics that are charted: shares of people by a p-chart, the others by an XmR chart. */
export const chartedMetrics = {
  payRate: metrics.payRate,
  orderRate: metrics.orderRate,
  averageOrderValue: metrics.averageOrderValue,
  averageResponse: metrics.averageResponse,
  sales: metrics.sales,
} as const satisfies Record<string, Metric>;
export type ChartedMetric = keyof typeof chartedMetrics;

export interface StabilityChoices {
  month: string;
  metric: ChartedMetric;
}

export interface ChartDay {
  day: number;
  /** Of shares: how many of how many; else both null. */
  count: number | null;
  size: number | null;
  point: ControlPoint;
}

/** The rule of two bad days for one person, with how often it fires by chance. */
export interface TwoBadDays {
  /** The days that complete two bad ones. */
  fired: number[];
  days: number;
  /** Bad days of the month itself. */
  bad: number;
  /** Bad days of the history, and its days. */
  badBefore: number;
  daysBefore: number;
  /** Whether they are of the month before, not of this one. */
  hasHistory: boolean;
  byChance: number;
}

export interface StabilityRow {
  key: string;
  agent: string;
  group: string;
  days: ChartDay[];
  out: ChartDay[];
  /** Null where there is no target, or no day. */
  rule: TwoBadDays | null;
  /** The QA means of service and business are below the pass line in the bad days, too (B4). */
  qaToo: boolean;
}

export interface StabilityPreview {
  choices: StabilityChoices;
  /** What a day has to reach. */
  target: number | null;
  team: StabilityRow;
  /** Those with most days outside the limits first, then those for whom the rule of two bad days fired most. */
  people: StabilityRow[];
  /** Whether bad days before the month tell how often somebody has one. */
  hasHistory: boolean;
  remarks: Remark[];
}

/** From this chance on two bad days are to be expected in any month, and tell nothing. */
export const nearlySure = 0.95;

/** Days outside the limits, or two bad days of somebody who seldom has them. */
export const isSignalled = (row: StabilityRow): boolean => row.out.length > 0 || (firedOf(row) > 0 && !isExpected(row));

/** Judged by the months before only: of the month itself nobody knows what it is like otherwise. */
const isExpected = ({ rule }: StabilityRow): boolean => rule !== null && rule.hasHistory && rule.byChance >= nearlySure;

/** Two bad days of somebody who has them every month: below the target, but no less steady than before. */
export const isAlwaysBelow = (row: StabilityRow): boolean => firedOf(row) > 0 && !isSignalled(row);

/** Who becomes unstable: control charts and the rule of two bad days. Pure. */
export function previewStability(
  found: readonly DataTable[],
  choices: StabilityChoices,
  locale: Locale,
): StabilityPreview {
  const { facts, previous, remarks } = teamMonth(found, choices.month, locale);
  const metric: Metric = chartedMetrics[choices.metric];
  const policy = facts.policies.targets.find((each) => each.metric.id === metric.id) ?? null;
  // A sum's target is one of the month, not of a day.
  const target = metric.rule.kind === 'sum' ? null : (policy?.target ?? null);
  const direction = policy?.direction ?? metric.direction;
  const unstable = policy
    ? unstableDaysOf(
        facts.dailyRows,
        facts.qaRows,
        facts.policies.rubric.rubric,
        { ...policy, target },
        defaultPassLine,
      )
    : new Map<unknown, unknown>();
  const isBad = (value: number) => target !== null && !reaches(direction * value, direction * target);
  const before = new Map(previous?.people.map((person) => [keyOf(person.person), person]) ?? []);
  const people = facts.people
    .map((entry): StabilityRow => ({
      ...rowOf(keyOf(entry.person), entry.person.agent, entry.person.group, entry.days, metric),
      rule: null,
      qaToo: unstable.has(entry.person),
    }))
    .map((row): StabilityRow => ({
      ...row,
      rule: target === null ? null : ruleOf(row, before.get(row.key) ?? null, metric, isBad),
    }));
  return {
    choices,
    target,
    team: { ...rowOf('team', '', '', teamDays(facts), metric), rule: null, qaToo: false },
    people: people.sort(
      (a, b) =>
        b.out.length - a.out.length || Number(isSignalled(b)) - Number(isSignalled(a)) || firedOf(b) - firedOf(a),
    ),
    hasHistory: previous !== null,
    remarks,
  };
}

const firedOf = ({ rule }: StabilityRow): number => rule?.fired.length ?? 0;

const teamDays = ({ people }: MonthFacts): DailyRow[] => people.flatMap(({ days }) => days);

function rowOf(key: string, agent: string, group: string, rows: readonly DailyRow[], { rule }: Metric) {
  const days = byDay(rows);
  const isShare = rule.kind === 'ratio' && rule.by === 'inquiring';
  const counts = days.map(([, own]) => (isShare ? metricOf({ kind: 'sum', of: rule.of }, both(own, rule.of)) : null));
  const sizes = days.map(([, own]) => (isShare ? metricOf({ kind: 'sum', of: rule.by }, both(own, rule.of)) : null));
  const points: Outcome<ControlPoint | null>[] = isShare
    ? pChart(counts, sizes)
    : xmrChart(days.map(([, own]) => metricOf(rule, own)));
  const charted = days.flatMap(([day], i): ChartDay[] => {
    const point = points[i];
    if (!point || point instanceof Fault) return [];
    return [{ day, count: counts[i] ?? null, size: sizes[i] ?? null, point }];
  });
  return { key, agent, group, days: charted, out: charted.filter(({ point }) => point.out === true) };
}

/** Rows with both sides, so that figures which are still to come do not count as none. */
const both = (rows: readonly DailyRow[], of: keyof DailyRow['values']): DailyRow[] =>
  rows.filter(({ values }) => values[of] !== null && values.inquiring !== null);

/** The history is the month before; without it, the month itself. */
function ruleOf(
  { days }: StabilityRow,
  before: PersonFacts | null,
  { rule }: Metric,
  isBad: (value: number) => boolean,
): TwoBadDays | null {
  if (days.length === 0) return null;
  const bad = days.map(({ point }) => isBad(point.value));
  const past = before ? byDay(before.days).flatMap(([, rows]) => metricOf(rule, rows) ?? []) : [];
  const history = past.length > 0 ? past.map(isBad) : bad;
  const badBefore = history.filter(Boolean).length;
  return {
    fired: twoBadDays(bad).map((i) => days[i]?.day ?? 0),
    days: days.length,
    bad: bad.filter(Boolean).length,
    badBefore,
    daysBefore: history.length,
    hasHistory: past.length > 0,
    byChance: twoBadDaysByChance(badDayRate(badBefore, history.length), days.length),
  };
}
