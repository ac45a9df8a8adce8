import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { CellLink, MonthlyReviewUseCase, RunOptions } from '../../review/monthly/model';
import { useLanguage } from '../shell/text';
import { initialState, reduce, type Step, type WizardEvent } from './wizard';

/** Fired on `window` after a review was written; its `detail` is `{ review, result }`. Automation listens to it. */
export const reviewWrittenEvent = 'kefu:review-written';

/** Drives the use case: one run at a time, each with progress and cancel. */
export function useReviewWizard(useCase: MonthlyReviewUseCase) {
  const { locale } = useLanguage();
  const [state, dispatch] = useReducer(reduce, initialState);
  const running = useRef<AbortController | null>(null);

  const run = useCallback(
    async (firstStep: string, job: (options: RunOptions) => Promise<WizardEvent>, step?: Step) => {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      dispatch({ type: 'began', progress: { fraction: 0, step: firstStep }, step });
      try {
        dispatch(
          await job({
            locale,
            signal: controller.signal,
            onProgress(progress) {
              if (!controller.signal.aborted) dispatch({ type: 'progressed', progress });
            },
          }),
        );
      } catch (failure) {
        dispatch(controller.signal.aborted ? { type: 'cancelled' } : { type: 'failed', failure });
      } finally {
        running.current = null;
      }
    },
    [locale],
  );

  const { recognition, month, review } = state;
  const actions = useMemo(
    () => ({
      scan: () =>
        run('progress.scanning', async () => ({ type: 'recognised', recognition: await useCase.recognise() })),
      correct: (tableId: string, role: string, column: number | null) => {
        if (!recognition) return;
        void run('progress.scanning', async () => ({
          type: 'recognised',
          recognition: await useCase.correct(recognition, tableId, role, column),
        }));
      },
      chooseMonth: (chosen: string) => dispatch({ type: 'monthChosen', month: chosen }),
      go: (step: Step) => dispatch({ type: 'went', step }),
      preview: () => {
        if (!recognition || !month) return;
        void run('progress.reading', async (options) => ({
          type: 'previewed',
          review: await useCase.preview(recognition, month, options),
        }));
      },
      write: () => {
        if (!review) return;
        void run(
          'progress.writing',
          async (options) => {
            const result = await useCase.write(review, options);
            window.dispatchEvent(new CustomEvent(reviewWrittenEvent, { detail: { review, result } }));
            return { type: 'written', result };
          },
          'write',
        );
      },
      /** The run ends when the use case has taken back what it wrote. */
      cancel: () => {
        running.current?.abort();
        dispatch({ type: 'progressed', progress: { fraction: 0, step: 'review.cancelling' } });
      },
      select: (link: CellLink) => {
        useCase.select(link).catch((failure: unknown) => dispatch({ type: 'failed', failure }));
      },
    }),
    [run, useCase, recognition, month, review],
  );

  const { scan } = actions;
  const scanned = useRef(false);
  useEffect(() => {
    if (scanned.current) return;
    scanned.current = true;
    void scan();
  }, [scan]);
  useEffect(() => () => running.current?.abort(), []);

  return { state, actions };
}

export type WizardActions = ReturnType<typeof useReviewWizard>['actions'];
