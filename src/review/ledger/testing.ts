import { designTable } from '../templates/design';
import { templates } from '../templates/gallery';
import type { Cell, SheetMatrix } from '../../workbook/matrix';
import type { DataTable } from '../../workbook/recognise';
import { findTables } from '../tables';

/** A row of a ledger by roles; what is not named is blank. */
export type RowByRole = Readonly<Record<string, Cell>>;

/** A sheet with a ledger as the gallery would make it, and these rows. For tests. */
export function ledgerSheet(kind: string, rows: readonly RowByRole[]): SheetMatrix {
  const template = templates.find((candidate) => candidate.id === kind);
  if (!template) throw new Error(`no template ${kind}`);
  const { columns, title } = designTable(template, 'zh-CN');
  const cells = rows.map((row) => columns.map(({ role }): Cell => row[role] ?? ''));
  return sheet(title, [columns.map(({ header }) => header), ...cells]);
}

export const sheet = (name: string, values: Cell[][]): SheetMatrix => ({ name, row: 0, column: 0, values });

export const tablesOf = (...sheets: SheetMatrix[]): DataTable[] => findTables(sheets, []);
