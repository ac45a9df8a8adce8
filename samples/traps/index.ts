import { randomStream } from '../random';
import { exported, handKept, ofOneDay, ofOtherRule, toldAgain } from './daily';
import { headerText } from './disguise';
import { october, simulateOctober, team } from './figures';
import type { TrapBook, TrapCell, TrapSheet } from './model';

export type { TrapBook, TrapCell, TrapPerson, TrapSheet } from './model';

const items = ['服务用语', '产品知识', '服务禁忌(引流)'];

/** A QA sheet with marks as numbers, texts and words, a header of two rows, far from A1 once its blank margins are left out. */
function reviews(seed: number): TrapSheet {
  const random = randomStream('traps', seed, 'reviews');
  const header = ['质检日期', '会话日期', '会话ID', '客服', '质检员'].map((title) => headerText(title, random));
  const marks = ['服务用语', '产品知识', '服务禁忌（引流）'].map((title) => headerText(title, random));
  const rows: TrapCell[][] = [
    [],
    ['', '十月质检'],
    ['', ...header, '评分', '', ''],
    ['', '', '', '', '', '', ...marks],
    ...october.flatMap((day, i): TrapCell[][] =>
      team.map(({ agent }, k) => {
        const ok = () => random.pick<TrapCell>([10, 9, '8', '９', '不适用']);
        const id = `C${String(i * team.length + k).padStart(5, '0')}`;
        return ['', day + 1, day, id, agent, `质检${k % 2}`, 10, ok(), ok()];
      }),
    ),
    [],
    ['', '平均', '', '', '', '', 10, 9, 9],
  ];
  const merges = ['B2:I2', 'G3:I3', ...['B', 'C', 'D', 'E', 'F'].map((column) => `${column}3:${column}4`)];
  return { name: '质检十月', rows, merges };
}

/** Roster as an Excel table, beside it and below it other things; policy tables side by side. */
function people(): TrapSheet {
  const header = ['工号', '花名', '姓名', '组别', '入职日期', '离职日期'];
  const rows: TrapCell[][] = [
    ['花名册（勿删）'],
    [...header, '', '原名', '对应客服'],
    ...team.map(({ employeeId, agent, group }, i): TrapCell[] => [
      employeeId,
      agent,
      `员工${i}`,
      group,
      i === 0 ? '2024年5月6日' : 45000 + i,
      '',
    ]),
  ];
  rows[2]?.push('', '小 美', '小美');
  return { name: '人员', rows, tables: [{ name: '花名册', ref: `A2:F${rows.length}`, totals: false }] };
}

function policies(): TrapSheet {
  return {
    name: '规则',
    rows: [
      ['评分表', '', '', '', '', '', '', '提成阶梯'],
      ['类别', '类别权重', '评分项', '项权重', '满分', '致命项', '', '起点', '比例'],
      ['服务', 40, items[0] ?? '', '', 10, '', '', 0, '1%'],
      ['业务', 60, items[1] ?? '', '', 10, '', '', 20000, '2%'],
      ['', '', items[2] ?? '', '', 10, '是', '', '', ''],
    ],
  };
}

/**
 * A workbook in which every trap of real tracking sheets stands, with the truth beside it. The same seed gives the same workbook.
 * October is told by a hand-kept sheet (1–10), the exports of single days (11, 12) and an Excel table (13–31, final payments of the last
 * two days undecided); a hidden sheet tells some days again, and another export attributes the orders by another rule.
 */
export function trapBook(seed: number): TrapBook {
  const figures = simulateOctober(seed);
  const [first = 0] = october;
  const between = (from: number, to: number) =>
    figures.filter(({ day }) => day >= first + from - 1 && day <= first + to - 1);
  const undecided = first + 29;
  const single = [11, 12].map((date) => ofOneDay(seed, first + date - 1, between(date, date)));
  const hand = handKept(seed, between(1, 10));
  // One name is written as the 人员对照 table knows it.
  const written = hand.rows.find((row) => row[1] === '小美');
  if (written) written[1] = '小 美';
  const rule = ofOtherRule(between(13, 20));
  const sheets = [
    hand,
    ...single,
    exported(seed, between(13, 31), undecided),
    toldAgain(between(9, 10)),
    rule,
    reviews(seed),
    people(),
    policies(),
  ];
  return {
    fileName: `traps-${seed}.xlsx`,
    sheets,
    rules: ['下单优先判定', '付款优先判定'],
    tables: sheets
      .slice(0, 6)
      .map(({ name }): [string, string] => [name, 'dailyReport'])
      .concat([
        ['质检十月', 'qaDetail'],
        ['人员', 'roster'],
        ['人员', 'personAliases'],
        ['规则', 'rubric'],
        ['规则', 'tiers'],
      ]),
    people: team.map((person) => {
      const own = figures.filter(({ agent }) => agent === person.agent);
      const decided = own.filter(({ day }) => day < undecided);
      return {
        ...person,
        received: own.reduce((sum, row) => sum + row.received, 0),
        paying: decided.reduce((sum, row) => sum + row.paying, 0),
        sales: Math.round(decided.reduce((sum, row) => sum + row.sales * 100, 0)) / 100,
      };
    }),
  };
}
