import { defaultSpanLimits, spanLabels, type SpanLimits } from '../../../domain/people/spanOfControl';
import type { DataTable } from '../../../workbook/recognise';
import { labelledRules } from '../../tables/labelledRules';

/** The workbook's own limits (管理幅度); a blank or senseless cell leaves the default. */
export function spanLimitsIn(tables: readonly DataTable[]): SpanLimits {
  const labels = Object.values(spanLabels);
  const rows = tables
    .filter(({ kind }) => kind === 'spanRules')
    .flatMap((table) => labelledRules(table, labels, () => undefined));
  const limit = (key: keyof SpanLimits) => {
    const value = rows.find(({ label }) => label === spanLabels[key])?.value ?? -1;
    return value < 0 ? defaultSpanLimits[key] : value;
  };
  return { least: limit('least'), most: limit('most') };
}
