import { words, type Template } from '../template';

export const template: Template = {
  kind: 'qaFactors',
  order: 4,
  title: words('质检系数', 'QA factors'),
  purpose: words(
    '质检分影响提成多少；低于最低一档没有提成。',
    'How the QA score changes the commission; below the lowest row there is none.',
  ),
  place: 'rules',
  rowsAre: 'samples',
  columns: [
    {
      role: 'minimum',
      entry: { kind: 'number', minimum: 0, maximum: 100 },
      width: 12,
      note: words('质检均分达到这里，用这一行的系数。', 'The row holds from this mean QA score on.'),
    },
    {
      role: 'factor',
      entry: { kind: 'number', minimum: 0 },
      width: 9,
      note: words('提成乘以这个数。', 'The commission is multiplied by it.'),
    },
  ],
  rows: [
    [90, 1.1],
    [80, 1],
    [70, 0.8],
  ],
};
