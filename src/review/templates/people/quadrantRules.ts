import { defaultQuadrantCuts } from '../../../domain/people/defaults';
import { quadrantLabels } from '../../../workbook/vocabulary/kinds';
import { words, type Template } from '../template';

export const template: Template = {
  kind: 'quadrantRules',
  order: 1,
  title: words('象限设置', 'Quadrant settings'),
  purpose: words(
    '绩效和匹配度各到多少算“合格”“合适”。',
    'From which performance a person is 合格 (performs), from which fit 合适 (fits).',
  ),
  place: 'rules',
  rowsAre: 'defaults',
  columns: [
    {
      role: 'rule',
      entry: { kind: 'choice', choices: Object.values(quadrantLabels) },
      width: 12,
      note: words('规则的名称，请不要改动。', 'The rule’s name; it stays as it is.'),
    },
    {
      role: 'value',
      entry: { kind: 'number', minimum: 0, maximum: 100 },
      width: 9,
      note: words('0 到 100 的分数，或填“中位数”。', 'A score from 0 to 100, or 中位数 for the team’s median.'),
    },
  ],
  rows: [
    [quadrantLabels.performance, defaultQuadrantCuts.performance],
    [quadrantLabels.fit, defaultQuadrantCuts.fit],
  ],
};
