import { words } from '../cells';
import { is, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 6,
  title: words('转接记录', 'Transfers'),
  purpose: words(
    '把客户转给谁、为什么转；转接不算差错，只看转接多少和原因。',
    'Who passed a buyer on to whom, and why. Never a fault: only counted.',
  ),
  serves: ['A4'],
  enough: { all: ['transferFrom', 'transferTo'] },
  frozenColumns: 3,
  columns: [
    {
      role: 'transferDate',
      title: words('转接日期', 'Transferred on'),
      aliases: ['转接时间', '日期', 'date'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天转的。', 'The day.'),
      required: true,
    },
    {
      role: 'transferFrom',
      title: words('转出客服', 'From'),
      aliases: ['转出人', '原客服', '转接人'],
      entry: { kind: 'person' },
      width: 13,
      note: words('谁转出去的。', 'Who passed the buyer on.'),
      required: true,
    },
    {
      role: 'transferTo',
      title: words('转入客服', 'To'),
      aliases: ['转入人', '接手人', '承接客服'],
      entry: { kind: 'person' },
      width: 13,
      note: words('转给了谁。', 'Who took over.'),
      required: true,
    },
    {
      role: 'transferReason',
      title: words('转接原因', 'Reason for transfer'),
      aliases: ['转接理由'],
      entry: {
        kind: 'choice',
        choices: ['售后问题', '情绪激动', '专业问题', '交接班', '大额订单', '其他'],
        open: true,
      },
      width: 14,
      note: words('为什么转；转接不扣分。', 'Why; no points are lost for it.'),
    },
    {
      role: 'transferCase',
      title: words('会话ID', 'Conversation ID'),
      aliases: ['会话编号', 'conversation'],
      entry: { kind: 'id' },
      width: 18,
      note: words('哪条会话，可以留空。', 'Which conversation; may stay blank.'),
    },
    {
      role: 'transferOutcome',
      title: words('处理结果', 'Outcome'),
      aliases: ['结果'],
      entry: { kind: 'choice', choices: ['已解决', '未解决', '客户流失'], open: true },
      width: 12,
      note: words('接手后解决了没有。', 'Whether it was solved.'),
    },
  ],
  samples: [
    [day(10, 12), samplePeople.may, samplePeople.jun, '情绪激动', 'SL-20261012-006', '已解决'],
    [day(10, 13), samplePeople.lan, samplePeople.may, '专业问题', null, '已解决'],
  ],
  rule: { kind: 'log', date: 'transferDate' },
  alerts: [],
  rollUps: [
    {
      id: 'transfers',
      title: words('转接次数', 'Transfers'),
      as: 'count',
      by: 'transferFrom',
      text: words('{current}转接 {count} 次（不算差错）。', '{count} transfers {current} (no faults).'),
    },
    {
      id: 'reasons',
      title: words('转接原因', 'Reasons for transfers'),
      as: 'count',
      by: 'transferReason',
      text: words('转接 {count} 次，按原因分。', '{count} transfers, by reason.'),
    },
    {
      id: 'solved',
      title: words('转接后解决', 'Solved after a transfer'),
      where: is('transferOutcome', '已解决'),
      as: 'share',
      by: 'transferTo',
      text: words('{total} 次转接，{count} 次已解决，{share}。', '{count} of {total} solved: {share}.'),
    },
  ],
};
