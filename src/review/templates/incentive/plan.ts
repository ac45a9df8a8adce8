import { day } from '../../../ledgers/samples';
import { words, type Template } from '../template';

export const template: Template = {
  kind: 'plan',
  order: 2,
  title: words('激励方案', 'Incentive plan'),
  purpose: words(
    '提成按什么指标算、目标和封顶保底是多少；大促可以分阶段，每阶段一行。',
    'What the commission is measured by, with target, cap and floor; a campaign has one row a phase.',
  ),
  place: 'rules',
  rowsAre: 'samples',
  columns: [
    {
      role: 'plan',
      entry: { kind: 'text' },
      width: 14,
      note: words('方案的名称，提成阶梯里用同一个名称。', 'The plan’s name; the tiers go by the same one.'),
    },
    {
      role: 'phase',
      entry: { kind: 'choice', choices: ['培训期', '预售期', '活动期', '售后期'], open: true },
      width: 9,
      note: words(
        '不分阶段就留空。',
        'Blank where there are no phases. 培训期 training, 预售期 presale, 活动期 campaign, 售后期 after-sales.',
      ),
    },
    {
      role: 'start',
      entry: { kind: 'date' },
      width: 12,
      note: words('留空表示从月初开始。', 'Blank: from the first of the month.'),
    },
    {
      role: 'end',
      entry: { kind: 'date' },
      width: 12,
      note: words('留空表示到月底为止。', 'Blank: to the end of the month.'),
    },
    {
      role: 'metric',
      entry: { kind: 'choice', choices: ['销售额', '付款人数', '下单人数', '接待人数'], open: true },
      width: 11,
      note: words('提成按它的累计值计算；留空按销售额。', 'The commission is paid on its sum; blank: 销售额 (sales).'),
    },
    {
      role: 'target',
      entry: { kind: 'number', minimum: 0 },
      width: 11,
      note: words(
        '每人在这一阶段的目标；依据为“达成率”时必填。',
        'Each person’s target for the phase; needed where tiers start at 达成率 (attainment).',
      ),
    },
    {
      role: 'mode',
      entry: { kind: 'choice', choices: ['超额累进', '全额累进', '固定金额'] },
      width: 11,
      note: words(
        '超额累进：各段按各自的比例；全额累进：全部按达到的最高一档；固定金额：达到一档给一笔钱。',
        '超额累进: each part at its own rate; 全额累进: all of it at the highest rate reached; 固定金额: a fixed sum for the tier reached.',
      ),
    },
    {
      role: 'basis',
      entry: { kind: 'choice', choices: ['金额', '达成率'] },
      width: 9,
      note: words(
        '阶梯的起点是金额，还是目标的倍数。',
        'Tiers start at amounts (金额), or at multiples of the target (达成率).',
      ),
    },
    {
      role: 'cap',
      entry: { kind: 'yuan', minimum: 0 },
      width: 11,
      note: words('每人最多拿多少元，留空不封顶。', 'The most a person gets, in yuan; blank: no cap.'),
    },
    {
      role: 'floor',
      entry: { kind: 'yuan', minimum: 0 },
      width: 11,
      note: words(
        '每人至少拿多少元；质检没过门槛的仍为 0。',
        'The least a person gets, in yuan; still 0 where the QA gate is closed.',
      ),
    },
    {
      role: 'pool',
      entry: { kind: 'yuan', minimum: 0 },
      width: 12,
      note: words(
        '这一阶段最多发多少元；不够时按各人应得的比例分。',
        'The most that is paid for the phase, in yuan; too small a pool is split in proportion.',
      ),
    },
    {
      role: 'proration',
      entry: { kind: 'choice', choices: ['折算', '不折算'] },
      width: 10,
      note: words(
        '折算：按出勤天数的比例发；不折算：做几天都不打折。',
        '折算: in proportion to the days worked; 不折算: whole, however many days.',
      ),
    },
  ],
  rows: [
    [
      words('示例方案', 'Sample plan'),
      '预售期',
      day(10, 20),
      day(10, 31),
      '销售额',
      80000,
      '超额累进',
      '金额',
      5000,
      300,
      20000,
      '折算',
    ],
    [
      words('示例方案', 'Sample plan'),
      '活动期',
      day(11, 1),
      day(11, 11),
      '销售额',
      120000,
      '超额累进',
      '金额',
      8000,
      500,
      40000,
      '折算',
    ],
  ],
};
