import { defaultGradeBands } from '../../../domain/quality/defaults';
import { words, type Template } from '../template';

export const template: Template = {
  kind: 'grades',
  order: 2,
  title: words('等级', 'Grades'),
  purpose: words('质检分到多少算优、良、中、差。', 'From which QA score on a conversation is 优, 良, 中 or 差.'),
  place: 'rules',
  rowsAre: 'defaults',
  columns: [
    {
      role: 'minimum',
      entry: { kind: 'number', minimum: 0, maximum: 100 },
      width: 9,
      note: words('达到这个分数就是这一等级。', 'The grade holds from this score on.'),
    },
    {
      role: 'label',
      entry: { kind: 'text' },
      width: 8,
      note: words('等级的名称，显示在复盘里。', 'The grade’s name, as the review shows it.'),
    },
  ],
  rows: [...defaultGradeBands].reverse().map(({ from, value }) => [from, value]),
};
