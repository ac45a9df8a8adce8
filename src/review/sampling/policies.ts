import { defaultSamplingRules, samplingRuleLabels, samplingRulesFrom } from '../../domain/sampling/defaults';
import type { SamplingRules } from '../../domain/sampling/quota';
import { defaultKeywords } from '../../domain/quality/defaults';
import { rowsOf } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import { headOf, type CellLink } from '../../workbook/tables';
import type { Warnings } from '../monthly/warnings';
import { labelledRules } from '../tables/labelledRules';

export interface SamplingRulesPolicy {
  rules: SamplingRules;
  /** Null: the defaults. */
  at: CellLink | null;
}

/** The workbook's 抽检规则 over the defaults; rows of other rules in the same table are not its concern. */
export function readSamplingRules(table: DataTable | undefined, warnings: Warnings): SamplingRulesPolicy {
  if (!table) return { rules: defaultSamplingRules, at: null };
  const rows = labelledRules(table, Object.values(samplingRuleLabels), warnings.badCell);
  return { rules: samplingRulesFrom(rows), at: headOf(table) };
}

export interface Keywords {
  words: readonly string[];
  /** Those that go to the escalation list (RULINGS 57). */
  severe: ReadonlySet<string>;
}

/** The workbook's 敏感词, or those of the source. */
export function readKeywords(table: DataTable | undefined): Keywords {
  if (!table) return { words: defaultKeywords, severe: new Set() };
  const rows = rowsOf(table).filter((row) => row.text('keyword') !== '');
  return {
    words: rows.map((row) => row.text('keyword')),
    severe: new Set(rows.filter((row) => row.text('level') === '重大').map((row) => row.text('keyword'))),
  };
}
