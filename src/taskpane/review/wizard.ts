import type { MonthlyReview, Progress, Recognition, WriteResult } from '../../review/monthly/model';

export const steps = ['month', 'tables', 'preview', 'write'] as const;
export type Step = (typeof steps)[number];

export interface WizardState {
  step: Step;
  recognition: Recognition | null;
  /** `yyyy-mm`, or empty where no month has data. */
  month: string;
  review: MonthlyReview | null;
  /** What was written; the write step then is done. */
  result: WriteResult | null;
  /** Set while something runs. */
  progress: Progress | null;
  /** The last run was cancelled by the person. */
  cancelled: boolean;
  /** What the last run threw. */
  failure: unknown;
}

export type WizardEvent =
  | { type: 'began'; progress: Progress; step?: Step }
  | { type: 'progressed'; progress: Progress }
  | { type: 'recognised'; recognition: Recognition }
  | { type: 'previewed'; review: MonthlyReview }
  | { type: 'written'; result: WriteResult }
  | { type: 'cancelled' }
  | { type: 'failed'; failure: unknown }
  | { type: 'monthChosen'; month: string }
  | { type: 'went'; step: Step };

/** The wizard begins by looking for tables. */
export const initialState: WizardState = {
  step: 'month',
  recognition: null,
  month: '',
  review: null,
  result: null,
  progress: { fraction: 0, step: 'progress.scanning' },
  cancelled: false,
  failure: null,
};

/** A write that did not end well goes back to the preview it came from. */
function resting(step: Step): Step {
  return step === 'write' ? 'preview' : step;
}

export function reduce(state: WizardState, event: WizardEvent): WizardState {
  switch (event.type) {
    case 'began':
      return { ...state, step: event.step ?? state.step, progress: event.progress, cancelled: false, failure: null };
    case 'progressed':
      return state.progress ? { ...state, progress: event.progress } : state;
    case 'recognised': {
      const { months } = event.recognition;
      const month = months.includes(state.month) ? state.month : (months[0] ?? '');
      return { ...state, recognition: event.recognition, month, review: null, progress: null };
    }
    case 'previewed':
      return { ...state, step: 'preview', review: event.review, progress: null };
    case 'written':
      return { ...state, result: event.result, progress: null };
    case 'cancelled':
      return { ...state, step: resting(state.step), progress: null, cancelled: true };
    case 'failed':
      return { ...state, step: resting(state.step), progress: null, failure: event.failure };
    case 'monthChosen':
      return { ...state, month: event.month, review: null };
    case 'went':
      return { ...state, step: event.step, result: null, cancelled: false, failure: null };
  }
}
