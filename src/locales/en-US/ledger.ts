import type { ledger as chinese } from '../zh-CN/ledger';

export const ledger: Record<keyof typeof chinese, string> = {
  'ledger.stage.done': 'done',
  'ledger.stage.open': 'open',
  'ledger.stage.overdue': 'overdue',
  'ledger.stage.due': 'Due soon',
  'ledger.stage.waiting': 'Waiting',
  'ledger.report.missing': 'missing',
  'ledger.report.late': 'late',
  'ledger.report.short': 'too short',
  'ledger.report.noFigures': 'no figures',
  'ledger.report.repeated': 'repeated',
};
