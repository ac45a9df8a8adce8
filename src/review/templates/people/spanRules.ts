import { defaultSpanLimits, spanLabels, type SpanLimits } from '../../../domain/people/spanOfControl';
import { words, type Template } from '../template';

export const template: Template = {
  kind: 'spanRules',
  order: 10,
  title: words('管理幅度', 'Span of control'),
  purpose: words('每位组长带几个人算合适。', 'How many members a team leader should have.'),
  place: 'rules',
  rowsAre: 'defaults',
  columns: [
    {
      role: 'rule',
      entry: { kind: 'choice', choices: Object.values(spanLabels) },
      width: 20,
      note: words('规则的名称，请不要改动。', 'The rule’s name; it stays as it is.'),
    },
    {
      role: 'value',
      entry: { kind: 'integer', minimum: 0 },
      width: 9,
      note: words('人数，不含组长本人。', 'Members, the leader not counted.'),
    },
  ],
  rows: (Object.keys(spanLabels) as (keyof SpanLimits)[]).map((key) => [spanLabels[key], defaultSpanLimits[key]]),
};
