import { dayOf, isoDate, parseDate, serialOf } from '../../src/domain/numbers/dates';
import { mondayOf } from '../../src/domain/quality/trend';
import { campaignOf, weekOfDay, type ReviewPeriod } from '../../src/review/monthly/period';

/** What the command line asks to be reviewed; a campaign by its name is known to the workbook only. */
export type WantedPeriod =
  | { kind: 'month'; month: string }
  | { kind: 'week'; week: ReviewPeriod }
  | { kind: 'days'; days: ReviewPeriod }
  | { kind: 'campaign'; name: string };

/** The options that say what is reviewed: one of month, week and campaign, or from and to. */
export interface PeriodOptions {
  month?: string | undefined;
  week?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  campaign?: string | undefined;
}

/** The period, or the option that is wrong, as it was typed; blank where none or too many are given. */
export function readPeriod({ month, week, from, to, campaign }: PeriodOptions): WantedPeriod | { wrong: string } {
  const given = [month, week, from ?? to, campaign].filter((option) => option !== undefined);
  if (given.length !== 1) return { wrong: '' };
  if (month !== undefined) {
    return /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? { kind: 'month', month } : { wrong: `--month ${month}` };
  }
  if (week !== undefined) {
    const monday = mondayOfWeek(week);
    return monday === null ? { wrong: `--week ${week}` } : { kind: 'week', week: weekOfDay(monday) };
  }
  if (campaign !== undefined) {
    const name = campaign.trim();
    return name === '' ? { wrong: '--campaign' } : { kind: 'campaign', name };
  }
  const [first, last] = [dayNamed(from), dayNamed(to)];
  if (first === null) return { wrong: `--from ${from ?? ''}`.trim() };
  if (last === null || last < first) return { wrong: `--to ${to ?? ''}`.trim() };
  return { kind: 'days', days: campaignOf({ first, last }) };
}

/** `2026-10-12`, and nothing shorter: on a command line a year is never guessed. */
function dayNamed(text: string | undefined): number | null {
  const day = text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDate(text) : null;
  return day !== null && isoDate(day) === text ? day : null;
}

/** The Monday of an ISO 8601 week (`2026-W43`: week 1 holds 4 January), or of the week that a day lies in. */
function mondayOfWeek(text: string): number | null {
  const [, year, number] = /^(\d{4})-?W(\d{1,2})$/i.exec(text) ?? [];
  if (year === undefined) {
    const day = dayNamed(text);
    return day === null ? null : mondayOf(day);
  }
  const monday = mondayOf(serialOf({ year: Number(year), month: 1, day: 4 })) + (Number(number) - 1) * 7;
  // A week belongs to the year of its Thursday: a year has 52 of them, or 53.
  return Number(number) >= 1 && dayOf(monday + 3).year === Number(year) ? monday : null;
}
