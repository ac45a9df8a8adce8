import type { DataTable } from '../../../workbook/recognise';
import { headOf, type TableKind } from '../../../workbook/tables';
import { isMonthly, type ReviewPeriod } from '../period';
import type { Warnings } from '../warnings';
import { readDiagnosisRules, type DiagnosisRules } from './diagnosis';
import { readPlanLines, readQaFactors, type PlanLine, type QaFactorPolicy } from './plan';
import { readPrizes, type PrizePolicy } from './prizes';
import { readGrades, type GradePolicy, type RubricPolicy } from './rubric';
import { readRubricBook, type RubricBook } from './rubricVersions';
import { readCuts, readTargets, type MetricTarget, type QuadrantPolicy } from './targets';
import { policiesOn } from './versions';

/** Every rule the review computes by, from the workbook's tables or the defaults. */
export interface Policies {
  /** Today's rubric. */
  rubric: RubricPolicy;
  /** The same with those that earlier reviews were scored by. */
  rubrics: RubricBook;
  grades: GradePolicy;
  factors: QaFactorPolicy;
  planLines: PlanLine[];
  prizes: PrizePolicy[];
  targets: MetricTarget[];
  cuts: QuadrantPolicy;
  diagnosis: DiagnosisRules;
}

/** The policy tables the review has defaults for. */
export const policyKinds = [
  'rubric',
  'grades',
  'plan',
  'tiers',
  'qaFactors',
  'rankPrizes',
  'quadrantRules',
  'metricTargets',
] as const satisfies readonly TableKind[];

/** Those that only the diagnosis goes by; it says itself whose weights it takes, and no sheet computes by them. */
export const diagnosisKinds = ['diagnosisMatrix', 'remedies'] as const satisfies readonly TableKind[];

/** The first table of each kind in force at the month's end rules (without one, the newest version); further ones are remarked on. */
export function firstPolicies(
  tables: readonly DataTable[],
  warnings: Warnings,
  month: Pick<ReviewPeriod, 'last'> = { last: Infinity },
): Map<TableKind, DataTable> {
  const found = new Map<TableKind, DataTable>();
  for (const table of policiesOn(tables, month.last)) {
    const first = found.get(table.kind);
    if (!first) found.set(table.kind, table);
    else if ([...policyKinds, ...diagnosisKinds].some((kind) => kind === table.kind)) {
      const link = headOf(table);
      warnings.add('secondPolicy', 'warning', { ...link, used: `${first.sheet}!${first.address}` }, link);
    }
  }
  return found;
}

/** The policy tables that are agreed for whole months. */
const monthlyKinds: readonly TableKind[] = ['plan', 'tiers', 'qaFactors', 'rankPrizes'];

/** What a period takes from the policy tables: of days that are no month there is no pay, and no target for a total. */
export const policyKindsOf = (period: ReviewPeriod) =>
  policyKinds.filter((kind) => isMonthly(period) || !monthlyKinds.includes(kind));

export function readPolicies(tables: readonly DataTable[], month: ReviewPeriod, warnings: Warnings): Policies {
  const found = firstPolicies(tables, warnings, month);
  const monthly = isMonthly(month);
  if (!monthly) for (const kind of monthlyKinds) found.delete(kind);
  const factors = readQaFactors(found.get('qaFactors'), warnings);
  const versions = tables.filter(({ kind }) => kind === 'rubricVersions');
  const rubrics = readRubricBook(found.get('rubric'), versions, warnings);
  return {
    rubric: rubrics.current,
    rubrics,
    grades: readGrades(found.get('grades'), warnings),
    factors,
    planLines: monthly
      ? readPlanLines({ plan: found.get('plan'), tiers: found.get('tiers'), factors }, month, warnings)
      : [],
    prizes: readPrizes(found.get('rankPrizes'), warnings),
    targets: readTargets(found.get('metricTargets'), warnings).filter(
      ({ metric, target }) => monthly || metric.rule.kind !== 'sum' || target === null,
    ),
    cuts: readCuts(found.get('quadrantRules'), warnings),
    diagnosis: readDiagnosisRules(found.get('diagnosisMatrix'), found.get('remedies'), warnings),
  };
}
