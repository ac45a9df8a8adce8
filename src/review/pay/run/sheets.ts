import { cellName, reference } from '../../../workbook/address';
import { SheetComposer } from '../../../workbook/write/composer';
import type { Content, Look, SheetPlan } from '../../../workbook/write/sheetPlan';
import { looks } from '../../page/looks';
import type { PayRun, PersonPay, PlanPay, StatementChoice } from './model';
import { sayRun, type SayRun } from './words';

interface Column {
  header: string;
  width: number;
  look: Look;
  cell: (person: PersonPay, row: number) => Content;
  /** Summed below. */
  summed: boolean;
}

/** 0-based. */
const headerRow = 3;
const dataRow = 4;

const column = (
  header: string,
  width: number,
  look: Look,
  cell: Column['cell'],
  summed: boolean = look.numberFormat === looks.money.numberFormat,
): Column => ({ header, width, look, cell, summed });

/** The columns of the payroll in their order, and which of them is the pay. */
function columnsOf({ plans }: PayRun, say: SayRun): { columns: Column[]; pay: number } {
  const head = (key: Parameters<SayRun>[0]) => say(key);
  const columns: Column[] = [
    column(head('payRun.column.employeeId'), 9, {}, ({ employeeId }) => employeeId),
    column(head('payRun.column.agent'), 12, { bold: true }, ({ agent }) => agent),
    column(head('payRun.column.group'), 11, {}, ({ group }) => group),
    column(head('payRun.column.qaMean'), 9, looks.score, ({ qaMean }) => qaMean ?? ''),
  ];
  const amounts: number[] = [];
  plans.forEach(({ title, format, pool }, k) => {
    const named = (text: string) => (plans.length > 1 ? `${title} ${text}` : text);
    const put = (
      key: 'actual' | 'target' | 'tierPay' | 'factor' | 'proration' | 'asked' | 'paid',
      look: Look,
      summed: boolean,
      of: (plan: PlanPay) => number | null,
    ) => {
      const cell: Column['cell'] = (person) => {
        const plan = person.plans[k];
        return plan ? (of(plan) ?? '') : '';
      };
      columns.push(column(named(say(`payRun.column.${key}`)), 12, look, cell, summed));
      return columns.length - 1;
    };
    const measured = format === 'decimal' ? looks.score : looks[format];
    put('actual', measured, format === 'money' || format === 'count', ({ actual }) => actual);
    put('target', measured, false, ({ target }) => target);
    put('tierPay', looks.money, true, ({ tierPay }) => tierPay);
    put('factor', looks.score, false, ({ factor }) => factor);
    put('proration', looks.percent, false, ({ proration }) => proration);
    if (pool !== null) put('asked', looks.money, true, ({ asked }) => asked);
    amounts.push(put('paid', { ...looks.money, bold: true }, true, ({ paid }) => paid));
  });
  for (const key of ['awards', 'rewards', 'penalties', 'corrections'] as const) {
    amounts.push(columns.length);
    columns.push(column(say(`payRun.sum.${key}`), 11, looks.money, ({ sums }) => sums[key]));
  }
  const pay = columns.length;
  columns.push(
    column(say('payRun.column.pay'), 13, { ...looks.money, bold: true }, (_, row) => ({
      formula: `=ROUND(${amounts.map((at) => cellName(row, at)).join('+')},2)`,
    })),
    column(say('payRun.column.notes'), 36, { wrap: true }, ({ notes }) => notes.join(say('payRun.list')), false),
  );
  return { columns, pay };
}

/** People with the rows of the payroll (from 0) that their statements refer to. */
interface Recipient {
  person: PersonPay;
  index: number;
}

const recipientsOf = ({ people }: PayRun, { who }: StatementChoice): Recipient[] =>
  people.map((person, index) => ({ person, index })).filter(({ person }) => who === null || who.includes(person.key));

/** What sheets the run writes, in tab order. */
export function wantedSheets(run: PayRun, choice: StatementChoice): string[] {
  const { month, locale } = run;
  const say = sayRun(locale);
  const recipients = recipientsOf(run, choice);
  const statements =
    choice.layout === 'sheets'
      ? recipients.map(({ person: { agent } }) => say('payRun.sheet.statementOf', { month, agent }))
      : recipients.length > 0
        ? [say('payRun.sheet.statements', { month })]
        : [];
  return [say('payRun.sheet.payroll', { month }), ...statements];
}

/** The payroll and the statements. Amounts are kept as they were computed; what adds them up is live. */
export function composePayRun(run: PayRun, choice: StatementChoice, names: readonly string[]): SheetPlan[] {
  const [payroll = '', ...statements] = names;
  const say = sayRun(run.locale);
  const { columns, pay } = columnsOf(run, say);
  const at = { payroll, pay };
  const recipients = recipientsOf(run, choice);
  const composed =
    choice.layout === 'sheets'
      ? recipients.map((recipient, i) => composeStatements(run, [recipient], choice, statements[i] ?? '', at, say))
      : statements.map((name) => composeStatements(run, recipients, choice, name, at, say));
  return [composePayroll(run, payroll, columns, say), ...composed];
}

