import type { Entry } from '../../ledgers/cells';
import { ledgers, statusColumn, type NamedLedger } from '../../ledgers';
import type { LedgerColumn } from '../../ledgers/ledger';
import { agent, employeeId, group } from './columns/people';
import { identity, type ColumnSpec } from './columns/spec';
import type { KindSpec } from './kinds';

/** Roles that mean the same in every table: their words stand with the people, not in each ledger. */
const shared = [agent, employeeId, group];

/** A person, date or id: one slip of the pen in the header is forgiven. */
const identities: ReadonlySet<Entry['kind']> = new Set(['id', 'person', 'date', 'dateTime', 'time', 'month']);

function specOf({ role, title, aliases = [], entry, required }: LedgerColumn): ColumnSpec {
  const known = shared.find((spec) => spec.role === role);
  if (known) return { ...known, required: required === true };
  const spec = { role, required: required === true, headers: [title['zh-CN']], aliases: [...aliases, title['en-US']] };
  return identities.has(entry.kind) ? identity(spec) : spec;
}

/** How tables of a ledger are known. People’s job numbers and groups are read wherever a ledger is about people. */
export function kindOfLedger({ id, columns, enough }: NamedLedger): KindSpec {
  const people = columns.some(({ role }) => role === 'agent') ? shared : [];
  const missing = people.filter(({ role }) => !columns.some((column) => column.role === role));
  const { all, some } = enough;
  return {
    kind: id,
    columns: [...columns.map(specOf), ...missing, specOf(statusColumn)],
    enough: (has) => all.every(has) && (some === undefined || some.of.filter(has).length >= some.least),
    policy: false,
  };
}

export const ledgerKinds: readonly KindSpec[] = ledgers.map(kindOfLedger);
