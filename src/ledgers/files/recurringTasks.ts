import { words } from '../cells';
import { every, filled, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 21,
  title: words('工作事项', 'Recurring tasks'),
  purpose: words(
    '每天、每周、每月、不定期要做的事：谁做、上次什么时候做的，到期提醒。',
    'What is done daily, weekly, monthly or now and then: by whom, when last, brought up when due.',
  ),
  serves: ['D1'],
  enough: { all: ['recurringTask', 'rhythm'] },
  frozenColumns: 2,
  columns: [
    {
      role: 'recurringTask',
      title: words('工作事项', 'Task'),
      aliases: ['事项', '工作内容'],
      entry: { kind: 'text' },
      width: 34,
      note: words('做什么。', 'What is done.'),
      required: true,
    },
    {
      role: 'rhythm',
      title: words('周期', 'Rhythm'),
      aliases: ['频率', '频次'],
      entry: { kind: 'choice', choices: ['每天', '每周', '每月', '每季', '每年', '不定期'] },
      width: 10,
      note: words(
        '每天、每周、每月、每季、每年或不定期。',
        'Daily, weekly, monthly, quarterly, yearly, now and then (不定期).',
      ),
      required: true,
    },
    {
      role: 'taskOwner',
      title: words('负责人', 'Owner'),
      aliases: ['责任人'],
      entry: { kind: 'text' },
      width: 12,
      note: words('谁做。', 'Who does it.'),
      required: true,
    },
    {
      role: 'taskSince',
      title: words('开始日期', 'Since'),
      aliases: ['起始日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('从哪天开始。', 'The day it begins.'),
      required: true,
    },
    {
      role: 'lastDone',
      title: words('上次完成', 'Last done'),
      aliases: ['最近完成', '上次完成日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('最近一次做完的日期。', 'The day it was done last.'),
    },
    {
      role: 'taskHow',
      title: words('怎么做', 'How'),
      aliases: ['做法', '注意事项'],
      entry: { kind: 'longText' },
      width: 30,
      note: words('做法、注意事项、找谁对接。', 'How it is done, what to mind, whom to ask.'),
    },
  ],
  samples: [
    [
      words('看客服日报并点评', 'Read and answer the daily reports'),
      '每天',
      samplePeople.lead,
      day(10, 1),
      day(10, 19),
      words('下班前看完', 'Before the end of the day'),
    ],
    [
      words('排下周的班', 'Next week’s roster'),
      '每周',
      samplePeople.lead,
      day(10, 5),
      day(10, 9),
      words('周五前排好', 'By Friday'),
    ],
    [words('月度复盘', 'The monthly review'), '每月', samplePeople.lead, day(9, 1), day(9, 30), null],
  ],
  rule: {
    kind: 'stages',
    begins: 'recurringTask',
    date: 'taskSince',
    stages: [{ name: words('做', 'doing'), due: every('rhythm', 'taskSince'), done: filled('lastDone'), soonDays: 0 }],
  },
  alerts: [
    {
      when: ['overdue'],
      severity: 'attention',
      text: words(
        '“{recurringTask}”（{rhythm}）{due} 前该做，已过 {late} 天：{taskOwner}',
        '“{recurringTask}” ({rhythm}) was due by {due}, {late} days ago: {taskOwner}',
      ),
      person: 'taskOwner',
      owner: 'taskOwner',
    },
    {
      when: ['due'],
      severity: 'info',
      text: words(
        '“{recurringTask}”（{rhythm}）{due} 到期：{taskOwner}',
        '“{recurringTask}” ({rhythm}) is due {due}: {taskOwner}',
      ),
      person: 'taskOwner',
      owner: 'taskOwner',
    },
  ],
  rollUps: [
    {
      id: 'tasks',
      title: words('工作事项', 'Recurring tasks'),
      as: 'count',
      by: 'taskOwner',
      text: words('{current}开始 {count} 件事。', '{count} tasks began {current}.'),
    },
  ],
};
