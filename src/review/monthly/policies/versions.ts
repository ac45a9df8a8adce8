import { rowsOf } from '../../../workbook/cells/rows';
import { columnOf, type DataTable } from '../../../workbook/recognise';
import type { TableKind } from '../../../workbook/tables';

/** Policy tables whose rows may say in 生效日期 from which day on they hold. */
export const versionedKinds: readonly TableKind[] = [
  'plan',
  'tiers',
  'qaFactors',
  'rankPrizes',
  'awards',
  'compositeMetrics',
];

/** A version of a policy table: rows below each other that name one day. */
export interface PolicyVersion {
  table: DataTable;
  /** Serial; −Infinity where the rows name none: they hold from ever. */
  effective: number;
}

/** The versions a table holds, in its order. One that holds all of it is the table itself. */
export function versionsOf(table: DataTable): PolicyVersion[] {
  if (columnOf(table, 'effective') === null) return [{ table, effective: -Infinity }];
  const runs: { effective: number; first: number; last: number }[] = [];
  for (const row of rowsOf(table)) {
    const effective = row.day('effective') ?? -Infinity;
    const run = runs.at(-1);
    if (run?.effective === effective) run.last = row.row;
    else runs.push({ effective, first: row.row, last: row.row });
  }
  const [only] = runs;
  if (runs.length <= 1) return [{ table, effective: only?.effective ?? -Infinity }];
  return runs.map(({ effective, first, last }) => ({
    effective,
    table: { ...table, firstRow: first, lastRow: last, rows: last - first + 1 },
  }));
}

/**
 * The tables as they hold on a day: of each kind of policy the newest version that is in force by then, and everything else.
 * Older and later versions are left out.
 * @param day serial; Infinity: the newest of all
 */
export function policiesOn(tables: readonly DataTable[], day: number): DataTable[] {
  const inForce = new Map<TableKind, { effective: number; tables: DataTable[] }>();
  for (const table of tables.filter(({ kind }) => versionedKinds.includes(kind))) {
    for (const version of versionsOf(table)) {
      if (version.effective > day) continue;
      const known = inForce.get(table.kind);
      if (!known || version.effective > known.effective) {
        inForce.set(table.kind, { effective: version.effective, tables: [version.table] });
      } else if (version.effective === known.effective) known.tables.push(version.table);
    }
  }
  const others = tables.filter(({ kind }) => !versionedKinds.includes(kind));
  return [...others, ...[...inForce.values()].flatMap((version) => version.tables)];
}

/** The day of the version before the newest of any policy, −Infinity where it names none; null where nothing has two versions. */
export function versionBefore(tables: readonly DataTable[]): number | null {
  const versioned = tables.filter(({ kind }) => versionedKinds.includes(kind));
  const days = new Set(versioned.flatMap((table) => versionsOf(table).map(({ effective }) => effective)));
  return [...days].sort((a, b) => b - a)[1] ?? null;
}

/** The tables as they hold on a day, for any month: once a version has been chosen it holds, whatever its day. */
export const chosenPolicies = (tables: readonly DataTable[], day: number): DataTable[] =>
  policiesOn(tables, day).map((table) =>
    table.columns.some(({ role }) => role === 'effective')
      ? { ...table, columns: table.columns.filter(({ role }) => role !== 'effective') }
      : table,
  );
