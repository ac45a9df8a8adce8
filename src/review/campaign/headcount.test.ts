import { parseDate } from '../../domain/numbers/dates';
import type { Cell, SheetMatrix } from '../../workbook/matrix';
import { ledgerSheet, tablesOf, type RowByRole } from '../ledger/testing';
import { sheetOf } from '../monthly/testing';
import { lookForHeadcount, planHeadcount } from './headcount';
import type { HeadcountChoices } from './headcountModel';
import { headcountTask } from './headcountTask';

const day = (text: string): number => parseDate(text) ?? Number.NaN;
const begins = day('2026-10-20');

const phase = (name: string, first: number, last: number): RowByRole => ({
  ...{ campaign: '双11', entryKind: '阶段', phase: name === '预售期' ? '预售期' : '活动期' },
  ...{ task: name, startDate: first, dueDate: last },
});
const calendar = ledgerSheet('campaignCalendar', [
  phase('预售期', begins, begins + 11),
  phase('第一波', begins + 12, begins + 21),
]);
/** 售后 is 小后; the leader and the reviewer answer nobody; 小走 leaves on the first wave's third day. */
const roster = sheetOf('花名册', [
  ['工号', '客服', '组别', '岗位', '入职日期', '离职日期'],
  ['01', '小美', 'A组', '售前客服', 45000, ''],
  ['02', '小军', 'A组', '', 45000, ''],
  ['03', '小走', 'A组', '售前客服', 45000, begins + 14],
  ['04', '小后', '售后组', '客服', 45000, ''],
  ['05', '组长甲', 'A组', '组长', 45000, ''],
  ['06', '小检', 'A组', '质检员', 45000, ''],
]);
/** Received: 售前 300 + 100 on one day, 200 on another: 300 a day; 售后 90. The leader's 50 and what came earlier do not count. */
const daily = sheetOf('日报', [
  ['日期', '客服', '接待人数', '询单人数', '最终付款人数'],
  [begins - 40, '小美', 9000, 1, 1],
  [begins - 2, '小美', 300, 1, 1],
  [begins - 2, '小军', 100, 1, 1],
  [begins - 2, '小后', 90, 1, 1],
  [begins - 2, '组长甲', 50, 1, 1],
  [begins - 1, '小走', 200, 1, 1],
  [begins, '小美', 9000, 1, 1],
]);
const forecast = sheetOf('预测', [
  ['阶段', '岗位', '计划版本', '进线倍数', '每天进线'],
  ['预售期', '售前接待', '', 1, ''],
  ['预售期', '售后', '', 1, ''],
  ['第一波', '售前接待', '第一版', 2, ''],
  ['第一波', '售前接待', '第二版', '', 1000],
  ['第一波', '售后', '', 1, ''],
]);
/** One person answers 4 × 60 ÷ 10 × 50 % = 12 an hour, 120 in ten hours. */
const rules = sheetOf('规则', [
  [
    '岗位',
    '班次',
    '花名册识别词',
    '进线占比',
    '同时接待',
    '每次分钟',
    '利用率',
    '每班小时',
    '出勤率',
    '临促折算',
    '挽回每位分钟',
  ],
  ['售后', '白班', '售后', 1, 4, 10, 0.5, 10, 1, 0.5, ''],
  ['售前接待', '白班', '', 0.6, 4, 10, 0.5, 10, 1, 0.5, ''],
  ['售前接待', '晚班', '', 0.4, 4, 10, 0.5, 10, 1, 0.5, ''],
]);
const temporary = ledgerSheet('temporaryStaff', [
  {
    agent: '小雨',
    post: '售前接待',
    arrived: begins + 5,
    leaves: begins + 30,
    mentor: '阿宁',
    motive: '收入',
    remark: '怕老师',
  },
  { agent: '小军', post: '售前接待', arrived: begins, mentor: '阿宁' },
  { agent: '小登', post: '登记', arrived: begins, mentor: '阿宁' },
]);
const split = ledgerSheet('workloadSplit', [
  { task: '差评回访', agent: '小美', handedTo: '小雨', hours: 35, handoverBy: begins, handedOver: '' },
  { task: '售后登记', agent: '小走', handedTo: '小雨', hours: 14, handoverBy: begins, handedOver: begins - 3 },
]);
const book = (...more: SheetMatrix[]) => tablesOf(roster, daily, calendar, forecast, rules, temporary, split, ...more);
const choices: HeadcountChoices = {
  ...{ campaign: '双11', asOf: begins - 1, phase: '第一波', version: '第一版', feed: true },
};

it('needs what the inquiries ask for, finds each phase that is short, and nothing else', () => {
  const { base, waves, remarks } = planHeadcount(book(), choices, 'zh-CN');
  expect(base).toMatchObject({ first: begins - 28, last: begins - 1, recoveries: 0 });
  expect(base.posts).toEqual([
    { post: '售后', inquiries: 90, days: 1 },
    { post: '售前接待', inquiries: 300, days: 2 },
  ]);
  // 预售: 180 and 120 a shift ÷ 120: 2 + 1. First wave: 360 and 240: 3 + 2; by the second plan 600 and 400: 5 + 4.
  expect(waves.map(({ phase: { name }, version, post, needed }) => `${name}${version}${post} ${needed}`)).toEqual([
    ...['预售期第一版售后 1', '预售期第一版售前接待 3', '预售期第二版售后 1', '预售期第二版售前接待 3'],
    ...['第一波第一版售后 1', '第一波第一版售前接待 5', '第一波第二版售后 1', '第一波第二版售前接待 9'],
  ]);
  // Planted: presale has 小美, 小走 and 小军 as temporary before 小雨 comes: 2.5 of 3; the first wave lacks 小走 from its fourth day.
  const found = remarks.map(({ code, severity, message, link }) => [code, severity, message, link?.cell]);
  expect(found).toEqual([
    [
      'short',
      'error',
      expect.stringContaining(
        '第一版的售前接待要 3 人，2026-10-20 在岗折合 2.5 人（老客服 2、临促 1），缺 0.5 人，还要招 1 名临促',
      ),
      'D2',
    ],
    ['short', 'warning', expect.stringContaining('“预售期”第二版'), 'D2'],
    [
      'short',
      'error',
      expect.stringContaining('2026-11-04 在岗折合 2 人（老客服 1、临促 2），缺 3 人，还要招 6 名临促'),
      'D3',
    ],
    ['short', 'warning', expect.stringContaining('缺 7 人，还要招 14 名临促'), 'D3'],
    ['otherPost', 'info', expect.stringContaining('1 人'), undefined],
  ]);
});

