import { limitKinds } from './limits';
import { ledgerOf, ledgers } from '../../ledgers';
import { selectCell } from '../../workbook/excel/select';
import type { Cell } from '../../workbook/matrix';
import { headOf } from '../../workbook/tables';
import { writePlan } from '../../workbook/write/write';
import { UseCaseFailure } from '../failure';
import type { RunOptions } from '../run';
import { readTables } from '../tables';
import { createTemplateGallery } from '../templates';
import type { InsertedTable } from '../templates/model';
import { appendRows } from './append';
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
      const { tables } = await readTables(
        limitKinds.map((each) => ({ kind: each })),
        { signal },
      );
      const table = tables.find((candidate) => candidate.kind === kind);
      if (!table)
        throw new UseCaseFailure('ledgers.failure.gone', say, { ledger: ledgerOf(kind)?.title[locale] ?? '' });
      await writePlan(
        { appends: [appendRows(tables, table, [(role) => cells.get(role) ?? null])] },
        { signal, onProgress: (fraction) => onProgress({ fraction, step }) },
      );
      return headOf(table);
    },

    insert: (kinds, options) => createTemplateGallery().insert(kinds, options),
    select: selectCell,
  };
}
