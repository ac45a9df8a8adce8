import { words } from '../cells';
import { dueAfter, filled, is, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 10,
  title: words('学习回执', 'Read receipts'),
  purpose: words(
    '新话术、好案例发下去，谁看了谁没看：每人一行，3 天没看会提醒。',
    'Who has read the new script or case: a row a person, brought up after three days.',
  ),
  serves: ['A6'],
  enough: { all: ['learningItem', 'readOn'] },
  frozenColumns: 2,
  columns: [
    {
      role: 'learningKind',
      title: words('内容类型', 'Kind'),
      aliases: ['类型'],
      entry: { kind: 'choice', choices: ['话术', '案例', '课件'], open: true },
      width: 10,
      note: words('话术、案例或课件。', 'Script, case or lesson.'),
    },
    {
      role: 'learningItem',
      title: words('学习内容', 'Item'),
      aliases: ['内容标题', '学习资料'],
      entry: { kind: 'text' },
      width: 30,
      note: words('看什么：编号或标题。', 'What to read: number or title.'),
      required: true,
    },
    {
      role: 'publishedOn',
      title: words('发布日期', 'Published on'),
      aliases: ['下发日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天发的。', 'The day it was published.'),
      required: true,
    },
    {
      role: 'agent',
      title: words('客服', 'Agent'),
      entry: { kind: 'person' },
      width: 13,
      note: words('谁要看。', 'Who is to read it.'),
      required: true,
    },
    {
      role: 'readOn',
      title: words('查看日期', 'Read on'),
      aliases: ['已看日期', '阅读日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天看的；没看就留空。', 'The day it was read; blank until then.'),
    },
    {
      role: 'understood',
      title: words('会用', 'Can use it'),
      aliases: ['是否掌握', '掌握'],
      entry: { kind: 'yesNo' },
      width: 9,
      note: words('抽问答得上来填“是”。', '是 (yes) when they can use it when asked.'),
    },
  ],
  samples: [
    ['话术', 'HS-001', day(10, 12), samplePeople.may, day(10, 12), '是'],
    ['话术', 'HS-001', day(10, 12), samplePeople.jun, null, null],
  ],
  rule: {
    kind: 'stages',
    begins: 'learningItem',
    date: 'publishedOn',
    stages: [
      { name: words('查看', 'reading'), due: dueAfter('publishedOn', 3, 'days'), done: filled('readOn'), soonDays: 1 },
    ],
  },
  alerts: [
    {
      when: ['overdue'],
      severity: 'attention',
      text: words(
        '{agent}还没看“{learningItem}”，已过 {late} 天。',
        '{agent} has not read “{learningItem}”: {late} days late.',
      ),
    },
  ],
  rollUps: [
    {
      id: 'read',
      title: words('学习覆盖率', 'Items read'),
      where: filled('readOn'),
      as: 'share',
      by: 'agent',
      text: words('{total} 份应看，{count} 份已看，{share}。', '{count} of {total} read: {share}.'),
    },
    {
      id: 'mastered',
      title: words('掌握率', 'Can be used'),
      where: is('understood', '是'),
      as: 'share',
      by: 'learningItem',
      text: words('{total} 份，{count} 份会用，{share}。', '{count} of {total} can be used: {share}.'),
    },
  ],
};
