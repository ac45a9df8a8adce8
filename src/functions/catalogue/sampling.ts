import type { FunctionEntry } from './entry';

export const samplingFunctions: readonly FunctionEntry[] = [];
