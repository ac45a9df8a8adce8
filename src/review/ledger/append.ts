import { ledgerOf, statusRole, type LedgerKind } from '../../ledgers';
import type { Locale } from '../../locales/locale';
import { cellName, columnName } from '../../workbook/address';
import type { Row } from '../../workbook/cells/rows';
import { columnOf, type DataTable } from '../../workbook/recognise';
import type { CellLink } from '../../workbook/tables';
import type { AppendPlan, WritePlan } from '../../workbook/write/plan';
import type { Content } from '../../workbook/write/sheetPlan';
import { appendTo } from '../recordTables';
import { numberFormatOf } from '../templates/design';
import { filledSheet } from '../templates/filled';
import { statusFormula } from './formula';
import { limitsIn, withLimits } from './limits';

/** A row of a ledger: cells by the roles of its columns. */
export type LedgerRow = Readonly<Record<string, Content>>;

/**
 * Rows below a table of a ledger: what is given in the columns that play its roles, the status as a formula, nothing else.
 * @param tables with 台账时限, where the workbook has it
 */
export function appendRows(
  tables: readonly DataTable[],
  table: DataTable,
  rows: readonly ((role: string) => Content)[],
): AppendPlan {
  const columns = ledgerOf(table.kind)?.columns ?? [];
  const entries = new Map(columns.map(({ role, entry }) => [role, entry]));
  const status = statusAt(table, limitsIn(tables));
  return {
    ...appendTo(table, rows, (role) => {
      const entry = entries.get(role);
      return (entry && numberFormatOf(entry)) ?? null;
    }),
    ...(status === null ? {} : { formulas: [status] }),
  };
}

/** Adds rows below the workbook's ledger of this kind; where there is none, it is made as the gallery makes it. */
export function planOfRows(
  tables: readonly DataTable[],
  kind: LedgerKind,
  rows: readonly LedgerRow[],
  locale: Locale,
): WritePlan {
  const table = tables.find((candidate) => candidate.kind === kind);
  const cells = rows.map((row) => (role: string) => row[role] ?? null);
  if (table) return { appends: [appendRows(tables, table, cells)] };
  const { name, compose } = filledSheet(kind, cells, locale);
  return { sheets: { wanted: [name], belongTo: 'person', compose: ([given = '']) => compose(given, null) } };
}

/** Where the rows of `planOfRows` begin. */
export function placeOfRows(tables: readonly DataTable[], kind: LedgerKind, sheets: readonly string[]): CellLink {
  const table = tables.find((candidate) => candidate.kind === kind);
  return table
    ? { sheet: table.sheet, cell: cellName(table.lastRow + 1, table.firstColumn) }
    : { sheet: sheets[0] ?? '', cell: 'A1' };
}

/** The status column's formula for any row, where the table has the column and all that the formula needs. */
function statusAt(table: DataTable, limits: readonly Row[]): NonNullable<AppendPlan['formulas']>[number] | null {
  const ledger = ledgerOf(table.kind);
  const formula = ledger ? statusFormula(withLimits(ledger, limits).rule) : null;
  const column = columnOf(table, statusRole);
  if (formula === null || column === null) return null;
  const roles = [...formula.matchAll(/\{(\w+)\}/g)].map(([, role = '']) => role);
  if (roles.some((role) => columnOf(table, role) === null)) return null;
  const at = (row: number) =>
    `=${formula.replace(/\{(\w+)\}/g, (_, role: string) => `$${columnName(columnOf(table, role) ?? 0)}${row + 1}`)}`;
  return { column: column - table.firstColumn, at };
}
