import { coachingRuleLabels, defaultCoachingRules, type CoachingRules } from '../../../domain/people/coachingRules';
import { words, type Template } from '../template';

export const template: Template = {
  kind: 'coachingRules',
  order: 3,
  title: words('辅导规则', 'Coaching rules'),
  purpose: words(
    '多少条才下结论、怎样算反复失分、几天后复查。',
    'How many reviews it takes to conclude anything, what a recurring fault is, after how many days a talk is rechecked.',
  ),
  place: 'rules',
  rowsAre: 'defaults',
  columns: [
    {
      role: 'rule',
      entry: { kind: 'choice', choices: Object.values(coachingRuleLabels) },
      width: 18,
      note: words('规则的名称，请不要改动。', 'The rule’s name; it stays as it is.'),
    },
    {
      role: 'value',
      entry: { kind: 'number', minimum: 0 },
      width: 8,
      note: words(
        '天数、条数、次数；失分线填占满分的比例，0 到 1 之间。',
        'Days, reviews or times; the fault line is a share of the full mark between 0 and 1.',
      ),
    },
  ],
  rows: (Object.keys(coachingRuleLabels) as (keyof CoachingRules)[]).map((key) => [
    coachingRuleLabels[key],
    defaultCoachingRules[key],
  ]),
};
