import { useMemo, useReducer } from 'react';
import type { CellLink, MonthlyReviewUseCase, Recognition, TableWord } from '../../review/monthly/model';
import type { RunOptions } from '../../review/run';
import { useOnOpen } from '../components/useOnOpen';
import { useRun } from '../components/useRun';
import type { PeriodKind, ReviewPeriod } from '../../review/monthly/period';
import { initialState, periodOf, personsOf, reduce, type PersonPages, type Step } from './wizard';

/** Fired on `window` after a review was written; its `detail` is `{ review, result }`. Automation listens to it. */
export const reviewWrittenEvent = 'kefu:review-written';

/** Drives the use case: one run at a time, each with progress and cancel. */
export function useReviewWizard(useCase: MonthlyReviewUseCase) {
  const [state, dispatch] = useReducer(reduce, initialState);
  const { run, start, cancel, fail, clear } = useRun('progress.scanning');
  const { recognition, rule, personal, review, pages } = state;
  const period = useMemo(() => periodOf(state), [state]);

  const persons = useMemo(() => personsOf({ review, pages }), [review, pages]);
  const actions = useMemo(() => {
    const look = async (job: (options: RunOptions) => Promise<Recognition>) => {
      const found = await start('progress.scanning', job);
      if (found) dispatch({ type: 'recognised', recognition: found.value });
    };
    const go = (step: Step) => {
      clear();
      dispatch({ type: 'went', step });
    };
    return {
      scan: () => look(() => useCase.recognise()),
      correct: (tableId: string, role: string, column: number | null) => {
        if (recognition) void look(() => useCase.correct(recognition, tableId, role, column));
      },
      tell: (tableId: string, word: TableWord) => {
        if (recognition) void look(() => useCase.tell(recognition, tableId, word));
      },
      takeSelection: () => void look((options) => useCase.takeSelection(options)),
      chooseRule: (chosen: string) => dispatch({ type: 'ruleChosen', rule: chosen }),
      chooseKind: (chosen: PeriodKind) => dispatch({ type: 'kindChosen', kind: chosen }),
      chooseWeek: (chosen: number) => dispatch({ type: 'weekChosen', week: chosen }),
      chooseCampaign: (chosen: ReviewPeriod) => dispatch({ type: 'campaignChosen', campaign: chosen }),
      chooseMonth: (chosen: string) => dispatch({ type: 'monthChosen', month: chosen }),
      choosePersonal: (chosen: boolean) => dispatch({ type: 'personalChosen', personal: chosen }),
      choosePages: (pages: PersonPages) => dispatch({ type: 'pagesChosen', pages }),
      go,
      preview: async () => {
        if (!recognition || !period) return;
        const made = await start('progress.reading', (options) =>
          useCase.preview(recognition, period, rule, { ...options, personal }),
        );
        if (made) dispatch({ type: 'previewed', review: made.value });
      },
      write: async () => {
        if (!review) return;
        dispatch({ type: 'went', step: 'write' });
        const written = await start('progress.writing', (options) => useCase.write(review, persons, options));
        // A write that did not end well goes back to the preview it came from.
        if (!written) return dispatch({ type: 'went', step: 'preview' });
        const result = written.value;
        window.dispatchEvent(new CustomEvent(reviewWrittenEvent, { detail: { review, result } }));
        dispatch({ type: 'written', result });
      },
      cancel,
      select: (link: CellLink) => void useCase.select(link).catch(fail),
    };
  }, [useCase, start, cancel, fail, clear, recognition, period, rule, personal, review, persons]);

  useOnOpen(actions.scan);

  return { state, run, actions };
}

export type WizardActions = ReturnType<typeof useReviewWizard>['actions'];
