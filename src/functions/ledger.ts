import { Fault } from '../domain/fault';
import { defaultAllowedHours, stageState } from '../domain/ledger/overdue';
import { checkReports } from '../domain/ledger/reportCheck';
import { timedStatus } from '../domain/ledger/timing';
import { ledger as words } from '../locales/zh-CN/ledger';
import { answerColumn } from './answer';
import { align, dateColumn, isFault, numberColumn, optionalNumber } from './cells';
import { readDueTasks } from './dueCells';
import { readReports } from './reportCells';

/**
 * State of notices or tasks: done, open or overdue. Call it once for reading and once for doing.
 * @customfunction OVERDUE OVERDUE
 * @param {any[][]} sent Date and time sent, per row.
 * @param {any[][]} done Date and time done, per row; blank = not yet.
 * @param {any} now The date and time to judge by.
 * @param {any} [hours] Hours allowed; default 48, and exactly 48 is not yet overdue.
 * @param {any[][]} [leaveHours] Hours of leave per row, which do not count.
 * @returns {any[][]} 完成, 待办 or 逾期 per row; empty where nothing was sent.
 */
export function overdue(sent: any[][], done: any[][], now: any, hours?: any, leaveHours?: any[][]): any[][] {
  return answerColumn(() => {
    const allowed = optionalNumber('hours', hours, { minimum: 0 }) ?? defaultAllowedHours;
    const [moment] = dateColumn('now', now).values;
    const [sendings, completions, leaves] = align(
      dateColumn('sent', sent),
      dateColumn('done', done),
      numberColumn('leaveHours', leaveHours),
    );
    if (isFault(moment)) throw moment;
    return sendings.map((sentAt, i) => {
      if (typeof moment !== 'number') throw new Fault('value', 'argumentMissing', { argument: 'now' });
      const stage = { sent: sentAt, done: completions[i] ?? null, leaveHours: leaves[i] ?? null };
      const state = stageState(stage, moment, allowed, i + 1);
      return state === null || isFault(state) ? state : words[`ledger.stage.${state}`];
    });
  });
}

/**
 * State of any dated task: done, open, due soon or overdue. Made for the status column of a ledger.
 * @customfunction DUESTATUS DUESTATUS
 * @param {any[][]} items What makes a row one, such as its title; blank = no row.
 * @param {any[][]} start Date from which time runs, per row; blank = no date yet.
 * @param {any[][]} done When or that it was done, per row; blank = not yet.
 * @param {any} now The date and time to judge by.
 * @param {any} [amount] Units allowed; default 0, due on the start day itself.
 * @param {any[][]} [unit] 小时, 天 (default), 工作日, 周 or 月; or a rhythm: 每天, 每周, 每月, 每季, 每年, 不定期.
 * @param {any[][]} [leaveHours] Hours of leave per row, which put off what is due in hours.
 * @param {any} [soon] Days ahead from which it counts as due soon; blank = never.
 * @param {any[][]} [calendar] Days and whether they are worked: date, 上班 or 休息; weekends are free.
 * @returns {any[][]} 完成, 待办, 临期 or 逾期 per row; empty where there is no row.
 */
export function duestatus(
  items: any[][],
  start: any[][],
  done: any[][],
  now: any,
  amount?: any,
  unit?: any[][],
  leaveHours?: any[][],
  soon?: any,
  calendar?: any[][],
): any[][] {
  return answerColumn(() => {
    const {
      tasks,
      moment,
      calendar: days,
    } = readDueTasks({
      items,
      start,
      done,
      now,
      amount,
      unit,
      leaveHours,
      soon,
      calendar,
    });
    return tasks.map((task) =>
      task === null || isFault(task) ? task : words[`ledger.stage.${timedStatus(task, moment, days)}`],
    );
  });
}

/**
 * Flags of daily reports: 缺交, 过短, 无数据, 雷同. Flags only, a person judges.
 * @customfunction REPORTCHECK REPORTCHECK
 * @param {any[][]} people One person per row.
 * @param {any[][]} dates Date of the report, per row.
 * @param {any[][]} texts Text of the report, per row; blank or - = not handed in.
 * @param {any} [minimum] Fewest characters, spaces not counted; default 30.
 * @param {any} [similarity] Similarity to one of the person's previous 5 reports that counts as repeated, 0 to 1; default 0.85.
 * @returns {any[][]} Flags joined by 、 per row; empty where all is well.
 */
export function reportcheck(people: any[][], dates: any[][], texts: any[][], minimum?: any, similarity?: any): any[][] {
  return answerColumn(() => {
    const { reports, rules } = readReports({ people, dates, texts, minimum, similarity });
    return checkReports(reports, rules).map((flags) =>
      flags === null || isFault(flags) ? flags : flags.map((flag) => words[`ledger.report.${flag}`]).join('、'),
    );
  });
}
