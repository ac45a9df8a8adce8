import { timingUnits, unitName } from '../../../domain/ledger/timing';
import { ledgers } from '../../../ledgers';
import { todayLimits, todayTitle } from '../../today/limits';
import { words, type SampleCell, type Template } from '../template';

/** One row for each stage that has a limit, two ways to come to one stage sharing it; then what Today watches by itself. */
function defaultRows(): SampleCell[][] {
  const rows = ledgers.flatMap(({ title, rule }) =>
    rule.kind !== 'stages'
      ? []
      : rule.stages.flatMap(({ name, due, ruledBy, soonDays = null }): SampleCell[][] =>
          'after' in due && ruledBy === undefined ? [[title, name, due.amount, unitName(due.unit), soonDays]] : [],
        ),
  );
  const ofToday = Object.values(todayLimits).map(({ name, amount, unit, soonDays }): SampleCell[] => [
    ...[todayTitle, name, amount, unitName(unit), soonDays],
  ]);
  return [...rows, ...ofToday];
}

export const template: Template = {
  kind: 'ledgerRules',
  order: 9,
  title: words('台账时限', 'Ledger limits'),
  purpose: words(
    '台账每个环节和今日页的事项多久内要完成、提前几天提醒（辅导的天数在“辅导规则”里）；先插入它再插入台账，自动状态就跟着它变。',
    'How long each stage of a ledger and what Today watches may take, and how many days ahead it is brought up. Those of coaching stand in 辅导规则. Ledgers inserted later follow it.',
  ),
  place: 'rules',
  rowsAre: 'defaults',
  columns: [
    {
      role: 'ledgerName',
      entry: { kind: 'text' },
      width: 22,
      note: words('台账的名称，请不要改动。', 'The ledger’s name; it stays as it is.'),
    },
    {
      role: 'stageName',
      entry: { kind: 'text' },
      width: 22,
      note: words('环节的名称，请不要改动。', 'The stage’s name; it stays as it is.'),
    },
    {
      role: 'allowed',
      entry: { kind: 'number', minimum: 0 },
      width: 8,
      note: words('多少个单位。', 'How many units.'),
    },
    {
      role: 'timeUnit',
      entry: { kind: 'choice', choices: timingUnits },
      width: 10,
      note: words('小时、天、工作日、周或月。', 'Hours, days, work days, weeks or months.'),
    },
    {
      role: 'soonDays',
      entry: { kind: 'integer', minimum: 0 },
      width: 14,
      note: words('提前几天算临期；空着不提醒。', 'Days ahead from which it is due soon; blank means never.'),
    },
  ],
  rows: defaultRows(),
};
