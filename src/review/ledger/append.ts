import type { LedgerKind } from '../../ledgers';
import { ledgerOf } from '../../ledgers';
import type { DataTable } from '../../workbook/recognise';
import { SheetComposer } from '../../workbook/write/composer';
import type { WritePlan } from '../../workbook/write/plan';
import type { Content, SheetPlan } from '../../workbook/write/sheetPlan';
import type { CellLink } from '../../workbook/tables';
import { looks } from '../page/looks';
import { appendTo } from '../recordTables';

/** A row of a ledger: cells by the roles of its columns. */
export type LedgerRow = Readonly<Record<string, Content>>;

/** Adds rows below the workbook's ledger of this kind; where there is none, it is made, with its Chinese titles. */
export function planOfRows(tables: readonly DataTable[], kind: LedgerKind, rows: readonly LedgerRow[]): WritePlan {
  const table = tables.find((candidate) => candidate.kind === kind);
  if (!table) return newLedger(kind, rows);
  const dates = ledgerOf(kind)?.columns.filter(({ entry }) => entry.kind === 'date') ?? [];
  const cells = rows.map((row) => (role: string) => row[role] ?? null);
  return { appends: [appendTo(table, cells, new Set(dates.map(({ role }) => role)))] };
}

/** Where the rows of `planOfRows` begin. */
export function placeOfRows(tables: readonly DataTable[], kind: LedgerKind, sheets: readonly string[]): CellLink {
  const table = tables.find((candidate) => candidate.kind === kind);
  return table
    ? { sheet: table.sheet, cell: table.address.split(':')[1] ?? 'A1' }
    : { sheet: sheets[0] ?? '', cell: 'A1' };
}

function newLedger(kind: LedgerKind, rows: readonly LedgerRow[]): WritePlan {
  const ledger = ledgerOf(kind);
  if (!ledger) throw new Error(`no ledger ${kind}`);
  return {
    sheets: {
      wanted: [ledger.title['zh-CN']],
      belongTo: 'person',
      compose: ([name = '']): SheetPlan[] => {
        const sheet = new SheetComposer(name, { frozenRows: 1, landscape: true, tabColor: '#107C41', gridlines: true });
        const { columns } = ledger;
        sheet.put(0, 0, [columns.map(({ title }) => title['zh-CN'])]);
        sheet.put(
          1,
          0,
          rows.map((row) => columns.map(({ role }) => row[role] ?? '')),
        );
        columns.forEach(({ width, entry }, column) => {
          sheet.plan.widths[column] = width;
          const area = { row: 1, column, rows: Math.max(1, rows.length), columns: 1 };
          if (entry.kind === 'date') sheet.look(area, looks.date);
          if (entry.kind === 'longText') sheet.look(area, { wrap: true });
        });
        const area = { row: 0, column: 0, rows: Math.max(2, rows.length + 1), columns: columns.length };
        sheet.table(`Kefu_${kind}`, area, 'TableStyleMedium7');
        return [sheet.plan];
      },
    },
  };
}
