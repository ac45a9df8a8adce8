import { serialOf } from '../../domain/numbers/dates';
import { ledgerOf } from '../../ledgers';
import { statusFormula } from './formula';
import { limitsIn, withLimits } from './limits';
import { readCoachingRules } from '../coaching/policies';
import { Warnings } from '../monthly/warnings';
import { sayIn } from '../texts';
import type { SheetMatrix } from '../../workbook/matrix';
import { alertsIn, ledgersIn, rollUpsIn } from '.';
import { ledgerSheet, sheet, tablesOf, type RowByRole } from './testing';

const day = (month: number, date: number) => serialOf({ year: 2026, month, day: date });
const now = day(11, 27) + 10 / 24;
const hours = (count: number) => count / 24;

const roster = sheet('花名册', [
  ['工号', '客服', '组别', '入职日期', '离职日期'],
  ['001', '小美', '一组', day(1, 1), ''],
  ['002', '小军', '一组', day(1, 1), ''],
  ['003', '小兰', '二组', day(1, 1), day(11, 1)],
]);

const read = (kind: string, rows: readonly RowByRole[], ...more: ReturnType<typeof sheet>[]) => {
  const tables = tablesOf(ledgerSheet(kind, rows), roster, ...more);
  const [reading] = ledgersIn(tables, now, 'zh-CN');
  if (!reading) throw new Error('no ledger was found');
  return { ...reading, tables };
};

describe('notices', () => {
  const notice = (agent: string, sent: number, more: RowByRole = {}): RowByRole => ({
    noticeId: 'TZ-1',
    notice: '预售规则',
    agent,
    sent,
    ...more,
  });
  const rows = [
    notice('小美', now - 2),
    notice('小军', now - 2 - hours(1 / 60)),
    notice('小军', now - 3, { leaveHours: 24 }),
    notice('小美', now - 5, { read: now - 2 }),
    notice('小兰', now - 5, { read: now - 2 - hours(1) }),
    notice('小兰', now - 9, { read: now - 8, done: now - 7 }),
    notice('小美', '昨天' as never),
  ];

  it('are overdue only after 48 hours, reading and doing apart, leave not counted', () => {
    const { entries, alerts, unreadable, counts } = read('notices', rows);
    expect(entries.map(({ status, stage }) => [status, stage])).toEqual([
      ['open', 0],
      ['overdue', 0],
      ['open', 0],
      ['open', 1],
      ['overdue', 1],
      ['done', null],
    ]);
    expect(counts).toEqual({ open: 3, due: 0, overdue: 2, waiting: 0, done: 1 });
    expect(alerts.map(({ person, link, status }) => [person, link.cell, status])).toEqual([
      ['小兰', 'B6', 'overdue'],
      ['小军', 'B3', 'overdue'],
    ]);
    expect(alerts[1]?.text).toBe('小军还没读“预售规则”，已超过 48 小时（应在 2026-11-27 09:59 前读）。');
    expect(unreadable).toEqual([{ link: { sheet: '通知台账', cell: 'C8' }, header: '发送时间', value: '昨天' }]);
  });

  it('give coverage and a penalty list to the review', () => {
    const { tables } = read('notices', rows);
    const month = { first: day(11, 1), last: day(11, 30) };
    const [readings, doings, penalties] = rollUpsIn(tables, month, 'zh-CN');
    expect(readings).toMatchObject({ count: 3, total: 6, share: 0.5, text: '6 条应读，3 条已读，覆盖 50%。' });
    expect(readings?.parts).toEqual([
      { name: '二组', count: 2, total: 2, share: 1 },
      { name: '一组', count: 1, total: 4, share: 0.25 },
    ]);
    expect(doings).toMatchObject({ count: 1, total: 6 });
    // At the end of the month everything unread or undone is past its time.
    expect(penalties?.parts.map(({ name, count }) => [name, count])).toEqual([
      ['小美', 2],
      ['小军', 2],
      ['小兰', 1],
    ]);
    expect(rollUpsIn(tables, { first: day(10, 1), last: day(10, 31) }, 'zh-CN')[0]).toMatchObject({
      total: 0,
      share: null,
    });
  });
});

