import { words } from '../cells';
import { dueAfter, filled, is, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 19,
  title: words('进线挽回', 'Recovery worklist'),
  purpose: words(
    '六个渠道里没成交的客户，当天联系、跟到有结果。',
    'Buyers from the six lists who did not buy: contacted the same day, followed to the end.',
  ),
  serves: ['C9'],
  enough: { all: ['recoveryChannel', 'recoveryResult'] },
  frozenColumns: 2,
  columns: [
    {
      role: 'listedOn',
      title: words('名单日期', 'Listed on'),
      aliases: ['日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('名单是哪天的。', 'The day of the list.'),
      required: true,
    },
    {
      role: 'recoveryChannel',
      title: words('挽回渠道', 'List'),
      aliases: ['渠道', '名单来源'],
      entry: {
        kind: 'choice',
        choices: [
          '赤兔-商品咨询明细',
          '赤兔-询单流失',
          '赤兔-下单未付款',
          '店小蜜-高意向流失',
          '赤兔-关联询回',
          '实时绩效-当天询单流失询回',
        ],
        open: true,
      },
      width: 24,
      note: words('六个渠道里的哪一个。', 'Which of the six lists.'),
      required: true,
    },
    {
      role: 'recoveryBuyer',
      title: words('买家昵称', 'Buyer'),
      aliases: ['客户昵称', '买家'],
      entry: { kind: 'text' },
      width: 16,
      note: words('哪位买家。', 'The buyer.'),
      required: true,
    },
    {
      role: 'agent',
      title: words('客服', 'Agent'),
      entry: { kind: 'person' },
      width: 13,
      note: words('谁去跟。', 'Who follows up.'),
      required: true,
    },
    {
      role: 'contactedOn',
      title: words('联系日期', 'Contacted on'),
      aliases: ['跟进日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天联系的。', 'The day of contact.'),
    },
    {
      role: 'recoveryResult',
      title: words('挽回结果', 'Outcome'),
      aliases: ['跟进结果'],
      entry: { kind: 'choice', choices: ['成交', '未成交', '待跟进'], open: true },
      width: 11,
      note: words('成交、未成交或待跟进。', 'Bought (成交), not (未成交), to be followed (待跟进).'),
    },
    {
      role: 'recoveredAmount',
      title: words('挽回金额', 'Amount recovered'),
      aliases: ['成交金额'],
      entry: { kind: 'yuan', minimum: 0 },
      width: 13,
      note: words('成交金额，元。', 'Yuan, where bought.'),
    },
  ],
  samples: [
    [day(10, 14), '赤兔-询单流失', words('示例买家甲', 'sample buyer A'), samplePeople.may, day(10, 14), '成交', 259],
    [day(10, 14), '赤兔-下单未付款', words('示例买家乙', 'sample buyer B'), samplePeople.jun, null, null, null],
  ],
  rule: {
    kind: 'stages',
    begins: 'recoveryBuyer',
    date: 'listedOn',
    closed: is('recoveryResult', '成交', '未成交'),
    stages: [
      {
        name: words('联系', 'contact'),
        due: dueAfter('listedOn', 0, 'days'),
        done: filled('contactedOn'),
        soonDays: 0,
      },
      {
        name: words('跟到结果', 'outcome'),
        due: dueAfter('contactedOn', 2, 'days'),
        done: is('recoveryResult', '成交', '未成交'),
        soonDays: 1,
      },
    ],
  },
  alerts: [
    {
      when: ['overdue'],
      stage: 0,
      severity: 'attention',
      text: words(
        '{recoveryChannel}的{recoveryBuyer}还没联系（{agent}），已过 {late} 天。',
        '{recoveryBuyer} ({recoveryChannel}) has not been contacted by {agent}: {late} days late.',
      ),
    },
    {
      when: ['due'],
      stage: 0,
      severity: 'info',
      text: words(
        '今天联系{recoveryBuyer}（{recoveryChannel}，{agent}）。',
        'Contact {recoveryBuyer} today ({recoveryChannel}, {agent}).',
      ),
    },
    {
      when: ['overdue'],
      stage: 1,
      severity: 'info',
      text: words(
        '{recoveryBuyer}联系后没有结果（{agent}），已过 {late} 天。',
        '{recoveryBuyer} was contacted without an outcome ({agent}): {late} days late.',
      ),
    },
  ],
  rollUps: [
    {
      id: 'listed',
      title: words('挽回名单', 'Buyers listed'),
      as: 'count',
      by: 'recoveryChannel',
      text: words('六个渠道共 {count} 位买家。', '{count} buyers on the six lists.'),
    },
    {
      id: 'contacted',
      title: words('挽回已联系', 'Buyers contacted'),
      where: filled('contactedOn'),
      as: 'share',
      by: 'recoveryChannel',
      text: words('{total} 位买家，联系 {count} 位，{share}。', '{count} of {total} contacted: {share}.'),
    },
    {
      id: 'bought',
      title: words('挽回成交', 'Buyers recovered'),
      where: is('recoveryResult', '成交'),
      as: 'share',
      by: 'recoveryChannel',
      text: words('{total} 位买家，成交 {count} 位，{share}。', '{count} of {total} bought: {share}.'),
    },
  ],
};
