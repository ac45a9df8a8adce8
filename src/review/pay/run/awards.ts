import { Fault, type Outcome } from '../../../domain/fault';
import { kpiScore } from '../../../domain/incentive/kpi';
import { rankPrizes, thresholdPrizes } from '../../../domain/incentive/prizes';
import { bad, readRates } from '../../../workbook/cells/readCells';
import { rowsOf, type Row } from '../../../workbook/cells/rows';
import type { DataTable } from '../../../workbook/recognise';
import { personalValue } from '../../monthly/compute';
import type { MonthFacts } from '../../monthly/facts';
import { metricNamed, metricOf, metrics, type Metric } from '../../monthly/metrics';
import { readTargets, type MetricTarget } from '../../monthly/policies/targets';
import type { Warnings } from '../../monthly/warnings';

/** A metric of several, weighed into 0–120 points (DOMAIN 4, composite award). */
export interface Composite {
  name: string;
  parts: MetricTarget[];
}

/** One award with everybody's value and prize, in the order of the people. */
export interface AwardRound {
  award: string;
  metric: string;
  format: Metric['format'];
  direction: Metric['direction'];
  byRank: boolean;
  values: (number | null)[];
  /** Yuan. */
  prizes: number[];
}

/** The rows of a table in groups by a name that merged cells leave in the first row only. */
function grouped(table: DataTable | undefined, role: string, warnings: Warnings): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  let name = '';
  for (const row of table ? rowsOf(table, warnings.badCell) : []) {
    name = row.text(role) || name;
    if (name !== '') groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return groups;
}

/** @param tables in force */
export function readComposites(tables: readonly DataTable[], warnings: Warnings): Composite[] {
  const table = tables.find(({ kind }) => kind === 'compositeMetrics');
  const groups = grouped(table, 'composite', warnings);
  // A part reads as a row of 指标目标 does.
  return [...groups].map(([name, rows]) => ({
    name,
    parts: rows.flatMap((row) =>
      readTargets({ ...row.table, firstRow: row.row, lastRow: row.row }, warnings).filter(
        ({ metric }) => metric.rule.kind !== 'person' || metric.id === metrics.qaMean.id,
      ),
    ),
  }));
}

const rank = /名次|排名|rank|place/i;

/**
 * The month's awards beside the prizes by rank of the plan: everybody who reaches a threshold, or the first places, by a metric or
 * a composite one.
 * @param tables in force
 */
export function roundAwards(tables: readonly DataTable[], facts: MonthFacts, warnings: Warnings): AwardRound[] {
  const composites = readComposites(tables, warnings);
  const table = tables.find(({ kind }) => kind === 'awards');
  return [...grouped(table, 'award', warnings)].flatMap(([award, rows]): AwardRound[] => {
    const [first] = rows;
    if (!first) return [];
    const named = rows.map((row) => row.text('metric')).find((text) => text !== '') ?? metrics.sales.names[0];
    const composite = composites.find(({ name }) => name === named);
    const metric = composite ? null : metricNamed(named);
    if (!composite && !metric) {
      warnings.add('unknownMetric', 'error', { metric: named, ...first.link('metric') }, first.link('metric'));
      return [];
    }
    const byRank = rows.some((row) => rank.test(row.text('condition')));
    const values = composite ? compositeValues(composite, facts) : facts.people.map((one) => valueOf(metric, one));
    const steps = stepsOf(rows, !byRank && metric?.format === 'percent');
    const direction = metric?.direction ?? 1;
    const prizes = byRank
      ? rankPrizes(values, placesOf(steps), 'share', direction === 1 ? 'descending' : 'ascending')
      : thresholdPrizes(values, steps, direction);
    return [
      {
        award,
        metric: named,
        format: metric?.format ?? 'decimal',
        direction,
        byRank,
        values,
        prizes: prizes.map((prize) => (typeof prize === 'number' ? prize : 0)),
      },
    ];
  });
}

const valueOf = (metric: Metric | null, facts: MonthFacts['people'][number]): number | null =>
  metric === null ? null : personalValue(metric, facts);

function stepsOf(rows: readonly Row[], rates: boolean): { from: number; value: number }[] {
  const read = rates ? readRates(rows.map((row) => row.cell('threshold'))).values : null;
  return rows.flatMap((row, i) => {
    const rate = read?.[i];
    const from = rate === undefined || rate === bad ? row.number('threshold') : rate;
    return from === null ? [] : [{ from, value: row.number('prize') ?? 0 }];
  });
}

/** Prizes by place, best first; a place without a row has none. */
function placesOf(steps: readonly { from: number; value: number }[]): number[] {
  const places = Math.max(0, ...steps.map(({ from }) => Math.floor(from)));
  return Array.from({ length: places }, (_, i) => steps.find(({ from }) => from === i + 1)?.value ?? 0);
}

function compositeValues({ parts }: Composite, { people }: MonthFacts): (number | null)[] {
  const team = people.flatMap(({ days }) => days);
  const targets = parts.map(({ target, metric }) => target ?? metricOf(metric.rule, team));
  return people.map((facts) => {
    const score: Outcome<number | null> = kpiScore(
      parts.map(({ metric }) => personalValue(metric, facts)),
      targets,
      parts,
    );
    return score instanceof Fault ? null : score;
  });
}
