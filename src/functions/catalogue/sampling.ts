import type { FunctionEntry } from './entry';
import { allocate } from './sampling/allocate';
import { assign } from './sampling/assign';
import { draw } from './sampling/draw';
import { framedigest } from './sampling/framedigest';
import { neyman } from './sampling/neyman';
import { quota } from './sampling/quota';
import { samplesize } from './sampling/samplesize';
import { unstable } from './sampling/unstable';

export const samplingFunctions: readonly FunctionEntry[] = [
  samplesize,
  allocate,
  neyman,
  quota,
  draw,
  framedigest,
  assign,
  unstable,
];