test('limits follow the workbook’s own table, in the pane and in the formula', () => {
  const limits = sheet('规则设置', [
    ['台账', '环节', '时限', '单位', '提前提醒天数'],
    ['通知 台账', '阅读 ', 24, '小时', 1],
    ['Ｎotice  ledger', ' Doing', '', '小时', ''],
  ]);
  const rows = [{ notice: '预售规则', agent: '小美', sent: now - 1.5 }];
  const { alerts, tables } = read('notices', rows, limits);
  expect(alerts[0]?.text).toContain('已超过 24 小时');
  const ledger = ledgerOf('notices');
  if (!ledger) throw new Error('no ledger');
  const call =
    "KEFU.DUESTATUS({notice},{sent},{read},NOW(),'规则设置'!$C$2,'规则设置'!$D$2,{leaveHours},'规则设置'!$E$2)";
  const then = 'KEFU.DUESTATUS({notice},{read},{done},NOW(),48,"小时",{leaveHours})';
  expect(statusFormula(withLimits(ledger, limitsIn(tables)).rule)).toBe(`IF(${call}<>"完成",${call},${then})`);
});

test('coaching goes by 辅导规则, in the pane, the formula and what is proposed; an older 台账时限 only without it', () => {
  const rules = sheet('规则', [
    ['规则', '值'],
    ['复查天数', 10],
    ['二次沟通天数', 20],
  ]);
  const older = sheet('时限', [
    ['台账', '环节', '时限', '单位', '提前提醒天数'],
    ['辅导记录', '复查', 3, '天', 1],
  ]);
  const ledger = ledgerOf('coaching');
  if (!ledger) throw new Error('no ledger');
  const of = (...sheets: SheetMatrix[]) => {
    const { alerts, tables } = read(
      'coaching',
      [{ date: Math.floor(now) - 5, agent: '小美', signed: '是' }],
      ...sheets,
    );
    const { recheckDays } = readCoachingRules(tables, new Warnings(sayIn('zh-CN')));
    return { late: alerts.length, recheckDays, formula: statusFormula(withLimits(ledger, limitsIn(tables)).rule) };
  };
  expect(of(rules, older)).toMatchObject({ late: 0, recheckDays: 10, formula: expect.stringContaining("'规则'!$B$2") });
  expect(of(rules).formula).toContain("'规则'!$B$3");
  expect(of(older)).toMatchObject({ late: 1, recheckDays: 3, formula: expect.stringContaining("'时限'!$C$2") });
  expect(of()).toMatchObject({ late: 0, recheckDays: 7 });
});

test('coaching: the check after seven days or on the day agreed, then the second talk where it did not help', () => {
  const talk = (date: number, more: RowByRole = {}): RowByRole => ({
    date,
    agent: '小美',
    coach: '组长',
    issue: '等候没有安抚',
    signed: '是',
    ...more,
  });
  const today = Math.floor(now);
  const { entries, alerts } = read('coaching', [
    talk(today - 7),
    talk(today - 8),
    talk(today - 3, { recheckDate: today - 1 }),
    talk(today - 30, { recheckDate: today + 5 }),
    talk(today - 14, { recheckResult: '未改善' }),
    talk(today - 15, { recheckResult: '未改善' }),
    talk(today - 15, { recheckResult: '未改善', secondTalk: '已谈' }),
    talk(today - 15, { recheckResult: '已改善', signed: '' }),
  ]);
  expect(entries.map(({ shown }) => shown)).toEqual(['临期', '逾期', '逾期', '待办', '临期', '逾期', '完成', '完成']);
  expect(alerts.map(({ severity, link }) => `${severity} ${link.cell}`)).toEqual(
    expect.arrayContaining(['urgent B3', 'urgent B4', 'urgent B7', 'attention B2', 'attention B6', 'info B9']),
  );
});

