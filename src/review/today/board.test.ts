import { sheetOf, smallTeam } from '../monthly/testing';
import { findTables } from '../tables';
import { makeBoard } from './board';
import type { TodayItem } from './model';

/** October 2026 by its days. */
const day = (n: number) => 46295 + n;
const board = (sheets: ReturnType<typeof smallTeam>, moment: number, locale: 'zh-CN' | 'en-US' = 'zh-CN') =>
  makeBoard(findTables(sheets, []), Math.floor(moment), moment, locale);
const of = (items: readonly TodayItem[], source: string) => items.filter((item) => item.source === source);

const roster = sheetOf('花名册', [
  ['工号', '旺旺昵称', '组别', '入职日期', '离职日期'],
  ['01', '小美', 'A组', 45000, ''],
  ['02', '阿强', 'A组', day(-20), ''],
]);

test('an empty workbook is said to hold nothing to look at', () => {
  const { items, looked, missing, lastData } = board([], day(5));
  expect(items).toEqual([]);
  expect(looked).toEqual([]);
  expect(missing).toContain('roster');
  expect(lastData).toBeNull();
});

test('drawn conversations count for each reviewer who was given them, until that reviewer has a row', () => {
  const list = sheetOf('抽检清单', [
    ['会话ID', '客服', '日期', '抽检方式', '质检员', '复评员', '种子'],
    ['S1', '小美', day(3), '随机', '王', '李', 's'],
    ['S2', '小美', day(5), '随机', '王', '', 's'],
    ['S3', '小美', day(9), '随机', '王', '', 's'],
    ['S0', '小美', day(-60), '随机', '王', '', 's'],
  ]);
  const done = sheetOf('质检明细', [
    ['会话ID', '会话日期', '客服', '质检员', '服务用语', '产品知识', '开头语'],
    ['S1', day(3), '小美', '王', 8, 9, 8],
  ]);
  const items = of(board([roster, list, done], day(7)).items, 'unscored');
  expect(items.map(({ urgency, what, link }) => [urgency, what, link?.cell])).toEqual([
    ['now', '李还有 1 条抽中的会话没评分', 'A2'],
    ['today', '王还有 1 条抽中的会话没评分', 'A3'],
  ]);
  // A review that names no reviewer stands for whoever was to make it.
  const blank = sheetOf(
    '质检明细',
    done.values.map((row, i) => (i === 0 ? row : row.map((cell) => (cell === '王' ? '' : cell)))),
  );
  expect(of(board([roster, list, blank], day(4)).items, 'unscored')).toEqual([]);
});

test('appeals wait until there is a decision, and are late after three days', () => {
  const sheet = sheetOf('申诉', [
    ['会话ID', '客服', '评分项', '申诉理由', '申诉日期', '处理结果'],
    ['C1', '小美', '服务用语', '有', day(1), ''],
    ['C2', '小美', '服务用语', '有', day(2), '维持'],
    ['C3', '阿强', '服务用语', '有', day(4), ''],
    ['C4', '阿强', '服务用语', '有', day(9), ''],
  ]);
  const items = of(board([roster, sheet], day(5)).items, 'appeal');
  expect(items.map(({ urgency, link }) => [urgency, link?.cell])).toEqual([
    ['now', 'A2'],
    ['today', 'A4'],
  ]);
});

test('a recheck is due after seven days where no date is named, and is done with a result', () => {
  const sheet = sheetOf('辅导记录', [
    ['日期', '客服', '辅导人', '肯定', '问题', '改进动作', '复查日期', '复查结果'],
    [day(1), '小美', '王', '好', '慢', '练', '', ''],
    [day(1), '小美', '王', '好', '慢', '练', day(12), ''],
    [day(1), '阿强', '王', '好', '慢', '练', day(8), '已改善'],
    [day(1), '阿强', '王', '好', '慢', '练', day(30), ''],
  ]);
  const due = (asOf: number) =>
    of(board([roster, sheet], asOf).items, 'coaching').flatMap(({ urgency }) => (urgency === 'known' ? [] : urgency));
  expect(due(day(8))).toEqual(['today']);
  expect(due(day(9))).toEqual(['now']);
  expect(due(day(13))).toEqual(['now', 'now']);
});

