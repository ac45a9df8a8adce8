import { isoDate } from '../../domain/numbers/dates';
import type { DataTable } from '../../workbook/recognise';
import { headersNear } from '../../workbook/recognise/unknown';
import type { CoreKind } from '../../workbook/tables';
import type { WantedKind } from '../tables';
import { campaignsIn } from '../campaign/phases';
import { attributionRules, daysIn, partOf, yearOf } from '../tables/parts';
import type { Period } from '../tables/period';
import type { Recognition, ReviewTable } from './model';
import { isWithin, monthOfDay } from './month';
import { isMonthly, weekOfDay, type ReviewPeriod } from './period';
import { diagnosisKinds, policyKinds, policyKindsOf } from './policies';
import { qaDateRole } from './records/qaRows';

/** What the review reads; of everything else the heads are enough. */
export const reviewKinds: readonly WantedKind[] = (
  [
    'roster',
    'personAliases',
    'qaDetail',
    'appeals',
    'dailyReport',
    'fit',
    'rubricVersions',
    ...policyKinds,
    ...diagnosisKinds,
  ] as const
).map((kind) => ({ kind }));

/** Before a month is chosen only the days are needed. */
export const overviewKinds: readonly WantedKind[] = [
  { kind: 'qaDetail', roles: ['conversationDate', 'reviewDate'] },
  { kind: 'dailyReport', roles: ['date'] },
  { kind: 'campaignCalendar' },
];

/** What the wizard shows of the tables before anything is computed. */
export function describeTables(
  tables: readonly DataTable[],
  {
    newerSettings = false,
    unknown = [],
    selected = null,
  }: Partial<Pick<Recognition, 'newerSettings' | 'unknown' | 'selected'>> = {},
): Recognition {
  const told = toldDays(tables);
  const days = allDays(told);
  const year = yearOf(tables, days);
  return {
    tables: tables.map((table) => describe(table, year)),
    unknown,
    selected,
    newerSettings,
    attributionRules: attributionRules(tables),
    months: monthsIn(told),
    weeks: weeksIn(told),
    campaigns: campaignsIn(tables),
    days: days.size === 0 ? null : { first: Math.min(...days), last: Math.max(...days) },
    missing: missingIn(tables),
    defaulted: policyKinds.filter((kind) => !hasKind(tables, kind)),
  };
}

const hasKind = (tables: readonly DataTable[], kind: CoreKind): boolean => tables.some((table) => table.kind === kind);

/** Kinds the review cannot do without and that are not there. */
export function missingIn(tables: readonly DataTable[]): CoreKind[] {
  const missing: CoreKind[] = hasKind(tables, 'roster') ? [] : ['roster'];
  if (!hasKind(tables, 'qaDetail') && !hasKind(tables, 'dailyReport')) missing.push('qaDetail', 'dailyReport');
  return missing;
}

/** Months with data, newest first. */
export const monthsIn = (told: ToldDays): string[] =>
  [...new Set([...allDays(told)].map((day) => monthOfDay(day).key))].sort().reverse();

function describe(found: DataTable, year: number | undefined): ReviewTable {
  const { matrix, title, firstRow, lastRow, firstColumn, ...known } = found;
  void [matrix, title, firstRow, lastRow, firstColumn];
  const table = { ...known, choices: headersNear(found) };
  const { period } = partOf(found, year);
  if (table.kind !== 'dailyReport' || !period) return { ...table, period: null };
  const columns = table.columns.map((column) => (column.role === 'date' ? { ...column, required: false } : column));
  const days = [...new Set([period.first, period.last])].map(isoDate);
  return { ...table, columns, period: days.join(' – ') };
}

/** The policies of a period that are taken by default. */
export const defaultedIn = (tables: readonly DataTable[], period: ReviewPeriod): CoreKind[] =>
  policyKindsOf(period).filter((kind) => !hasKind(tables, kind));

/** What the tables tell of: days, and sums of several days from exports without a date column. */
export interface ToldDays {
  days: Set<number>;
  sums: Period[];
}

/** Whether any data lie in the period. A month is looked at for a sum that ends in it, so that one which begins before is remarked on. */
export const hasData = ({ days, sums }: ToldDays, period: ReviewPeriod): boolean =>
  [...days].some((day) => isWithin(day, period)) ||
  sums.some(({ first, last }) => isWithin(last, period) && (isMonthly(period) || first >= period.first));

function weeksIn(told: ToldDays): ReviewPeriod[] {
  const ends = [...told.days, ...told.sums.map(({ last }) => last)];
  const weeks = new Map(ends.map((day) => [weekOfDay(day).first, weekOfDay(day)]));
  return [...weeks.values()].filter((week) => hasData(told, week)).sort((a, b) => b.first - a.first);
}

/** The distinct days with data in QA sheets and daily exports; of a sum the last. */
export const dataDays = (tables: readonly DataTable[]): Set<number> => allDays(toldDays(tables));

export const allDays = ({ days, sums }: ToldDays) => new Set([...days, ...sums.map(({ last }) => last)]);

/** Dates without a year take that of the newest date that has one. */
export function toldDays(tables: readonly DataTable[]): ToldDays {
  const dateRoles = tables.flatMap((table): [DataTable, string][] => {
    if (table.kind === 'qaDetail') return [[table, qaDateRole(table)]];
    return table.kind === 'dailyReport' ? [[table, 'date']] : [];
  });
  const read = (year?: number) => new Set(dateRoles.flatMap(([table, role]) => [...daysIn(table, role, year)]));
  const dated = read();
  const year = yearOf(tables, dated);
  return {
    days: year === undefined ? dated : read(year),
    sums: dateRoles.flatMap(([table]) => (table.kind === 'dailyReport' ? (partOf(table, year).period ?? []) : [])),
  };
}
