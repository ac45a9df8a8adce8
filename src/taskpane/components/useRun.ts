import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { RunOptions } from '../../review/run';
import { useLanguage } from '../shell/text';
import { idle, reduceRun } from './run';

/**
 * Runs one job at a time, each with progress, cancel and a failure that stays until the next.
 * @param firstStep of a page that begins with a job of its own accord: it is busy before that job has started
 */
export function useRun(firstStep?: string) {
  const { locale } = useLanguage();
  const [run, dispatch] = useReducer(reduceRun, idle, (run) =>
    firstStep === undefined ? run : reduceRun(run, { type: 'began', step: firstStep }),
  );
  const running = useRef<AbortController | null>(null);

  /** Null where the job was cancelled or failed, or another one is still running. */
  const start = useCallback(
    async <T>(step: string, job: (options: RunOptions) => Promise<T>): Promise<{ value: T } | null> => {
      if (running.current) return null;
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      dispatch({ type: 'began', step });
      try {
        const value = await job({
          locale,
          signal,
          onProgress(progress) {
            if (!signal.aborted) dispatch({ type: 'progressed', progress });
          },
        });
        dispatch({ type: 'ended' });
        return { value };
      } catch (failure) {
        dispatch(signal.aborted && failure === signal.reason ? { type: 'cancelled' } : { type: 'failed', failure });
        return null;
      } finally {
        running.current = null;
      }
    },
    [locale],
  );

  const actions = useMemo(
    () => ({
      start,
      /** The run ends when the job has taken back what it wrote. */
      cancel: () => {
        running.current?.abort();
        dispatch({ type: 'progressed', progress: { fraction: 0, step: 'run.cancelling' } });
      },
      /** Shows what went wrong beside a run, such as a link to a cell that is gone. */
      fail: (failure: unknown) => dispatch({ type: 'failed', failure }),
      clear: () => dispatch({ type: 'ended' }),
    }),
    [start],
  );
  useEffect(() => () => running.current?.abort(), []);
  return { run, ...actions };
}
