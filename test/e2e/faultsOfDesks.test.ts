/** Faults in what the desks for quality, people and campaigns and the ledgers write; `faults.test.ts` has the other half. */
import { qualityWizards } from './support/faults/quality';
import { sweepFaults } from './support/faults/suite';
import { campaignWizards, peopleWizards } from './support/faults/tasks';

sweepFaults([...qualityWizards, ...peopleWizards, ...campaignWizards]);
