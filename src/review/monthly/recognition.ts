import { defaultRubricRows } from '../../domain/quality/defaults';
import { bad, readDay } from '../../workbook/cells/readCells';
import type { Correction } from '../../workbook/corrections';
import { cellAt, type SheetMatrix } from '../../workbook/matrix';
import { columnOf, recogniseTables, type DataTable } from '../../workbook/recognise';
import type { RecognisedTable, TableKind } from '../../workbook/tables';
import type { Recognition } from './model';
import { monthOfDay, periodInText } from './month';
import { policyKinds } from './policies';
import { qaDateRole } from './records/qaRows';

/** The tables of the workbook; items of the default rubric name the mark columns where it has no rubric. */
export function findTables(sheets: readonly SheetMatrix[], corrections: readonly Correction[]): DataTable[] {
  return recogniseTables(
    sheets,
    corrections,
    defaultRubricRows.flatMap(({ item }) => (item === null ? [] : [item])),
  );
}

/** What the wizard shows of the tables before anything is computed. */
export function describeTables(tables: readonly DataTable[]): Recognition {
  const has = (kind: TableKind) => tables.some((table) => table.kind === kind);
  const missing: TableKind[] = has('roster') ? [] : ['roster'];
  if (!has('qaDetail') && !has('dailyReport')) missing.push('qaDetail', 'dailyReport');
  const months = new Set<string>();
  for (const day of dataDays(tables)) months.add(monthOfDay(day).key);
  return {
    tables: tables.map(withoutCells),
    months: [...months].sort().reverse(),
    missing,
    defaulted: policyKinds.filter((kind) => !has(kind)),
  };
}

function withoutCells({ id, kind, sheet, address, headers, rows, columns }: DataTable): RecognisedTable {
  return { id, kind, sheet, address, headers, rows, columns };
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
