import { defaultReportRules } from '../../domain/ledger/reportCheck';
import { words, type Words } from '../cells';
import { filled, type Ledger, type RollUp } from '../ledger';
import { clock, day, samplePeople } from '../samples';

const { minimum } = defaultReportRules;

/** How regularly leaders look at their people’s reports: days, weeks and months with at least one answer. */
const compliance = (per: NonNullable<RollUp['per']>, title: Words, unit: Words): RollUp => ({
  id: `${per}Reviewed`,
  title,
  where: filled('comment'),
  as: 'share',
  by: 'leader',
  per,
  text: words(
    `各组长应复盘 {total} ${unit['zh-CN']}，复盘了 {count}，{share}。`,
    `Leaders reviewed {count} of {total} ${unit['en-US']}: {share}.`,
  ),
});

export const ledger: Ledger = {
  order: 3,
  title: words('日报', 'Written reports'),
  purpose: words(
    '客服每天写的日报；缺交、迟交、过短、没有数据、与往日雷同都能查出来。',
    'What people write at the end of the day; missing, late, short, figureless and copied reports are found.',
  ),
  serves: ['A8'],
  enough: { all: ['agent', 'content'], some: { of: ['date', 'submitted'], least: 1 } },
  frozenColumns: 2,
  columns: [
    {
      role: 'date',
      title: words('日期', 'Date'),
      aliases: ['日报日期', 'day'],
      entry: { kind: 'date' },
      width: 12,
      note: words('日报是哪一天的。', 'The day it is about.'),
      required: true,
    },
    {
      role: 'agent',
      title: words('客服', 'Agent'),
      entry: { kind: 'person' },
      width: 13,
      note: words('从花名册里选。', 'Picked from the roster.'),
      required: true,
    },
    {
      role: 'content',
      title: words('日报内容', 'Report'),
      aliases: ['工作总结', '今日总结', '总结', '内容', 'content', 'text'],
      entry: { kind: 'longText' },
      width: 60,
      note: words(
        `写了什么；少于 ${minimum} 个字为过短。`,
        `The text; short when it has fewer than ${minimum} characters.`,
      ),
      required: true,
    },
    {
      role: 'submitted',
      title: words('提交时间', 'Submitted'),
      aliases: ['提交日期', '上交时间', 'submitted at'],
      entry: { kind: 'dateTime' },
      width: 17,
      note: words('什么时候交的；过了当天为迟交。', 'When it was handed in; after its day it is late.'),
    },
    {
      role: 'comment',
      title: words('点评', 'Comment'),
      aliases: ['审阅意见', '批注', '主管点评'],
      entry: { kind: 'longText' },
      width: 24,
      note: words('组长或主管的点评。', 'What the leader says to it.'),
    },
    {
      role: 'commentedBy',
      title: words('审阅人', 'Commented by'),
      aliases: ['点评人'],
      entry: { kind: 'text' },
      width: 16,
      note: words('谁点评的。', 'Who commented.'),
    },
  ],
  samples: [
    [
      day(10, 12),
      samplePeople.may,
      words(
        '今日接待96人，询单60人，成交30单。咨询集中在尺码；流失主要因为价格对比。明天计划：催付前移到半小时内。',
        'Received 96, 60 inquiries, 30 paid. Most asked about sizes; most losses were over price. Tomorrow: remind unpaid orders within half an hour.',
      ),
      day(10, 12) + clock(22, 10),
      words('很好，继续', 'Good, go on'),
      samplePeople.lead,
    ],
    [
      day(10, 12),
      samplePeople.jun,
      words('今天一切正常，继续努力。', 'All normal today.'),
      day(10, 12) + clock(23, 40),
      words('数据要写清楚', 'Give the figures'),
      samplePeople.lead,
    ],
  ],
  rule: {
    kind: 'reports',
    person: 'agent',
    date: 'date',
    text: 'content',
    submitted: 'submitted',
    lateAfterHours: 24,
    reviewed: 'comment',
    alertDays: 7,
  },
  alerts: [
    {
      when: ['overdue'],
      flag: 'missing',
      severity: 'urgent',
      text: words('{agent}没有交 {date} 的日报。', '{agent} has handed in no report for {date}.'),
    },
    {
      when: ['due'],
      flag: 'repeated',
      severity: 'attention',
      text: words('{agent} {date} 的日报与近期的雷同。', '{agent}’s report of {date} repeats a recent one.'),
    },
    {
      when: ['due'],
      flag: 'short',
      severity: 'attention',
      text: words(
        `{agent} {date} 的日报不足 ${minimum} 字。`,
        `{agent}’s report of {date} has fewer than ${minimum} characters.`,
      ),
    },
    {
      when: ['due'],
      flag: 'noFigures',
      severity: 'attention',
      text: words('{agent} {date} 的日报没有数据。', '{agent}’s report of {date} has no figures.'),
    },
    {
      when: ['due'],
      flag: 'late',
      severity: 'info',
      text: words('{agent} {date} 的日报迟交。', '{agent}’s report of {date} was late.'),
    },
  ],
  rollUps: [
    {
      id: 'missing',
      title: words('日报缺交', 'Missing reports'),
      where: { flag: 'missing' },
      as: 'share',
      by: 'agent',
      text: words('应交 {total} 份，缺交 {count} 份，{share}。', '{count} of {total} are missing: {share}.'),
    },
    {
      id: 'late',
      title: words('日报迟交', 'Late reports'),
      where: { flag: 'late' },
      as: 'share',
      by: 'agent',
      text: words('应交 {total} 份，迟交 {count} 份，{share}。', '{count} of {total} were late: {share}.'),
    },
    {
      id: 'poor',
      title: words('日报敷衍（雷同）', 'Copied reports'),
      where: { flag: 'repeated' },
      as: 'share',
      by: 'agent',
      text: words('应交 {total} 份，雷同 {count} 份，{share}。', '{count} of {total} repeat a recent one: {share}.'),
    },
    {
      id: 'reviewed',
      title: words('日报点评率', 'Reports answered'),
      where: filled('comment'),
      as: 'share',
      by: 'leader',
      text: words('{total} 份日报，{count} 份有点评，{share}。', '{count} of {total} were commented: {share}.'),
    },
    compliance('day', words('每日复盘', 'Reviewed daily'), words('天', 'days')),
    compliance('week', words('每周复盘', 'Reviewed weekly'), words('周', 'weeks')),
    compliance('month', words('每月复盘', 'Reviewed monthly'), words('个月', 'months')),
  ],
};
