import type { FunctionEntry } from './entry';
import { qualityFunctions } from './quality';
import { samplingFunctions } from './sampling';

/** Every function in the order of the reference. */
export const functionCatalogue: readonly FunctionEntry[] = [...qualityFunctions, ...samplingFunctions];
