import { unitName } from '../../domain/ledger/timing';
import type { LedgerRule, Stage, StagesRule } from '../../ledgers/ledger';
import { ledger as words } from '../../locales/zh-CN/ledger';
import { conditionFormula } from './conditions';

const done = words['ledger.stage.done'];

/**
 * The formula of a ledger's status column, in which `{role}` is that role's cell in the row; null for a log, in which nothing is due.
 * It says what `standingOf` and `reportFlags` say of the row: a test holds them against each other.
 */
export function statusFormula(rule: LedgerRule): string | null {
  switch (rule.kind) {
    case 'stages':
      return stagesFormula(rule);
    case 'reports': {
      const { person, date, text, submitted, lateAfterHours } = rule;
      const late = `IF({${submitted}}="","",IFERROR(IF(KEFU.OVERDUE({${date}},"",{${submitted}},${lateAfterHours})="${words['ledger.stage.overdue']}","${words['ledger.report.late']} ",""),""))`;
      return `IF(TRIM({${person}})="","",TRIM(${late}&KEFU.REPORTCHECK({${person}},{${date}},{${text}})))`;
    }
    case 'log':
      return null;
  }
}

function stagesFormula({ begins, closed, waiting, stages }: StagesRule): string {
  const inStages = stages.reduceRight<string>((rest, stage) => {
    const call = stageCall(begins, stage);
    const state = stage.needed ? `IF(${conditionFormula(stage.needed)},${call},"${done}")` : call;
    return rest === '' ? state : `IF(${state}<>"${done}",${state},${rest})`;
  }, '');
  const unlessWaiting = waiting
    ? `IF(${conditionFormula(waiting)},"${words['ledger.stage.waiting']}",${inStages})`
    : inStages;
  const unlessClosed = closed ? `IF(${conditionFormula(closed)},"${done}",${unlessWaiting})` : unlessWaiting;
  const simple = unlessClosed === inStages && stages.every(({ needed }) => needed === undefined);
  return simple ? inStages : `IF(TRIM({${begins}})="","",${unlessClosed})`;
}

/** KEFU.DUESTATUS of one stage, without the arguments at its end that say nothing. */
function stageCall(begins: string, { due, done: completed, soonDays, limits }: Stage): string {
  const isDone = 'filled' in completed ? `{${completed.filled}}` : `IF(${conditionFormula(completed)},"${done}","")`;
  const timing =
    'on' in due
      ? { start: due.on, amount: '0', unit: `"${unitName('days')}"`, leave: '' }
      : 'after' in due
        ? {
            start: due.after,
            amount: limits?.amount ?? String(due.amount),
            unit: limits?.unit ?? `"${unitName(due.unit)}"`,
            leave: due.pausedBy === undefined ? '' : `{${due.pausedBy}}`,
          }
        : { start: due.since, amount: '1', unit: `{${due.every}}`, leave: '' };
  const { start, amount, unit, leave } = timing;
  const soon = limits?.soon ?? (soonDays === undefined ? '' : String(soonDays));
  const given = [`{${begins}}`, `{${start}}`, isDone, 'NOW()', amount, unit, leave, soon];
  while (given.at(-1) === '') given.pop();
  return `KEFU.DUESTATUS(${given.join(',')})`;
}
