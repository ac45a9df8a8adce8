import { mondayOf } from '../../domain/quality/trend';
import { isoDate } from '../../domain/numbers/dates';
import type { DataTable } from '../../workbook/recognise';
import { monthOfDay, previousMonth } from '../monthly/month';
import { dataDays } from '../monthly/recognition';
import { daysBefore, type Period } from '../tables/period';
import type { PeriodChoice, ResultsOutlook } from './model';

export const qaTables = (tables: readonly DataTable[]): DataTable[] => tables.filter(({ kind }) => kind === 'qaDetail');

/** The months, weeks and days that have reviews. Pure. */
export function lookForResults(tables: readonly DataTable[]): ResultsOutlook {
  const days = [...dataDays(qaTables(tables))].sort((a, b) => a - b);
  const distinct = (unit: 'month' | 'week', of: (day: number) => Period): PeriodChoice[] =>
    [...new Map(days.map((day) => [of(day).first, of(day)])).values()]
      .reverse()
      .map(({ first, last }) => ({ unit, first, last }));
  const week = (day: number) => ({ first: mondayOf(day), last: mondayOf(day) + 6 });
  return { days, months: distinct('month', monthOfDay), weeks: distinct('week', week) };
}

/** The period of the same kind before: the month, the week, or as many days. */
export function periodBefore(choice: PeriodChoice): Period {
  if (choice.unit !== 'month') return daysBefore(choice);
  const { first, last } = previousMonth(monthOfDay(choice.first));
  return { first, last };
}

/** `2026-10`, or first and last day. */
export function periodInWords({ unit, first, last }: PeriodChoice): string {
  if (unit === 'month') return monthOfDay(first).key;
  return first === last ? isoDate(first) : `${isoDate(first)}–${isoDate(last)}`;
}

/** The same, short enough for the name of a sheet: the second day without its year where that is the first's. */
export function periodInNames(choice: PeriodChoice): string {
  const [first, last] = [isoDate(choice.first), isoDate(choice.last)];
  if (choice.unit === 'month' || first === last) return periodInWords(choice);
  return `${first}–${first.slice(0, 4) === last.slice(0, 4) ? last.slice(5) : last}`;
}
