import { rowsOf, type BadCell } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';

/** The rows of a table of rules (规则, 值) that begin with one of the labels and have a number; others are somebody else's concern. */
export function labelledRules<L extends string>(
  table: DataTable,
  labels: readonly L[],
  report: (cell: BadCell) => void,
): { label: L; value: number }[] {
  return rowsOf(table, report).flatMap((row) => {
    const label = labels.find((known) => row.text('rule').startsWith(known));
    const value = row.number('value');
    return label === undefined || value === null ? [] : [{ label, value }];
  });
}
