import { defaultSamplingRules, samplingRuleLabels } from '../../../domain/sampling/defaults';
import type { SamplingRules } from '../../../domain/sampling/quota';
import { words, type Template } from '../template';

export const template: Template = {
  kind: 'samplingRules',
  order: 3,
  title: words('抽检规则', 'Sampling rules'),
  purpose: words(
    '每人每天抽几条、新人和不稳定的客服加多少、双评占多少。',
    'How many conversations a day are drawn for everybody, for new and for unstable people, and how many are scored twice.',
  ),
  place: 'rules',
  rowsAre: 'defaults',
  columns: [
    {
      role: 'rule',
      entry: { kind: 'choice', choices: Object.values(samplingRuleLabels) },
      width: 20,
      note: words('规则的名称，请不要改动。', 'The rule’s name; it stays as it is.'),
    },
    {
      role: 'value',
      entry: { kind: 'number', minimum: 0 },
      width: 8,
      note: words(
        '条数、天数、倍数；比例填 0 到 1 之间的数。',
        'Conversations, days or a factor; shares lie between 0 and 1.',
      ),
    },
  ],
  rows: (Object.keys(samplingRuleLabels) as (keyof SamplingRules)[]).map((key) => [
    samplingRuleLabels[key],
    defaultSamplingRules[key],
  ]),
};
