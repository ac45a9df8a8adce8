import { day, samplePeople } from '../samples';
import { words, type Template } from '../template';

export const template: Template = {
  kind: 'coaching',
  order: 1,
  title: words('辅导记录', 'Coaching records'),
  purpose: words(
    '先肯定、再说问题，签字，一周后复查；没改善的二次沟通。',
    'Praise first, then the problem, signed, checked a week later, with a second talk where it did not help.',
  ),
  place: 'sheet',
  rowsAre: 'samples',
  frozenColumns: 2,
  columns: [
    { role: 'date', entry: { kind: 'date' }, width: 12, note: words('哪天辅导的。', 'When the talk took place.') },
    {
      role: 'agent',
      header: '客服',
      entry: { kind: 'person' },
      width: 13,
      note: words('从花名册里选。', 'Picked from the roster.'),
    },
    { role: 'coach', entry: { kind: 'text' }, width: 13, note: words('谁辅导的。', 'Who held the talk.') },
    {
      role: 'conversationId',
      entry: { kind: 'id' },
      width: 18,
      note: words('起因的会话，可以留空。', 'The conversation it is about; may stay blank.'),
    },
    {
      role: 'praise',
      entry: { kind: 'longText' },
      width: 24,
      note: words('先肯定做得好的地方。', 'What went well, said first.'),
    },
    { role: 'issue', entry: { kind: 'longText' }, width: 26, note: words('要改进的问题。', 'What has to get better.') },
    { role: 'action', entry: { kind: 'longText' }, width: 26, note: words('商定怎么改。', 'What was agreed.') },
    {
      role: 'signed',
      entry: { kind: 'yesNo' },
      width: 10,
      note: words('客服签了字填“是”。', '是 (yes) once the agent has signed.'),
    },
    {
      role: 'recheckDate',
      entry: { kind: 'date' },
      width: 12,
      note: words(
        '一般是辅导后 7 天；过了还没有结果会标红。',
        'Usually seven days later; red when it has passed without a result.',
      ),
    },
    {
      role: 'recheckResult',
      entry: { kind: 'longText' },
      width: 22,
      note: words('复查的结果。', 'What the check showed.'),
    },
    {
      role: 'secondTalk',
      entry: { kind: 'longText' },
      width: 20,
      note: words('没有改善时，二次沟通的日期和结论。', 'Day and outcome of the second talk, where it was needed.'),
    },
  ],
  rows: [
    [
      day(10, 14),
      samplePeople.jun,
      samplePeople.lead,
      'SL-20261012-002',
      words('开头语亲切', 'A friendly opening'),
      words('等候没有安抚', 'Long silence without a word'),
      words('每日演练三次等候语', 'Practise waiting phrases three times a day'),
      '是',
      day(10, 21),
      words('已改善', 'Better'),
      null,
    ],
    [
      day(10, 14),
      samplePeople.lan,
      samplePeople.lead,
      'SL-20261012-003',
      words('回复主动', 'Answers of her own accord'),
      words('尺码推荐错误', 'Wrong size advice'),
      words('背诵尺码表并抽查', 'Learn the size chart, with spot checks'),
      '是',
      day(10, 21),
      null,
      null,
    ],
  ],
  highlights: [
    {
      roles: ['recheckDate', 'recheckResult'],
      when: 'AND(N({recheckDate})>0,{recheckDate}<TODAY(),{recheckResult}="")',
      tone: 'late',
    },
    { roles: ['signed'], when: 'AND({agent}<>"",{signed}<>"是")', tone: 'attention' },
  ],
};
