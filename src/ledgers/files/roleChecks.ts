import { words } from '../cells';
import { dueAfter, filled, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 26,
  title: words('管理者自查', 'Managers’ self-check'),
  purpose: words(
    '角色误区自查：只替客服说话、合作意识淡薄、不愿授权；每月一次，写下改什么。',
    'The three traps of a new manager, rated by themselves once a month, with what will change.',
  ),
  serves: ['D6'],
  personal: true,
  enough: { all: ['manager', 'trapDelegation'] },
  frozenColumns: 2,
  columns: [
    {
      role: 'checkedOn',
      title: words('自查日期', 'Checked on'),
      aliases: ['日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天自查的。', 'The day.'),
      required: true,
    },
    {
      role: 'manager',
      title: words('管理者', 'Manager'),
      aliases: ['姓名'],
      entry: { kind: 'person' },
      width: 13,
      note: words('谁自查。', 'Who checks themself.'),
      required: true,
    },
    {
      role: 'trapSide',
      title: words('民意代表', 'Agents only'),
      aliases: ['下属误区'],
      entry: { kind: 'integer', minimum: 1, maximum: 5 },
      width: 11,
      note: words(
        '作为下属：习惯从客服角度看问题。1 没有，5 常有。',
        'As a subordinate: sees the agents’ side only. 1 never, 5 often.',
      ),
    },
    {
      role: 'trapColleague',
      title: words('合作淡薄', 'Little cooperation'),
      aliases: ['同事误区'],
      entry: { kind: 'integer', minimum: 1, maximum: 5 },
      width: 11,
      note: words('作为同事：合作意识淡薄。1 没有，5 常有。', 'As a colleague: little cooperation. 1 never, 5 often.'),
    },
    {
      role: 'trapDelegation',
      title: words('不愿授权', 'Does not delegate'),
      aliases: ['上级误区'],
      entry: { kind: 'integer', minimum: 1, maximum: 5 },
      width: 11,
      note: words(
        '作为上级：不善于（不愿意）授权。1 没有，5 常有。',
        'As a lead: does not delegate. 1 never, 5 often.',
      ),
    },
    {
      role: 'iceberg',
      title: words('要提升的层面', 'What to work on'),
      aliases: ['冰山层面'],
      entry: { kind: 'choice', choices: ['知识', '技能', '能力', '价值观', '性格', '动机'], open: true },
      width: 14,
      note: words(
        '冰山模型：知识、技能、能力、价值观、性格、动机。',
        'The iceberg: knowledge, skill, ability, values, character, motive.',
      ),
    },
    {
      role: 'selfChange',
      title: words('准备怎么改', 'What will change'),
      aliases: ['改进计划'],
      entry: { kind: 'longText' },
      width: 28,
      note: words('具体改一件事。', 'One thing, concretely.'),
    },
    {
      role: 'nextCheckDone',
      title: words('下次自查', 'Checked again on'),
      aliases: ['复查日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('一个月后再查，填那天的日期。', 'Again after a month: that day.'),
    },
  ],
  samples: [
    [day(10, 8), samplePeople.lead, 3, 2, 4, '能力', words('把排班交给示例小军', 'Hand the roster over'), null],
    [day(9, 8), samplePeople.lead, 3, 3, 5, '动机', words('每周放手一件事', 'Let go of one thing a week'), day(10, 8)],
  ],
  rule: {
    kind: 'stages',
    begins: 'manager',
    date: 'checkedOn',
    stages: [
      {
        name: words('再查', 'next check'),
        due: dueAfter('checkedOn', 1, 'months'),
        done: filled('nextCheckDone'),
        soonDays: 3,
      },
    ],
  },
  alerts: [
    {
      when: ['overdue'],
      severity: 'info',
      text: words('{manager}该再自查一次了（{due}）。', '{manager} is due for the next self-check ({due}).'),
      person: 'manager',
    },
  ],
  rollUps: [
    {
      id: 'checks',
      title: words('管理者自查', 'Self-checks'),
      as: 'count',
      by: 'manager',
      text: words('{current}自查 {count} 次。', '{count} self-checks {current}.'),
    },
  ],
};