it('shares out the phase exactly, less to whoever still has other tasks', () => {
  const { split: shares, feed } = planHeadcount(book(), choices, 'zh-CN');
  // Hours of a week 70: 小美 35 left, 小走 70, 小雨 0.5 × (70 − 14), 小军 0.5 × 70: weights 35, 70, 28, 35 of 168, for 600.
  const own = shares.rows.filter(({ post }) => post === '售前接待');
  expect(own.map(({ person, inquiries }) => [person, inquiries])).toEqual([
    ...[
      ['小美', 125],
      ['小走', 250],
      ['小雨', 100],
      ['小军', 125],
    ],
  ]);
  expect(shares.totals).toEqual([
    { post: '售后', inquiries: 90 },
    { post: '售前接待', inquiries: 600 },
  ]);
  // 125 × 7 ÷ 12 an hour; a temporary person takes twice as long.
  expect(own.map(({ inquiryHours }) => inquiryHours)).toEqual([72.9, 145.8, 116.7, 145.8]);
  expect(feed).toEqual({ count: 5, known: 0 });
});

it('adds the recovery list, and says what it cannot know', () => {
  const recovery = ledgerSheet('recovery', [
    { listedOn: begins - 3, recoveryChannel: '赤兔-询单流失', recoveryBuyer: '甲', agent: '小美' },
    { listedOn: begins - 3, recoveryChannel: '赤兔-询单流失', recoveryBuyer: '乙', agent: '小美' },
    { listedOn: begins - 90, recoveryChannel: '赤兔-询单流失', recoveryBuyer: '丙', agent: '小美' },
  ]);
  expect(planHeadcount(book(recovery), choices, 'zh-CN').base.recoveries).toBe(2);
  const { remarks, waves, split: shares } = planHeadcount(tablesOf(calendar), choices, 'en-US');
  expect(remarks.map(({ code }) => code)).toEqual(['noBase', 'noBase']);
  expect([waves, shares.rows]).toEqual([[], []]);
  expect(lookForHeadcount(tablesOf(calendar), 'zh-CN')).toEqual({
    campaigns: [{ name: '双11', phases: ['预售期', '第一波'], main: '第一波' }],
    defaults: { rules: true, forecasts: true },
  });
  expect(() => planHeadcount(book(), { ...choices, campaign: '年货节' }, 'zh-CN')).toThrow('年货节');
});

it('refuses a rule that nobody can work by, and names its row', () => {
  const broken = sheetOf('规则', [
    ['岗位', '班次', '进线占比', '同时接待', '每次分钟'],
    ['售前接待', '白班', 0.5, 4, 8],
    ['售前接待', '晚班', 0.5, 0, 8],
  ]);
  const { remarks } = planHeadcount(tablesOf(calendar, broken), choices, 'zh-CN');
  expect(remarks.map(({ code, link }) => [code, link?.cell])).toEqual([
    ...[
      ['unusableRule', 'A3'],
      ['shares', undefined],
      ['noBase', undefined],
    ],
  ]);
});

it('writes a report with live formulas and the shares as a ledger that is read again, once', () => {
  const headcount = planHeadcount(book(), choices, 'zh-CN');
  const appended = headcountTask.plan(headcount, 'zh-CN', book());
  expect(appended.sheets?.wanted).toEqual(['大促人力']);
  expect(appended.appends?.[0]?.rows).toHaveLength(5);
  const without = tablesOf(roster, daily, calendar, forecast, rules, temporary);
  const fresh = headcountTask.plan(planHeadcount(without, choices, 'zh-CN'), 'zh-CN', without);
  expect(fresh.sheets?.belongTo).toEqual(['addIn', 'person']);
  const [report, ledger] = fresh.sheets?.compose([...fresh.sheets.wanted]) ?? [];
  const cells = report?.blocks.flatMap((block) => block.cells.flat()) ?? [];
  const formulas = cells.flatMap((cell) =>
    cell && typeof cell === 'object' && 'formula' in cell ? [cell.formula] : [],
  );
  expect(formulas).toContain('=J8*60/K8*L8');
  expect(formulas).toContain('=MAX(0,E24-I24)');
  // Nothing personal of the temporary staff.
  expect(JSON.stringify(cells)).not.toMatch(/收入|怕老师/);
  const values = ledger?.blocks[0]?.cells.map((row) => row.map((cell): Cell => (typeof cell === 'object' ? '' : cell)));
  const table = sheetOf(ledger?.name ?? '', values ?? []);
  expect(tablesOf(table)[0]?.kind).toBe('workloadSplit');
  const again = tablesOf(roster, daily, calendar, forecast, rules, temporary, table);
  expect(planHeadcount(again, choices, 'zh-CN').feed).toEqual({ count: 0, known: 5 });
});
