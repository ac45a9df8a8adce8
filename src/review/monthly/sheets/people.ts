import { Fault } from '../../../domain/fault';
import { SheetComposer } from '../../../workbook/write/composer';
import type { Content, Look, SheetPlan } from '../../../workbook/write/sheetPlan';
import type { MonthFacts } from '../facts';
import { metrics } from '../metrics';
import { isMonthly, type ReviewPeriod } from '../period';
import { periodMetrics, type Calculation } from './calculation';
import { formula, orBlank, type SheetContext } from './context';
import { looks } from '../../page/looks';
import { payoutFormula } from './payout';
import {
  localCell,
  localColumn,
  peopleArea,
  peopleDataRow,
  peopleHeaderRow,
  peopleHeaders,
  periodHeaders,
  type PeopleColumn,
} from './peopleLayout';

/** Composes the per-person table: values where something was looked up, live formulas where something is computed. */
export function composePeople({ review, names, say }: SheetContext, calculation: Calculation): SheetPlan {
  const { facts, people } = review;
  const count = people.length;
  const sheet = new SheetComposer(names.people, {
    landscape: true,
    frozenRows: peopleDataRow,
    titleRows: { first: peopleHeaderRow, count: 1 },
    tabColor: '#2F5597',
  });
  sheet.title(say('sheets.people.title', { month: review.month }), looks.title);
  sheet.put(1, 0, [[say('sheets.people.note', { calculation: names.calculation })]], looks.note);
  sheet.put(peopleHeaderRow, 0, [[...headersOf(review.period)]], looks.header);
  sheet.plan.heights.set(peopleHeaderRow, 24);

  const column = (name: PeopleColumn, cell: (i: number) => Content, look: Look = {}) => {
    const { row, column: at } = peopleArea(name, count);
    sheet.put(
      row,
      at,
      people.map((_, i) => [cell(i)]),
      { ...looks.body, ...look },
    );
  };
  const spilled = (name: PeopleColumn, text: string, columns: number, look: Look = {}) => {
    const { row, column: at } = peopleArea(name, count);
    sheet.spill(row, at, `=${text}`, count, columns, { ...looks.body, ...look });
  };

  column('employeeId', (i) => people[i]?.employeeId ?? '');
  column('agent', (i) => people[i]?.agent ?? '', { bold: true });
  column('group', (i) => people[i]?.group ?? '');
  const number = (i: number) => calculation.ref({ ...calculation.numbers, row: calculation.numbers.row + i, rows: 1 });
  column(
    'qaCount',
    (i) => formula(sumOver(calculation, ({ numbers, scores }) => `COUNTIFS(${numbers},${number(i)},${scores},">=0")`)),
    looks.count,
  );
  column('qaMean', (i) => formula(meanFormula(calculation, number(i), localCell('qaCount', i))), looks.score);
  spilled('grade', `KEFU.QAGRADE(${localColumn('qaMean', count)},${calculation.policies.grades})`, 1, {
    align: 'Center',
  });
  const { kpi, policies } = calculation;
  if (kpi) {
    spilled(
      'performance',
      `KEFU.KPISCORE(${kpi.actuals},${kpi.targets},${kpi.weights},${kpi.directions})`,
      1,
      looks.score,
    );
  } else column('performance', () => '');
  column('fit', (i) => people[i]?.fit ?? '', looks.score);
  const axes = `${localColumn('performance', count)},${orBlank(localColumn('fit', count))}`;
  spilled('quadrant', `KEFU.QUADRANT(${axes},${policies.cuts.performance},${policies.cuts.fit})`, 2);
  sheet.look(peopleArea('action', count), { wrap: true });

  if (isMonthly(review.period)) putPay({ column, spilled }, facts, calculation);
  else {
    periodMetrics.forEach((id, k) => {
      const area = calculation.figures[k];
      const { format } = metrics[id];
      const look = format === 'decimal' ? looks.score : looks[format];
      column(id, (i) => (area ? formula(added([calculation.ref({ ...area, row: area.row + i, rows: 1 })])) : ''), look);
    });
  }
  column(isMonthly(review.period) ? 'notes' : 'periodNotes', (i) => people[i]?.notes.join(say('review.list')) ?? '', {
    wrap: true,
  });

  const faulty = facts.people.some(({ lines }) => lines.some(({ payout }) => payout instanceof Fault));
  putTotals(sheet, review.period, faulty, count);
  putStrangers(sheet, { review, names, say }, count);
  const figures = isMonthly(review.period) ? [13, 13, 12, 11, 12] : [13, 11, 12, 11];
  sheet.plan.widths = [9, 12, 12, 9, 9, 9, 9, 9, 16, 30, ...figures, 34];
  return sheet.plan;
}

interface Columns {
  column: (name: PeopleColumn, cell: (i: number) => Content, look?: Look) => void;
  spilled: (name: PeopleColumn, text: string, columns: number, look?: Look) => void;
}