test('a grave fault stands until somebody has spoken with the person about it', () => {
  const reviews = sheetOf('质检明细', [
    ['会话ID', '会话日期', '客服', '质检员', '服务用语', '产品知识', '开头语', '严重程度', '问题描述'],
    ['C1', day(3), '小美', '王', 0, 0, 0, '重大', '辱骂客户'],
    ['C2', day(3), '阿强', '王', 0, 0, 0, '重大', '引流'],
    ['C3', day(3), '阿强', '王', 5, 5, 5, '一般', '慢'],
  ]);
  const talks = sheetOf('辅导记录', [
    ['日期', '客服', '辅导人', '会话ID', '肯定', '问题', '改进动作', '复查日期', '复查结果'],
    [day(4), '阿强', '王', 'C2', '好', '引流', '停', day(11), '已改善'],
  ]);
  const words = sheetOf('敏感词', [
    ['敏感词', '级别'],
    ['去投诉吧', '重大'],
    ['懂吗', '一般'],
  ]);
  const list = sheetOf('抽检清单', [
    ['会话ID', '客服', '日期', '抽检方式', '质检员', '种子', '命中敏感词'],
    ['S1', '小美', day(4), '关键词', '王', 's', '懂吗、去投诉吧'],
    ['S2', '小美', day(4), '关键词', '王', 's', '懂吗'],
  ]);
  const { items } = board([roster, reviews, talks, words, list], day(5));
  expect(of(items, 'escalation').map(({ what }) => what)).toEqual(['重大问题要上报：小美，辱骂客户']);
  expect(of(items, 'severeWord').map(({ what }) => what)).toEqual(['重大敏感词待复核：小美，“去投诉吧”']);
  expect(items[0]?.urgency).toBe('now');
});

test('probation ends a calendar month after the hire date, while nobody has been confirmed', () => {
  const of2 = (regular: number | '') =>
    sheetOf('花名册', [
      ['工号', '旺旺昵称', '组别', '入职日期', '转正日期', '离职日期'],
      ['01', '小新', 'A组', day(-26), regular, ''],
      ['02', '走了', 'A组', day(-26), '', day(1)],
    ]);
  const found = (asOf: number, regular: number | '' = '') =>
    of(board([of2(regular)], asOf).items, 'probation').map(({ urgency, what }) => [urgency, what]);
  // Hired on 4 September: until 4 October.
  expect(found(day(1))).toEqual([['soon', '小新试用观察到 2026-10-04']]);
  expect(found(day(4))).toEqual([['today', '小新试用观察到 2026-10-04']]);
  expect(found(day(6))).toEqual([['now', '小新试用观察已在 2026-10-04 期满']]);
  expect(found(day(20))).toEqual([]);
  expect(found(day(6), day(5))).toEqual([]);
});

test('two bad worked days in a row make a person unstable until better days come', () => {
  const reviews = sheetOf('质检明细', [
    ['会话ID', '会话日期', '客服', '服务用语', '产品知识', '质检员'],
    ...[1, 2].map((n) => [`C${n}`, day(n), '小美', 5, 5, '王']),
  ]);
  const rules = sheetOf('规则', [
    ['类别', '类别权重', '评分项', '满分', '', '指标', '目标', '权重', '方向'],
    ['服务', 50, '服务用语', 10, '', '付款转化率', 0.5, 100, '越高越好'],
    ['业务', 50, '产品知识', 10, '', '', '', '', ''],
  ]);
  const daily = (last: number) =>
    sheetOf('日报', [
      ['日期', '旺旺昵称', '询单人数', '最终付款人数', '销售额'],
      ...Array.from({ length: last }, (_, i) => [day(i + 1), '小美', 20, i < 2 ? 4 : 18, 100]),
    ]);
  const names = (last: number) =>
    of(board([roster, reviews, rules, daily(last)], day(last)).items, 'unstable').map(({ what }) => what);
  expect(names(1)).toEqual([]);
  expect(names(2)).toEqual(['小美连续两天不稳定，抽检加倍']);
  expect(names(4)).toEqual([]);
});

