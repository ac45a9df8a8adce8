// Written by `npm run templates`: one entry for each file in the folder `files`.
import { ledger as coaching } from './files/coaching';
import { ledger as issueBoard } from './files/issueBoard';
import { ledger as notices } from './files/notices';
import { ledger as workCalendar } from './files/workCalendar';
import { ledger as writtenReports } from './files/writtenReports';

export const ledgerFiles = {
  coaching,
  issueBoard,
  notices,
  workCalendar,
  writtenReports,
} as const;
