import type { PayPlan, TierBasis } from '../../../domain/incentive/payout';
import type { Tier, TierMode } from '../../../domain/incentive/tiers';
import { sortSteps, type Step } from '../../../domain/numbers/steps';
import { readRates } from '../../../workbook/cells/readCells';
import { rowsOf, type Row } from '../../../workbook/cells/rows';
import type { Cell } from '../../../workbook/matrix';
import type { DataTable } from '../../../workbook/recognise';
import { metricNamed, metrics, type Metric } from '../metrics';
import type { ReviewPeriod } from '../period';
import type { Warnings } from '../warnings';
import { placeOf, placeOfCell, type Place, type PolicyTable } from './policyTable';

/** One line of the 激励方案 that applies in the month: a plan, or one phase of it. */
export interface PlanLine {
  name: string;
  phase: string;
  metric: Metric;
  target: number | null;
  /** Serial days, both within the month. */
  first: number;
  last: number;
  /** Its dates reach beyond the month; only the days within are counted. */
  crossesMonth: boolean;
  /** Its own first day, which may lie before the month. */
  start: number;
  pool: number | null;
  prorated: boolean;
  pay: PayPlan;
  tiers: PolicyTable;
  /** The user's own cells of target, cap and floor, where there are any. */
  cells: { target: Place | null; cap: Place | null; floor: Place | null };
}

const modes: Record<string, TierMode> = {
  超额累进: 'marginal',
  全额累进: 'whole',
  固定金额: 'fixed',
  marginal: 'marginal',
  whole: 'whole',
  fixed: 'fixed',
};
const bases: Record<string, TierBasis> = {
  金额: 'amount',
  达成率: 'attainment',
  amount: 'amount',
  attainment: 'attainment',
};
const unprorated = /^(?:不折算|不|否|无|none|no)$/i;

interface PlanTables {
  plan: DataTable | undefined;
  tiers: DataTable | undefined;
  factors: QaFactorPolicy;
}

export interface QaFactorPolicy {
  steps: Step<number>[];
  /** Null where there is no table: every score counts with factor 1. */
  table: PolicyTable | null;
}

export function readQaFactors(table: DataTable | undefined, warnings: Warnings): QaFactorPolicy {
  if (!table) return { steps: [], table: null };
  const rows = rowsOf(table, warnings.badCell).filter((row) => row.number('minimum') !== null);
  const cells = rows.map((row): Cell[] => [row.number('minimum') ?? 0, row.number('factor') ?? 0]);
  const steps = sortSteps(
    'multipliers',
    cells.map(([from, value]) => ({ from: Number(from), value: Number(value) })),
  );
  return {
    steps,
    table: { headers: ['最低质检分', '系数'], cells, place: placeOf(rows, ['minimum', 'factor'], cells) },
  };
}

/**
 * The plan lines that apply in the month. Without a 激励方案 one line measures sales over the whole month;
 * without a 提成阶梯 nobody has agreed on a rate, so it is 0 and the review says so.
 */
export function readPlanLines(
  { plan, tiers, factors }: PlanTables,
  month: ReviewPeriod,
  warnings: Warnings,
): PlanLine[] {
  const tierRows = tiers ? rowsOf(tiers, warnings.badCell).filter((row) => row.number('from') !== null) : [];
  if (!plan) return [lineOf(null, '', tierRows, factors, month)];
  return rowsOf(plan, warnings.badCell).flatMap((row): PlanLine[] => {
    const start = row.day('start', month.year) ?? month.first;
    const end = row.day('end', month.year) ?? month.last;
    const first = Math.max(start, month.first);
    const last = Math.min(end, month.last);
    if (first > last) return [];
    const named = row.text('metric');
    const metric = named === '' ? metrics.sales : metricNamed(named);
    if (!metric || metric.rule.kind === 'person') {
      warnings.add('unknownMetric', 'error', { metric: named, ...row.link('metric') }, row.link('metric'));
      return [];
    }
    return [
      {
        ...lineOf(row, row.text('plan'), tierRows, factors, month),
        metric,
        first,
        last,
        crossesMonth: start < first || end > last,
        start,
      },
    ];
  });
}

function lineOf(
  row: Row | null,
  name: string,
  tierRows: readonly Row[],
  factors: QaFactorPolicy,
  month: ReviewPeriod,
): PlanLine {
  const { mode, basis } = modeAndBasis(row);
  const { steps, table } = readTiers(tiersOfPlan(tierRows, name), mode);
  return {
    name,
    phase: row?.text('phase') ?? '',
    metric: metrics.sales,
    target: row?.number('target') ?? null,
    first: month.first,
    last: month.last,
    crossesMonth: false,
    start: month.first,
    pool: row?.number('pool') ?? null,
    prorated: !unprorated.test(row?.text('proration') ?? ''),
    pay: {
      tiers: steps,
      mode,
      basis,
      multipliers: factors.steps,
      cap: row?.number('cap') ?? null,
      floor: row?.number('floor') ?? null,
      floorIgnoresGate: false,
    },
    tiers: table,
    cells: {
      target: row && ownNumber(row, 'target'),
      cap: row && ownNumber(row, 'cap'),
      floor: row && ownNumber(row, 'floor'),
    },
  };
}

export const modeAndBasis = (row: Row | null): Pick<PayPlan, 'mode' | 'basis'> => ({
  mode: modes[row?.text('mode') ?? ''] ?? 'marginal',
  basis: bases[row?.text('basis') ?? ''] ?? 'amount',
});

/** The rows that name the plan; where none does, those that name no plan. */
export function tiersOfPlan(tierRows: readonly Row[], name: string): Row[] {
  const own = tierRows.filter((tier) => tier.text('plan') === name);
  return own.length > 0 ? own : tierRows.filter((tier) => tier.text('plan') === '');
}

/** The tiers as they stand, row by row, unsorted and unchecked. In mode fixed the column holds yuan, and yuan are not percent points. */
export function tiersAsWritten(rows: readonly Row[], mode: TierMode): Tier[] {
  const rates = mode === 'fixed' ? null : readRates(rows.map((row) => row.cell('rate'))).values;
  return rows.map((row, i): Tier => {
    const rate = rates?.[i];
    return { from: row.number('from') ?? 0, value: typeof rate === 'number' ? rate : (row.number('rate') ?? 0) };
  });
}

/** The cell if it holds a number or nothing: then a formula may follow it. */
function ownNumber(row: Row, role: string): Place | null {
  const cell = row.cell(role);
  return typeof cell === 'number' || cell === '' ? placeOfCell(row, role) : null;
}

function readTiers(rows: readonly Row[], mode: TierMode): { steps: Tier[]; table: PolicyTable } {
  const headers = ['起点', '比例'];
  if (rows.length === 0) return { steps: [{ from: 0, value: 0 }], table: { headers, cells: [[0, 0]], place: null } };
  const tiers = tiersAsWritten(rows, mode);
  const cells = tiers.map(({ from, value }): Cell[] => [from, value]);
  const steps = sortSteps('tiers', tiers);
  return { steps, table: { headers, cells, place: placeOf(rows, ['from', 'rate'], cells) } };
}
