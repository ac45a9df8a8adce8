/** Faults in what the desks for quality, people and campaigns and the ledgers write; `faults.test.ts` has the other half. */
import { qualityWizards } from './support/faults/quality';
import { sweepFaults } from './support/faults/suite';
import { campaignWizards, peopleWizards } from './support/faults/tasks';

/** Those whose sweep has run to its end; the rest of the tables waits for theirs. */
const swept = new Set(['sampling', 'results', 'quadrant']);

sweepFaults([...qualityWizards, ...peopleWizards, ...campaignWizards].filter(({ name }) => swept.has(name)));
