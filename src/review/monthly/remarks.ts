import { isoDate } from '../../domain/numbers/dates';
import type { DataTable } from '../../workbook/recognise';
import { headOf } from '../../workbook/tables';
import { immatureMeasures } from '../tables/maturity';
import { attributionRules } from '../tables/parts';
import type { Overlap } from '../tables/retelling';
import type { ReviewPeriod } from './period';
import type { Warnings } from './warnings';

/** Says so where the month's figures may still change. @param lastDay of any data in the workbook */
export function warnOfImmaturity(
  tables: readonly DataTable[],
  month: ReviewPeriod,
  lastDay: number,
  warnings: Warnings,
): void {
  const immature = immatureMeasures(tables, month.last, lastDay);
  if (immature.length === 0) return;
  warnings.add('immature', 'warning', {
    last: isoDate(lastDay),
    month: month.key,
    metrics: [...new Map(immature.map(({ role, header }) => [role, header])).values()].join('、'),
    mature: isoDate(Math.max(...immature.map(({ matureOn }) => matureOn))),
  });
}

/** Exports of another attribution rule than the chosen one take no part, and are named. */
export function warnOfRules(
  found: readonly DataTable[],
  used: readonly DataTable[],
  warnings: Warnings,
  separator = '、',
): void {
  const left = found.filter((table) => !used.includes(table));
  const [table] = left;
  if (!table) return;
  const kept = attributionRules(used)[0] ?? '';
  const sheets = left.map(({ sheet }) => sheet).join(separator);
  const link = headOf(table);
  warnings.add('mixedRules', 'warning', { rules: attributionRules(found).join(separator), kept, sheets }, link);
}

/** Exports that tell of the same people and days: once counted, and remarked on. */
export function warnOfOverlaps(overlaps: readonly Overlap[], warnings: Warnings): void {
  for (const { first, second, rows, different } of overlaps) {
    const link = rows[0]?.row.link('agent') ?? null;
    const parameters = { sheet: second.sheet, first: first.sheet, count: rows.length, different };
    if (different > 0) warnings.add('toldDifferently', 'warning', parameters, link);
    else warnings.add('toldTwice', 'info', parameters, link);
  }
}