function composePayroll(run: PayRun, name: string, columns: readonly Column[], say: SayRun): SheetPlan {
  const { people } = run;
  const sheet = new SheetComposer(name, {
    landscape: true,
    frozenRows: dataRow,
    frozenColumns: 2,
    titleRows: { first: headerRow, count: 1 },
    tabColor: '#548235',
  });
  sheet.title(say('payRun.sheet.payrollTitle', { month: run.month }), looks.title);
  const versions = { plan: run.planVersion, rules: run.rulesVersion };
  sheet.put(1, 0, [[say('payRun.sheet.payrollNote', versions)]], looks.note);
  sheet.put(headerRow, 0, [columns.map(({ header }) => header)], looks.header);
  sheet.plan.heights.set(headerRow, 32);
  sheet.put(
    dataRow,
    0,
    people.map((person, i) => columns.map(({ cell }) => cell(person, dataRow + i))),
    looks.body,
  );
  const last = dataRow + people.length;
  columns.forEach(({ look }, i) => sheet.look({ row: dataRow, column: i, rows: people.length + 1, columns: 1 }, look));
  const totals = columns.map(({ summed }, i): Content => {
    if (i === 0) return say('payRun.sheet.total');
    return summed ? { formula: `=ROUND(SUM(${cellName(dataRow, i)}:${cellName(last - 1, i)}),2)` } : '';
  });
  sheet.put(last, 0, [totals], looks.total);
  sheet.plan.widths = columns.map(({ width }) => width);
  sheet.put(last + 2, 0, [[say('payRun.sheet.payrollSign')]]);
  return sheet.plan;
}

/** Statements: step, how, amount. */
const statementWidths = [20, 62, 16];

/** Where the payroll holds everybody's pay: its sheet and column. */
interface PayAt {
  payroll: string;
  pay: number;
}

/** Some people's statements on one sheet. */
function composeStatements(
  run: PayRun,
  recipients: readonly Recipient[],
  { layout }: StatementChoice,
  name: string,
  at: PayAt,
  say: SayRun,
): SheetPlan {
  const sheet = new SheetComposer(name, { tabColor: '#548235', onePage: layout === 'sheets' });
  sheet.plan.widths = statementWidths;
  let row = 0;
  for (const recipient of recipients) {
    if (layout === 'pages') sheet.pageBreak(row);
    row = putStatement(sheet, row, run, recipient, at, say);
  }
  // Looks of whole columns: one for all people, where one for each would cost a call each.
  sheet.look({ row: 2, column: 1, rows: row, columns: 1 }, { wrap: true });
  sheet.look({ row: 2, column: 2, rows: row, columns: 1 }, looks.money);
  return sheet.plan;
}

/** @returns the row on which the next statement may begin */
function putStatement(
  sheet: SheetComposer,
  top: number,
  { month, planVersion }: PayRun,
  { person: { agent, group, employeeId, statement }, index }: Recipient,
  at: PayAt,
  say: SayRun,
): number {
  sheet.put(top, 0, [[say('payRun.sheet.statementTitle', { month, agent })]], { ...looks.title, size: 14 });
  sheet.plan.heights.set(top, 24);
  const who = [group, employeeId, say('payRun.sheet.version', { plan: planVersion })];
  sheet.put(top + 1, 0, [[who.filter((text) => text !== '').join(' · ')]], looks.note);
  const headers = [say('payRun.statement.step'), say('payRun.statement.how'), say('payRun.statement.amount')];
  sheet.put(top + 2, 0, [headers], looks.header);
  const first = top + 3;
  const last = statement.length - 1;
  const cells = statement.map(({ step, how, amount }, k): Content[] => [
    step,
    how,
    // The last line is the payroll's own cell, so that both always say the same.
    k === last ? payCell(at, index) : (amount ?? ''),
  ]);
  sheet.put(first, 0, cells, looks.body);
  statement.forEach(({ strong }, k) => {
    if (!strong && k !== last) return;
    const line = { row: first + k, column: 0, rows: 1, columns: statementWidths.length };
    sheet.look(line, k === last ? looks.total : { bold: true });
  });
  const end = first + statement.length;
  sheet.put(end + 1, 0, [[say('payRun.sheet.sign')]]);
  return end + 4;
}

const payCell = ({ payroll, pay }: PayAt, i: number): Content => ({
  formula: `=${reference(payroll, { row: dataRow + i, column: pay, rows: 1, columns: 1 })}`,
});
