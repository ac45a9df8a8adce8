import { words } from '../cells';
import { dueAfter, filled, type Ledger } from '../ledger';
import { clock, day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 13,
  title: words('重大问题上报', 'Escalations'),
  purpose: words(
    '重大问题立即上报：2 小时内报，报后 24 小时内有处理结果。',
    'Serious matters go up at once: reported within 2 hours, dealt with within 24.',
  ),
  serves: ['B8'],
  enough: { all: ['escalatedMatter', 'escalatedTo'] },
  frozenColumns: 2,
  columns: [
    {
      role: 'foundAt',
      title: words('发现时间', 'Found at'),
      aliases: ['发生时间'],
      entry: { kind: 'dateTime' },
      width: 17,
      note: words('什么时候发现的，日期加时间。', 'When it was found, day and time.'),
      required: true,
    },
    {
      role: 'agent',
      title: words('客服', 'Agent'),
      entry: { kind: 'person' },
      width: 13,
      note: words('涉及谁，可以留空。', 'Whom it is about; may stay blank.'),
    },
    {
      role: 'escalatedCase',
      title: words('会话ID', 'Conversation ID'),
      aliases: ['会话编号', 'conversation'],
      entry: { kind: 'id' },
      width: 18,
      note: words('哪条会话。', 'Which conversation.'),
    },
    {
      role: 'escalatedMatter',
      title: words('重大问题', 'Matter'),
      aliases: ['问题描述', '上报内容'],
      entry: { kind: 'longText' },
      width: 34,
      note: words('什么问题，客户要什么。', 'What happened, and what the buyer wants.'),
      required: true,
    },
    {
      role: 'escalatedTo',
      title: words('上报对象', 'Reported to'),
      aliases: ['上报给', '报告人', '接报人'],
      entry: { kind: 'text' },
      width: 12,
      note: words('报给了谁。', 'Whom it was reported to.'),
    },
    {
      role: 'reportedAt',
      title: words('上报时间', 'Reported at'),
      entry: { kind: 'dateTime' },
      width: 17,
      note: words('什么时候报的。', 'When it was reported.'),
    },
    {
      role: 'handling',
      title: words('处理结论', 'How it was dealt with'),
      aliases: ['处理方案', '处理情况'],
      entry: { kind: 'longText' },
      width: 28,
      note: words('怎么处理的。', 'What was done.'),
    },
    {
      role: 'handledAt',
      title: words('处理时间', 'Dealt with at'),
      aliases: ['办结时间'],
      entry: { kind: 'dateTime' },
      width: 17,
      note: words('什么时候处理完的。', 'When it was done with.'),
    },
  ],
  samples: [
    [
      day(10, 14) + clock(10),
      samplePeople.jun,
      'SL-20261014-009',
      words('威胁买家给差评者，买家要投诉平台', 'Threatened a buyer, who wants to go to the platform'),
      samplePeople.lead,
      day(10, 14) + clock(10, 40),
      words('道歉并补偿，停岗培训', 'Apology and compensation; off the queue for training'),
      day(10, 14) + clock(16),
    ],
    [
      day(10, 19) + clock(9),
      null,
      'SL-20261019-002',
      words('买家称发错货，要找媒体', 'Says the wrong goods came and will go to the press'),
      samplePeople.lead,
      day(10, 19) + clock(10),
      null,
      null,
    ],
  ],
  rule: {
    kind: 'stages',
    begins: 'escalatedMatter',
    date: 'foundAt',
    stages: [
      { name: words('上报', 'reporting'), due: dueAfter('foundAt', 2, 'hours'), done: filled('reportedAt') },
      { name: words('处理', 'dealing with it'), due: dueAfter('reportedAt', 24, 'hours'), done: filled('handledAt') },
    ],
  },
  alerts: [
    {
      when: ['open', 'overdue'],
      stage: 0,
      severity: 'urgent',
      text: words(
        '重大问题还没上报：{escalatedMatter}',
        'A serious matter has not been reported yet: {escalatedMatter}',
      ),
    },
    {
      when: ['overdue'],
      stage: 1,
      severity: 'urgent',
      text: words(
        '重大问题上报后没有处理完（应在 {due} 前）：{escalatedMatter}',
        'A reported matter is still open (due {due}): {escalatedMatter}',
      ),
    },
    {
      when: ['open'],
      stage: 1,
      severity: 'attention',
      text: words(
        '重大问题处理中，{due} 前要有结论：{escalatedMatter}',
        'A reported matter is in hand, due {due}: {escalatedMatter}',
      ),
    },
  ],
  rollUps: [
    {
      id: 'escalations',
      title: words('重大问题', 'Serious matters'),
      as: 'count',
      by: 'agent',
      text: words('{current}重大问题 {count} 个。', '{count} serious matters {current}.'),
    },
    {
      id: 'handled',
      title: words('重大问题办结', 'Serious matters dealt with'),
      where: filled('handledAt'),
      as: 'share',
      text: words('{total} 个重大问题，办结 {count} 个，{share}。', '{count} of {total} dealt with: {share}.'),
    },
  ],
};
