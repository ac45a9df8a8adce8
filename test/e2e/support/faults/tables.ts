import type { Sheets } from './book';
import { at, click, fill, page, tick, type Step } from './steps';
import type { FaultWizard } from './wizard';

const frozen: Step[] = [page('freeze'), at('choose'), click('freeze-show'), tick('freeze-consent')];

const ledgerRow = (task: string, sheets?: Sheets): FaultWizard => ({
  name: 'ledgers',
  task,
  from: 'review/ledger/desk.ts',
  ...(sheets ? { sheets } : {}),
  steps: [
    ...[page('ledgers'), at('list'), click('ledger-coaching-add'), at('entry')],
    ...[fill('ledgers-field-date', '2026-10-18'), fill('ledgers-field-agent', '小美')],
  ],
  write: 'ledgers-save',
  done: 'ledgers-said',
});

export const tableWizards: FaultWizard[] = [
  {
    name: 'templates',
    task: 'two tables',
    from: 'review/templates/index.ts',
    steps: [page('templates'), at(), tick('template-tiers-choose'), tick('template-roster-choose')],
    write: 'templates-insert',
  },
  {
    name: 'templates',
    task: 'no sample rows any more',
    from: 'review/templates/index.ts',
    steps: [page('templates'), at(), tick('template-coaching-choose'), click('templates-insert'), at('done')],
    write: 'templates-clear',
    done: 'templates-said',
    // New rows of a table get its lists and highlights in Excel only.
    notPlayed: /^SHEET_(?:DATA_VALIDATION|CONDITIONAL_FORMATTING)_PLUGIN:/,
  },
  {
    name: 'check',
    task: 'repairs',
    from: 'review/check/index.ts',
    steps: [page('check'), at('findings'), click('check-repair-all'), at('repair')],
    write: 'check-confirm',
    done: 'check-repaired',
  },
  {
    name: 'check',
    task: 'the findings as a sheet',
    from: 'review/check/index.ts',
    steps: [page('check'), at('findings')],
    write: 'check-write',
    done: 'check-written',
  },
  {
    name: 'check',
    task: 'two spellings of one person',
    from: 'review/check/index.ts',
    sheets: {
      客服日报: [
        ['日期', '旺旺昵称', '咨询人数', '接待人数', '询单人数', '最终付款人数', '销售额'],
        [46296, '小 美', 30, 28, 20, 8, 1200],
      ],
    },
    steps: [page('check'), at('findings'), tick('check-name-小 美')],
    write: 'check-names-link',
    done: 'check-linked',
  },
  ledgerRow('a row of the coaching ledger'),
  ledgerRow('a row above the signatures of the coaching ledger', {
    辅导记录: [
      ['日期', '客服', '辅导人', '问题', '复查日期', '复查结果'],
      [46297, '小美', '王', '等候语', 46304, '已改善'],
      ['审核：', '张三', '', '', '', ''],
    ],
  }),
  {
    name: 'freeze',
    task: 'values for formulas',
    from: 'review/freeze/index.ts',
    steps: frozen,
    write: 'freeze-write',
  },
  {
    name: 'freeze',
    task: 'formulas for values',
    from: 'review/freeze/index.ts',
    steps: [
      ...[...frozen, click('freeze-write'), at('done'), click('freeze-back'), at('choose')],
      ...[click('freeze-restore-show'), tick('freeze-consent')],
    ],
    write: 'freeze-write',
    done: 'freeze-restored',
  },
];
