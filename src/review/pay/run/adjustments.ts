import { roundNumber } from '../../../domain/numbers/money';
import { isSummary, rowsOfKind } from '../../../workbook/cells/rows';
import type { DataTable } from '../../../workbook/recognise';
import type { MonthFacts } from '../../monthly/facts';
import { parseMonth } from '../../monthly/month';
import { Attribution } from '../../monthly/records/attribution';
import type { Person } from '../../monthly/records/roster';
import type { Warnings } from '../../monthly/warnings';

/** A single sum that is given or taken off. */
export interface Adjustment {
  person: Person;
  /** As the sheet calls it, and why. */
  kind: string;
  cause: string;
  /** Yuan; negative: taken off. */
  amount: number;
}

const takenOff = /扣|罚|惩|赔|penalty|fine|deduct/i;

/**
 * The rows of 其他奖惩 that belong to the month. A kind that speaks of taking off makes its amount negative, whatever its sign.
 * Rows of nobody on the roster are remarked on and left out.
 */
export function readAdjustments(
  tables: readonly DataTable[],
  { month, roster }: MonthFacts,
  warnings: Warnings,
): Adjustment[] {
  const attribution = new Attribution(roster, warnings);
  const adjustments = rowsOfKind(tables, 'adjustments', warnings.badCell).flatMap((row): Adjustment[] => {
    if (isSummary(row) || parseMonth(row.cell('month'), month.year)?.key !== month.key) return [];
    const person = attribution.personOf(row);
    const amount = row.number('amount');
    if (!person || amount === null) return [];
    const kind = row.text('adjustment');
    const signed = takenOff.test(kind) ? -Math.abs(amount) : amount;
    return [{ person, kind, cause: row.text('cause'), amount: roundNumber(signed, 2) }];
  });
  for (const { agent, rows, first } of attribution.strangers()) {
    warnings.add('unknownPerson', 'error', { agent, count: rows, sheet: first.table.sheet }, first.link('agent'));
  }
  return adjustments;
}
