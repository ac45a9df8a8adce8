import type { FunctionEntry } from './entry';

export const qualityFunctions: readonly FunctionEntry[] = [];
