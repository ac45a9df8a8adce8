import { words } from '../cells';
import { dueAfter, filled, is, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 5,
  title: words('试用期观察', 'Probation'),
  purpose: words(
    '入职满一个月前要面谈并决定去留；没有面谈，不能换人。',
    'A talk and a decision within a month of hiring; nobody is replaced without a talk first.',
  ),
  serves: ['A3'],
  personal: true,
  enough: { all: ['agent', 'fitNotes'], some: { of: ['talkDate', 'verdict', 'decidedOn'], least: 1 } },
  frozenColumns: 2,
  columns: [
    {
      role: 'agent',
      title: words('客服', 'Agent'),
      entry: { kind: 'person' },
      width: 13,
      note: words('试用期的客服。', 'Who is on probation.'),
      required: true,
    },
    {
      role: 'hireDate',
      title: words('入职日期', 'Hired on'),
      aliases: ['入职时间', '到岗日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天入职的；观察期到满一个月为止。', 'The day of hiring; probation ends a month later.'),
      required: true,
    },
    {
      role: 'fitNotes',
      title: words('适应情况', 'How it goes'),
      aliases: ['试用表现', '观察记录', '试用期表现', 'fit notes'],
      entry: { kind: 'longText' },
      width: 28,
      note: words('一个月里怎么样：学得快不快，合不合群。', 'How the month goes: learning, fitting in.'),
    },
    {
      role: 'talkDate',
      title: words('面谈日期', 'Talk on'),
      aliases: ['试用面谈日期', '转正面谈日期', 'talk date'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天面谈的；决定换人之前必须先谈。', 'The day of the talk; it must come before replacing anyone.'),
    },
    {
      role: 'talkNotes',
      title: words('面谈内容', 'Talk notes'),
      aliases: ['面谈记录'],
      entry: { kind: 'longText' },
      width: 26,
      note: words('谈了什么，本人怎么说。', 'What was said, and what the agent said.'),
    },
    {
      role: 'verdict',
      title: words('去留决定', 'Decision'),
      aliases: ['决定', '转正结果', '试用结果'],
      entry: { kind: 'choice', choices: ['转正', '延长观察', '换人'] },
      width: 12,
      note: words(
        '转正、延长观察或换人，由管理者决定。',
        'Kept on (转正), watched longer (延长观察), replaced (换人): a manager decides.',
      ),
    },
    {
      role: 'decidedOn',
      title: words('决定日期', 'Decided on'),
      aliases: ['转正日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天决定的。', 'The day of the decision.'),
    },
  ],
  samples: [
    [
      samplePeople.may,
      day(9, 20),
      words('上手快，主动问', 'Quick, asks questions'),
      day(10, 16),
      words('愿意留下', 'Wants to stay'),
      '转正',
      day(10, 19),
    ],
    [samplePeople.lan, day(9, 28), words('回复偏慢', 'Answers slowly'), null, null, null, null],
  ],
  rule: {
    kind: 'stages',
    begins: 'agent',
    date: 'hireDate',
    stages: [
      { name: words('面谈', 'talk'), due: dueAfter('hireDate', 1, 'months'), done: filled('talkDate'), soonDays: 7 },
      {
        name: words('决定', 'decision'),
        due: dueAfter('hireDate', 1, 'months'),
        done: filled('decidedOn'),
        soonDays: 7,
      },
    ],
  },
  alerts: [
    {
      when: ['open', 'due', 'overdue'],
      stage: 0,
      if: is('verdict', '换人'),
      severity: 'urgent',
      text: words(
        '{agent}写了换人但还没面谈：先面谈，再决定。',
        '{agent} is to be replaced without a talk: talk first, then decide.',
      ),
    },
    {
      when: ['overdue'],
      stage: 0,
      severity: 'urgent',
      text: words(
        '{agent}入职已满一个月（{due}），还没面谈。',
        '{agent} has been here a month ({due}) without a talk.',
      ),
    },
    {
      when: ['overdue'],
      stage: 1,
      severity: 'urgent',
      text: words(
        '{agent}面谈过了，去留还没定，已过 {late} 天。',
        '{agent} has had the talk; the decision is {late} days overdue.',
      ),
    },
    {
      when: ['due'],
      severity: 'attention',
      text: words('{agent}试用期 {due} 满一个月，还有 {left} 天。', '{agent}’s month ends on {due}, in {left} days.'),
    },
  ],
  rollUps: [
    {
      id: 'begun',
      title: words('进入试用期', 'Probations begun'),
      as: 'count',
      text: words('{current} {count} 人进入试用期。', '{count} began their probation {current}.'),
    },
    {
      id: 'talked',
      title: words('试用期已面谈', 'Probation talks held'),
      where: filled('talkDate'),
      as: 'share',
      text: words('{total} 人中 {count} 人已面谈，{share}。', '{count} of {total} have had their talk: {share}.'),
    },
  ],
};
