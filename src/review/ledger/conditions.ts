import { fold, isNoValue } from '../../domain/numbers/text';
import type { Condition } from '../../ledgers/ledger';
import type { Cell } from '../../workbook/matrix';

/** One row of a ledger, by roles. */
export interface LedgerRow {
  cell(role: string): Cell;
}

/** What stands in a cell as KEFU functions read it: a blank, a lone 0 and a "no value" text are nothing. */
export function writtenIn(row: LedgerRow, role: string): string {
  const text = fold(String(row.cell(role)));
  return text === '0' || isNoValue(text) ? '' : text;
}

/** What a formula's TRIM makes of a cell. */
const trimmed = (row: LedgerRow, role: string): string => String(row.cell(role)).trim();

export function holds(condition: Condition, row: LedgerRow): boolean {
  if ('filled' in condition) return trimmed(row, condition.filled) !== '';
  const text = trimmed(row, condition.is).toLowerCase();
  return condition.values.some((value) => value.toLowerCase() === text);
}

/** The same as a formula; `{role}` is that role's cell in the row. */
export function conditionFormula(condition: Condition): string {
  if ('filled' in condition) return `TRIM({${condition.filled}})<>""`;
  const tests = condition.values.map((value) => `TRIM({${condition.is}})="${value}"`);
  return tests.length === 1 ? (tests[0] ?? '') : `OR(${tests.join(',')})`;
}
