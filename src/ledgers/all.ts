// Written by `npm run templates`: one entry for each file in the folder `files`.
import { ledger as campaignCalendar } from './files/campaignCalendar';
import { ledger as campaignExams } from './files/campaignExams';
import { ledger as coaching } from './files/coaching';
import { ledger as huddle } from './files/huddle';
import { ledger as issueBoard } from './files/issueBoard';
import { ledger as notices } from './files/notices';
import { ledger as readiness } from './files/readiness';
import { ledger as signals } from './files/signals';
import { ledger as temporaryStaff } from './files/temporaryStaff';
import { ledger as workCalendar } from './files/workCalendar';
import { ledger as workloadSplit } from './files/workloadSplit';
import { ledger as writtenReports } from './files/writtenReports';

export const ledgerFiles = {
  campaignCalendar,
  campaignExams,
  coaching,
  huddle,
  issueBoard,
  notices,
  readiness,
  signals,
  temporaryStaff,
  workCalendar,
  workloadSplit,
  writtenReports,
} as const;
