import { dayOf, isoDate } from '../../domain/numbers/dates';
import { mondayOf } from '../../domain/quality/trend';
import type { Row } from '../../workbook/cells/rows';
import { daysBefore, type Period } from '../tables/period';
import { monthOfDay, previousMonth } from './month';

export type PeriodKind = 'month' | 'week' | 'campaign';

/** The days a review is about: a month, a week from Monday to Sunday, or the days of a campaign. */
export interface ReviewPeriod extends Period {
  kind: PeriodKind;
  /** `2026-10`; of days that are no month `2026-10-12~18`. */
  key: string;
  /** What the campaign is called; empty for others and where nobody named it. */
  name: string;
  /** The year of the last day, which dates without one take. */
  year: number;
}

/** Pay, its targets and prizes are agreed for whole months: of other days they say nothing. */
export const isMonthly = ({ kind }: Pick<ReviewPeriod, 'kind'>): boolean => kind === 'month';

const daysOf = (kind: PeriodKind, { first, last }: Period, name = ''): ReviewPeriod => ({
  kind,
  key: shortDays({ first, last }),
  name,
  year: dayOf(last).year,
  first,
  last,
});

/** The week from Monday to Sunday that a serial day lies in. */
export const weekOfDay = (day: number): ReviewPeriod =>
  daysOf('week', { first: mondayOf(day), last: mondayOf(day) + 6 });

/** @param days the first not after the last */
export const campaignOf = (days: Period, name = ''): ReviewPeriod => daysOf('campaign', days, name.trim());

/** A fortnight is more than most campaigns' peaks: where nothing names a campaign, the last days with data are proposed. */
const proposedDays = 14;

export const latestDays = ({ first, last }: Period): ReviewPeriod =>
  campaignOf({ first: Math.max(first, last - proposedDays + 1), last });

/** The month before, the week before, or as many days right before. */
export function periodBefore(period: ReviewPeriod): ReviewPeriod {
  if (isMonthly(period)) return previousMonth(monthOfDay(period.first));
  return daysOf(period.kind, daysBefore(period));
}

/** What titles and sheets call it. */
export const labelOf = ({ name, key }: ReviewPeriod): string => name || key;

/** `2026-10-12~18`, `2026-09-28~10-04`: the last day without what it shares with the first; across New Year without its year. */
function shortDays({ first, last }: Period): string {
  if (first === last) return isoDate(first);
  const [from, to] = [isoDate(first), isoDate(last)];
  return `${from}~${from.slice(0, 7) === to.slice(0, 7) ? to.slice(8) : to.slice(5)}`;
}

/** The day a row tells. One without a year takes that of the period's end, or of its beginning where it would lie behind the end. */
export function dayIn(row: Row, role: string, { first, last, year }: ReviewPeriod): number | null {
  const day = row.day(role, year);
  const begun = dayOf(first).year;
  return day !== null && day > last && begun < year ? row.day(role, begun) : day;
}
