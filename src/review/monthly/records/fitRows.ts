import { isSummary, rowsOf, type Row } from '../../../workbook/cells/rows';
import { columnOf, type DataTable } from '../../../workbook/recognise';
import { parseMonth, type Month } from '../month';
import type { Warnings } from '../warnings';
import type { Attribution } from './attribution';
import type { Person } from './roster';

/** The fit rating of each person in the month, 0–100: the 匹配度 column, or the mean of the rating columns; a later row replaces an earlier one. */
export function readFit(
  tables: readonly DataTable[],
  month: Month,
  attribution: Attribution,
  warnings: Warnings,
): Map<Person, number> {
  const fit = new Map<Person, number>();
  for (const table of tables) {
    const dated = columnOf(table, 'month') !== null;
    const ratings = table.columns.filter((c) => c.role.startsWith('rating:') && c.column !== null).map((c) => c.role);
    const roles = columnOf(table, 'fit') === null ? ratings : ['fit'];
    for (const row of rowsOf(table, warnings.badCell)) {
      if (isSummary(row) || (dated && parseMonth(row.cell('month'), month.year)?.key !== month.key)) continue;
      const person = attribution.personOf(row);
      const value = ratingOf(row, roles, warnings);
      if (person && value !== null) fit.set(person, value);
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