/** From the plan's figures to the pay. */
function putPay({ column, spilled }: Columns, facts: MonthFacts, calculation: Calculation): void {
  const count = facts.people.length;
  const { policies } = calculation;
  const [line] = calculation.lines;
  const single = calculation.lines.length === 1;
  const sameMetric = facts.lines.every(({ line: other }) => other.metric === facts.lines[0]?.line.metric);
  const shown = sameMetric ? calculation.lines.length : Math.min(1, calculation.lines.length);
  const actualOf = (i: number) =>
    calculation.lines.slice(0, shown).map(({ actual }) => calculation.ref({ ...actual, row: actual.row + i, rows: 1 }));
  const targetsOf = calculation.policies.plan.slice(0, shown).map(({ target }) => target);
  column('actual', (i) => (shown === 0 ? '' : formula(added(actualOf(i)))), looks.money);
  column('target', () => (shown === 0 ? '' : formula(added(targetsOf))), looks.money);
  const [plan] = policies.plan;
  if (line && plan && single) {
    const pay = payoutFormula({
      actuals: localColumn('actual', count),
      targets: localColumn('target', count),
      qa: localColumn('qaMean', count),
      proration: calculation.ref(line.proration),
      plan,
      factors: policies.factors,
    });
    spilled('commission', pay, 1, looks.money);
  } else {
    column('commission', (i) => formula(sumOfCells(calculation, i)), looks.money);
  }
  column('prize', (i) => prizeContent(calculation, i), looks.money);
  column('pay', (i) => formula(`ROUND(IFERROR(SUM(${localCell('commission', i)}),0)+${localCell('prize', i)},2)`), {
    ...looks.money,
    bold: true,
  });
}

function sumOver({ qa }: Calculation, each: (columns: Calculation['qa'][number]) => string): string {
  return qa.length === 0 ? '0' : qa.map(each).join('+');
}

/** The mean over one QA table is Excel's own; over several, sums over counts. A person without reviews has none, not 0. */
function meanFormula({ qa }: Calculation, number: string, count: string): string {
  const [only] = qa;
  if (!only) return '""';
  const mean =
    qa.length === 1
      ? `AVERAGEIFS(${only.scores},${only.numbers},${number})`
      : `(${qa.map(({ scores, numbers }) => `SUMIFS(${scores},${numbers},${number})`).join('+')})/${count}`;
  return `IF(${count}=0,"",${mean})`;
}

/** One cell stays what it is, blanks included; several are added up. */
function added(refs: readonly string[]): string {
  const [only] = refs;
  if (refs.length === 1 && only !== undefined) return `IF(ISNUMBER(${only}),${only},"")`;
  return `IF(COUNT(${refs.join(',')})=0,"",SUM(${refs.join(',')}))`;
}

function sumOfCells({ lines, ref }: Calculation, i: number): string {
  const cells = lines.flatMap(({ commission }) =>
    commission ? [ref({ ...commission, row: commission.row + i, rows: 1 })] : [],
  );
  return cells.length === 0 ? '0' : `ROUND(${cells.map((cell) => `IFERROR(SUM(${cell}),0)`).join('+')},2)`;
}

function prizeContent({ prizes, ref }: Calculation, i: number): Content {
  if (prizes.length === 0) return 0;
  return formula(`ROUND(SUM(${prizes.map((area) => ref({ ...area, row: area.row + i, rows: 1 })).join(',')}),2)`);
}

const headersOf = (period: ReviewPeriod): readonly string[] => (isMonthly(period) ? peopleHeaders : periodHeaders);

const paySums = ['qaCount', 'actual', 'commission', 'prize', 'pay'] as const;
const periodSums = ['qaCount', 'sales', 'received'] as const;

/** 合计 stands apart: a blank row keeps it out of sorts and filters. @param faulty a commission is an error that a plain SUM would carry on */
function putTotals(sheet: SheetComposer, period: ReviewPeriod, faulty: boolean, count: number): void {
  const row = peopleDataRow + count + 1;
  sheet.put(row, 0, [['合计', ...new Array<Content>(headersOf(period).length - 1).fill('')]], looks.total);
  for (const name of isMonthly(period) ? paySums : periodSums) {
    const { column } = peopleArea(name, count);
    const cells = localColumn(name, count);
    const sum = faulty && name === 'commission' ? `SUMIF(${cells},">-1E+300")` : `SUM(${cells})`;
    sheet.put(row, column, [[formula(sum)]], name === 'qaCount' || name === 'received' ? looks.count : looks.money);
  }
}

function putStrangers(sheet: SheetComposer, { review: { facts }, say }: SheetContext, count: number): void {
  if (facts.strangers.length === 0) return;
  const row = peopleDataRow + count + 4;
  sheet.put(row, 0, [[say('sheets.people.strangers')]], looks.section);
  facts.strangers.forEach(({ agent, rows, first }, i) => {
    sheet.put(row + 1 + i, 1, [[agent, say('sheets.people.strangerRows', { count: rows, sheet: first.table.sheet })]]);
  });
}
