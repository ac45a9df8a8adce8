import { samplePeople } from '../../../ledgers/samples';
import { words, type Template } from '../template';

export const template: Template = {
  kind: 'adjustments',
  order: 8,
  title: words('其他奖惩', 'Rewards and penalties'),
  purpose: words(
    '方案之外单独加减的钱，例如通知逾期未读的扣款；发薪核算会算进去。',
    'Single sums outside the plan, such as for notices never read; the pay run counts them in.',
  ),
  place: 'sheet',
  rowsAre: 'samples',
  columns: [
    {
      role: 'month',
      entry: { kind: 'month' },
      width: 10,
      note: words('算在哪个月，如 2026-10。', 'The month it belongs to, such as 2026-10.'),
    },
    {
      role: 'agent',
      header: '客服',
      entry: { kind: 'person' },
      width: 13,
      note: words('给谁，从花名册里选。', 'Whose, picked from the roster.'),
    },
    {
      role: 'adjustment',
      entry: { kind: 'choice', choices: ['奖励', '扣款'], open: true },
      width: 11,
      note: words(
        '带“扣”“罚”“惩”“赔”字的从工资里减，其余的加。',
        'Words with 扣, 罚, 惩 or 赔 are taken off; all others are added.',
      ),
    },
    {
      role: 'amount',
      entry: { kind: 'yuan', minimum: 0 },
      width: 11,
      note: words('元，填正数。', 'In yuan, without a sign.'),
    },
    {
      role: 'cause',
      entry: { kind: 'longText' },
      width: 36,
      note: words('为什么，会写进本人的工资条。', 'Why; it is written into the person’s statement.'),
    },
  ],
  rows: [
    ['2026-10', samplePeople.may, '奖励', 100, words('主动分享优秀聊天记录', 'Shared good conversations')],
    ['2026-10', samplePeople.jun, '扣款', 50, words('预售规则通知逾期未读', 'Presale notice not read in time')],
  ],
};