describe('written reports', () => {
  const today = Math.floor(now);
  const long = '今日接待 120 人，转化率 42%，差评 1 条，主要是物流慢，已逐单跟进并安抚，明天继续';
  const report = (agent: string, date: number, content: string, more: RowByRole = {}): RowByRole => ({
    date,
    agent,
    content,
    submitted: date + hours(22),
    ...more,
  });
  const other = '尺码咨询占 60%，流失 12 单多因价格；明天把催付提前到 30 分钟以内，复盘两段聊天';
  const rows = [
    report('小美', today - 2, long),
    report('小军', today - 2, other),
    report('小美', today - 1, long),
    report('小美', today - 30, '好'),
  ];

  it('are flagged when missing, short, without figures, late or repeated', () => {
    const { alerts, entries } = read('writtenReports', [
      ...rows,
      report('小军', today - 3, '今天还行', { submitted: today - 1.5 }),
    ]);
    expect(entries.at(-1)?.shown).toBe('迟交 过短、无数据');
    expect(alerts.map(({ text }) => text)).toEqual([
      '小美没有交 2026-11-24 的日报。',
      '小军没有交 2026-11-26 的日报。',
      '小美 2026-11-26 的日报与近期的雷同。',
      '小军 2026-11-24 的日报不足 30 字。',
      '小军 2026-11-24 的日报没有数据。',
      '小军 2026-11-24 的日报迟交。',
    ]);
  });

  it('are owed by those who have figures of the day, where the workbook has them', () => {
    const figures = sheet('客服日报', [
      ['日期', '客服', '咨询人数', '接待人数', '销售额'],
      [today - 1, '小美', 10, 9, 100],
      [today - 2, '小美', 10, 9, 100],
      [today - 2, '小兰', 10, 9, 100],
    ]);
    const { alerts } = read('writtenReports', rows, figures);
    expect(alerts.filter(({ status }) => status === 'overdue').map(({ text }) => text)).toEqual([]);
  });

  it('count in the review with those that are missing', () => {
    const { tables } = read('writtenReports', rows);
    const results = rollUpsIn(tables, { first: day(11, 20), last: day(11, 26) }, 'en-US');
    expect(results[0]).toMatchObject({ count: 1, total: 4, text: '1 of 4 are missing: 25%.' });
    expect(results[0]?.parts[0]).toMatchObject({ name: '小军', count: 1, total: 2 });
    expect(results[3]).toMatchObject({ count: 0, total: 3 });
  });

  it('say how regularly leaders look at them: reports, days, weeks and the month', () => {
    const answered = rows.map((row, i) => (i === 0 ? { ...row, comment: '数据再细一点' } : row));
    const { tables } = read('writtenReports', answered);
    const results = rollUpsIn(tables, { first: day(11, 1), last: day(11, 26) }, 'zh-CN').slice(3);
    // 25 and 26 November are one week; both people are of one group, whose leader the roster does not name.
    expect(results.map(({ text }) => text)).toEqual([
      '3 份日报，1 份有点评，33.3%。',
      '各组长应复盘 2 天，复盘了 1，50%。',
      '各组长应复盘 1 周，复盘了 1，100%。',
      '各组长应复盘 1 个月，复盘了 1，100%。',
    ]);
    expect(results[1]?.parts).toEqual([{ name: '一组', count: 1, total: 2, share: 0.5 }]);
  });
});

test('the issue board warns before and after the day, and leaves alone what is solved or waits', () => {
  const today = Math.floor(now);
  const issue = (more: RowByRole): RowByRole => ({ found: today - 9, issue: '首响慢', owner: '组长', ...more });
  const { entries, alerts } = read('issueBoard', [
    issue({ dueDate: today - 1 }),
    issue({ dueDate: today + 2 }),
    issue({ dueDate: today + 3 }),
    issue({ dueDate: today - 1, progress: '已解决' }),
    issue({ dueDate: today - 1, solved: today - 2 }),
    issue({ dueDate: today - 1, progress: '待确认' }),
    issue({}),
  ]);
  expect(entries.map(({ status }) => status)).toEqual(['overdue', 'due', 'open', 'done', 'done', 'waiting', 'open']);
  expect(alerts.map(({ severity, owner }) => [severity, owner])).toEqual([
    ['urgent', '组长'],
    ['attention', '组长'],
    ['info', '组长'],
  ]);
  expect(alertsIn(ledgersIn([], now, 'zh-CN'))).toEqual([]);
});
