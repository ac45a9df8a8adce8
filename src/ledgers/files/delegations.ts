import { words } from '../cells';
import { dueOn, filled, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 12,
  title: words('授权记录', 'Delegations'),
  purpose: words(
    '把什么事交给谁、放权到哪一级、什么时候看结果。',
    'What was handed to whom, at which level, and when the result is looked at.',
  ),
  serves: ['A10', 'D6'],
  enough: { all: ['delegatedTask', 'delegatedTo'] },
  frozenColumns: 2,
  columns: [
    {
      role: 'delegatedOn',
      title: words('授权日期', 'Delegated on'),
      aliases: ['日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天交出去的。', 'The day it was handed over.'),
      required: true,
    },
    {
      role: 'delegatedBy',
      title: words('授权人', 'By'),
      aliases: ['负责人', '上级'],
      entry: { kind: 'text' },
      width: 12,
      note: words('谁交出去的。', 'Who handed it over.'),
      required: true,
    },
    {
      role: 'delegatedTo',
      title: words('被授权人', 'To'),
      aliases: ['承接人', '接受人'],
      entry: { kind: 'person' },
      width: 13,
      note: words('交给了谁。', 'Who took it on.'),
      required: true,
    },
    {
      role: 'delegatedTask',
      title: words('授权事项', 'Task'),
      aliases: ['事项', '任务'],
      entry: { kind: 'longText' },
      width: 30,
      note: words('什么事。', 'What it is.'),
      required: true,
    },
    {
      role: 'delegationLevel',
      title: words('授权级别', 'Level'),
      aliases: ['放权级别', '级别'],
      entry: { kind: 'choice', choices: ['看着做', '带着做', '放手做', '独立负责'], open: true },
      width: 12,
      note: words('一级一级放：看着做、带着做、放手做、独立负责。', 'Step by step: watch, do together, let do, own.'),
    },
    {
      role: 'delegationDue',
      title: words('检查日期', 'Checked by'),
      aliases: ['验收日期', '完成期限'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天看结果。', 'The day the result is looked at.'),
    },
    {
      role: 'delegationResult',
      title: words('完成情况', 'Result'),
      aliases: ['结果'],
      entry: { kind: 'longText' },
      width: 24,
      note: words('做得怎么样；填了就算完成。', 'How it went; a text means done.'),
    },
  ],
  samples: [
    [
      day(10, 8),
      samplePeople.lead,
      samplePeople.may,
      words('梳理售前转售后的对接流程', 'Map the handover from presales to after-sales'),
      '带着做',
      day(10, 22),
      null,
    ],
    [
      day(10, 5),
      samplePeople.lead,
      samplePeople.jun,
      words('排 10 月下旬的班表', 'The roster for late October'),
      '放手做',
      day(10, 12),
      words('按时排好，缺一个夜班', 'On time, one night short'),
    ],
  ],
  rule: {
    kind: 'stages',
    begins: 'delegatedTask',
    date: 'delegatedOn',
    stages: [
      { name: words('检查', 'check'), due: dueOn('delegationDue'), done: filled('delegationResult'), soonDays: 2 },
    ],
  },
  alerts: [
    {
      when: ['overdue'],
      severity: 'attention',
      text: words(
        '交给{delegatedTo}的“{delegatedTask}”该看结果了，已过 {late} 天。',
        '“{delegatedTask}”, handed to {delegatedTo}, was to be looked at {late} days ago.',
      ),
      person: 'delegatedTo',
      owner: 'delegatedBy',
    },
    {
      when: ['due'],
      severity: 'info',
      text: words(
        '交给{delegatedTo}的“{delegatedTask}”{due} 看结果。',
        '“{delegatedTask}”, handed to {delegatedTo}, is looked at on {due}.',
      ),
      person: 'delegatedTo',
      owner: 'delegatedBy',
    },
  ],
  rollUps: [
    {
      id: 'delegated',
      title: words('授权事项', 'Tasks delegated'),
      as: 'count',
      by: 'delegatedBy',
      text: words('{current}授权 {count} 件事。', '{count} tasks delegated {current}.'),
    },
    {
      id: 'done',
      title: words('授权完成', 'Delegated tasks done'),
      where: filled('delegationResult'),
      as: 'share',
      by: 'delegatedTo',
      text: words('{total} 件授权，完成 {count} 件，{share}。', '{count} of {total} done: {share}.'),
    },
  ],
};
