import { words, type Template } from '../template';

const conversion = words('示例转化达标奖', 'Sample conversion award');
const allRound = words('示例综合奖', 'Sample all-round award');

export const template: Template = {
  kind: 'awards',
  order: 6,
  title: words('达标与综合奖', 'Awards'),
  purpose: words(
    '达到门槛人人有奖，或按名次发；指标可以是“综合指标”里的一项。',
    'Awards for everybody who reaches a threshold, or by rank; the metric may be a composite one.',
  ),
  place: 'rules',
  rowsAre: 'samples',
  columns: [
    {
      role: 'award',
      entry: { kind: 'text' },
      width: 24,
      note: words('奖项的名称，同一奖项有几档就写几行。', 'The award’s name; one row for each of its steps.'),
    },
    {
      role: 'metric',
      entry: { kind: 'choice', choices: ['付款转化率', '销售额', '平均响应', '质检均分', '绩效'], open: true },
      width: 12,
      note: words('看哪个指标；也可以填“综合指标”的名称。', 'The metric, or the name of a composite one.'),
    },
    {
      role: 'condition',
      entry: { kind: 'choice', choices: ['达标', '按名次'] },
      width: 10,
      note: words(
        '达标：到了门槛就有；按名次：门槛填第几名。',
        '达标: everybody who reaches the threshold; 按名次: the threshold is a place.',
      ),
    },
    {
      role: 'threshold',
      entry: { kind: 'number', minimum: 0 },
      width: 10,
      note: words(
        '达标值（转化率填 0.4 或 40%）；响应时间这类越低越好的，不超过它才算达标。按名次时填名次。',
        'The value to reach (a rate as 0.4 or 40%); with response times not to exceed. By rank: the place.',
      ),
    },
    {
      role: 'prize',
      entry: { kind: 'yuan', minimum: 0 },
      width: 10,
      note: words('元。几档都达到，只发最高的一档。', 'In yuan. Of several steps reached the best is paid.'),
    },
  ],
  rows: [
    [conversion, '付款转化率', '达标', 0.4, 200],
    [conversion, '付款转化率', '达标', 0.5, 500],
    [allRound, '绩效', '按名次', 1, 600],
  ],
};
