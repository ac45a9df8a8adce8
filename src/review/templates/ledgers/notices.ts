import { defaultAllowedHours } from '../../../domain/ledger/overdue';
import { clock, day, samplePeople } from '../samples';
import { words, type SampleCell, type Template, type Words } from '../template';

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

/** Hours since a moment, less the hours on leave; half a second of tolerance, as KEFU.OVERDUE has it. */
const late = (since: string) => `(NOW()-{${since}})*24-N({leaveHours})>${defaultAllowedHours}+1/7200`;

export const template: Template = {
  kind: 'notices',
  order: 2,
  title: words('通知台账', 'Notice ledger'),
  purpose: words(
    `每条通知每人一行；${defaultAllowedHours} 小时没读、读了 ${defaultAllowedHours} 小时没执行会标红，请假时间不算。`,
    `One row per notice and person; red when unread for ${defaultAllowedHours} hours, or not done ${defaultAllowedHours} hours after reading, leave not counted.`,
  ),
  place: 'sheet',
  rowsAre: 'samples',
  frozenColumns: 2,
  columns: [
    { role: 'noticeId', entry: { kind: 'id' }, width: 11, note: words('通知的编号。', 'The notice’s number.') },
    { role: 'notice', entry: { kind: 'text' }, width: 32, note: words('通知说什么。', 'What it is about.') },
    {
      role: 'sent',
      entry: { kind: 'dateTime' },
      width: 17,
      note: words('什么时候发的，日期加时间。', 'When it was sent, day and time.'),
    },
    {
      role: 'agent',
      header: '客服',
      entry: { kind: 'person' },
      width: 13,
      note: words('要读的人，从花名册里选。', 'Who is to read it, picked from the roster.'),
    },
    {
      role: 'read',
      entry: { kind: 'dateTime' },
      width: 17,
      note: words('什么时候读的；没读就留空。', 'When it was read; blank until then.'),
    },
    {
      role: 'done',
      entry: { kind: 'dateTime' },
      width: 17,
      note: words('什么时候执行的；没执行就留空。', 'When it was done; blank until then.'),
    },
    {
      role: 'leaveHours',
      entry: { kind: 'number', minimum: 0 },
      width: 10,
      note: words(
        `这段时间里请假的小时数，不计入 ${defaultAllowedHours} 小时。`,
        'Hours on leave in between; they do not count.',
      ),
    },
  ],
  rows: [
    receipt(samplePeople.may, sent + clock(2), sent + clock(5, 30), null),
    receipt(samplePeople.jun, sent + clock(9), null, null),
    receipt(samplePeople.lan, null, null, 24),
  ],
  highlights: [
    { roles: ['read'], when: `AND(N({sent})>0,{read}="",${late('sent')})`, tone: 'late' },
    { roles: ['done'], when: `AND(N({read})>0,{done}="",${late('read')})`, tone: 'late' },
  ],
};
