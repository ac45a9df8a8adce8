import type { MonthlyReview, Recognition } from '../../review/monthly/model';
import { initialState, reduce, type WizardEvent, type WizardState } from './wizard';

const recognition = (months: string[]): Recognition => ({ tables: [], months, missing: [], defaulted: [] });
const review: MonthlyReview = {
  month: '2026-10',
  locale: 'zh-CN',
  people: [],
  totals: { people: 0, pay: 0 },
  warnings: [],
  cuts: { performance: 80, fit: 80 },
};
const began = (step?: WizardState['step']): WizardEvent => ({
  type: 'began',
  progress: { fraction: 0, step: 'progress.writing' },
  step,
});
const after = (...events: WizardEvent[]) => events.reduce(reduce, initialState);

describe('the wizard', () => {
  it('proposes the newest month and keeps a chosen one through a new look', () => {
    const found: WizardEvent = { type: 'recognised', recognition: recognition(['2026-10', '2026-09']) };
    expect(after(found).month).toBe('2026-10');
    expect(after(found, { type: 'monthChosen', month: '2026-09' }, found).month).toBe('2026-09');
    expect(after(found, { type: 'recognised', recognition: recognition([]) }).month).toBe('');
  });

  it('forgets a preview when the data or the month changes', () => {
    const previewed: WizardEvent = { type: 'previewed', review };
    expect(after(previewed, { type: 'recognised', recognition: recognition(['2026-10']) }).review).toBeNull();
    expect(after(previewed, { type: 'monthChosen', month: '2026-09' }).review).toBeNull();
  });

  it('returns to the preview when a write is cancelled or fails', () => {
    const writing = [{ type: 'previewed', review }, began('write')] as const;
    expect(after(...writing).step).toBe('write');
    expect(after(...writing, { type: 'cancelled' })).toMatchObject({
      step: 'preview',
      cancelled: true,
      progress: null,
      review,
    });
    const failure = new Error('protected');
    expect(after(...writing, { type: 'failed', failure })).toMatchObject({ step: 'preview', failure, progress: null });
  });

  it('clears an old failure when the next run begins', () => {
    expect(after({ type: 'failed', failure: new Error('x') }, began()).failure).toBeNull();
  });

  it('ignores progress that arrives after the end', () => {
    const late: WizardEvent = { type: 'progressed', progress: { fraction: 1, step: 'progress.writing' } };
    expect(after(began(), { type: 'cancelled' }, late).progress).toBeNull();
  });
});
