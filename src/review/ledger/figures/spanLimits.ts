import { defaultSpanLimits, spanLabels, type SpanLimits } from '../../../domain/people/spanOfControl';
import { rowsOf } from '../../../workbook/cells/rows';
import type { DataTable } from '../../../workbook/recognise';

/** The workbook's own limits (管理幅度); a blank or senseless cell leaves the default. */
export function spanLimitsIn(tables: readonly DataTable[]): SpanLimits {
  const rows = tables.filter(({ kind }) => kind === 'spanRules').flatMap((table) => rowsOf(table, () => undefined));
  const limit = (key: keyof SpanLimits) => {
    const value = rows.find((row) => row.text('rule') === spanLabels[key])?.number('value') ?? null;
    return value === null || value < 0 ? defaultSpanLimits[key] : value;
  };
  return { least: limit('least'), most: limit('most') };
}
