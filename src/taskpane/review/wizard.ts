import type { MonthlyReview, Recognition, WriteResult } from '../../review/monthly/model';

export const steps = ['month', 'tables', 'preview', 'write'] as const;
export type Step = (typeof steps)[number];

/** Who gets a page of their own; `chosen` are places among the people of the review. */
export interface PersonPages {
  who: 'none' | 'all' | 'chosen';
  chosen: readonly number[];
}

export interface WizardState {
  step: Step;
  recognition: Recognition | null;
  /** `yyyy-mm`, or empty where no month has data. */
  month: string;
  /** The attribution rule the exports are read by, where they have several; empty where they have none. */
  rule: string;
  /** The report also holds what personal ledgers come to. */
  personal: boolean;
  review: MonthlyReview | null;
  pages: PersonPages;
  /** What was written; the write step then is done. */
  result: WriteResult | null;
}

export type WizardEvent =
  | { type: 'recognised'; recognition: Recognition }
  | { type: 'previewed'; review: MonthlyReview }
  | { type: 'written'; result: WriteResult }
  | { type: 'monthChosen'; month: string }
  | { type: 'ruleChosen'; rule: string }
  | { type: 'personalChosen'; personal: boolean }
  | { type: 'pagesChosen'; pages: PersonPages }
  | { type: 'went'; step: Step };

export const initialState: WizardState = {
  step: 'month',
  recognition: null,
  month: '',
  rule: '',
  personal: false,
  review: null,
  pages: { who: 'none', chosen: [] },
  result: null,
};

export function reduce(state: WizardState, event: WizardEvent): WizardState {
  switch (event.type) {
    case 'recognised': {
      const { months, attributionRules } = event.recognition;
      const month = months.includes(state.month) ? state.month : (months[0] ?? '');
      const rule = attributionRules.includes(state.rule) ? state.rule : (attributionRules[0] ?? '');
      return { ...state, recognition: event.recognition, month, rule, review: null };
    }
    case 'previewed':
      return { ...state, step: 'preview', review: event.review, pages: { ...state.pages, chosen: [] } };
    case 'written':
      return { ...state, result: event.result };
    case 'monthChosen':
      return { ...state, month: event.month, review: null };
    case 'ruleChosen':
      return { ...state, rule: event.rule, review: null };
    case 'personalChosen':
      return { ...state, personal: event.personal, review: null };
    case 'pagesChosen':
      return { ...state, pages: event.pages };
    case 'went':
      return { ...state, step: event.step, result: null };
  }
}

/** The places of those who get a page, in the order of the people sheet. */
export function personsOf({ review, pages }: Pick<WizardState, 'review' | 'pages'>): number[] {
  const all = (review?.people ?? []).map((_, index) => index);
  if (pages.who === 'all') return all;
  return pages.who === 'none' ? [] : all.filter((index) => pages.chosen.includes(index));
}
