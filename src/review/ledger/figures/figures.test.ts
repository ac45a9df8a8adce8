import { serialOf } from '../../../domain/numbers/dates';
import type { Cell } from '../../../workbook/matrix';
import { alertsIn, ledgersIn } from '..';
import { ledgerSheet, sheet, tablesOf, type RowByRole } from '../testing';
import { figuresOf } from '.';
import type { FigureId } from './model';
import { documentOf } from './sheet';
import { sayOfFigures } from './texts';

const day = (month: number, date: number) => serialOf({ year: 2026, month, day: date });
const asOf = day(10, 20);
const period = { first: day(8, 1), last: asOf };
const rosterOf = (...rows: Cell[][]) =>
  sheet('花名册', [['工号', '客服', '组别', '入职日期', '离职日期', '组长', '招聘来源'], ...rows]);

function figureOf(id: FigureId, ...sheets: ReturnType<typeof sheet>[]) {
  const found = figuresOf(tablesOf(...sheets), { period, asOf }, 'zh-CN').find((figure) => figure.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
}

const people: Cell[][] = [
  ['01', '小美', 'A', day(1, 5), '', '甲', '应届'],
  ['02', '阿强', 'A', day(1, 5), day(9, 10), '甲', '应届'],
  ['03', '小岚', 'A', day(8, 3), '', '乙', '无经验'],
  ['04', '小君', 'A', day(8, 20), day(8, 10), '乙', ''],
];
const leavers: RowByRole[] = [
  // Also on the roster, with another date: the roster's holds.
  { agent: '阿强', leftOn: day(9, 12), leaveReason: '发展', leaverHired: day(1, 5) },
  // On the roster without a date of leaving.
  { agent: '小岚', leftOn: day(10, 9), leaveReason: '压力', recruitSource: '无经验' },
  // Not on the roster any more.
  { agent: '老王', leaverHired: day(3, 1), leftOn: day(10, 15), leaveReason: '家庭', recruitSource: '有经验' },
  { agent: '老李', leftOn: day(12, 1), leaveReason: '家庭' },
];

test('turnover counts people of both sheets once, and lists dates that contradict', () => {
  const { facts, tables, remarks } = figureOf('turnover', rosterOf(...people), ledgerSheet('leavers', leavers));
  // 小美, 阿强, 老王, 老李 at first; 小美 and 老李 at last: 3 ÷ ((4 + 2) ÷ 2).
  expect(facts.map(({ value }) => value)).toEqual([1, 3, 3]);
  expect(tables[0]?.rows).toEqual([
    ['2026-08', 4, 5, 0, 0],
    ['2026-09', 5, 4, 1, 1 / 4.5],
    ['2026-10', 4, 2, 2, 2 / 3],
  ]);
  expect(tables[1]?.rows.map(([source, count]) => [source, count])).toEqual([
    ['应届', 1],
    ['无经验', 1],
    ['有经验', 1],
    ['未填', 0],
  ]);
  expect(tables[2]?.rows).toContainEqual(['2026-08', 1, '1 / 1', '1 / 1', '未到期', '未到期', '未到期']);
  expect(remarks.map(({ code, link }) => [code, link?.sheet])).toEqual([
    ['leftTwice', '离职登记'],
    ['leftBeforeHired', '花名册'],
  ]);
});

test('the funnel has all six lists, and amounts to the fen', () => {
  const channel = '赤兔-询单流失';
  const row = (more: RowByRole): RowByRole => ({
    ...{ listedOn: day(10, 14), recoveryChannel: channel, recoveryBuyer: '买家', agent: '小美' },
    ...more,
  });
  const { facts, tables, remarks } = figureOf(
    'recovery',
    ledgerSheet('recovery', [
      row({ contactedOn: day(10, 14), recoveryResult: '成交', recoveredAmount: 0.1 }),
      row({ recoveryResult: '成交', recoveredAmount: '0.20' }),
      row({ recoveryResult: '成交' }),
      row({ contactedOn: day(10, 15), recoveryResult: '未成交', recoveredAmount: 99 }),
      row({ listedOn: day(7, 31), recoveryResult: '成交', recoveredAmount: 500 }),
    ]),
  );
  expect(tables[0]?.rows).toHaveLength(7);
  expect(tables[0]?.rows.find(([name]) => name === channel)?.slice(1, 6)).toEqual([4, 4, 3, 0.3, 0.75]);
  expect(facts[2]?.value).toBe(0.3);
  expect(remarks.map(({ link }) => link?.cell)).toEqual(['G4']);
});

test('transfers count against the buyers received on the same days', () => {
  const daily = sheet('日报', [
    ['日期', '旺旺昵称', '接待人数', '最终付款人数', '销售额'],
    [day(10, 1), '小美', 80, 20, 100],
    [day(10, 2), '小美', 120, 20, 100],
    [day(10, 1), '小岚', 50, 20, 100],
  ]);
  const transfer = (from: string, date: number) => ({
    transferDate: day(10, date),
    transferFrom: from,
    transferTo: '甲',
  });
  const { facts, tables, notes } = figureOf(
    'transfers',
    rosterOf(...people),
    daily,
    ledgerSheet('transfers', [transfer('小美', 1), transfer('小美', 2), transfer('小美', 3), transfer('小岚', 1)]),
  );
  expect(facts[0]?.value).toBe(3 / 250);
  expect(tables[1]?.rows).toEqual([
    ['小岚', 1, 50, 0.02],
    ['小美', 2, 200, 0.01],
  ]);
  expect(notes.join()).toContain('1 次转接当天没有本人的接待人数');
});

test('spans follow the limits on the sheet, with the tasks still in hand', () => {
  const limits = sheet('管理幅度', [
    ['规则', '值'],
    ['每位组长最少人数', 1],
    ['每位组长最多人数', 1],
  ]);
  const delegations = ledgerSheet('delegations', [
    { delegatedOn: day(10, 1), delegatedBy: '甲', delegatedTo: '小美', delegatedTask: '排班' },
    { delegatedOn: day(10, 1), delegatedBy: '甲', delegatedTo: '小美', delegatedTask: '早会', delegationResult: '好' },
    { delegatedOn: day(11, 1), delegatedBy: '甲', delegatedTo: '小美', delegatedTask: '以后' },
  ]);
  const staff = [...people.slice(0, 1), ['05', '小文', 'A', day(2, 1), '', '甲', ''], ...people.slice(2, 3)];
  const sheets = [rosterOf(...staff), limits, delegations];
  expect(figureOf('span', ...sheets).tables[0]?.rows).toEqual([
    ['甲', 2, '偏多', 1],
    ['乙', 1, '合适', 0],
  ]);
  const alerts = alertsIn(ledgersIn(tablesOf(...sheets), asOf + 0.5, 'zh-CN'));
  expect(alerts.map(({ text }) => text)).toContain('甲带 2 人，超过 1 人。');
});

test('alerts name the lead without a successor and the exam nobody passed', () => {
  const exam = (agent: string, subject: string, passed: string, more: RowByRole = {}) => ({
    ...{ agent, subject, passed, examType: '笔试', examDate: day(10, 18) },
    ...more,
  });
  const tables = tablesOf(
    rosterOf(...people),
    ledgerSheet('successors', [
      { successorPost: '一组组长', incumbent: '甲', successor: '小美', successorStart: day(7, 1) },
    ]),
    ledgerSheet('campaignExams', [
      ...[exam('小美', '规则', '否'), exam('小岚', '规则', '否')],
      ...[exam('小美', '赠品', '否'), exam('小岚', '赠品', '否', { retestOn: day(10, 19) })],
    ]),
  );
  const told = alertsIn(ledgersIn(tables, asOf + 0.5, 'zh-CN')).map(({ text }) => text);
  expect(told.filter((text) => text.includes('接班人'))).toEqual(['组长乙（1 人）在继任计划里没有接班人。']);
  expect(told.filter((text) => text.includes('没有一人'))).toEqual(['2026-10-18 的规则 笔试考了 2 人，没有一人通过。']);
  const { facts, tables: shown } = figuresOf(tables, { period, asOf }, 'zh-CN').find(({ id }) => id === 'exams') ?? {};
  expect(facts?.[0]?.value).toBe('0 / 2');
  expect(shown?.[0]?.rows).toEqual([
    ['笔试', 1, 4, 0],
    ['笔试', 2, 1, 1],
  ]);
});

test('abilities compare the latest rating with the one before; they reach the sheet only where asked for', () => {
  const rate = (date: number, value: number) => ({
    ...{ ratedOn: day(10, date), manager: '甲', knowledgeRating: value, dataRating: 70, pressureRating: 60 },
    overallRating: 50,
  });
  const sheets = [
    ledgerSheet('managerRatings', [rate(1, 60), rate(15, 80), rate(30, 90)]),
    ledgerSheet('courses', [
      { learner: '甲', courseTerm: '一期 功能类', course: '带教技巧', courseDue: day(10, 1), courseDone: day(10, 2) },
      { learner: '甲', courseTerm: '一期 功能类', course: '周报制作', courseDue: day(10, 1) },
    ]),
  ];
  const { radars, tables } = figureOf('abilities', ...sheets);
  expect(radars[0]?.axes[0]).toEqual({ label: '沉淀萃取', value: 80, before: 60 });
  expect(tables[1]?.rows).toEqual([['甲', '1 / 12', 1]]);
  const figures = figuresOf(tablesOf(...sheets), { period, asOf }, 'zh-CN');
  const titles = (personal: boolean) =>
    documentOf({ figures, period, asOf, personal }, sayOfFigures('zh-CN')).parts.map(({ title }) => title);
  expect(titles(false)).toEqual([]);
  expect(titles(true)).toEqual(['管理者能力与课程']);
});

test('onboarding says who is on time, receipts who has read what', () => {
  const gate = (agent: string, week: number, result: string): RowByRole => ({
    ...{ agent, gateWeek: week, gateItem: `第${week}周`, gateDue: day(10, 1 + week), gateResult: result },
  });
  const onboarding = figureOf(
    'onboarding',
    ledgerSheet('onboarding', [gate('小岚', 1, '通过'), gate('小岚', 2, '补考'), gate('小君', 1, '通过')]),
  );
  expect(onboarding.facts.map(({ value }) => value)).toEqual(['1 / 2', 1]);
  expect(onboarding.notes).toEqual(['按时：小君。']);
  const receipt = (agent: string, item: string, read: Cell) => ({
    ...{ learningKind: '话术', learningItem: item, publishedOn: day(10, 2), agent, readOn: read },
  });
  const { facts, tables } = figureOf(
    'receipts',
    ledgerSheet('readReceipts', [
      receipt('小岚', 'HS-1', day(10, 3)),
      receipt('小岚', 'HS-1', day(10, 4)),
      receipt('小君', 'HS-1', ''),
      receipt('小君', 'HS-2', day(10, 30)),
    ]),
  );
  expect(facts[1]?.value).toBe(1 / 3);
  expect(tables[0]?.rows.map(([item, , asked, read]) => [item, asked, read])).toEqual([
    ['HS-2', 1, 0],
    ['HS-1', 2, 1],
  ]);
});
