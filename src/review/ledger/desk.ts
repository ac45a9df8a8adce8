import { ledgerOf, ledgers, statusRole } from '../../ledgers';
import { columnName } from '../../workbook/address';
import { selectCell } from '../../workbook/excel/select';
import type { Cell } from '../../workbook/matrix';
import type { Row } from '../../workbook/cells/rows';
import { columnOf, type DataTable } from '../../workbook/recognise';
import type { AppendPlan } from '../../workbook/write/plan';
import type { Content } from '../../workbook/write/sheetPlan';
import { writePlan } from '../../workbook/write/write';
import { UseCaseFailure } from '../failure';
import type { RunOptions } from '../run';
import { readTables } from '../tables';
import { createTemplateGallery } from '../templates';
import { numberFormatOf } from '../templates/design';
import type { InsertedTable } from '../templates/model';
import { statusFormula } from './formula';
import { limitsIn, withLimits } from './limits';
import type { CellLink, LedgerKind, LedgerReading } from './model';
import { People } from './people';
import { ledgersIn } from '.';
import { ledgerKinds } from './read';
import { sayOfLedgers } from './texts';

/** A ledger that the workbook does not have yet. */
export interface MissingLedger {
  ledger: LedgerKind;
  title: string;
  purpose: string;
}

export interface DeskState {
  readings: readonly LedgerReading[];
  missing: readonly MissingLedger[];
  /** The names of the roster, from which persons are picked. */
  people: readonly string[];
}

/** What the page of the ledgers does with the open workbook. */
export interface LedgerDesk {
  /** @param asOf serial date-time by which everything is judged */
  look(asOf: number, options: RunOptions): Promise<DeskState>;
  /** Adds one row at the end of the first table of the ledger. Answers with that table's header cell. */
  add(ledger: LedgerKind, cells: ReadonlyMap<string, Cell>, options: RunOptions): Promise<CellLink>;
  insert(ledgers: readonly LedgerKind[], options: RunOptions): Promise<InsertedTable[]>;
  select(link: CellLink): Promise<void>;
}

export function createLedgerDesk(): LedgerDesk {
  return {
    async look(asOf, { locale, signal, onProgress }) {
      const step = sayOfLedgers(locale)('ledgers.reading');
      onProgress({ fraction: 0, step });
      const { tables } = await readTables(ledgerKinds(), {
        signal,
        onProgress: (fraction) => onProgress({ fraction, step }),
      });
      const readings = ledgersIn(tables, asOf, locale);
      const present = new Set(readings.map(({ ledger }) => ledger));
      return {
        readings,
        missing: ledgers
          .filter(({ id }) => !present.has(id))
          .map(({ id, title, purpose }) => ({ ledger: id, title: title[locale], purpose: purpose[locale] })),
        people: new People(tables, asOf, locale).all.map(({ agent }) => agent),
      };
    },

    async add(kind, cells, { locale, signal, onProgress }) {
      const say = sayOfLedgers(locale);
      const step = say('ledgers.writing');
      onProgress({ fraction: 0, step });
      const { tables } = await readTables([{ kind: 'ledgerRules' }], { signal });
      const table = tables.find((candidate) => candidate.kind === kind);
      if (!table)
        throw new UseCaseFailure('ledgers.failure.gone', say, { ledger: ledgerOf(kind)?.title[locale] ?? '' });
      await writePlan(
        { appends: [appendOf(table, cells, limitsIn(tables))] },
        { signal, onProgress: (fraction) => onProgress({ fraction, step }) },
      );
      return { sheet: table.sheet, cell: table.address.split(':')[0] ?? 'A1' };
    },

    insert: (kinds, options) => createTemplateGallery().insert(kinds, options),
    select: selectCell,
  };
}

/** One row for a table of a ledger: what was typed in the columns that play its roles, the status as a formula, nothing else. */
export function appendOf(table: DataTable, cells: ReadonlyMap<string, Cell>, limits: readonly Row[]): AppendPlan {
  const ledger = ledgerOf(table.kind);
  const roleAt = (index: number) => table.columns.find(({ column }) => column === index)?.role;
  const row = table.headers.map((_, index): Content => cells.get(roleAt(index) ?? '') ?? null);
  const formats = table.headers.map((_, index) => {
    const entry = ledger?.columns.find(({ role }) => role === roleAt(index))?.entry;
    return entry === undefined || row[index] === null ? null : (numberFormatOf(entry) ?? null);
  });
  const status = statusAt(table, limits);
  return {
    to: table.listObject
      ? { table: table.listObject.id }
      : {
          sheet: { name: table.sheet, ...(table.sheetId === '' ? {} : { id: table.sheetId }) },
          row: table.firstRow - 1,
          column: table.firstColumn,
        },
    headers: table.headers,
    rows: [row],
    formats,
    ...(status === null ? {} : { formulas: [status] }),
  };
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
