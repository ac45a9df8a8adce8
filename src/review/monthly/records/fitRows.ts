import { isSummary, rowsOf, type Row } from '../../../workbook/cells/rows';
import { columnOf, type DataTable } from '../../../workbook/recognise';
import { monthOfDay, parseMonth } from '../month';
import { isMonthly, type ReviewPeriod } from '../period';
import type { Warnings } from '../warnings';
import type { Attribution } from './attribution';
import type { Person } from './roster';

/**
 * The fit rating of each person, 0–100: the 匹配度 column, or the mean of the rating columns; a later row replaces an earlier one.
 * A month goes by its own ratings; other days by each person's latest up to their end, since people are rated by the month.
 */
export function readFit(
  tables: readonly DataTable[],
  month: ReviewPeriod,
  attribution: Attribution,
  warnings: Warnings,
): Map<Person, number> {
  const fit = new Map<Person, number>();
  const ratedIn = new Map<Person, string>();
  const end = monthOfDay(month.last).key;
  for (const table of tables) {
    const dated = columnOf(table, 'month') !== null;
    const ratings = table.columns.filter((c) => c.role.startsWith('rating:') && c.column !== null).map((c) => c.role);
    const roles = columnOf(table, 'fit') === null ? ratings : ['fit'];
    for (const row of rowsOf(table, warnings.badCell)) {
      if (isSummary(row)) continue;
      const rated = dated ? (parseMonth(row.cell('month'), month.year)?.key ?? null) : end;
      if (rated === null || rated > end || (isMonthly(month) && rated !== end)) continue;
      const person = attribution.personOf(row);
      const value = ratingOf(row, roles, warnings);
      if (!person || value === null || rated < (ratedIn.get(person) ?? '')) continue;
      fit.set(person, value);
      ratedIn.set(person, rated);
    }
  }
  return fit;
}

function ratingOf(row: Row, roles: readonly string[], warnings: Warnings): number | null {
  const values = roles.map((role) => row.number(role)).filter((value) => value !== null);
  if (values.length === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (mean >= 0 && mean <= 100) return mean;
  const link = row.link(roles[0] ?? 'agent');
  warnings.add('fitOutOfRange', 'warning', { ...link, value: mean }, link);
  return null;
}
