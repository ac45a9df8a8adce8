import { words } from '../cells';
import { dueOn, filled, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 14,
  title: words('质检分析会', 'QA meetings'),
  purpose: words(
    '每次质检分析会讨论什么、定了什么、谁做、什么时候做完。',
    'What each QA meeting found and decided, who does it, and by when.',
  ),
  serves: ['B8'],
  enough: { all: ['meetingFinding', 'meetingOwner'] },
  frozenColumns: 2,
  columns: [
    {
      role: 'meetingDate',
      title: words('会议日期', 'Meeting on'),
      aliases: ['开会日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天开的会。', 'The day of the meeting.'),
      required: true,
    },
    {
      role: 'meetingFinding',
      title: words('分析结论', 'Finding'),
      aliases: ['讨论结论', '会议结论'],
      entry: { kind: 'longText' },
      width: 32,
      note: words('数据和案例说明了什么。', 'What figures and cases show.'),
      required: true,
    },
    {
      role: 'meetingAction',
      title: words('会议决定', 'Decision'),
      aliases: ['决议', '会议决议'],
      entry: { kind: 'longText' },
      width: 30,
      note: words('定了做什么。', 'What was decided.'),
    },
    {
      role: 'meetingOwner',
      title: words('落实人', 'Done by'),
      aliases: ['执行人'],
      entry: { kind: 'text' },
      width: 12,
      note: words('谁去做。', 'Who does it.'),
      required: true,
    },
    {
      role: 'meetingDue',
      title: words('落实期限', 'Due by'),
      aliases: ['完成期限'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天前做完。', 'By when.'),
    },
    {
      role: 'meetingDone',
      title: words('落实日期', 'Completed on'),
      aliases: ['完成日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天做完的。', 'The day it was done.'),
    },
  ],
  samples: [
    [
      day(10, 16),
      words('等候语丢分最多', 'Waiting phrases lose most points'),
      words('晨会每天演练一次', 'Practise once each morning'),
      samplePeople.lead,
      day(10, 23),
      null,
    ],
    [
      day(10, 9),
      words('议价流失高', 'Haggling loses buyers'),
      words('写三条议价话术', 'Write three scripts for it'),
      samplePeople.may,
      day(10, 14),
      day(10, 13),
    ],
  ],
  rule: {
    kind: 'stages',
    begins: 'meetingFinding',
    date: 'meetingDate',
    stages: [{ name: words('落实', 'doing'), due: dueOn('meetingDue'), done: filled('meetingDone'), soonDays: 2 }],
  },
  alerts: [
    {
      when: ['overdue'],
      severity: 'attention',
      text: words(
        '质检会定的事没落实，已过 {late} 天：{meetingAction}',
        'Decided at the QA meeting, {late} days overdue: {meetingAction}',
      ),
      person: 'meetingOwner',
      owner: 'meetingOwner',
    },
    {
      when: ['due'],
      severity: 'info',
      text: words('质检会定的事 {due} 到期：{meetingAction}', 'Decided at the QA meeting, due {due}: {meetingAction}'),
      person: 'meetingOwner',
      owner: 'meetingOwner',
    },
  ],
  rollUps: [
    {
      id: 'meetings',
      title: words('质检会决定', 'QA decisions'),
      as: 'count',
      by: 'meetingOwner',
      text: words('{current}质检会定了 {count} 件事。', '{count} decisions at QA meetings {current}.'),
    },
    {
      id: 'done',
      title: words('质检会决定落实', 'QA decisions done'),
      where: filled('meetingDone'),
      as: 'share',
      text: words('{total} 件决定，落实 {count} 件，{share}。', '{count} of {total} done: {share}.'),
    },
  ],
};
