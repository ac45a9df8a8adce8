import { appealDaysLabel, defaultAppealDays } from '../../../domain/quality/appeals';
import { words, type Template } from '../template';

export const template: Template = {
  kind: 'appealRules',
  order: 5,
  title: words('申诉规则', 'Appeal rules'),
  purpose: words('评分后几天内可以申诉。', 'For how many days after scoring a mark may be disputed.'),
  place: 'rules',
  rowsAre: 'defaults',
  columns: [
    {
      role: 'rule',
      entry: { kind: 'choice', choices: [appealDaysLabel] },
      width: 14,
      note: words('规则的名称，请不要改动。', 'The rule’s name; it stays as it is.'),
    },
    {
      role: 'value',
      entry: { kind: 'number', minimum: 0 },
      width: 8,
      note: words('从评分那天起算的天数。', 'Days, counted from the day of scoring.'),
    },
  ],
  rows: [[appealDaysLabel, defaultAppealDays]],
};
