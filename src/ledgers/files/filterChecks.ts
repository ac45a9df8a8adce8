import { words } from '../cells';
import { dueAfter, filled, is, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 24,
  title: words('过滤设置核查', 'Filter checks'),
  purpose: words(
    '过滤率异常的客服：查过滤设置、看结论、改回来；只核查，不定性。',
    'Agents whose filter rate stands out: settings looked at, finding, put right. A check, not a verdict.',
  ),
  serves: ['D3'],
  enough: { all: ['agent', 'filterFinding'] },
  frozenColumns: 2,
  columns: [
    {
      role: 'filterFlagged',
      title: words('提出日期', 'Raised on'),
      aliases: ['日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天提出的。', 'The day it came up.'),
      required: true,
    },
    {
      role: 'agent',
      title: words('客服', 'Agent'),
      entry: { kind: 'person' },
      width: 13,
      note: words('查谁的设置。', 'Whose settings.'),
      required: true,
    },
    {
      role: 'filterRate',
      title: words('过滤率', 'Filter rate'),
      aliases: ['咨询过滤率'],
      entry: { kind: 'percent', minimum: 0, maximum: 1 },
      width: 10,
      note: words('当时的过滤率。', 'The filter rate at the time.'),
    },
    {
      role: 'filterFinding',
      title: words('核查结论', 'Finding'),
      aliases: ['核查结果'],
      entry: { kind: 'choice', choices: ['设置正常', '设置过严', '误设', '待核查'], open: true },
      width: 12,
      note: words('过滤设置查下来怎样。', 'What the settings are like.'),
    },
    {
      role: 'filterChecker',
      title: words('核查人', 'Checked by'),
      entry: { kind: 'text' },
      width: 12,
      note: words('谁查的。', 'Who checked.'),
    },
    {
      role: 'filterCheckedOn',
      title: words('核查日期', 'Checked on'),
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天查的；3 个工作日内。', 'The day of the check; within 3 work days.'),
    },
    {
      role: 'filterFixedOn',
      title: words('修正日期', 'Put right on'),
      aliases: ['整改日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('设置改回来的日期。', 'The day the settings were put right.'),
    },
  ],
  samples: [
    [day(10, 12), samplePeople.jun, 0.31, '设置过严', samplePeople.lead, day(10, 13), day(10, 13)],
    [day(10, 19), samplePeople.lan, 0.22, '待核查', samplePeople.lead, null, null],
  ],
  rule: {
    kind: 'stages',
    begins: 'agent',
    date: 'filterFlagged',
    stages: [
      {
        name: words('核查', 'check'),
        due: dueAfter('filterFlagged', 3, 'workdays'),
        done: filled('filterCheckedOn'),
        soonDays: 1,
      },
      {
        name: words('修正', 'putting right'),
        needed: is('filterFinding', '设置过严', '误设'),
        due: dueAfter('filterCheckedOn', 1, 'workdays'),
        done: filled('filterFixedOn'),
      },
    ],
  },
  alerts: [
    {
      when: ['overdue'],
      stage: 0,
      severity: 'attention',
      text: words(
        '{agent}的过滤设置该核查了，已过 {late} 天。',
        '{agent}’s filter settings were to be checked {late} days ago.',
      ),
      owner: 'filterChecker',
    },
    {
      when: ['open', 'due', 'overdue'],
      stage: 1,
      severity: 'attention',
      text: words('{agent}的过滤设置查出问题，还没改回来。', '{agent}’s filter settings are still to be put right.'),
      owner: 'filterChecker',
    },
  ],
  rollUps: [
    {
      id: 'checks',
      title: words('过滤核查', 'Filter checks'),
      where: filled('filterCheckedOn'),
      as: 'share',
      text: words('{total} 次提出，核查 {count} 次，{share}。', '{count} of {total} checked: {share}.'),
    },
  ],
};
