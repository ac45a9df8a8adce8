import { words } from '../cells';
import { dueOn, filled, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 75,
  title: words('工作内容拆分', 'Workload split'),
  purpose: words(
    '大促期间老客服的工作拆给谁、哪天交接完，谁手上有几件一目了然。',
    'Which of an experienced agent’s tasks goes to whom in a campaign, handed over by when.',
  ),
  serves: ['E7'],
  enough: { all: ['task', 'handedTo'] },
  frozenColumns: 1,
  columns: [
    {
      role: 'task',
      title: words('工作内容', 'Task'),
      aliases: ['工作事项', '拆分内容'],
      entry: { kind: 'longText' },
      width: 28,
      note: words('要拆出去的一件工作。', 'One task to be handed over.'),
      required: true,
    },
    {
      role: 'agent',
      title: words('客服', 'Agent'),
      entry: { kind: 'person' },
      width: 13,
      note: words('原来谁做。', 'Who has done it so far.'),
    },
    {
      role: 'handedTo',
      title: words('交接给', 'Handed to'),
      aliases: ['承接人', '接手人'],
      entry: { kind: 'person' },
      width: 13,
      note: words('交给谁。', 'Who takes it over.'),
      required: true,
    },
    {
      role: 'hours',
      title: words('每周小时', 'Hours a week'),
      aliases: ['每周工时'],
      entry: { kind: 'number', minimum: 0 },
      width: 12,
      note: words('大约每周几小时。', 'Roughly, hours a week.'),
    },
    {
      role: 'handoverBy',
      title: words('交接期限', 'Hand over by'),
      aliases: ['交接日期', '计划交接日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天前交接完；提前 2 天提醒。', 'To be handed over by; brought up two days before.'),
    },
    {
      role: 'handedOver',
      title: words('交接完成', 'Handed over'),
      aliases: ['交接完成日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天交接完的；没完就留空。', 'The day it was handed over; blank until then.'),
    },
  ],
  samples: [
    [words('售后登记', 'After-sales log'), samplePeople.may, samplePeople.jun, 6, day(10, 20), day(10, 19)],
    [words('差评回访', 'Calls after bad reviews'), samplePeople.may, samplePeople.lan, 4, day(10, 22), null],
  ],
  rule: {
    kind: 'stages',
    begins: 'task',
    date: 'handoverBy',
    stages: [{ name: words('交接', 'handover'), due: dueOn('handoverBy'), done: filled('handedOver'), soonDays: 2 }],
  },
  alerts: [
    {
      when: ['overdue'],
      severity: 'urgent',
      text: words(
        '“{task}”还没交接给{handedTo}，已过 {late} 天。',
        '“{task}” has not been handed to {handedTo}; {late} days late.',
      ),
      owner: 'handedTo',
    },
    {
      when: ['due'],
      severity: 'attention',
      text: words('“{task}”{due} 前要交接给{handedTo}。', '“{task}” is to be handed to {handedTo} by {due}.'),
      owner: 'handedTo',
    },
  ],
  rollUps: [
    {
      id: 'handedOver',
      title: words('工作交接完成', 'Tasks handed over'),
      where: { status: ['done'] },
      as: 'share',
      by: 'handedTo',
      text: words('{total} 件要交接，完成 {count} 件，{share}。', '{count} of {total} handed over: {share}.'),
    },
  ],
};
