import { words } from '../cells';
import { dueOn, filled, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 72,
  title: words('每日会议', 'Daily huddle'),
  purpose: words(
    '大促每天的会：昨天的数据、今天的关注点、谁跟进，到期没关会提醒。',
    'The daily meeting of a campaign: yesterday’s figures, today’s focus, who follows up by when.',
  ),
  serves: ['E4'],
  enough: {
    all: ['date', 'focus'],
    some: { of: ['meeting', 'yesterday', 'owner', 'followUpBy', 'closedOn'], least: 2 },
  },
  frozenColumns: 1,
  columns: [
    {
      role: 'date',
      title: words('日期', 'Date'),
      aliases: ['会议日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天的会。', 'The day of the meeting.'),
      required: true,
    },
    {
      role: 'meeting',
      title: words('会议', 'Meeting'),
      aliases: ['会议类型', '场次'],
      entry: { kind: 'choice', choices: ['早会', '午会', '晚会', '复盘会'], open: true },
      width: 10,
      note: words('早会、午会还是晚会。', 'Morning, noon or evening.'),
    },
    {
      role: 'yesterday',
      title: words('昨日数据', 'Yesterday'),
      aliases: ['数据通报'],
      entry: { kind: 'longText' },
      width: 26,
      note: words('昨天的要点数据。', 'The figures that matter.'),
    },
    {
      role: 'focus',
      title: words('关注点', 'Focus'),
      aliases: ['今日关注', '今日重点'],
      entry: { kind: 'longText' },
      width: 28,
      note: words('今天要盯的事。', 'What to look after today.'),
      required: true,
    },
    {
      role: 'owner',
      title: words('跟进人', 'Owner'),
      aliases: ['负责人'],
      entry: { kind: 'text' },
      width: 13,
      note: words('谁跟进。', 'Who follows up.'),
    },
    {
      role: 'followUpBy',
      title: words('跟进期限', 'Follow up by'),
      aliases: ['截止日期', '期限'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天前办完；当天提醒。', 'To be done by; brought up on the day.'),
    },
    {
      role: 'closedOn',
      title: words('关闭日期', 'Closed on'),
      aliases: ['完成日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天办完的。', 'The day it was done.'),
    },
  ],
  samples: [
    [
      day(10, 20),
      '早会',
      words('首响 28 秒，转化 52%', 'First answer 28 s, conversion 52%'),
      words('定金规则口径统一', 'One wording on deposits'),
      samplePeople.lead,
      day(10, 20),
      day(10, 20),
    ],
    [
      day(10, 21),
      '早会',
      words('首响 35 秒，转化 50%', 'First answer 35 s, conversion 50%'),
      words('晚班加一人', 'One more on the late shift'),
      samplePeople.lead,
      day(10, 22),
      null,
    ],
  ],
  rule: {
    kind: 'stages',
    begins: 'focus',
    date: 'date',
    stages: [
      {
        name: words('跟进', 'follow-up'),
        needed: filled('followUpBy'),
        due: dueOn('followUpBy'),
        done: filled('closedOn'),
        soonDays: 0,
      },
    ],
  },
  alerts: [
    {
      when: ['overdue'],
      severity: 'urgent',
      text: words(
        '会上的“{focus}”还没办完，已过 {late} 天，跟进人{owner}。',
        '“{focus}” from the meeting is {late} days overdue; owner {owner}.',
      ),
      owner: 'owner',
    },
    {
      when: ['due'],
      severity: 'attention',
      text: words(
        '会上的“{focus}”今天到期，跟进人{owner}。',
        '“{focus}” from the meeting is due today; owner {owner}.',
      ),
      owner: 'owner',
    },
  ],
  rollUps: [
    {
      id: 'meetings',
      title: words('会议事项', 'Points of the meetings'),
      where: { status: ['done'] },
      as: 'share',
      by: 'owner',
      text: words('{total} 个事项，办完 {count} 个，{share}。', '{count} of {total} done: {share}.'),
    },
  ],
};
