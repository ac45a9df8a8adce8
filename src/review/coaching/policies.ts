import { coachingRuleLabels, coachingRulesFrom, type CoachingRules } from '../../domain/people/coachingRules';
import { rowsOf } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import type { Warnings } from '../monthly/warnings';

/** The workbook's 辅导规则 over the defaults. */
export function readCoachingRules(tables: readonly DataTable[], warnings: Warnings): CoachingRules {
  const table = tables.find(({ kind }) => kind === 'coachingRules');
  const labels = Object.values(coachingRuleLabels);
  return coachingRulesFrom(
    (table ? rowsOf(table, warnings.badCell) : []).flatMap((row) => {
      const label = labels.find((known) => row.text('rule').startsWith(known));
      const value = row.number('value');
      return label === undefined || value === null ? [] : [{ label, value }];
    }),
  );
}
