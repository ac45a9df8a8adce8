import { words } from '../cells';
import { dueAfter, filled, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 9,
  title: words('好案例库', 'Good cases'),
  purpose: words(
    '聊得好的记录：好在哪里、什么标签、谁分享的，当天发到群里。',
    'Chats worth copying: what is good, the tag, and shared with the group the same day.',
  ),
  serves: ['A6', 'B8'],
  enough: { all: ['caseLink', 'goodPoint'] },
  frozenColumns: 2,
  columns: [
    {
      role: 'caseDate',
      title: words('收录日期', 'Collected on'),
      aliases: ['日期', '分享日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天收录的。', 'The day it was collected.'),
      required: true,
    },
    {
      role: 'agent',
      title: words('客服', 'Agent'),
      entry: { kind: 'person' },
      width: 13,
      note: words('谁的聊天。', 'Whose chat it is.'),
      required: true,
    },
    {
      role: 'caseLink',
      title: words('案例链接', 'Case link'),
      aliases: ['聊天记录', '案例', '链接', '截图'],
      entry: { kind: 'text' },
      width: 26,
      note: words('会话ID、截图位置或链接。', 'Conversation ID, screenshot or link.'),
      required: true,
    },
    {
      role: 'caseTag',
      title: words('案例标签', 'Case tag'),
      aliases: ['标签'],
      entry: { kind: 'choice', choices: ['开场', '挖需', '议价', '关联推荐', '安抚', '催付', '会撩'], open: true },
      width: 12,
      note: words('好在哪一步。', 'Which step it is about.'),
    },
    {
      role: 'goodPoint',
      title: words('好在哪里', 'What is good'),
      aliases: ['亮点', '推荐理由', '点评'],
      entry: { kind: 'longText' },
      width: 34,
      note: words('一句话说清楚，别人照着能学。', 'One sentence others can learn from.'),
      required: true,
    },
    {
      role: 'sharedOn',
      title: words('分享日期', 'Shared on'),
      aliases: ['发布日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天分享给大家的。', 'The day it was shared.'),
    },
  ],
  samples: [
    [
      day(10, 14),
      samplePeople.may,
      'SL-20261012-001',
      '议价',
      words('先认同再给台阶', 'Agrees first, then offers a way'),
      day(10, 14),
    ],
    [
      day(10, 20),
      samplePeople.lan,
      'SL-20261018-004',
      '安抚',
      words('先道歉，再给两个方案', 'Apologises, then offers two ways'),
      null,
    ],
  ],
  rule: {
    kind: 'stages',
    begins: 'caseLink',
    date: 'caseDate',
    stages: [{ name: words('分享', 'sharing'), due: dueAfter('caseDate', 1, 'workdays'), done: filled('sharedOn') }],
  },
  alerts: [
    {
      when: ['overdue'],
      severity: 'info',
      text: words('{agent}的好案例还没分享：{goodPoint}', '{agent}’s good case has not been shared yet: {goodPoint}'),
    },
  ],
  rollUps: [
    {
      id: 'cases',
      title: words('好案例', 'Good cases'),
      as: 'count',
      by: 'agent',
      text: words('{current}收录 {count} 个好案例。', '{count} good cases collected {current}.'),
    },
    {
      id: 'shared',
      title: words('好案例分享', 'Good cases shared'),
      where: filled('sharedOn'),
      as: 'share',
      text: words('{total} 个案例，分享 {count} 个，{share}。', '{count} of {total} shared: {share}.'),
    },
  ],
};
