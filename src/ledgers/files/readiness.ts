import { words } from '../cells';
import { dueOn, filled, is, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 70,
  title: words('大促准备清单', 'Campaign readiness'),
  purpose: words(
    '课件、试题、讲师、计划，两版都列：谁负责、哪天前、好了没有。',
    'Courseware, tests, trainers and plans, both versions: who, by when, ready or not.',
  ),
  serves: ['E2'],
  enough: { all: ['readyItem', 'owner'], some: { of: ['readyType', 'version', 'readyBy', 'readyOn'], least: 2 } },
  frozenColumns: 1,
  columns: [
    {
      role: 'readyItem',
      title: words('准备事项', 'Item'),
      aliases: ['准备内容', '准备项目'],
      entry: { kind: 'longText' },
      width: 28,
      note: words('要准备好的一样东西。', 'One thing to have ready.'),
      required: true,
    },
    {
      role: 'readyType',
      title: words('准备类别', 'Type'),
      aliases: ['准备类型'],
      entry: { kind: 'choice', choices: ['课件', '试题', '讲师', '计划', '人员', '设备', '账号'], open: true },
      width: 12,
      note: words('哪一类。', 'What kind it is.'),
    },
    {
      role: 'version',
      title: words('计划版本', 'Plan version'),
      aliases: ['版本'],
      entry: { kind: 'choice', choices: ['第一版', '第二版'], open: true },
      width: 10,
      note: words('两版计划各列一行。', 'One row for each version of the plan.'),
    },
    {
      role: 'owner',
      title: words('负责人', 'Owner'),
      aliases: ['责任人'],
      entry: { kind: 'text' },
      width: 13,
      note: words('谁准备。', 'Who gets it ready.'),
      required: true,
    },
    {
      role: 'readyBy',
      title: words('准备期限', 'Ready by'),
      aliases: ['期限', '截止日期', '完成期限'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天前备好；提前 3 天提醒。', 'To be ready by; brought up three days before.'),
    },
    {
      role: 'readyOn',
      title: words('备好日期', 'Ready on'),
      aliases: ['完成日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天备好的。', 'The day it was ready.'),
    },
  ],
  samples: [
    [
      words('双11活动规则课件', 'Course on the November rules'),
      '课件',
      '第一版',
      samplePeople.lead,
      day(10, 15),
      day(10, 14),
    ],
    [words('现场提问题库', 'Questions for the floor'), '试题', '第二版', samplePeople.lead, day(10, 20), null],
  ],
  rule: {
    kind: 'stages',
    begins: 'readyItem',
    date: 'readyBy',
    stages: [{ name: words('准备', 'preparation'), due: dueOn('readyBy'), done: filled('readyOn'), soonDays: 3 }],
  },
  alerts: [
    {
      when: ['overdue'],
      severity: 'urgent',
      text: words(
        '“{readyItem}”（{version}）还没备好，已过 {late} 天，负责人{owner}。',
        '“{readyItem}” ({version}) is not ready, {late} days late; owner {owner}.',
      ),
      owner: 'owner',
    },
    {
      when: ['due'],
      severity: 'attention',
      text: words(
        '“{readyItem}”（{version}）{due} 前要备好，负责人{owner}。',
        '“{readyItem}” ({version}) is to be ready by {due}; owner {owner}.',
      ),
      owner: 'owner',
    },
    {
      when: ['open'],
      if: is('readyBy', ''),
      severity: 'info',
      text: words('“{readyItem}”还没有定期限，负责人{owner}。', '“{readyItem}” has no date yet; owner {owner}.'),
      owner: 'owner',
    },
  ],
  rollUps: [
    {
      id: 'ready',
      title: words('大促准备', 'Campaign readiness'),
      where: { status: ['done'] },
      as: 'share',
      by: 'version',
      text: words('{total} 项，备好 {count} 项，{share}。', '{count} of {total} ready: {share}.'),
    },
  ],
};
