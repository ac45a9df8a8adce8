import { roundNumber, sumExactly, asNumber } from '../../domain/numbers/money';
import type { Direction } from '../../domain/incentive/kpi';
import { foldHeader } from '../../workbook/vocabulary/headerText';
import type { Measure } from './records/dailyRows';

/**
 * How a metric comes from the daily figures. Ratios are ratios of sums over the rows where both sides have a value (DOMAIN 6, RULINGS 51);
 * `weighted` is the mean of one measure weighted by another; `person` figures are known after the sums (QA score, performance).
 */
export type MetricRule =
  | { kind: 'sum'; of: Measure }
  | { kind: 'ratio'; of: Measure; by: Measure; complement?: true }
  | { kind: 'weighted'; of: Measure; by: Measure }
  | { kind: 'person'; of: 'qaMean' | 'performance' };

export interface Metric {
  id: string;
  /** The title shown; further words that policy tables use for it follow. */
  names: readonly [string, ...string[]];
  rule: MetricRule;
  direction: Direction;
  format: 'money' | 'percent' | 'count' | 'decimal';
}

const ratio = (of: Measure, by: Measure): MetricRule => ({ kind: 'ratio', of, by });
const sum = (of: Measure): MetricRule => ({ kind: 'sum', of });

export const metrics = {
  sales: {
    id: 'sales',
    names: ['销售额', '客服销售额', '促成出库金额'],
    rule: sum('sales'),
    direction: 1,
    format: 'money',
  },
  orderRate: {
    id: 'orderRate',
    names: ['下单转化率', '询单->下单转化率'],
    rule: ratio('ordering', 'inquiring'),
    direction: 1,
    format: 'percent',
  },
  payRate: {
    id: 'payRate',
    names: ['付款转化率', '询单->最终付款转化率', '询单->付款转化率', '询单转化率', '转化率', '最终付款转化率'],
    rule: ratio('paying', 'inquiring'),
    direction: 1,
    format: 'percent',
  },
  averageOrderValue: {
    id: 'averageOrderValue',
    names: ['客单价'],
    rule: ratio('sales', 'paying'),
    direction: 1,
    format: 'money',
  },
  averageResponse: {
    id: 'averageResponse',
    names: ['平均响应', '回复速度', '平均响应时长', '平均响应时间', '平均人工响应时长'],
    rule: { kind: 'weighted', of: 'averageResponse', by: 'received' },
    direction: -1,
    format: 'decimal',
  },
  answerRatio: {
    id: 'answerRatio',
    names: ['答问比'],
    rule: ratio('agentMessages', 'buyerMessages'),
    direction: 1,
    format: 'decimal',
  },
  slowRate: {
    id: 'slowRate',
    names: ['慢响应', '慢响应率'],
    rule: ratio('slowResponses', 'received'),
    direction: -1,
    format: 'percent',
  },
  inquiryShare: {
    id: 'inquiryShare',
    names: ['询单占比'],
    rule: ratio('inquiring', 'received'),
    direction: 1,
    format: 'percent',
  },
  filterRate: {
    id: 'filterRate',
    names: ['过滤率'],
    rule: { kind: 'ratio', of: 'received', by: 'consulted', complement: true },
    direction: -1,
    format: 'percent',
  },
  consulted: {
    id: 'consulted',
    names: ['咨询人数', '聊天人数', '咨询量'],
    rule: sum('consulted'),
    direction: 1,
    format: 'count',
  },
  received: { id: 'received', names: ['接待人数', '接待量'], rule: sum('received'), direction: 1, format: 'count' },
  inquiring: { id: 'inquiring', names: ['询单人数'], rule: sum('inquiring'), direction: 1, format: 'count' },
  ordering: { id: 'ordering', names: ['下单人数'], rule: sum('ordering'), direction: 1, format: 'count' },
  paying: { id: 'paying', names: ['付款人数', '最终付款人数'], rule: sum('paying'), direction: 1, format: 'count' },
  qaMean: {
    id: 'qaMean',
    names: ['质检均分', '质检分', '质检', '质检得分'],
    rule: { kind: 'person', of: 'qaMean' },
    direction: 1,
    format: 'decimal',
  },
  performance: {
    id: 'performance',
    names: ['绩效', '绩效分'],
    rule: { kind: 'person', of: 'performance' },
    direction: 1,
    format: 'decimal',
  },
} as const satisfies Record<string, Metric>;

const byName = new Map<string, Metric>(
  Object.values<Metric>(metrics).flatMap((metric) =>
    metric.names.map((name): [string, Metric] => [bare(name), metric]),
  ),
);

function bare(name: string): string {
  return foldHeader(name).replace(/\([^)]*\)/g, '');
}

/** The metric a policy table names, or null. */
export const metricNamed = (name: string): Metric | null => byName.get(bare(name)) ?? null;

/** What a metric is computed from: one person's month, or the team's. */
export type Figures = readonly { values: Readonly<Record<Measure, number | null>> }[];

/** Sums are kept to this many decimals, so that binary noise does not reach a threshold; the sheets' formulas do the same. */
export const sumDecimals = 6;

/** The metric over rows of daily figures; null where nothing can be computed (no rows, a zero denominator). */
export function metricOf(rule: MetricRule, rows: Figures): number | null {
  if (rule.kind === 'person') return null;
  if (rule.kind === 'sum') return sumOf(rows.map(({ values }) => values[rule.of]));
  const both = rows.filter(({ values }) => values[rule.of] !== null && values[rule.by] !== null);
  const denominator = sumOf(both.map(({ values }) => values[rule.by]));
  const numerator =
    rule.kind === 'weighted'
      ? sumOf(both.map(({ values }) => (values[rule.of] ?? 0) * (values[rule.by] ?? 0)))
      : sumOf(both.map(({ values }) => values[rule.of]));
  if (numerator === null || !denominator) return null;
  const value = numerator / denominator;
  return rule.kind === 'ratio' && rule.complement ? 1 - value : value;
}

function sumOf(values: readonly (number | null)[]): number | null {
  const present = values.filter((value) => value !== null);
  return present.length === 0 ? null : roundNumber(asNumber(sumExactly(present)), sumDecimals);
}
