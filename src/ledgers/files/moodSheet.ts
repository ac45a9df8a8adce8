import { words } from '../cells';
import { dueAfter, filled, is, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 11,
  title: words('每周状态表', 'Weekly mood sheet'),
  purpose: words(
    '主管每周反映成员状态；低落或异常的，1 个工作日内面谈。',
    'Leads report how each member is every week; who is low is talked to within a work day.',
  ),
  serves: ['A7'],
  personal: true,
  enough: { all: ['agent', 'mood'] },
  frozenColumns: 2,
  columns: [
    {
      role: 'moodWeek',
      title: words('周一日期', 'Week from'),
      aliases: ['周次', '所属周', '反馈日期', 'week'],
      entry: { kind: 'date' },
      width: 12,
      note: words('这一周的周一。', 'The Monday of the week.'),
      required: true,
    },
    {
      role: 'agent',
      title: words('客服', 'Agent'),
      entry: { kind: 'person' },
      width: 13,
      note: words('说的是谁。', 'Whom it is about.'),
      required: true,
    },
    {
      role: 'mood',
      title: words('状态', 'Mood'),
      aliases: ['本周状态', '情绪', '情绪状态', '成员状态'],
      entry: { kind: 'choice', choices: ['好', '一般', '低落', '异常'] },
      width: 9,
      note: words('好、一般、低落、异常。', 'Good (好), so-so (一般), low (低落), not well (异常).'),
      required: true,
    },
    {
      role: 'moodNote',
      title: words('情况说明', 'What is seen'),
      aliases: ['说明', '表现'],
      entry: { kind: 'longText' },
      width: 30,
      note: words('看到什么，只写事实。', 'What was seen: facts only.'),
    },
    {
      role: 'moodBy',
      title: words('反馈人', 'Reported by'),
      aliases: ['填表人', '主管'],
      entry: { kind: 'text' },
      width: 12,
      note: words('哪位主管写的。', 'The lead who wrote it.'),
    },
    {
      role: 'moodTalkOn',
      title: words('面谈时间', 'Talked on'),
      aliases: ['沟通日期', '面谈日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天谈的。', 'The day of the talk.'),
    },
    {
      role: 'moodTalkNotes',
      title: words('沟通内容', 'What was said'),
      aliases: ['面谈内容'],
      entry: { kind: 'longText' },
      width: 26,
      note: words('谈了什么、能帮什么。', 'What was said, and what helps.'),
    },
  ],
  samples: [
    [day(10, 12), samplePeople.may, '好', words('本周很有干劲', 'Full of energy'), samplePeople.lead, null, null],
    [
      day(10, 12),
      samplePeople.jun,
      '低落',
      words('连着两天不说话', 'Has not talked for two days'),
      samplePeople.lead,
      day(10, 13),
      words('家里有事，调了两天班', 'Trouble at home; two days swapped'),
    ],
  ],
  rule: {
    kind: 'stages',
    begins: 'agent',
    date: 'moodWeek',
    stages: [
      {
        name: words('面谈', 'talk'),
        needed: is('mood', '低落', '异常'),
        due: dueAfter('moodWeek', 1, 'workdays'),
        done: filled('moodTalkOn'),
      },
    ],
  },
  alerts: [
    {
      when: ['open', 'overdue', 'due'],
      if: is('mood', '异常'),
      severity: 'urgent',
      text: words('{agent}这周状态异常，第一时间面谈。', '{agent} is not well this week: talk to them now.'),
      owner: 'moodBy',
    },
    {
      when: ['open', 'overdue', 'due'],
      severity: 'attention',
      text: words('{agent}这周状态低落，{due} 前面谈。', '{agent} is low this week: talk by {due}.'),
      owner: 'moodBy',
    },
  ],
  rollUps: [
    {
      id: 'low',
      title: words('状态低落人次', 'Low in mood'),
      where: is('mood', '低落', '异常'),
      as: 'count',
      text: words('{current} {count} 人次状态低落或异常。', '{count} reports of a low mood {current}.'),
    },
    {
      id: 'talked',
      title: words('状态面谈', 'Mood talks'),
      where: filled('moodTalkOn'),
      as: 'count',
      text: words('因状态面谈 {count} 次。', '{count} talks about how people are.'),
    },
  ],
};
