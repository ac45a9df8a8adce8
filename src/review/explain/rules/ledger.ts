import { Fault } from '../../../domain/fault';
import { defaultAllowedHours, hoursRun, stageState } from '../../../domain/ledger/overdue';
import { lookAtReports } from '../../../domain/ledger/reportCheck';
import { timedDue, timedStatus } from '../../../domain/ledger/timing';
import { isoDate, isoMoment } from '../../../domain/numbers/dates';
import { dateColumn, numberColumn, optionalNumber } from '../../../functions/cells';
import { readDueTasks } from '../../../functions/dueCells';
import { readReports } from '../../../functions/reportCells';
import { ledger as words } from '../../../locales/zh-CN/ledger';
import { figure } from '../figure';
import { blankSteps, outcomeAt, type Asked, type StepRule, type ToldStep } from './rule';

function overdueSteps(asked: Asked): ToldStep[] {
  const { given, say } = asked;
  const allowed = optionalNumber('hours', given.hours, { minimum: 0 }) ?? defaultAllowedHours;
  const now = outcomeAt(dateColumn('now', given.now).values, 0);
  if (now === null) throw new Fault('value', 'argumentMissing', { argument: 'now' });
  const sent = outcomeAt(dateColumn('sent', given.sent).values, 0);
  const done = outcomeAt(dateColumn('done', given.done).values, 0);
  const leave = outcomeAt(numberColumn('leaveHours', given.leaveHours).values, 0);
  const state = outcomeAt([stageState({ sent, done, leaveHours: leave }, now, allowed)], 0);
  if (state === null || sent === null) return blankSteps(asked);
  const last = { name: say('explain.due.status'), value: words[`ledger.stage.${state}`], column: 0 };
  const begun = { name: say('explain.due.sent'), how: '', value: isoMoment(sent), uses: ['sent'] };
  if (done !== null)
    return [begun, { ...last, how: say('explain.due.doneOn', { date: isoMoment(done) }), uses: ['done'] }];
  const hours = hoursRun(sent, now, leave ?? 0);
  return [
    begun,
    {
      name: say('explain.due.hours'),
      how: say('explain.due.until', { now: isoMoment(now), leave: figure(leave ?? 0) }),
      value: hours,
      uses: ['now', 'leaveHours'],
    },
    { ...last, how: `${figure(hours)} ${state === 'overdue' ? '>' : '≤'} ${figure(allowed)}`, uses: ['hours'] },
  ];
}

function dueSteps(asked: Asked): ToldStep[] {
  const { given, say } = asked;
  const { items, start, done, now, amount, unit, leaveHours, soon, calendar } = given;
  const due = { items, start, done, now, amount, unit, leaveHours, soon, calendar };
  const { tasks, moment, calendar: days } = readDueTasks(due);
  const task = outcomeAt(tasks, 0);
  if (task === null) return blankSteps(asked);
  const status = timedStatus(task, moment, days);
  const at = timedDue(task, days);
  const rules = {
    done: 'explain.due.isDone',
    overdue: 'explain.due.isPast',
    due: 'explain.due.isSoon',
    open: 'explain.due.isOpen',
  } as const;
  return [
    {
      name: say('explain.due.begins'),
      how: task.start === null ? say('explain.due.noStart') : '',
      value: task.start === null ? '' : isoMoment(task.start),
      uses: ['start'],
    },
    {
      name: say('explain.due.due'),
      how: say('explain.due.allowed'),
      value: at === null ? '' : at.wholeDay ? isoDate(at.at) : isoMoment(at.at),
      uses: ['amount', 'unit', 'leaveHours', 'calendar'],
    },
    { name: say('explain.due.now'), how: '', value: isoMoment(moment), uses: ['now'] },
    {
      name: say('explain.due.status'),
      how: say(rules[status], { days: task.soonDays ?? 0 }),
      value: words[`ledger.stage.${status}`],
      uses: ['done', 'soon'],
      column: 0,
    },
  ];
}

function reportSteps(asked: Asked): ToldStep[] {
  const { given, row, say } = asked;
  const { people, dates, texts, minimum, similarity } = given;
  const { reports, rules } = readReports({ people, dates, texts, minimum, similarity });
  const found = outcomeAt(lookAtReports(reports, rules), row);
  if (found === null) return blankSteps(asked);
  const { flags, characters, closest } = found;
  const last: ToldStep = {
    name: say('explain.report.flags'),
    how: say(flags.length === 0 ? 'explain.report.fine' : 'explain.report.all'),
    value: flags.map((flag) => words[`ledger.report.${flag}`]).join('、'),
    column: 0,
  };
  if (characters === null) return [{ ...last, how: say('explain.report.missing'), uses: ['texts'] }];
  return [
    {
      name: say('explain.report.length'),
      how: say('explain.report.atLeast', { minimum: rules.minimum }),
      value: characters,
      uses: ['texts', 'minimum'],
    },
    {
      name: say('explain.report.figures'),
      how: say(flags.includes('noFigures') ? 'explain.report.noFigures' : 'explain.report.hasFigures'),
      value: null,
    },
    {
      name: say('explain.report.closest'),
      how: say(closest === null ? 'explain.report.first' : 'explain.report.below', { similarity: rules.similarity }),
      value: closest,
      uses: ['people', 'dates', 'similarity'],
    },
    last,
  ];
}

export const ledgerRules: Readonly<Record<string, StepRule>> = {
  OVERDUE: { rows: ['sent', 'done', 'leaveHours'], compute: overdueSteps },
  DUESTATUS: { rows: ['items', 'start', 'done', 'unit', 'leaveHours'], compute: dueSteps },
  REPORTCHECK: { rows: ['people', 'dates', 'texts'], whole: true, compute: reportSteps },
};
