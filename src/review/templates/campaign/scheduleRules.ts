import { anchorLabels, campaignPhases, defaultScheduleRules, ruleKindLabels } from '../../../domain/campaign/defaults';
import { words, type Template } from '../template';

const anchor = { kind: 'choice', choices: Object.values(anchorLabels) } as const;
const days = { kind: 'integer', minimum: -400, maximum: 400 } as const;
const anchorNote = words(
  '从哪天数起：预售开始、第一波、主高峰（只有一波时两者同一天）。',
  'The day counted from: 预售开始 presale, 第一波 first wave, 主高峰 main peak (one wave: the same day).',
);

export const template: Template = {
  kind: 'campaignRules',
  order: 1,
  title: words('大促倒排规则', 'Campaign schedule rules'),
  purpose: words(
    '大促每件事在预售、第一波、主高峰的前后多少天；改天数、加行减行都可以。',
    'How many days before or after presale, first wave and main peak each thing is done; change, add or remove rows.',
  ),
  place: 'rules',
  rowsAre: 'defaults',
  columns: [
    {
      role: 'task',
      entry: { kind: 'text' },
      width: 26,
      note: words('要做的事，或阶段的名称。', 'What is to be done, or a phase’s name.'),
    },
    {
      role: 'entryKind',
      entry: { kind: 'choice', choices: Object.values(ruleKindLabels) },
      width: 8,
      note: words('任务要完成；阶段只说明日期。', '任务 is to be done; 阶段 (phase) tells its days only.'),
    },
    {
      role: 'phase',
      entry: { kind: 'choice', choices: campaignPhases, open: true },
      width: 10,
      note: words(
        '属于哪个阶段；培训期的事必须在第一波前完成。',
        'Its phase; training must be over before the first wave.',
      ),
    },
    { role: 'startFrom', entry: anchor, width: 10, note: anchorNote },
    { role: 'startDays', entry: days, width: 9, note: words('负数是之前。', 'Negative is before.') },
    { role: 'endFrom', entry: anchor, width: 10, note: anchorNote },
    { role: 'endDays', entry: days, width: 9, note: words('负数是之前。', 'Negative is before.') },
    {
      role: 'workdays',
      entry: { kind: 'integer', minimum: 0, maximum: 200 },
      width: 10,
      note: words('至少要几个工作日；不够会提示，可以留空。', 'Work days it takes at least; may stay blank.'),
    },
    {
      role: 'after',
      entry: { kind: 'text' },
      width: 20,
      note: words('哪件事完成后才能开始算工作日，写它的名称。', 'The task that must be over first, by its name.'),
    },
    { role: 'role', entry: { kind: 'text' }, width: 12, note: words('哪个岗位负责。', 'The job that is responsible.') },
  ],
  rows: defaultScheduleRules.map(({ task, kind, phase, start, end, workdays, after, role }) => [
    ...[task, ruleKindLabels[kind], phase, anchorLabels[start.from], start.days, anchorLabels[end.from], end.days],
    ...[workdays, after, role],
  ]),
};
