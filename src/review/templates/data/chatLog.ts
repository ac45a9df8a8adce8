import { clock, day, sampleAccounts } from '../../../ledgers/samples';
import { words, type SampleCell, type Template, type Words } from '../template';

const buyer = words('示例买家4', 'Buyer 4');
const shop = words('示例店', 'Sample shop');

const line = (time: number, speaker: string, text: Words): SampleCell[] => [
  'SL-20261012-004',
  day(10, 12),
  time,
  sampleAccounts.jun,
  buyer,
  speaker,
  text,
  shop,
  words('天猫', 'Tmall'),
];

export const template: Template = {
  kind: 'chatLog',
  order: 4,
  title: words('聊天记录', 'Chat log'),
  purpose: words(
    '每句话一行，用来查敏感词和抽检会话；可以不用。',
    'One row a line of chat, for keyword hits and sampling; optional.',
  ),
  place: 'sheet',
  rowsAre: 'samples',
  frozenColumns: 1,
  columns: [
    {
      role: 'conversationId',
      entry: { kind: 'id' },
      width: 18,
      required: true,
      note: words('同一次会话的各行用同一个编号。', 'The same for all lines of one conversation.'),
    },
    { role: 'date', entry: { kind: 'date' }, width: 12, note: words('发送的日期。', 'The day it was sent.') },
    { role: 'time', entry: { kind: 'time' }, width: 10, note: words('发送的时间。', 'The time it was sent.') },
    {
      role: 'agent',
      header: '客服昵称',
      entry: { kind: 'text' },
      width: 23,
      note: words('接待的客服，买家说的行也填。', 'The agent of the conversation, in the buyer’s lines too.'),
    },
    { role: 'buyer', entry: { kind: 'text' }, width: 12, note: words('买家的昵称。', 'The buyer’s nickname.') },
    {
      role: 'speaker',
      entry: { kind: 'choice', choices: ['客服', '买家', '系统'], open: true },
      width: 9,
      note: words(
        '谁说的；敏感词只查“客服”说的话。',
        'Who said it: 客服 the agent, 买家 the buyer, 系统 the system. Keywords are looked for in the agent’s lines only.',
      ),
    },
    { role: 'text', entry: { kind: 'longText' }, width: 46, note: words('说了什么。', 'What was said.') },
    { role: 'shop', entry: { kind: 'text' }, width: 14, note: words('店铺名称。', 'The shop.') },
    {
      role: 'channel',
      entry: { kind: 'text' },
      width: 9,
      note: words('平台，如天猫、京东。', 'The platform, such as Tmall or JD.'),
    },
  ],
  rows: [
    line(clock(10, 3, 12), '买家', words('这款165/110斤穿什么码？', 'Which size for 165 cm and 55 kg?')),
    line(
      clock(10, 3, 40),
      '客服',
      words('亲，建议拍M码，喜欢宽松可以选L码哦', 'I suggest an M; an L if you like it loose.'),
    ),
    line(clock(10, 4, 5), '买家', words('今天能发货吗', 'Will it be sent today?')),
    line(clock(10, 4, 31), '客服', words('不知道，要看仓库', 'No idea, ask the warehouse.')),
  ],
};
