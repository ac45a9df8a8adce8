import type { Locale } from '../../locales/locale';
import type { DataTable } from '../../workbook/recognise';
import type { Figures } from '../monthly/metrics';
import { monthOfDay, parseMonth } from '../monthly/month';
import { describeTables } from '../monthly/recognition';
import type { Person } from '../monthly/records/roster';
import { figuresOf } from '../pay/history';
import { withOneRule } from '../tables/parts';

export type DatedRow = Figures[number] & { day: number; person: Person };

/** Rows of one day of the people on the roster; sums of longer periods tell of no day and stay out. */
export function dailyRows(tables: readonly DataTable[], first: number, last: number, locale: Locale): DatedRow[] {
  const one = withOneRule(tables);
  const within = (key: string) => key >= monthOfDay(first).key && key <= monthOfDay(last).key;
  return describeTables(one)
    .months.filter((key) => parseMonth(key) !== null && within(key))
    .flatMap((key) => figuresOf(one, key, locale).people)
    .flatMap(({ person, days }) => days.filter(({ undated }) => !undated).map((row) => ({ ...row, person })))
    .filter(({ day }) => day >= first && day <= last);
}