test('missing reports are asked of those who worked, by day, from the ledger’s first day on', () => {
  const daily = sheetOf('日报', [
    ['日期', '旺旺昵称', '询单人数', '最终付款人数', '销售额'],
    ...[1, 2, 3].flatMap((n) => ['小美', '阿强'].map((name) => [day(n), name, 20, 10, 100])),
  ]);
  const ledger = sheetOf('日报台账', [
    ['日期', '客服', '日报内容', '提交时间'],
    [day(2), '小美', '今日接待 20 人', day(2) + 0.9],
    [day(2), '阿强', '', ''],
    [day(3), '小美', '今日接待 20 人', day(3) + 0.9],
  ]);
  const found = of(board([roster, daily, ledger], day(4)).items, 'writtenReports');
  expect(found.filter(({ link }) => link?.cell === 'C3')).toHaveLength(1);
  expect(found.filter(({ link }) => link?.cell === 'A1')).toHaveLength(1);
  expect(found.every(({ task, what }) => task === 'ledgers' && what !== '')).toBe(true);
});

test('many alerts of one ledger are one item that leads to it', () => {
  const sheet = sheetOf('通知台账', [
    ['通知标题', '发送时间', '客服', '阅读时间', '执行时间'],
    ...Array.from({ length: 6 }, (_, i) => [`通知${i}`, day(1), '小美', '', '']),
  ]);
  const items = of(board([roster, sheet], day(9)).items, 'notices');
  expect(items.map(({ urgency, task, link }) => [urgency, task, link?.sheet])).toEqual([
    ['now', 'ledgers', '通知台账'],
  ]);
  expect(items[0]?.what).toContain('6');
});

test('data that ends early, or whose last figures still change, is good to know', () => {
  const { items, lastData } = board(smallTeam(), day(9));
  expect(lastData).toBe(day(4));
  expect(of(items, 'stale').map(({ what }) => what)).toEqual(['数据只到 2026-10-04']);
  expect(of(items, 'immature').map(({ why }) => why)).toEqual([
    '到 2026-09-30 为止的已定；2026-10-08 之后重新导出再看。',
  ]);
  expect(of(board(smallTeam(), day(5)).items, 'stale')).toEqual([]);
});

test('speaks English', () => {
  expect(of(board(smallTeam(), day(9), 'en-US').items, 'stale')[0]?.what).toBe('The data ends on 2026-10-04');
});

test('a limit of hours is judged by the moment of the day', () => {
  const sheet = sheetOf('通知台账', [
    ['通知标题', '发送时间', '客服', '阅读时间', '执行时间'],
    ['大促排班', day(1) + 10 / 24, '小美', '', ''],
  ]);
  // Sent at 10:00: unread for 48 hours at 10:00 of the third day, and late after that.
  const urgency = (moment: number) => of(board([roster, sheet], moment).items, 'notices').map((item) => item.urgency);
  expect(urgency(day(3) + 9 / 24)).not.toContain('now');
  expect(urgency(day(3) + 11 / 24)).toEqual(['now']);
});

test('when Today calls work late stands in 台账时限, in days or work days', () => {
  const appeals = sheetOf('申诉', [
    ['会话ID', '客服', '评分项', '申诉理由', '申诉日期', '处理结果'],
    ['C1', '小美', '服务用语', '有', day(1), ''],
  ]);
  const limits = (allowed: number | string, unit: string) =>
    sheetOf('规则设置', [
      ['台账', '环节', '时限', '单位', '提前提醒天数'],
      ['今日', '申诉处理', allowed, unit, ''],
      ['今日', '试用观察', 2, '月', 3],
    ]);
  const urgency = (asOf: number, ...rules: ReturnType<typeof limits>[]) =>
    of(board([roster, appeals, ...rules], asOf).items, 'appeal').map((item) => item.urgency);
  expect(urgency(day(5))).toEqual(['now']);
  expect(urgency(day(5), limits(5, '天'))).toEqual(['today']);
  expect(urgency(day(7), limits(5, '天'))).toEqual(['now']);
  // A blank or senseless cell leaves the default.
  expect(urgency(day(5), limits('', '天'))).toEqual(['now']);
  expect(urgency(day(5), limits(9, '每天'))).toEqual(['now']);

  const hired = sheetOf('花名册', [
    ['工号', '旺旺昵称', '组别', '入职日期', '转正日期', '离职日期'],
    ['01', '小新', 'A组', day(-26), '', ''],
  ]);
  // Hired on 4 September: two months end on 4 November, brought up three days before.
  const found = (asOf: number) => of(board([hired, limits(3, '天')], asOf).items, 'probation').map(({ what }) => what);
  expect(found(day(4))).toEqual([]);
  expect(found(day(32))).toEqual(['小新试用观察到 2026-11-04']);
});
