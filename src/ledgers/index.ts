import type { Locale } from '../locales/locale';
import { ledgerFiles } from './all';
import { words } from './cells';
import type { Ledger, LedgerColumn } from './ledger';

/** A ledger's file is its name, by which tables of the workbook are known as well. */
export type LedgerKind = keyof typeof ledgerFiles;

export interface NamedLedger extends Ledger {
  id: LedgerKind;
}

/** All ledgers in the order they are shown. */
export const ledgers: readonly NamedLedger[] = (Object.entries(ledgerFiles) as [LedgerKind, Ledger][])
  .map(([id, ledger]) => ({ ...ledger, id }))
  .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));

const byId = new Map<string, NamedLedger>(ledgers.map((ledger) => [ledger.id, ledger]));

export const ledgerOf = (kind: string): NamedLedger | undefined => byId.get(kind);

/** Whether its sheet is marked: the ledger is personal, or one of its columns. */
export const holdsPersonal = ({ personal, columns }: Ledger): boolean =>
  personal === true || columns.some((column) => column.personal === true);

/** The column that tells by formulas where a row stands; every ledger in which something can be due has it, at its end. */
export const statusRole = 'ledgerStatus';

export const statusColumn: LedgerColumn = {
  role: statusRole,
  title: words('自动状态', 'Automatic status'),
  entry: { kind: 'text' },
  width: 14,
  note: words(
    '公式自动算出：完成、待办、临期、逾期、等待；不用填。',
    'Told by a formula: done, open, due soon, overdue, waiting; not to be filled in.',
  ),
};

/** What a ledger calls a role; null for roles that are known everywhere or to no ledger. */
export function ledgerRoleTitle(kind: string | null, role: string, locale: Locale): string | null {
  if (role === statusRole) return statusColumn.title[locale];
  const own = kind === null ? undefined : ledgerOf(kind);
  for (const { columns } of own ? [own] : ledgers) {
    const column = columns.find((candidate) => candidate.role === role);
    if (column) return column.title[locale];
  }
  return null;
}
