import { defaultRubricRows } from '../../../domain/quality/defaults';
import { decisionWords } from '../../../domain/quality/appeals';
import { day, samplePeople } from '../../../ledgers/samples';
import { words, type Template } from '../template';

const item = (place: number): string => defaultRubricRows[place]?.item ?? '';

export const template: Template = {
  kind: 'appeals',
  order: 6,
  title: words('申诉记录', 'Appeals'),
  purpose: words(
    '对某一项评分有异议，一项一行；处理结果写在原分旁边，不覆盖质检明细。',
    'One row for each disputed mark; the decision stands beside the first mark, and the QA sheet is left alone.',
  ),
  place: 'sheet',
  rowsAre: 'samples',
  frozenColumns: 2,
  columns: [
    { role: 'appealDate', entry: { kind: 'date' }, width: 12, note: words('哪天提出的。', 'When it was made.') },
    {
      role: 'conversationId',
      entry: { kind: 'id' },
      width: 18,
      note: words('与质检明细里的会话ID一致。', 'As on the QA sheet.'),
    },
    {
      role: 'agent',
      header: '客服',
      entry: { kind: 'person' },
      width: 13,
      note: words('谁的会话。', 'Whose conversation it is.'),
    },
    {
      role: 'item',
      entry: { kind: 'text' },
      width: 16,
      note: words('对哪一项有异议，与评分表里的名称一致。', 'The disputed item, as the rubric calls it.'),
    },
    {
      role: 'originalMark',
      entry: { kind: 'number', minimum: 0 },
      width: 8,
      note: words('可以留空，处理时自动填。', 'May stay blank; the decision fills it in.'),
    },
    {
      role: 'reviewer',
      header: '初评员',
      entry: { kind: 'text' },
      width: 13,
      note: words('原来谁评的；双评的会话要填。', 'Who gave the mark; needed where two have scored the conversation.'),
    },
    { role: 'reason', entry: { kind: 'longText' }, width: 30, note: words('为什么有异议。', 'Why it is disputed.') },
    {
      role: 'decidedBy',
      entry: { kind: 'text' },
      width: 13,
      note: words('不能是初评员，也不能是申诉人。', 'Neither the first reviewer nor whoever appeals.'),
    },
    { role: 'decidedOn', entry: { kind: 'date' }, width: 12, note: words('哪天处理的。', 'When it was decided.') },
    {
      role: 'decision',
      entry: { kind: 'choice', choices: Object.values(decisionWords), open: true },
      width: 12,
      note: words('成立就按改后分计算。', '成立 (upheld): the new mark counts. 维持原分: the first mark stays.'),
    },
    {
      role: 'decidedMark',
      entry: { kind: 'number', minimum: 0 },
      width: 8,
      note: words('申诉成立时的新分数。', 'The new mark of an upheld appeal.'),
    },
  ],
  rows: [
    [
      day(10, 14),
      'SL-20261012-002',
      samplePeople.jun,
      item(3),
      null,
      samplePeople.reviewer,
      words('系统排队，不是我没有安抚', 'The queue was the system’s; I had no chance to reassure'),
      null,
      null,
      null,
      null,
    ],
    [
      day(10, 14),
      'SL-20261012-003',
      samplePeople.lan,
      item(6),
      6,
      samplePeople.reviewer,
      words('尺码按详情页推荐的', 'The size came from the product page'),
      samplePeople.lead,
      day(10, 15),
      decisionWords.rejected,
      null,
    ],
  ],
  highlights: [{ roles: ['decision'], when: 'AND({reason}<>"",{decision}="")', tone: 'attention' }],
};
