import type { DueUnit } from '../../domain/ledger/due';
import { parseTiming } from '../../domain/ledger/timing';
import type { NamedLedger } from '../../ledgers';
import type { Stage } from '../../ledgers/ledger';
import { reference } from '../../workbook/address';
import { rowsOfKind, type Row } from '../../workbook/cells/rows';
import { columnArea, columnOf, type DataTable } from '../../workbook/recognise';
import { foldHeader } from '../../workbook/vocabulary/headerText';

/** The workbook's own limits (台账时限), row by row. A blank or senseless cell leaves the limit of the ledger. */
export const limitsIn = (tables: readonly DataTable[]): Row[] => rowsOfKind(tables, 'ledgerRules');

/** The ledger with the limits that the workbook sets for its stages: in figures, and where they stand for formulas to follow. */
export function withLimits(ledger: NamedLedger, limits: readonly Row[]): NamedLedger {
  const { rule } = ledger;
  if (rule.kind !== 'stages') return ledger;
  const own = limits.filter((row) => isNamed(ledger.title, row.text('ledgerName')));
  if (own.length === 0) return ledger;
  const stages = rule.stages.map((stage): Stage => {
    const row = own.find((candidate) => isNamed(stage.name, candidate.text('stageName')));
    return row ? limited(stage, row) : stage;
  });
  return { ...ledger, rule: { ...rule, stages } };
}

/** Spaces, width and case make no other name. */
const isNamed = (names: Stage['name'], written: string): boolean =>
  Object.values(names).some((name) => foldHeader(name) === foldHeader(written));

/** How long a row allows; null where its cells are blank or senseless. */
export function limitIn(row: Row): { amount: number; unit: DueUnit } | null {
  const amount = row.number('allowed');
  const timing = parseTiming(row.text('timeUnit'), amount ?? 0);
  if (amount === null || amount < 0 || timing === null || timing === 'never' || 'rhythm' in timing) return null;
  return timing;
}

function limited(stage: Stage, row: Row): Stage {
  const { due } = stage;
  const timing = limitIn(row);
  const soonDays = row.number('soonDays') ?? undefined;
  if (!('after' in due) || timing === null) return stage;
  return {
    name: stage.name,
    done: stage.done,
    ...(stage.needed ? { needed: stage.needed } : {}),
    due: { ...due, ...timing },
    ...(soonDays === undefined ? {} : { soonDays }),
    limits: {
      amount: at(row, 'allowed'),
      unit: at(row, 'timeUnit'),
      soon: soonDays === undefined ? '' : at(row, 'soonDays'),
    },
  };
}

const at = (row: Row, role: string): string =>
  reference(row.table.sheet, columnArea(columnOf(row.table, role) ?? 0, row.row, row.row));
