import { awardsFunctions } from './awards';
import type { FunctionEntry } from './entry';
import { incentiveFunctions } from './incentive';
import { ledgerFunctions } from './ledger';
import { peopleFunctions } from './people';
import { qualityFunctions } from './quality';
import { samplingFunctions } from './sampling';
import { signalsFunctions } from './signals';

/** Every function in the order of the reference. */
export const functionCatalogue: readonly FunctionEntry[] = [
  ...qualityFunctions,
  ...samplingFunctions,
  ...incentiveFunctions,
  ...awardsFunctions,
  ...peopleFunctions,
  ...signalsFunctions,
  ...ledgerFunctions,
];
