import { bad, readDay } from '../../workbook/cells/readCells';
import { cellAt } from '../../workbook/matrix';
import { columnOf, type DataTable } from '../../workbook/recognise';
import type { RecognisedTable, TableKind } from '../../workbook/tables';
import type { WantedKind } from '../tables';
import type { Recognition } from './model';
import { monthOfDay, periodInText } from './month';
import { policyKinds } from './policies';
import { qaDateRole } from './records/qaRows';

/** What the review reads; of everything else the heads are enough. */
export const reviewKinds: readonly WantedKind[] = (
  ['roster', 'personAliases', 'qaDetail', 'dailyReport', 'fit', ...policyKinds] as const
).map((kind) => ({ kind }));

/** Before a month is chosen only the days are needed. */
export const overviewKinds: readonly WantedKind[] = [
  { kind: 'qaDetail', roles: ['conversationDate', 'reviewDate'] },
  { kind: 'dailyReport', roles: ['date'] },
];

/** What the wizard shows of the tables before anything is computed. */
export function describeTables(
  tables: readonly DataTable[],
  { newerSettings = false }: Partial<Pick<Recognition, 'newerSettings'>> = {},
): Recognition {
  const has = (kind: TableKind) => tables.some((table) => table.kind === kind);
  const missing: TableKind[] = has('roster') ? [] : ['roster'];
  if (!has('qaDetail') && !has('dailyReport')) missing.push('qaDetail', 'dailyReport');
  const months = new Set<string>();
  for (const day of dataDays(tables)) months.add(monthOfDay(day).key);
  return {
    tables: tables.map(withoutCells),
    newerSettings,
    months: [...months].sort().reverse(),
    missing,
    defaulted: policyKinds.filter((kind) => !has(kind)),
  };
}

function withoutCells({ matrix, title, firstRow, lastRow, firstColumn, ...table }: DataTable): RecognisedTable {
  void [matrix, title, firstRow, lastRow, firstColumn];
  return table;
}

/** The distinct days with data in QA sheets and daily exports. A date without a year says nothing here. */
export function dataDays(tables: readonly DataTable[]): Set<number> {
  const days = new Set<number>();
  for (const table of tables) {
    const role = table.kind === 'qaDetail' ? qaDateRole(table) : table.kind === 'dailyReport' ? 'date' : null;
    const column = role === null ? null : columnOf(table, role);
    if (column === null) {
      const period = table.kind === 'dailyReport' ? periodInText(`${table.title} ${table.sheet}`) : null;
      if (period) days.add(period.last);
      continue;
    }
    for (let row = table.firstRow; row <= table.lastRow; row++) {
      const day = readDay(cellAt(table.matrix, row, column));
      if (day !== null && day !== bad) days.add(day);
    }
  }
  return days;
}
