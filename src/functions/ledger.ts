import { Fault, type Outcome } from '../domain/fault';
import { defaultAllowedHours, stageState } from '../domain/ledger/overdue';
import { checkReports, defaultReportRules } from '../domain/ledger/reportCheck';
import { ledger as words } from '../locales/zh-CN/ledger';
import { answerColumn } from './answer';
import { align, type Column, dateColumn, isFault, numberColumn, optionalNumber, textColumn } from './cells';

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
