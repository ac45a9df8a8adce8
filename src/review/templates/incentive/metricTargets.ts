import { defaultMetrics, directionWords } from '../../monthly/policies/targets';
import { metrics } from '../../monthly/metrics';
import { words, type Template } from '../template';

export const template: Template = {
  kind: 'metricTargets',
  order: 1,
  title: words('指标目标', 'Metric targets'),
  purpose: words(
    '绩效分看哪些指标、目标多少、各占多少权重。',
    'Which metrics make the performance score, with target and weight.',
  ),
  place: 'rules',
  rowsAre: 'defaults',
  columns: [
    {
      role: 'metric',
      entry: {
        kind: 'choice',
        choices: Object.values(metrics).flatMap(({ id, names }) => (id === 'performance' ? [] : [names[0]])),
        open: true,
      },
      width: 14,
      note: words('从日报能算出来的指标。', 'A metric that the daily figures give.'),
    },
    {
      role: 'target',
      entry: { kind: 'number', minimum: 0 },
      width: 10,
      note: words(
        '达到目标得这一项的满分；转化率填小数或百分数，如 0.35。留空表示以团队当月的水平为目标。',
        'Reaching it gives full points; rates as 0.35 or 35%. Blank: the team’s own month is the target.',
      ),
    },
    {
      role: 'weight',
      entry: { kind: 'number', minimum: 0 },
      width: 8,
      note: words('各项相加不必等于 100。', 'Weights need not add up to 100.'),
    },
    {
      role: 'direction',
      entry: { kind: 'choice', choices: Object.values(directionWords) },
      width: 12,
      note: words(
        '平均响应、慢响应这类指标越低越好。',
        '越高越好: higher is better; 越低越好: lower is better, as with response times.',
      ),
    },
  ],
  rows: defaultMetrics.map(({ names, direction }) => [names[0], null, 1, directionWords[direction]]),
};
