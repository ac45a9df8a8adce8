import { isoDate } from '../../domain/numbers/dates';
import type { DataTable } from '../../workbook/recognise';
import { headersNear } from '../../workbook/recognise/unknown';
import type { CoreKind } from '../../workbook/tables';
import type { WantedKind } from '../tables';
import { attributionRules, daysIn, partOf, yearOf } from '../tables/parts';
import type { Recognition, ReviewTable } from './model';
import { monthOfDay } from './month';
import { policyKinds } from './policies';
import { qaDateRole } from './records/qaRows';

/** What the review reads; of everything else the heads are enough. */
export const reviewKinds: readonly WantedKind[] = (
  ['roster', 'personAliases', 'qaDetail', 'appeals', 'dailyReport', 'fit', 'rubricVersions', ...policyKinds] as const
).map((kind) => ({ kind }));

/** Before a month is chosen only the days are needed. */
export const overviewKinds: readonly WantedKind[] = [
  { kind: 'qaDetail', roles: ['conversationDate', 'reviewDate'] },
  { kind: 'dailyReport', roles: ['date'] },
];

/** What the wizard shows of the tables before anything is computed. */
export function describeTables(
  tables: readonly DataTable[],
  { newerSettings = false, unknown = [] }: Partial<Pick<Recognition, 'newerSettings' | 'unknown'>> = {},
): Recognition {
  const has = (kind: CoreKind) => tables.some((table) => table.kind === kind);
  const missing: CoreKind[] = has('roster') ? [] : ['roster'];
  if (!has('qaDetail') && !has('dailyReport')) missing.push('qaDetail', 'dailyReport');
  const months = new Set<string>();
  const days = dataDays(tables);
  for (const day of days) months.add(monthOfDay(day).key);
  const year = yearOf(tables, days);
  return {
    tables: tables.map((table) => describe(table, year)),
    unknown,
    newerSettings,
    attributionRules: attributionRules(tables),
    months: [...months].sort().reverse(),
    missing,
    defaulted: policyKinds.filter((kind) => !has(kind)),
  };
}

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

/** The distinct days with data in QA sheets and daily exports. Dates without a year take that of the newest date that has one. */
export function dataDays(tables: readonly DataTable[]): Set<number> {
  const dateRoles = tables.flatMap((table): [DataTable, string][] => {
    if (table.kind === 'qaDetail') return [[table, qaDateRole(table)]];
    return table.kind === 'dailyReport' ? [[table, 'date']] : [];
  });
  const read = (year?: number) => new Set(dateRoles.flatMap(([table, role]) => [...daysIn(table, role, year)]));
  const dated = read();
  const year = yearOf(tables, dated);
  const days = year === undefined ? dated : read(year);
  for (const [table] of dateRoles) {
    const { period } = partOf(table, year);
    if (table.kind === 'dailyReport' && period) days.add(period.last);
  }
  return days;
}
