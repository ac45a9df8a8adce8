import { parseDate } from '../../domain/numbers/dates';
import type { Cell } from '../../workbook/matrix';
import { ledgerSheet, tablesOf } from '../ledger/testing';
import { sheetOf } from '../monthly/testing';
import { summarise, summaryTask } from './summary';

const day = (text: string): number => parseDate(text) ?? Number.NaN;
const [first, last] = [day('2026-11-01'), day('2026-11-10')];
const done = first - 5;

const task = (name: string, dueDate: number, doneOn: Cell, campaign = '双11') => ({
  ...{ campaign, entryKind: '任务', phase: '活动期', task: name, startDate: done, dueDate, doneOn, owner: '阿宁' },
});
const phase = (name: string, from: number, to: number) => ({
  ...{ campaign: '双11', entryKind: '阶段', phase: name, task: name, startDate: from, dueDate: to },
});
const item = (readyType: string, version: string, readyOn: Cell) => ({
  ...{ readyItem: `${readyType}${version}`, readyType, version, owner: '阿宁', readyBy: done, readyOn },
});
const exam = (agent: string, examType: string, passed: string) => ({
  ...{ agent, examType, examDate: done, passed, subject: '规则' },
});
const signal = (text: string, noticed: number, handled: Cell) => ({
  ...{ noticed, source: '数据', motive: '面子', signal: text, level: '紧急', owner: '阿宁', handled },
});
const huddle = (focus: string, date: number, closedOn: Cell) => ({
  ...{ date, meeting: '早会', yesterday: '正常', focus, owner: '阿宁', followUpBy: date, closedOn },
});
const pay = (name: string, from: number, to: number, pool: number): Cell[] => [
  ...['双11', name, from, to, '销售额', 0, '超额累进', '金额', pool],
];

/** Planted, once each: a late task, 讲师第二版 missing, 试题第二版 late, a failed exam, one never taken, a pool exceeded, a point and a signal left open. */
const tables = tablesOf(
  sheetOf('花名册', [
    ['工号', '旺旺昵称', '组别', '入职日期'],
    ['01', '小美', 'A组', 45000],
    ['02', '小军', 'A组', 45000],
  ]),
  sheetOf('日报', [
    ['日期', '旺旺昵称', '询单人数', '最终付款人数', '销售额'],
    [first - 11, '小美', 900, 900, 9000],
    [first - 10, '小美', 10, 4, 400],
    [first - 1, '小军', 30, 6, 600],
    [first, '小美', 100, 50, 5000],
    [first + 5, '小美', 20, 10, 1000],
    [first + 5, '小军', 80, 20, 2000],
    [last + 1, '小军', 800, 800, 9000],
  ]),
  sheetOf('方案', [
    ['方案', '阶段', '开始日期', '结束日期', '指标', '目标', '方式', '依据', '奖金池'],
    pay('预售期', first, first + 4, 100),
    pay('活动期', first + 5, last, 1000),
  ]),
  sheetOf('阶梯', [
    ['方案', '起点', '比例'],
    ['双11', 0, 10],
  ]),
  ledgerSheet('campaignCalendar', [
    phase('预售期', first, first + 4),
    phase('活动期', first + 5, last),
    task('逆向质检', first, first),
    task('复盘第一波', first + 6, ''),
    task('别家的事', first, '', '年货节'),
    task('总结', last + 30, ''),
  ]),
  ledgerSheet('readiness', [
    item('课件', '', done),
    item('试题', '第一版', done),
    item('试题', '第二版', ''),
    item('讲师', '第一版', done),
    item('计划', '', done),
  ]),
  ledgerSheet('campaignExams', [
    exam('小美', '笔试', '是'),
    exam('小美', '现场提问', '是'),
    exam('小军', '笔试', '否'),
  ]),
  ledgerSheet('huddle', [huddle('统一定金口径', first, first), huddle('晚班加一人', first + 1, '')]),
  ledgerSheet('signals', [
    signal('首响变慢', first + 2, first + 2),
    signal('退款激增', first + 3, ''),
    signal('大促前的老问题', first - 20, ''),
  ]),
  ledgerSheet('temporaryStaff', [{ agent: '小雨', arrived: done, mentor: '阿宁', motive: '收入' }]),
);
const choices = { campaign: '双11', asOf: last + 5, personal: false };

it('finds each planted event once, and nothing else', () => {
  const { open } = summarise(tables, choices, 'zh-CN');
  expect(open.map(({ code }) => code).sort()).toEqual(
    ['campaignCalendar', 'huddle', 'late', 'missing', 'poolExceeded', 'retest', 'signals', 'unexamined'].sort(),
  );
  const words = open.map(({ message }) => message).join('\n');
  for (const planted of ['复盘第一波', '晚班加一人', '退款激增', '“讲师”没有第二版', '试题第二版']) {
    expect(words).toContain(planted);
  }
});

