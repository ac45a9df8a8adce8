// Written by `npm run templates`: one entry for each file in the folder `files`.
import { ledger as campaignCalendar } from './files/campaignCalendar';
import { ledger as campaignExams } from './files/campaignExams';
import { ledger as coaching } from './files/coaching';
import { ledger as courses } from './files/courses';
import { ledger as delegations } from './files/delegations';
import { ledger as discussions } from './files/discussions';
import { ledger as escalations } from './files/escalations';
import { ledger as filterChecks } from './files/filterChecks';
import { ledger as goodCases } from './files/goodCases';
import { ledger as huddle } from './files/huddle';
import { ledger as issueBoard } from './files/issueBoard';
import { ledger as learning } from './files/learning';
import { ledger as leavers } from './files/leavers';
import { ledger as managerActions } from './files/managerActions';
import { ledger as managerRatings } from './files/managerRatings';
import { ledger as moodSheet } from './files/moodSheet';
import { ledger as notices } from './files/notices';
import { ledger as onboarding } from './files/onboarding';
import { ledger as probation } from './files/probation';
import { ledger as qaMeetings } from './files/qaMeetings';
import { ledger as readReceipts } from './files/readReceipts';
import { ledger as readiness } from './files/readiness';
import { ledger as recovery } from './files/recovery';
import { ledger as recurringTasks } from './files/recurringTasks';
import { ledger as roleChecks } from './files/roleChecks';
import { ledger as scripts } from './files/scripts';
import { ledger as signals } from './files/signals';
import { ledger as successors } from './files/successors';
import { ledger as targetTalks } from './files/targetTalks';
import { ledger as temporaryStaff } from './files/temporaryStaff';
import { ledger as transfers } from './files/transfers';
import { ledger as workCalendar } from './files/workCalendar';
import { ledger as workloadSplit } from './files/workloadSplit';
import { ledger as writtenReports } from './files/writtenReports';

export const ledgerFiles = {
  campaignCalendar,
  campaignExams,
  coaching,
  courses,
  delegations,
  discussions,
  escalations,
  filterChecks,
  goodCases,
  huddle,
  issueBoard,
  learning,
  leavers,
  managerActions,
  managerRatings,
  moodSheet,
  notices,
  onboarding,
  probation,
  qaMeetings,
  readReceipts,
  readiness,
  recovery,
  recurringTasks,
  roleChecks,
  scripts,
  signals,
  successors,
  targetTalks,
  temporaryStaff,
  transfers,
  workCalendar,
  workloadSplit,
  writtenReports,
} as const;
