import type { Progress } from '../../review/run';

/** The one job that a page may have under way, or how the last one ended. */
export interface Run {
  /** Set while something runs. */
  progress: Progress | null;
  /** The last run was cancelled by the person. */
  cancelled: boolean;
  /** What the last run threw. */
  failure: unknown;
}

export type RunEvent =
  | { type: 'began'; step: string }
  | { type: 'progressed'; progress: Progress }
  | { type: 'ended' }
  | { type: 'cancelled' }
  | { type: 'failed'; failure: unknown };

export const idle: Run = { progress: null, cancelled: false, failure: null };

export function reduceRun(run: Run, event: RunEvent): Run {
  switch (event.type) {
    case 'began':
      return { ...idle, progress: { fraction: 0, step: event.step } };
    case 'progressed':
      return run.progress ? { ...run, progress: event.progress } : run;
    case 'ended':
      return idle;
    case 'cancelled':
      return { ...idle, cancelled: true };
    case 'failed':
      return { ...idle, failure: event.failure };
  }
}
