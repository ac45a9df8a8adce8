import type { DueUnit } from '../../domain/ledger/due';
import { parseTiming, unitName } from '../../domain/ledger/timing';
import type { NamedLedger } from '../../ledgers';
import type { Stage } from '../../ledgers/ledger';
import { reference } from '../../workbook/address';
import { rowsOfKind, type Row } from '../../workbook/cells/rows';
import { columnArea, columnOf, type DataTable } from '../../workbook/recognise';
import type { TableKind } from '../../workbook/tables';
import { foldHeader } from '../../workbook/vocabulary/headerText';

/**
 * The workbook's own limits, row by row: of 辅导规则 for what these rule, of 台账时限 for all else. A blank or senseless cell
 * leaves the limit of the ledger.
 */
export const limitsIn = (tables: readonly DataTable[]): Row[] => [
  ...rowsOfKind(tables, 'coachingRules'),
  ...rowsOfKind(tables, 'ledgerRules'),
];

/** What has to be read for `limitsIn`. */
export const limitKinds = ['ledgerRules', 'coachingRules'] as const satisfies readonly TableKind[];

/** The ledger with the limits that the workbook sets for its stages: in figures, and where they stand for formulas to follow. */
export function withLimits(ledger: NamedLedger, limits: readonly Row[]): NamedLedger {
  const { rule } = ledger;
  if (rule.kind !== 'stages') return ledger;
  const stages = rule.stages.map((stage): Stage => {
    const { ruledBy } = stage;
    const ruling = ruledBy === undefined ? undefined : limits.find((row) => row.text('rule').startsWith(ruledBy));
    if (ruling) return ruled(stage, ruling);
    // Tables from before such stages were ruled elsewhere may still hold a row for them.
    const row = limits.find(
      (candidate) =>
        isNamed(ledger.title, candidate.text('ledgerName')) && isNamed(stage.name, candidate.text('stageName')),
    );
    return row ? limited(stage, row) : stage;
  });
  return { ...ledger, rule: { ...rule, stages } };
}

/** Days from a row of 辅导规则. */
function ruled(stage: Stage, row: Row): Stage {
  const amount = row.number('value');
  const { due } = stage;
  if (!('after' in due) || amount === null || amount <= 0) return stage;
  return {
    ...stage,
    due: { ...due, amount, unit: 'days' },
    limits: {
      amount: at(row, 'value'),
      unit: `"${unitName('days')}"`,
      soon: stage.soonDays === undefined ? '' : String(stage.soonDays),
    },
  };
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
    ...(stage.ruledBy === undefined ? {} : { ruledBy: stage.ruledBy }),
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
