import { words, type Template } from '../template';

export const template: Template = {
  kind: 'tiers',
  order: 3,
  title: words('提成阶梯', 'Commission tiers'),
  purpose: words('做到多少、按几个点提成。', 'From which amount on which rate is paid.'),
  place: 'rules',
  rowsAre: 'samples',
  columns: [
    {
      role: 'plan',
      entry: { kind: 'text' },
      width: 14,
      note: words(
        '激励方案里的名称；留空表示用于没有单独阶梯的所有方案。',
        'The plan’s name; blank serves every plan without tiers of its own.',
      ),
    },
    {
      role: 'from',
      entry: { kind: 'number', minimum: 0 },
      width: 11,
      note: words(
        '这一档从多少开始；第一档填 0。依据为“达成率”时填目标的倍数，如 0.8。',
        'Where the tier starts, the first at 0; with 达成率 a multiple of the target, such as 0.8.',
      ),
    },
    {
      role: 'rate',
      entry: { kind: 'percent', minimum: 0, maximum: 1 },
      width: 9,
      note: words(
        '提成比例，如 1.5%；方式为“固定金额”时填元。',
        'The rate, such as 1.5%; with 固定金额 an amount in yuan.',
      ),
    },
  ],
  rows: [
    [words('示例方案', 'Sample plan'), 0, 0.01],
    [words('示例方案', 'Sample plan'), 50000, 0.015],
    [words('示例方案', 'Sample plan'), 100000, 0.02],
  ],
};
