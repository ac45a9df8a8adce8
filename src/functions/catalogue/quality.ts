import type { FunctionEntry } from './entry';
import { agreement } from './quality/agreement';
import { keywordhits } from './quality/keywordhits';
import { qagrade } from './quality/qagrade';
import { qascore } from './quality/qascore';
import { qasummary } from './quality/qasummary';
import { severity } from './quality/severity';
import { shrink } from './quality/shrink';
import { wilson } from './quality/wilson';

export const qualityFunctions: readonly FunctionEntry[] = [
  qascore,
  qagrade,
  qasummary,
  wilson,
  shrink,
  keywordhits,
  agreement,
  severity,
];
