import { defaultPassLine } from '../../domain/quality/defaults';
import type { Locale } from '../../locales/locale';
import { rowsOfKind, type Row } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import type { TableKind } from '../../workbook/tables';
import { metrics } from '../monthly/metrics';
import { monthOfDay, type Month } from '../monthly/month';
import { readRubricBook } from '../monthly/policies/rubricVersions';
import { readTargets } from '../monthly/policies/targets';
import { Attribution } from '../monthly/records/attribution';
import { readDailyRows, type DailyRow } from '../monthly/records/dailyRows';
import { readQaRows, type QaRow } from '../monthly/records/qaRows';
import { Roster, type Person } from '../monthly/records/roster';
import { Warnings } from '../monthly/warnings';
import { unstableDaysOf } from '../sampling/agents';
import { PersonAliases } from '../tables/aliases';
import { sayIn } from '../texts';
import { readTodayLimits } from './limits';
import { sayToday, type TodaySay } from './words';

/** Days that are looked back for work that has no date of its own to be done by. */
export const lookBack = 31;

/** What the sources of items look at. */
export interface TodayContext {
  asOf: number;
  say: TodaySay;
  tables: readonly DataTable[];
  rows: (kind: TableKind) => Row[];
  roster: Roster;
  /** The person of a row: the roster's name where it is known, else as written. */
  nameOf: (row: Row) => string;
  /** From `lookBack` days ago to the day. */
  daily: readonly DailyRow[];
  reviews: readonly QaRow[];
  limits: ReturnType<typeof readTodayLimits>;
  unstable: ReadonlyMap<Person, ReadonlySet<number>>;
}

export function readTodayContext(tables: readonly DataTable[], asOf: number, locale: Locale): TodayContext {
  const ofKind = (kind: TableKind) => tables.filter((table) => table.kind === kind);
  // What is wrong with the data is the data check's matter.
  const warnings = new Warnings(sayIn(locale));
  const period: Month = { ...monthOfDay(asOf), first: asOf - lookBack, last: asOf };
  const roster = new Roster(ofKind('roster'), period, warnings, new PersonAliases(tables));
  const attribution = new Attribution(roster, warnings);
  const rubrics = readRubricBook(ofKind('rubric')[0], ofKind('rubricVersions'), warnings);
  const targets = readTargets(ofKind('metricTargets')[0], warnings);
  const daily = readDailyRows(ofKind('dailyReport'), period, attribution, warnings);
  const reviews = readQaRows(ofKind('qaDetail'), rubrics, period, attribution, warnings);
  const target = targets.find(({ metric }) => metric.id === metrics.payRate.id) ?? null;
  return {
    asOf,
    say: sayToday(locale),
    tables,
    rows: (kind) => rowsOfKind(tables, kind, warnings.badCell),
    roster,
    nameOf(row) {
      const person = roster.find(row);
      return person === null || person === 'ambiguous' ? row.text('agent') : person.agent;
    },
    daily,
    reviews,
    limits: readTodayLimits(tables),
    unstable: unstableDaysOf(daily, reviews, rubrics.current.rubric, target, defaultPassLine),
  };
}
