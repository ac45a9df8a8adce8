import { words, type Template } from '../template';

const award = words('示例销售奖', 'Sample prize');

export const template: Template = {
  kind: 'rankPrizes',
  order: 5,
  title: words('名次奖', 'Rank prizes'),
  purpose: words('按指标排名，前几名各奖多少。', 'Prizes for the first places by a metric.'),
  place: 'rules',
  rowsAre: 'samples',
  columns: [
    {
      role: 'award',
      entry: { kind: 'text' },
      width: 14,
      note: words('奖项的名称，同一奖项的各名次用同一个名称。', 'The award’s name, the same for all its places.'),
    },
    {
      role: 'metric',
      entry: { kind: 'choice', choices: ['销售额', '付款转化率', '客单价', '质检均分', '绩效'], open: true },
      width: 12,
      note: words('按什么排名；留空按销售额。', 'What the ranking goes by; blank: 销售额 (sales).'),
    },
    {
      role: 'rank',
      entry: { kind: 'integer', minimum: 1, maximum: 100 },
      width: 8,
      note: words('第几名，从 1 开始。', 'The place, from 1.'),
    },
    {
      role: 'prize',
      entry: { kind: 'yuan', minimum: 0 },
      width: 10,
      note: words('元。并列时平分所占名次的奖金。', 'In yuan. Tied people share the prizes of the places they fill.'),
    },
  ],
  rows: [
    [award, '销售额', 1, 800],
    [award, '销售额', 2, 500],
    [award, '销售额', 3, 300],
  ],
};
