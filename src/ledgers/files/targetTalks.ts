import { words } from '../cells';
import { dueAfter, filled, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 25,
  title: words('目标沟通', 'Target talks'),
  purpose: words(
    '目标定下来要谈一次：能不能达到、差什么、管理者帮什么，避免“定了也拿不到提成”。',
    'A talk on each target: can it be reached, what is missing, what the manager does for it.',
  ),
  serves: ['D5'],
  personal: true,
  enough: { all: ['agent', 'targetValue'] },
  frozenColumns: 2,
  columns: [
    {
      role: 'targetFrom',
      title: words('目标开始', 'Target from'),
      aliases: ['开始日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('目标从哪天算。', 'The day the target begins.'),
      required: true,
    },
    {
      role: 'agent',
      title: words('客服', 'Agent'),
      entry: { kind: 'person' },
      width: 13,
      note: words('谁的目标。', 'Whose target.'),
      required: true,
    },
    {
      role: 'targetMetric',
      title: words('目标指标', 'Metric'),
      aliases: ['指标'],
      entry: { kind: 'choice', choices: ['销售额', '最终付款转化率', '客单价'], open: true },
      width: 15,
      note: words('哪项指标。', 'Which metric.'),
    },
    {
      role: 'targetValue',
      title: words('目标值', 'Target'),
      aliases: ['目标'],
      entry: { kind: 'number', minimum: 0 },
      width: 11,
      note: words('定多少。', 'The figure.'),
      required: true,
    },
    {
      role: 'targetConcern',
      title: words('本人顾虑', 'Concern'),
      aliases: ['顾虑', '员工意见'],
      entry: { kind: 'longText' },
      width: 26,
      note: words('担心什么，例如拿不到提成。', 'What they worry about, such as losing commission.'),
    },
    {
      role: 'targetSupport',
      title: words('管理支持', 'Support'),
      aliases: ['支持措施'],
      entry: { kind: 'longText' },
      width: 26,
      note: words('管理者做什么帮他达到。', 'What the manager does for it.'),
    },
    {
      role: 'targetTalkOn',
      title: words('沟通日期', 'Talked on'),
      aliases: ['面谈日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天谈的；开始后 3 天内。', 'The day of the talk; within 3 days.'),
    },
  ],
  samples: [
    [
      day(10, 1),
      samplePeople.may,
      '销售额',
      60000,
      words('活动少', 'Few promotions'),
      words('给两个爆款的组合话术', 'Scripts for two best-sellers'),
      day(10, 2),
    ],
    [day(10, 1), samplePeople.jun, '最终付款转化率', 0.55, null, null, null],
  ],
  rule: {
    kind: 'stages',
    begins: 'agent',
    date: 'targetFrom',
    stages: [
      {
        name: words('沟通', 'talk'),
        due: dueAfter('targetFrom', 3, 'days'),
        done: filled('targetTalkOn'),
        soonDays: 1,
      },
    ],
  },
  alerts: [
    {
      when: ['overdue'],
      severity: 'attention',
      text: words(
        '{agent}的目标（{targetMetric}）还没沟通，已过 {late} 天。',
        '{agent}’s target ({targetMetric}) has not been talked about: {late} days late.',
      ),
    },
  ],
  rollUps: [
    {
      id: 'talked',
      title: words('目标沟通', 'Targets talked about'),
      where: filled('targetTalkOn'),
      as: 'share',
      text: words('{total} 个目标，沟通 {count} 个，{share}。', '{count} of {total} targets talked about: {share}.'),
    },
  ],
};
