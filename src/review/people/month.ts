import type { Locale } from '../../locales/locale';
import type { DataTable } from '../../workbook/recognise';
import { UseCaseFailure } from '../failure';
import { computeMonth } from '../monthly/compute';
import type { MonthFacts } from '../monthly/facts';
import { isWithin, parseMonth, previousMonth, type Month } from '../monthly/month';
import { readPolicies } from '../monthly/policies';
import { dataDays, describeTables, reviewKinds } from '../monthly/recognition';
import type { DailyRow } from '../monthly/records/dailyRows';
import { Warnings } from '../monthly/warnings';
import type { WantedKind } from '../tables';
import { withOneRule } from '../tables/parts';
import { sayIn } from '../texts';
import type { MonthOutlook, Remark } from './model';
import { sayPeople } from './texts';

/** What a month of the team is computed from. */
export const monthKinds: readonly WantedKind[] = reviewKinds;

/** The months to choose from; none without a roster, which says who is on the team. */
export function monthsOf(tables: readonly DataTable[]): MonthOutlook {
  const { months, missing } = describeTables(tables);
  return { months: missing.includes('roster') ? [] : months };
}

/** One month of the team and the one before it, where it has data. */
export interface TeamMonth {
  facts: MonthFacts;
  previous: MonthFacts | null;
  tables: readonly DataTable[];
  /** Cells that could not be used. */
  remarks: Remark[];
}

/** Rules that only these tasks go by: the month itself can do without them. */
const toldByTasks: ReadonlySet<string> = new Set(['unknownEvidence', 'unknownCause']);

/** @throws UseCaseFailure where nobody of the roster was active in the month */
export function teamMonth(found: readonly DataTable[], key: string, locale: Locale): TeamMonth {
  const tables = withOneRule(found);
  const month = parseMonth(key);
  const warnings = new Warnings(sayIn(locale));
  const facts = month && factsOf(tables, month, warnings);
  if (!month || !facts || facts.people.length === 0) {
    throw new UseCaseFailure('peopleDesk.failure.nobody', sayPeople(locale), { month: key });
  }
  const before = previousMonth(month);
  const hasBefore = [...dataDays(tables)].some((day) => isWithin(day, before));
  let previous: MonthFacts | undefined;
  const remarks = warnings.list().filter(({ severity, code }) => severity === 'error' || toldByTasks.has(code));
  return {
    ...{ facts, tables, remarks },
    // Not every task compares.
    get previous() {
      return hasBefore ? (previous ??= factsOf(tables, before, new Warnings(sayIn(locale)))) : null;
    },
  };
}

/** The days with data in their order, several rows of a day as one. */
export function byDay(rows: readonly DailyRow[]): [day: number, rows: DailyRow[]][] {
  const days = new Map<number, DailyRow[]>();
  for (const row of rows) if (row.hasData) days.set(row.day, [...(days.get(row.day) ?? []), row]);
  return [...days].sort(([a], [b]) => a - b);
}

const factsOf = (tables: readonly DataTable[], month: Month, warnings: Warnings): MonthFacts =>
  computeMonth(tables, readPolicies(tables, month, warnings), month, warnings);
