import type { MonthlyReview, Recognition } from '../../review/monthly/model';
import { monthOfDay } from '../../review/monthly/month';
import { initialState, reduce, type WizardEvent } from './wizard';

const recognition = (months: string[]): Recognition => ({
  tables: [],
  unknown: [],
  selected: null,
  newerSettings: false,
  attributionRules: [],
  months,
  weeks: [],
  campaigns: [],
  days: null,
  missing: [],
  defaulted: [],
});
const review: MonthlyReview = {
  month: '2026-10',
  period: monthOfDay(46296),
  locale: 'zh-CN',
  people: [],
  totals: { people: 0, pay: 0 },
  warnings: [],
  cuts: { performance: 80, fit: 80 },
};
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

  it('forgets what was written on the way to another step', () => {
    const written: WizardEvent[] = [
      { type: 'previewed', review },
      { type: 'written', result: { sheets: [] } },
    ];
    expect(after(...written).result).toEqual({ sheets: [] });
    expect(after(...written, { type: 'went', step: 'month' })).toMatchObject({ step: 'month', result: null, review });
  });
});
