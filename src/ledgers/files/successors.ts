import { words } from '../cells';
import { dueOn, filled, is, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 16,
  title: words('继任计划', 'Successors'),
  purpose: words(
    '每个管理岗谁能接、差什么、什么时候培养好；没有人选的岗位会提醒。',
    'Who could take over each lead’s place, what is missing, and by when; places without anybody are brought up.',
  ),
  serves: ['C6'],
  enough: { all: ['successorPost', 'successor'] },
  frozenColumns: 2,
  columns: [
    {
      role: 'successorPost',
      title: words('岗位', 'Post'),
      aliases: ['管理岗位', '职位'],
      entry: { kind: 'text' },
      width: 20,
      note: words('哪个管理岗。', 'Which post.'),
      required: true,
    },
    {
      role: 'incumbent',
      title: words('现任', 'Held by'),
      aliases: ['在任', '现任者'],
      entry: { kind: 'text' },
      width: 12,
      note: words('现在是谁。', 'Who holds it.'),
    },
    {
      role: 'successor',
      title: words('接班人', 'Successor'),
      aliases: ['继任者', '候选人', '储备人选'],
      entry: { kind: 'person' },
      width: 13,
      note: words('培养谁；还没有就留空。', 'Who is being prepared; blank while there is nobody.'),
    },
    {
      role: 'readiness',
      title: words('成熟度', 'Readiness'),
      aliases: ['准备度'],
      entry: { kind: 'choice', choices: ['现在可用', '半年内', '一年内'], open: true },
      width: 12,
      note: words('现在可用、半年内、一年内。', 'Now, within six months, within a year.'),
    },
    {
      role: 'successorGap',
      title: words('还差什么', 'What is missing'),
      aliases: ['待提升', '差距'],
      entry: { kind: 'longText' },
      width: 26,
      note: words('差哪些能力、哪些课程。', 'Which abilities and courses.'),
    },
    {
      role: 'successorStart',
      title: words('培养开始', 'Begun on'),
      aliases: ['开始日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天开始培养。', 'The day preparation began.'),
      required: true,
    },
    {
      role: 'successorDue',
      title: words('培养目标日', 'Ready by'),
      aliases: ['目标日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天前培养好。', 'The day it is to be done.'),
    },
    {
      role: 'successorReady',
      title: words('培养完成日', 'Ready on'),
      aliases: ['完成日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天合格的。', 'The day they were found able.'),
    },
  ],
  samples: [
    [
      words('售前一组组长', 'Lead of Presales 1'),
      samplePeople.lead,
      samplePeople.may,
      '半年内',
      words('面谈技巧', 'Holding talks'),
      day(7, 1),
      day(12, 31),
      null,
    ],
    [words('售后组组长', 'Lead of after-sales'), samplePeople.lead, null, null, null, day(10, 1), null, null],
  ],
  rule: {
    kind: 'stages',
    begins: 'successorPost',
    date: 'successorStart',
    stages: [
      { name: words('培养', 'preparing'), due: dueOn('successorDue'), done: filled('successorReady'), soonDays: 30 },
    ],
  },
  alerts: [
    {
      when: ['open', 'due', 'overdue'],
      if: is('successor', ''),
      severity: 'attention',
      text: words('“{successorPost}”还没有接班人。', 'There is no successor for “{successorPost}”.'),
      person: 'incumbent',
    },
    {
      when: ['overdue'],
      severity: 'attention',
      text: words(
        '“{successorPost}”的接班人{successor}没有按期培养好，已过 {late} 天。',
        '{successor} was to be ready for “{successorPost}” {late} days ago.',
      ),
      person: 'successor',
    },
  ],
  rollUps: [
    {
      id: 'posts',
      title: words('有接班人的岗位', 'Posts with a successor'),
      where: filled('successor'),
      as: 'share',
      text: words(
        '{total} 个岗位，{count} 个有接班人，{share}。',
        '{count} of {total} posts have a successor: {share}.',
      ),
    },
  ],
};
