import { coachingRuleLabels, coachingRulesFrom, type CoachingRules } from '../../domain/people/coachingRules';
import { ledgerOf } from '../../ledgers';
import type { DataTable } from '../../workbook/recognise';
import { limitsIn, withLimits } from '../ledger/limits';
import type { Warnings } from '../monthly/warnings';
import { labelledRules } from '../tables/labelledRules';

/**
 * The workbook's 辅导规则 over the defaults. Without that table, days that an older 台账时限 still has for the coaching records: what is
 * proposed and what is late go by one place.
 */
export function readCoachingRules(tables: readonly DataTable[], warnings: Warnings): CoachingRules {
  const table = tables.find(({ kind }) => kind === 'coachingRules');
  const labels = Object.values(coachingRuleLabels);
  return coachingRulesFrom(table ? labelledRules(table, labels, warnings.badCell) : daysOfLedger(tables));
}

function daysOfLedger(tables: readonly DataTable[]): { label: string; value: number }[] {
  const ledger = ledgerOf('coaching');
  const rule = ledger && withLimits(ledger, limitsIn(tables)).rule;
  if (rule?.kind !== 'stages') return [];
  return rule.stages.flatMap(({ ruledBy, due }) =>
    ruledBy !== undefined && 'after' in due && due.unit === 'days' && due.amount > 0
      ? [{ label: ruledBy, value: due.amount }]
      : [],
  );
}
