import { metrics } from '../../monthly/metrics';
import { directionWords } from '../../monthly/policies/targets';
import { words, type Template } from '../template';

const name = words('示例综合分', 'Sample index');

export const template: Template = {
  kind: 'compositeMetrics',
  order: 7,
  title: words('综合指标', 'Composite metrics'),
  purpose: words(
    '把几个指标按权重合成一个分，给综合奖用。',
    'Several metrics weighed into one index, for all-round awards.',
  ),
  place: 'rules',
  rowsAre: 'samples',
  columns: [
    {
      role: 'composite',
      entry: { kind: 'text' },
      width: 14,
      note: words('综合指标的名称，每个分项写一行。', 'The index’s name; one row for each part of it.'),
    },
    {
      role: 'metric',
      entry: {
        kind: 'choice',
        choices: Object.values(metrics).flatMap(({ id, names }) => (id === 'performance' ? [] : [names[0]])),
        open: true,
      },
      width: 14,
      note: words('分项的指标。', 'The part’s metric.'),
    },
    {
      role: 'target',
      entry: { kind: 'number', minimum: 0 },
      width: 10,
      note: words(
        '达到目标得 100 分，最多 120 分；留空以团队当月的水平为目标。',
        'Reaching it gives 100 points, 120 at most; blank: the team’s own month.',
      ),
    },
    {
      role: 'weight',
      entry: { kind: 'number', minimum: 0 },
      width: 8,
      note: words('各分项相加不必等于 100。', 'Weights need not add up to 100.'),
    },
    {
      role: 'direction',
      entry: { kind: 'choice', choices: Object.values(directionWords) },
      width: 12,
      note: words('越高越好，还是越低越好。', '越高越好: higher is better; 越低越好: lower is better.'),
    },
  ],
  rows: [
    [name, metrics.payRate.names[0], 0.4, 60, directionWords[1]],
    [name, metrics.averageResponse.names[0], 30, 40, directionWords[-1]],
  ],
};
