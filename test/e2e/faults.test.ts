/** Faults in what is written about pay, a month and the tables themselves; `faultsOfDesks.test.ts` has the other half. */
import { payWizards } from './support/faults/pay';
import { sweepFaults } from './support/faults/suite';
import { tableWizards } from './support/faults/tables';

sweepFaults([...payWizards, ...tableWizards]);
