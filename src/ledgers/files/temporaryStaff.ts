import { words } from '../cells';
import { dueAfter, filled, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 74,
  title: words('临促名册', 'Temporary staff'),
  purpose: words(
    '大促临时人员：到岗、谁带、关注点；到岗 3 天内谈一次。个人信息，不随报表分享。',
    'Temporary staff of a campaign: when they come, who looks after them, what moves them; a talk within three days. Personal.',
  ),
  serves: ['E4'],
  personal: true,
  enough: { all: ['arrived', 'mentor'], some: { of: ['agent', 'motive', 'talkDate', 'leaves'], least: 2 } },
  frozenColumns: 1,
  columns: [
    {
      role: 'agent',
      title: words('客服', 'Agent'),
      entry: { kind: 'person' },
      width: 13,
      note: words('姓名或花名。', 'Name or nickname.'),
      required: true,
    },
    {
      role: 'post',
      title: words('岗位', 'Post'),
      aliases: ['临促岗位'],
      entry: { kind: 'choice', choices: ['售前接待', '售后', '催付', '登记'], open: true },
      width: 12,
      note: words('做什么。', 'What they do.'),
    },
    {
      role: 'arrived',
      title: words('到岗日期', 'Arrived'),
      aliases: ['进场日期', '到岗时间'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天到岗。', 'The day they begin.'),
      required: true,
    },
    {
      role: 'leaves',
      title: words('离场日期', 'Leaves'),
      aliases: ['离岗日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('计划哪天离场。', 'The day they leave.'),
    },
    {
      role: 'mentor',
      title: words('带教人', 'Mentor'),
      aliases: ['师傅', '带教'],
      entry: { kind: 'text' },
      width: 13,
      note: words('谁带。', 'Who looks after them.'),
      required: true,
    },
    {
      role: 'motive',
      title: words('关注点', 'Motive'),
      aliases: ['动机', '动机标签'],
      entry: { kind: 'choice', choices: ['收入', '学习', '转正', '稳定', '同伴'], open: true },
      width: 10,
      note: words('最在意什么，一个词。', 'What matters most to them, in a word.'),
    },
    {
      role: 'talkDate',
      title: words('谈话日期', 'Talk on'),
      aliases: ['面谈日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('到岗后第一次谈话是哪天。', 'The day of the first talk.'),
    },
    {
      role: 'remark',
      title: words('备注', 'Remark'),
      entry: { kind: 'longText' },
      width: 24,
      note: words('只给管理者看。', 'For managers only.'),
    },
  ],
  samples: [
    [samplePeople.jun, '售前接待', day(10, 20), day(11, 15), samplePeople.lead, '收入', day(10, 21), null],
    [samplePeople.lan, '售后', day(10, 22), day(11, 20), samplePeople.lead, '学习', null, null],
  ],
  rule: {
    kind: 'stages',
    begins: 'agent',
    date: 'arrived',
    stages: [
      {
        name: words('到岗谈话', 'first talk'),
        due: dueAfter('arrived', 3, 'days'),
        done: filled('talkDate'),
        soonDays: 1,
      },
    ],
  },
  alerts: [
    {
      when: ['overdue'],
      severity: 'attention',
      text: words(
        '{agent}到岗后还没谈过，已过 {late} 天，带教人{mentor}。',
        'Nobody has talked with {agent} yet, {late} days late; mentor {mentor}.',
      ),
      owner: 'mentor',
    },
    {
      when: ['due'],
      severity: 'info',
      text: words(
        '{agent}到岗，{due} 前要谈一次，带教人{mentor}。',
        '{agent} is new: a talk is due by {due}; mentor {mentor}.',
      ),
      owner: 'mentor',
    },
  ],
  rollUps: [
    {
      id: 'arrived',
      title: words('临促到岗', 'Temporary staff arrived'),
      as: 'count',
      by: 'post',
      text: words('到岗 {count} 人。', '{count} arrived.'),
    },
    {
      id: 'talked',
      title: words('到岗谈话', 'First talks'),
      where: filled('talkDate'),
      as: 'share',
      by: 'mentor',
      text: words('{total} 人到岗，谈过 {count} 人，{share}。', '{count} of {total} talked with: {share}.'),
    },
  ],
};
