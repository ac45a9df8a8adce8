import { ledgers, type NamedLedger } from '../../../src/ledgers';
import type { LedgerColumn, StagesRule } from '../../../src/ledgers/ledger';
import type { RowByRole } from '../../../src/review/ledger/testing';
import type { Cell } from '../../../src/workbook/matrix';

/** Words that conditions of a ledger's rule ask for in a column, so that rows come about for which they hold. */
function askedWords(ledger: NamedLedger): ReadonlyMap<string, readonly string[]> {
  const asked = new Map<string, readonly string[]>();
  const { rule } = ledger;
  if (rule.kind !== 'stages') return asked;
  const conditions = [rule.closed, rule.waiting, ...rule.stages.flatMap(({ needed, done }) => [needed, done])];
  for (const condition of conditions) if (condition && 'is' in condition) asked.set(condition.is, condition.values);
  for (const { due } of rule.stages) {
    if ('every' in due) asked.set(due.every, ['每天', '每周', '每月', '每季', '每年', '不定期', '偶尔']);
  }
  return asked;
}

/** Roles that a rule reads as dates. */
const dated = (rule: StagesRule): ReadonlySet<string> =>
  new Set(rule.stages.flatMap(({ due }) => ('on' in due ? [due.on] : 'after' in due ? [due.after] : [due.since])));

/** Rows of any ledger, good and bad, most of them around `asOf`. @param random 0–1 */
export function generatedRows(ledger: NamedLedger, count: number, asOf: number, random: () => number): RowByRole[] {
  const asked = askedWords(ledger);
  const dates = ledger.rule.kind === 'stages' ? dated(ledger.rule) : new Set<string>();
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const cellOf = ({ role, entry }: LedgerColumn): Cell => {
    const chance = random();
    const words = asked.get(role);
    if (words && chance < 0.5) return pick(words) ?? '';
    if (chance > 0.65 && role !== firstRole(ledger)) return chance > 0.97 ? '-' : '';
    switch (entry.kind) {
      case 'date':
      case 'dateTime': {
        if (dates.has(role) && chance < 0.03) return '说不准';
        if (chance < 0.08) return '2026-10-15';
        // Half of them where it is decided: about the day itself.
        const days = random() < 0.5 ? Math.floor(random() * 8) - 3 : Math.floor(random() * 60) - 50;
        if (entry.kind === 'date') return Math.floor(asOf) + days;
        // On the minute, some exactly two days before.
        return chance < 0.15 ? asOf - 2 : Math.round((asOf + days / 10 + random()) * 1440) / 1440;
      }
      case 'integer':
      case 'number':
      case 'yuan':
      case 'percent':
        return Math.floor(random() * 30);
      case 'choice':
        return pick(entry.choices) ?? '';
      case 'yesNo':
        return pick(['是', '否']) ?? '';
      default:
        return (
          pick(['小美', '小军', '说一说 12 件事', '接待 120 人，转化率 42%，差评 1 条，已逐单跟进并安抚完毕']) ?? ''
        );
    }
  };
  return Array.from({ length: count }, () => Object.fromEntries(ledger.columns.map((c) => [c.role, cellOf(c)])));
}

const firstRole = ({ rule }: NamedLedger): string => (rule.kind === 'stages' ? rule.begins : '');

/** The ledgers in which something can be due or flagged. */
export const withStatus = ledgers.filter(({ rule }) => rule.kind !== 'log');
