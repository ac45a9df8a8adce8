import { defaultRubricRows } from '../../../domain/quality/defaults';
import { words, type Template } from '../template';

export const template: Template = {
  kind: 'rubric',
  order: 1,
  title: words('评分表', 'Rubric'),
  purpose: words(
    '质检按哪些项打分、各占多少权重；改了这里，质检明细的评分列和质检分都跟着变。',
    'The items that are marked in QA and what each weighs; mark columns and scores follow it.',
  ),
  place: 'rules',
  rowsAre: 'defaults',
  columns: [
    {
      role: 'category',
      entry: { kind: 'text' },
      width: 18,
      note: words('评分项所属的大类；留空表示同上一行。', 'The category; blank means as in the row above.'),
    },
    {
      role: 'categoryWeight',
      entry: { kind: 'number', minimum: 0 },
      width: 10,
      note: words(
        '大类的权重，同一类别填同一个数；各类相加不必等于 100。',
        'The category’s weight, the same in all its rows; they need not add up to 100.',
      ),
    },
    {
      role: 'item',
      entry: { kind: 'text' },
      width: 22,
      note: words(
        '评分项的名称，与质检明细里评分列的列名一致。',
        'The item, as the mark column of the QA sheet is called.',
      ),
    },
    {
      role: 'itemWeight',
      entry: { kind: 'number', minimum: 0 },
      width: 9,
      note: words(
        '在本类别内的权重；同一类别全部留空表示各项相等。',
        'The weight within the category; all blank means equal weights.',
      ),
    },
    {
      role: 'fullMark',
      entry: { kind: 'number', minimum: 0 },
      width: 8,
      note: words('这一项的满分，要大于 0。', 'The full mark of the item, above 0.'),
    },
    {
      role: 'critical',
      entry: { kind: 'choice', choices: ['是', '否'] },
      width: 9,
      note: words(
        '填“是”：这一项得 0 分，整条会话按 0 分计。',
        '是 (yes): a mark of 0 here makes the whole conversation 0.',
      ),
    },
  ],
  rows: defaultRubricRows.map(({ category, categoryWeight, item, weight, fullMark, critical }) => [
    category,
    categoryWeight,
    item,
    weight,
    fullMark,
    critical ? '是' : null,
  ]),
};
