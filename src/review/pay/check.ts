import { titleOf } from '../../domain/incentive/planFindings';
import type { CheckedLine } from '../../domain/incentive/payCurve';
import { checkPlan } from '../../domain/incentive/planCheck';
import type { Finding } from '../../domain/incentive/planFindings';
import type { Locale } from '../../locales/locale';
import { rowsOf, type Row } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import type { CellLink } from '../../workbook/tables';
import { metricNamed, metrics, type Metric } from '../monthly/metrics';
import { policiesOn } from '../monthly/policies/versions';
import { modeAndBasis, tiersAsWritten, tiersOfPlan } from '../monthly/policies/plan';
import { Warnings } from '../monthly/warnings';
import { sayIn } from '../texts';
import { reachedBy, type MonthFigures } from './history';
import type { PlanReport, ShownLine } from './model';
import { findingInWords } from './words';

/**
 * The policy tables of pay as they stand, the newest version of each, contradictions and all, against what people reached in the months given. Pure.
 * @param year of dates that name none
 */
export function reportOnPlan(
  found: readonly DataTable[],
  figures: readonly MonthFigures[],
  year: number | undefined,
  locale: Locale,
): PlanReport {
  const tables = policiesOn(found, Infinity);
  const warnings = new Warnings(sayIn(locale));
  const rowsOfKind = (kind: DataTable['kind'], role: string): Row[] => {
    const table = tables.find((candidate) => candidate.kind === kind);
    return table ? rowsOf(table, warnings.badCell).filter((row) => row.text(role) !== '') : [];
  };
  const planTable = tables.find(({ kind }) => kind === 'plan');
  const planRows = planTable ? rowsOf(planTable, warnings.badCell) : [];
  const tierRows = rowsOfKind('tiers', 'from').filter((row) => row.number('from') !== null);
  const factorRows = rowsOfKind('qaFactors', 'minimum').filter((row) => row.number('minimum') !== null);
  const prizeRows = prizesOf(rowsOfKind('rankPrizes', 'rank'));

  const lines = (planTable || tierRows.length === 0 ? planRows : [null]).map((row) =>
    lineOf(row, tierRows, figures, year, warnings),
  );
  const findings = checkPlan({
    lines,
    factors: factorRows.map((row) => ({ from: row.number('minimum') ?? 0, value: row.number('factor') ?? 0 })),
    prizes: prizeRows,
  });
  const rows = { plan: planRows, tiers: tierRows, factors: factorRows, prizes: prizeRows.map(({ row }) => row) };
  const linkOf = ({ at }: Finding): CellLink | null => rows[at.table][at.row]?.link(at.role) ?? null;
  const remarks = findings.map((finding) => {
    const line = lines.find(({ title }) => title === finding.parameters.plan);
    const { code, severity } = finding;
    return { code, severity, message: findingInWords(finding, line, locale), link: linkOf(finding) };
  });
  return {
    found: lines.length > 0,
    lines,
    findings,
    remarks: [...remarks, ...warnings.list()],
    months: figures.map(({ month }) => month),
  };
}

function lineOf(
  row: Row | null,
  tierRows: readonly Row[],
  figures: readonly MonthFigures[],
  year: number | undefined,
  warnings: Warnings,
): ShownLine {
  const { mode, basis } = modeAndBasis(row);
  const name = row?.text('plan') ?? '';
  const phase = row?.text('phase') ?? '';
  const named = row?.text('metric') ?? '';
  const metric = metricNamed(named);
  if (named !== '' && !metric && row) {
    warnings.add('unknownMetric', 'error', { metric: named, ...row.link('metric') }, row.link('metric'));
  }
  const measured: Metric = metric ?? metrics.sales;
  const own = tiersOfPlan(tierRows, name);
  const tiers = tiersAsWritten(own, mode).map((tier, i): CheckedLine['tiers'][number] => {
    const tierRow = own[i];
    return { ...tier, row: tierRow ? tierRows.indexOf(tierRow) : i };
  });
  const actuals = metric || named === '' ? figures.flatMap((month) => [...reachedBy(month, measured).values()]) : [];
  return {
    title: titleOf({ name, phase }),
    name,
    phase,
    metric: named || measured.names[0],
    format: measured.format,
    mode,
    basis,
    first: row?.day('start', year) ?? null,
    last: row?.day('end', year) ?? null,
    target: row?.number('target') ?? null,
    cap: row?.number('cap') ?? null,
    floor: row?.number('floor') ?? null,
    pool: row?.number('pool') ?? null,
    tiers,
    actuals: actuals.filter((value) => value !== null),
    people: figures[0]?.people.length ?? 0,
  };
}

/** Merged cells leave the award's name in its first row only. */
function prizesOf(rows: readonly Row[]) {
  let award = '';
  return rows.flatMap((row) => {
    award = row.text('award') || award;
    const rank = row.number('rank');
    return rank !== null && rank >= 1 && Number.isInteger(rank)
      ? [{ award, rank, prize: row.number('prize') ?? 0, row }]
      : [];
  });
}
