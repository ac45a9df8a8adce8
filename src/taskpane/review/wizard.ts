import type { MonthlyReview, Recognition, WriteResult } from '../../review/monthly/model';
import { parseMonth } from '../../review/monthly/month';
import { latestDays, weekOfDay, type PeriodKind, type ReviewPeriod } from '../../review/monthly/period';

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
  kind: PeriodKind;
  /** `yyyy-mm`, or empty where no month has data. */
  month: string;
  /** The Monday; null where no week has data. */
  week: number | null;
  /** Null where there are no data at all. */
  campaign: ReviewPeriod | null;
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
  | { type: 'kindChosen'; kind: PeriodKind }
  | { type: 'monthChosen'; month: string }
  | { type: 'weekChosen'; week: number }
  | { type: 'campaignChosen'; campaign: ReviewPeriod }
  | { type: 'ruleChosen'; rule: string }
  | { type: 'personalChosen'; personal: boolean }
  | { type: 'pagesChosen'; pages: PersonPages }
  | { type: 'went'; step: Step };

export const initialState: WizardState = {
  step: 'month',
  recognition: null,
  kind: 'month',
  month: '',
  week: null,
  campaign: null,
  rule: '',
  personal: false,
  review: null,
  pages: { who: 'none', chosen: [] },
  result: null,
};

export function reduce(state: WizardState, event: WizardEvent): WizardState {
  switch (event.type) {
    case 'recognised': {
      const { months, weeks, campaigns, days, attributionRules } = event.recognition;
      const month = months.includes(state.month) ? state.month : (months[0] ?? '');
      const week = weeks.find(({ first }) => first === state.week) ?? weeks[0];
      const campaign = state.campaign ?? campaigns[0] ?? (days && latestDays(days));
      const rule = attributionRules.includes(state.rule) ? state.rule : (attributionRules[0] ?? '');
      const found = { month, week: week?.first ?? null, campaign };
      return { ...state, ...found, recognition: event.recognition, rule, review: null };
    }
    case 'previewed':
      return { ...state, step: 'preview', review: event.review, pages: { ...state.pages, chosen: [] } };
    case 'written':
      return { ...state, result: event.result };
    case 'kindChosen':
      return { ...state, kind: event.kind, review: null };
    case 'weekChosen':
      return { ...state, week: event.week, review: null };
    case 'campaignChosen':
      return { ...state, campaign: event.campaign, review: null };
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

/** The days that are reviewed; null where nothing can be. */
export function periodOf({ kind, month, week, campaign }: WizardState): ReviewPeriod | null {
  if (kind === 'month') return month === '' ? null : parseMonth(month);
  if (kind === 'week') return week === null ? null : weekOfDay(week);
  return campaign;
}

/** The places of those who get a page, in the order of the people sheet. */
export function personsOf({ review, pages }: Pick<WizardState, 'review' | 'pages'>): number[] {
  const all = (review?.people ?? []).map((_, index) => index);
  if (pages.who === 'all') return all;
  return pages.who === 'none' ? [] : all.filter((index) => pages.chosen.includes(index));
}
