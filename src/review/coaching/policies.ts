import { coachingRuleLabels, coachingRulesFrom, type CoachingRules } from '../../domain/people/coachingRules';
import type { DataTable } from '../../workbook/recognise';
import type { Warnings } from '../monthly/warnings';
import { labelledRules } from '../tables/labelledRules';

/** The workbook's 辅导规则 over the defaults. */
export function readCoachingRules(tables: readonly DataTable[], warnings: Warnings): CoachingRules {
  const table = tables.find(({ kind }) => kind === 'coachingRules');
  const labels = Object.values(coachingRuleLabels);
  return coachingRulesFrom(table ? labelledRules(table, labels, warnings.badCell) : []);
}