it('takes ratios of sums by phase, and as many days before', () => {
  const { phases, whole, before } = summarise(tables, choices, 'zh-CN');
  expect(phases.map(({ payRate, sales, days }) => [payRate, sales, days])).toEqual([
    [0.5, 5000, 1],
    [0.3, 3000, 1],
  ]);
  expect(whole).toMatchObject({ first, last, inquiring: 200, payRate: 0.4, sales: 8000 });
  expect(before).toMatchObject({ first: first - 10, last: first - 1, inquiring: 40, payRate: 0.25 });
  // Judged in the middle, it looks at half and compares with as many days.
  const half = summarise(tables, { ...choices, asOf: first + 4 }, 'zh-CN');
  expect(half.whole).toMatchObject({ last: first + 4, inquiring: 100 });
  expect(half.before).toMatchObject({ first: first - 5, inquiring: 30 });
});

it('counts the QA by kind and channel, what was chosen apart from what was drawn', () => {
  const review = (date: number, method: string, channel: string, mark: number): Cell[] => [
    ...[date, '小美', '王', method, channel, mark],
  ];
  const reviewed = [
    ...tables,
    ...tablesOf(
      sheetOf('规则', [
        ['类别', '类别权重', '评分项', '项权重', '满分', '致命项'],
        ['服务类', 1, '服务用语', 1, 10, '否'],
      ]),
      sheetOf('质检明细', [
        ['会话日期', '客服', '质检员', '抽检方式', '渠道', '服务用语'],
        review(first - 2, '随机', '旺旺', 6),
        review(first, '随机', '旺旺', 9),
        review(first + 1, '随机', '抖店', 10),
        review(first + 1, '随机', '抖店', 5),
        review(first + 2, '逆向通道', '旺旺', 4),
        review(first + 2, '关键词', '售后退款', 8),
        review(first + 3, '投诉', '旺旺', 2),
        review(last + 1, '随机', '旺旺', 1),
      ]),
    ),
  ];
  const { quality } = summarise(reviewed, choices, 'zh-CN');
  expect(quality.whole.map(({ kind, channel, count, mean, passes }) => [kind, channel, count, mean, passes])).toEqual([
    ['random', '', 3, 80, 2],
    ['random', '旺旺', 1, 90, 1],
    ['random', '抖店', 2, 75, 1],
    ['reverse', '', 2, 60, 1],
    ['targeted', '', 1, 20, 0],
  ]);
  expect(quality.before.map(({ kind, count, mean }) => [kind, count, mean])).toEqual([['random', 1, 60]]);
  // Wilson's interval of 2 in 3: published as 0.2077 to 0.9385.
  expect(quality.whole[0]?.interval.map((bound) => Number(bound.toFixed(4)))).toEqual([0.2077, 0.9385]);
});

it('writes the four parts, without anything of personal ledgers', () => {
  const plan = summaryTask.plan(summarise(tables, choices, 'zh-CN'), 'zh-CN', tables);
  const [sheet] = plan.sheets?.compose(['大促总结']) ?? [];
  const words = (sheet?.blocks ?? [])
    .flatMap(({ cells }) => cells.flat())
    .filter((cell) => typeof cell === 'string')
    .join('\n');
  for (const part of ['一、数据分析', '二、过程分析', '三、改善方案', '四、后续规划']) expect(words).toContain(part);
  expect(words).toContain('25%，大促期间（2 天有数据）40%，相差 15.0 个百分点');
  expect(words).toContain('考核名单上有 2 人，笔试和现场提问都通过的 1 人（50%）');
  expect(words).toContain(
    '双11 预售期：应参与 1 人，1 人拿到（100%）；占全员 50%；支出 100.00 元，奖金池 100.00 元，用了 100%。',
  );
  expect(words).not.toMatch(/小雨|收入|面子|临促到岗/);
  expect(words).toContain('不含个人记录');
});

it('tells what personal ledgers come to only where somebody chose it, says so, and writes no notes even then', () => {
  const mood = ledgerSheet('moodSheet', [{ moodWeek: first, agent: '小军', mood: '低落', moodNote: '家里有事' }]);
  const withMood = [...tables, ...tablesOf(mood)];
  const titles = (personal: boolean) =>
    summarise(withMood, { ...choices, personal }, 'zh-CN').rollUps.map(({ title }) => title);
  expect(titles(false)).toEqual(['会议事项', '异常信号', '信号处理率']);
  expect(titles(true)).toEqual(expect.arrayContaining(['状态低落人次', '在意什么']));
  const { sheets } = summaryTask.plan(summarise(withMood, { ...choices, personal: true }, 'zh-CN'), 'zh-CN', withMood);
  const words = JSON.stringify(sheets?.compose(['大促总结'])[0]?.blocks);
  expect(words).toContain('含个人记录，只给管理者');
  expect(words).toContain('面子 2');
  expect(words).not.toContain('家里有事');
});
