import { defaultAllowedHours } from '../../domain/ledger/overdue';
import { words, type SampleCell, type Words } from '../cells';
import { dueAfter, filled, type Ledger } from '../ledger';
import { clock, day, samplePeople } from '../samples';

const sent = day(10, 15) + clock(10);

const receipt = (agent: Words, read: number | null, done: number | null, leave: number | null): SampleCell[] => [
  'TZ-001',
  words('双11预售规则与定金说明', 'Presale rules for November'),
  sent,
  agent,
  read,
  done,
  leave,
];

export const ledger: Ledger = {
  order: 2,
  title: words('通知台账', 'Notice ledger'),
  purpose: words(
    `每条通知每人一行；${defaultAllowedHours} 小时没读、读了 ${defaultAllowedHours} 小时没执行为逾期，请假时间不算。`,
    `One row per notice and person; overdue when unread for ${defaultAllowedHours} hours, or not done ${defaultAllowedHours} hours after reading, leave not counted.`,
  ),
  serves: ['A2'],
  enough: { all: ['notice', 'agent'], some: { of: ['sent', 'read', 'done'], least: 2 } },
  frozenColumns: 2,
  columns: [
    {
      role: 'noticeId',
      title: words('通知编号', 'Notice ID'),
      aliases: ['编号'],
      entry: { kind: 'id' },
      width: 11,
      note: words('通知的编号。', 'The notice’s number.'),
    },
    {
      role: 'notice',
      title: words('通知标题', 'Notice'),
      aliases: ['通知', '通知内容', '标题', 'title'],
      entry: { kind: 'text' },
      width: 32,
      note: words('通知说什么。', 'What it is about.'),
      required: true,
    },
    {
      role: 'sent',
      title: words('发送时间', 'Sent'),
      aliases: ['发布时间', '通知时间', '发送日期', '发布日期', 'sent at'],
      entry: { kind: 'dateTime' },
      width: 17,
      note: words('什么时候发的，日期加时间。', 'When it was sent, day and time.'),
      required: true,
    },
    {
      role: 'agent',
      title: words('客服', 'Agent'),
      entry: { kind: 'person' },
      width: 13,
      note: words('要读的人，从花名册里选。', 'Who is to read it, picked from the roster.'),
      required: true,
    },
    {
      role: 'read',
      title: words('阅读时间', 'Read'),
      aliases: ['已读时间', '阅读日期', 'read at'],
      entry: { kind: 'dateTime' },
      width: 17,
      note: words('什么时候读的；没读就留空。', 'When it was read; blank until then.'),
    },
    {
      role: 'done',
      title: words('执行时间', 'Done'),
      aliases: ['完成时间', '执行日期', 'done at'],
      entry: { kind: 'dateTime' },
      width: 17,
      note: words('什么时候执行的；没执行就留空。', 'When it was done; blank until then.'),
    },
    {
      role: 'leaveHours',
      title: words('请假小时', 'Leave hours'),
      aliases: ['请假时长', '请假时长(小时)', 'hours on leave'],
      entry: { kind: 'number', minimum: 0 },
      width: 10,
      note: words(
        `这段时间里请假的小时数，不计入 ${defaultAllowedHours} 小时。`,
        'Hours on leave in between; they do not count.',
      ),
    },
  ],
  samples: [
    receipt(samplePeople.may, sent + clock(2), sent + clock(5, 30), null),
    receipt(samplePeople.jun, sent + clock(9), null, null),
    receipt(samplePeople.lan, null, null, 24),
  ],
  rule: {
    kind: 'stages',
    begins: 'notice',
    date: 'sent',
    stages: [
      {
        name: words('阅读', 'reading'),
        due: dueAfter('sent', defaultAllowedHours, 'hours', 'leaveHours'),
        done: filled('read'),
      },
      {
        name: words('执行', 'doing'),
        due: dueAfter('read', defaultAllowedHours, 'hours', 'leaveHours'),
        done: filled('done'),
      },
    ],
  },
  alerts: [
    {
      when: ['overdue'],
      stage: 0,
      severity: 'urgent',
      text: words(
        `{agent}还没读“{notice}”，已超过 {allowed} 小时（应在 {due} 前读）。`,
        `{agent} has not read “{notice}” within {allowed} hours (by {due}).`,
      ),
    },
    {
      when: ['overdue'],
      stage: 1,
      severity: 'urgent',
      text: words(
        `{agent}读了“{notice}”但没执行，已超过 {allowed} 小时（应在 {due} 前执行）。`,
        `{agent} has read “{notice}” but not done it within {allowed} hours (by {due}).`,
      ),
    },
  ],
  rollUps: [
    {
      id: 'readCoverage',
      title: words('通知阅读覆盖率', 'Notices read'),
      where: filled('read'),
      as: 'share',
      by: 'group',
      text: words('{total} 条应读，{count} 条已读，覆盖 {share}。', '{count} of {total} read: {share}.'),
    },
    {
      id: 'doneCoverage',
      title: words('通知执行覆盖率', 'Notices done'),
      where: filled('done'),
      as: 'share',
      by: 'group',
      text: words('{total} 条应执行，{count} 条已执行，覆盖 {share}。', '{count} of {total} done: {share}.'),
    },
    {
      id: 'penalties',
      title: words('通知逾期（处罚名单）', 'Overdue notices (penalty list)'),
      where: { status: ['overdue'] },
      as: 'count',
      by: 'agent',
      text: words('{count} 条逾期未读或未执行。', '{count} unread or not done in time.'),
    },
  ],
};
