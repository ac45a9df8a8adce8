import { Fault, type Outcome } from '../domain/fault';
import { calendarFrom, plainCalendar, type WorkCalendar } from '../domain/ledger/calendar';
import { defaultAllowedHours, stageState } from '../domain/ledger/overdue';
import { checkReports, defaultReportRules } from '../domain/ledger/reportCheck';
import { parseTiming, timedStatus, timingWords, type Timing } from '../domain/ledger/timing';
import { ledger as words } from '../locales/zh-CN/ledger';
import { answerColumn } from './answer';
import {
  align,
  type Column,
  dateColumn,
  firstFault,
  isFault,
  numberColumn,
  optionalNumber,
  rowsOf,
  shown,
  textColumn,
} from './cells';

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
    const allowed = optionalNumber('amount', amount, { minimum: 0, maximum: 100_000 }) ?? 0;
    const soonDays = optionalNumber('soon', soon, { minimum: 0 });
    const days = calendarOf(calendar);
    const [moment] = dateColumn('now', now).values;
    if (isFault(moment)) throw moment;
    const [titles, starts, completions, dates, units, leaves] = align(
      textColumn('items', items),
      dateColumn('start', start),
      textColumn('done', done),
      // Only what recurs asks when it was done last; other words are as good for the rest.
      dateColumn('done', done),
      textColumn('unit', unit),
      numberColumn('leaveHours', leaveHours),
    );
    return titles.map((title, i) => {
      if (typeof moment !== 'number') throw new Fault('value', 'argumentMissing', { argument: 'now' });
      // A blank cell may come as 0.
      if (title === null || title === '0') return null;
      const timing = timingOf(units[i] ?? null, allowed, i + 1);
      const recurs = !isFault(timing) && timing !== 'never' && 'rhythm' in timing;
      const completed = (recurs ? dates[i] : completions[i]) ?? null;
      const [from, leave] = [starts[i] ?? null, leaves[i] ?? null];
      const fault = firstFault(title, from, completed, timing, leave);
      if (fault || isFault(timing)) return fault;
      const leaveTime = typeof leave === 'number' ? leave : 0;
      if (leaveTime < 0)
        return new Fault('number', 'negative', { argument: 'leaveHours', row: i + 1, value: leaveTime });
      const task = {
        start: typeof from === 'number' ? from : null,
        done: typeof completed === 'number' ? completed : completed !== null && completed !== '0',
        timing,
        leaveHours: leaveTime,
        soonDays,
      };
      return words[`ledger.stage.${timedStatus(task, moment, days)}`];
    });
  });
}

function timingOf(unit: Outcome<string | null>, amount: number, row: number): Outcome<Timing> {
  if (isFault(unit)) return unit;
  const timing = unit === null || unit === '0' ? parseTiming('天', amount) : parseTiming(unit, amount);
  return (
    timing ??
    new Fault('value', 'unknownUnit', { argument: 'unit', row, value: unit ?? '', options: timingWords.join(', ') })
  );
}

/** Days that are not what their weekday says. A first row of titles and blank rows are passed over. */
function calendarOf(argument: unknown): WorkCalendar {
  if (argument === undefined || argument === null) return plainCalendar;
  return calendarFrom(
    rowsOf(argument).flatMap(([cell, kind]) => {
      const [day] = dateColumn('calendar', cell).values;
      return typeof day === 'number' ? [[day, shown(kind)] as const] : [];
    }),
  );
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
    const rules = {
      minimum: optionalNumber('minimum', minimum, { minimum: 0 }) ?? defaultReportRules.minimum,
      similarity: optionalNumber('similarity', similarity, { minimum: 0, maximum: 1 }) ?? defaultReportRules.similarity,
    };
    const [names, days, reports] = align(textColumn('people', people), dateColumn('dates', dates), reportTexts(texts));
    const ledger = names.map((person, i) => ({ person, date: days[i] ?? null, text: reports[i] ?? null }));
    return checkReports(ledger, rules).map((flags) =>
      flags === null || isFault(flags) ? flags : flags.map((flag) => words[`ledger.report.${flag}`]).join('、'),
    );
  });
}

/** Reports as they were written: folding would change their length. */
function reportTexts(argument: unknown): Column<Outcome<string | null>> {
  const { name, values } = textColumn('texts', argument);
  if (!Array.isArray(argument)) return { name, values };
  return {
    name,
    values: values.map((text, i) => {
      const row: unknown = argument[i];
      const cell: unknown = Array.isArray(row) ? row[0] : row;
      return typeof text === 'string' && typeof cell === 'string' ? cell : text;
    }),
  };
}
