import { words } from '../cells';
import { dueOn, filled, is, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 69,
  title: words('大促倒排', 'Campaign schedule'),
  purpose: words(
    '从爆发日往回排：售后临促 9 月进场、接待临促 10 月 20–25 日进场、培训、考核，两次爆发，到期没办会提醒。',
    'Counted back from the peaks: after-sales temps in September, reception temps on 20–25 October, training, exams; two waves.',
  ),
  serves: ['E1'],
  enough: { all: ['milestone', 'plannedOn'], some: { of: ['campaign', 'wave', 'owner', 'doneOn'], least: 2 } },
  frozenColumns: 3,
  columns: [
    {
      role: 'campaign',
      title: words('大促', 'Campaign'),
      aliases: ['活动', '活动名称'],
      entry: { kind: 'text' },
      width: 10,
      note: words('哪个大促，如双11。', 'Which campaign.'),
    },
    {
      role: 'wave',
      title: words('波次', 'Wave'),
      aliases: ['爆发', '阶段'],
      entry: { kind: 'choice', choices: ['第一波', '第二波', '两波'], open: true },
      width: 10,
      note: words('为哪一次爆发准备。', 'For which peak it is.'),
    },
    {
      role: 'milestone',
      title: words('节点', 'Milestone'),
      aliases: ['里程碑', '倒排事项'],
      entry: { kind: 'longText' },
      width: 28,
      note: words('到这天要做到什么。', 'What is to be achieved by the day.'),
      required: true,
    },
    {
      role: 'plannedOn',
      title: words('计划日期', 'Planned on'),
      aliases: ['计划时间', '节点日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天前做到；提前 3 天提醒。', 'To be achieved by; brought up three days before.'),
      required: true,
    },
    {
      role: 'owner',
      title: words('负责人', 'Owner'),
      aliases: ['责任人'],
      entry: { kind: 'text' },
      width: 13,
      note: words('谁负责。', 'Who sees to it.'),
    },
    {
      role: 'doneOn',
      title: words('完成日期', 'Done on'),
      aliases: ['实际日期', '实际完成'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天做到的；没做到就留空。', 'The day it was achieved; blank until then.'),
    },
  ],
  samples: [
    [
      words('双11', 'November'),
      '两波',
      words('售后临促进场', 'After-sales temps begin'),
      day(9, 15),
      samplePeople.lead,
      day(9, 15),
    ],
    [
      words('双11', 'November'),
      '第一波',
      words('接待临促进场', 'Reception temps begin'),
      day(10, 20),
      samplePeople.lead,
      null,
    ],
  ],
  rule: {
    kind: 'stages',
    begins: 'milestone',
    date: 'plannedOn',
    stages: [{ name: words('节点', 'milestone'), due: dueOn('plannedOn'), done: filled('doneOn'), soonDays: 3 }],
  },
  alerts: [
    {
      when: ['overdue'],
      severity: 'urgent',
      text: words(
        '{campaign}的“{milestone}”已过 {late} 天（{due}），负责人{owner}。',
        '“{milestone}” ({campaign}) is {late} days late ({due}); owner {owner}.',
      ),
      owner: 'owner',
    },
    {
      when: ['due'],
      severity: 'attention',
      text: words(
        '{campaign}的“{milestone}”{due} 到期，还有 {left} 天，负责人{owner}。',
        '“{milestone}” ({campaign}) is due on {due}, in {left} days; owner {owner}.',
      ),
      owner: 'owner',
    },
    {
      when: ['open'],
      if: is('plannedOn', ''),
      severity: 'info',
      text: words('{campaign}的“{milestone}”还没有定日期。', '“{milestone}” ({campaign}) has no date yet.'),
      owner: 'owner',
    },
  ],
  rollUps: [
    {
      id: 'done',
      title: words('大促节点', 'Campaign milestones'),
      where: { status: ['done'] },
      as: 'share',
      by: 'wave',
      text: words('{total} 个节点，完成 {count} 个，{share}。', '{count} of {total} achieved: {share}.'),
    },
  ],
};
