import { Fault } from '../../domain/fault';
import { rowsOf, type Row } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import type { TableKind } from '../../workbook/tables';
import type { Month } from '../monthly/month';
import { firstPolicies } from '../monthly/policies';
import { readDiagnosisRules } from '../monthly/policies/diagnosis';
import { readPlanLines } from '../monthly/policies/plan';
import { readPrizes } from '../monthly/policies/prizes';
import { readRubric, rubricRowsOf } from '../monthly/policies/rubric';
import { readCuts, readTargets } from '../monthly/policies/targets';
import type { Warnings } from '../monthly/warnings';
import { Tally, type Findings } from './findings';
import type { TableView } from './tableView';

/** Tables of thresholds and the column that holds them. */
const thresholds: readonly { kind: TableKind; from: string; within?: string; descending?: true }[] = [
  { kind: 'tiers', from: 'from', within: 'plan' },
  { kind: 'qaFactors', from: 'minimum' },
  { kind: 'grades', from: 'minimum', descending: true },
];

/** What the rules on the sheets say wrongly, by the readers of the monthly review. */
export function checkPolicies(
  views: readonly TableView[],
  month: Month,
  warnings: Warnings,
  findings: Findings,
): FullMarks {
  const found = firstPolicies(
    views.map(({ table }) => table),
    warnings,
    month,
  );
  const viewOf = (kind: TableKind) => views.find(({ table }) => table === found.get(kind));
  const rubric = viewOf('rubric');
  const full = rubric ? checkRubric(rubric, warnings, findings) : fullMarks(undefined, warnings);
  for (const rule of thresholds) {
    const view = viewOf(rule.kind);
    if (view) checkThresholds(view, rule, findings);
  }
  const plan = viewOf('plan');
  const tiers = viewOf('tiers');
  if (plan) checkPlans(plan, tiers ?? null, findings);
  // Its tiers have been looked at; repeated ones would stop the reader.
  readPlanLines({ plan: found.get('plan'), tiers: undefined, factors: { steps: [], table: null } }, month, warnings);
  readPrizes(found.get('rankPrizes'), warnings);
  readTargets(found.get('metricTargets'), warnings);
  readCuts(found.get('quadrantRules'), warnings);
  readDiagnosisRules(found.get('diagnosisMatrix'), found.get('remedies'), warnings);
  const targets = viewOf('metricTargets');
  if (targets) checkWeights(targets, findings);
  return full;
}

/** The full mark of each rubric item by its name; null where the rubric contradicts itself. */
export type FullMarks = ReadonlyMap<string, number> | null;

function fullMarks(table: DataTable | undefined, warnings: Warnings): FullMarks {
  const { rubric } = readRubric(table, warnings);
  return new Map(rubric.items.map(({ name, fullMark }) => [name, fullMark]));
}

function checkRubric(view: TableView, warnings: Warnings, findings: Findings): FullMarks {
  try {
    return fullMarks(view.table, warnings);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const row = rubricRowsOf(view.table, warnings)[Number(fault.parameters['row']) - 1];
    const link = row?.link('item') ?? view.top;
    findings.inTable(view, 'check.finding.rubricFault', 'error', link, {}, { fault });
    return null;
  }
}

/** Thresholds that occur twice stop the calculation; an order that jumps is easily misread. */
function checkThresholds(
  view: TableView,
  { from, within, descending }: (typeof thresholds)[number],
  findings: Findings,
): void {
  const seen = new Set<string>();
  const last = new Map<string, number>();
  const repeated = new Tally();
  const unordered = new Tally();
  for (const row of rowsOf(view.table)) {
    const value = row.number(from);
    if (value === null) continue;
    const group = within === undefined ? '' : row.text(within);
    const i = row.row - view.table.firstRow;
    const before = last.get(group);
    if (seen.has(`${group}|${value}`)) repeated.add(i);
    else if (before !== undefined && !descending && value < before) unordered.add(i);
    seen.add(`${group}|${value}`);
    last.set(group, value);
  }
  findings.ofColumn(view, from, repeated, 'check.finding.duplicateThreshold', 'error');
  findings.ofColumn(view, from, unordered, 'check.finding.thresholdsUnordered', 'info');
}

/** Plans without tiers pay nothing; tiers of no plan are never used; a cap below the floor stops the calculation. */
function checkPlans(view: TableView, tiers: TableView | null, findings: Findings): void {
  const plans = rowsOf(view.table);
  const tierRows = tiers ? rowsOf(tiers.table).filter((row) => row.number('from') !== null) : [];
  const tierNames = new Set(tierRows.map((row) => row.text('plan')));
  const index = (row: Row) => row.row - row.table.firstRow;
  const named = (rows: readonly Row[]) => new Set(rows.map((row) => row.text('plan')));
  const without = new Tally();
  const crossed = new Tally();
  for (const row of plans) {
    // Tiers without a plan's name hold for every plan that has none of its own.
    if (tiers && !tierNames.has(row.text('plan')) && !tierNames.has('')) without.add(index(row));
    const cap = row.number('cap');
    const floor = row.number('floor');
    if (cap !== null && floor !== null && cap < floor) crossed.add(index(row));
  }
  findings.ofColumn(view, 'plan', without, 'check.finding.planWithoutTiers', 'error');
  findings.ofColumn(view, 'cap', crossed, 'check.finding.capBelowFloor', 'error');
  if (!tiers) return;
  const unused = new Tally();
  const planNames = named(plans);
  for (const row of tierRows) {
    const name = row.text('plan');
    if (name !== '' && !planNames.has(name)) unused.add(index(row));
  }
  findings.ofColumn(tiers, 'plan', unused, 'check.finding.tiersWithoutPlan', 'warning');
}

/** Weights that are all 0 or blank leave nobody a score. */
function checkWeights(view: TableView, findings: Findings): void {
  const rows = rowsOf(view.table).filter((row) => row.text('metric') !== '');
  const [first] = rows;
  if (!first || rows.some((row) => (row.number('weight') ?? 0) > 0)) return;
  findings.inTable(view, 'check.finding.weightsZero', 'error', first.link('weight'));
}
