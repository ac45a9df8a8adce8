import { dayOf, daysInMonth, serialOf } from '../numbers/dates';

/** Days that are not what their weekday says; whole serials. */
export interface WorkCalendar {
  /** Weekdays on which nobody works (节假日). */
  rest: ReadonlySet<number>;
  /** Saturdays and Sundays that are worked (调休). */
  work: ReadonlySet<number>;
}

export const plainCalendar: WorkCalendar = { rest: new Set(), work: new Set() };

const workedWords = /上班|补班|工作|work/i;

/** The calendar that days and what is said of each make. */
export function calendarFrom(days: Iterable<readonly [day: number, word: string]>): WorkCalendar {
  const rest = new Set<number>();
  const work = new Set<number>();
  for (const [day, word] of days) (workedWords.test(word) ? work : rest).add(Math.floor(day));
  return { rest, work };
}

/** In serials of the 1900 calendar a Saturday is a multiple of seven, and Sunday is the day after. */
const isWeekend = (day: number): boolean => day % 7 < 2;

/** @param day whole serial */
export function isWorkday(day: number, { rest, work }: WorkCalendar): boolean {
  return work.has(day) || (!isWeekend(day) && !rest.has(day));
}

/** The day `count` work days after a day, which itself does not count, as Excel's WORKDAY has it. @param count whole, at least 0 */
export function addWorkdays(day: number, count: number, calendar: WorkCalendar): number {
  let end = Math.floor(day);
  for (let left = count; left > 0;) {
    end++;
    if (isWorkday(end, calendar)) left--;
  }
  return end;
}

/** How often something is done again and again. */
export type Rhythm = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** The last day of the period that a day lies in; weeks end on Sunday. @param day whole serial */
export function periodEnd(day: number, rhythm: Rhythm): number {
  const { year, month } = dayOf(day);
  switch (rhythm) {
    case 'day':
      return day;
    case 'week':
      return day + ((8 - (day % 7)) % 7);
    case 'month':
      return serialOf({ year, month, day: daysInMonth(year, month) });
    case 'quarter': {
      const last = Math.ceil(month / 3) * 3;
      return serialOf({ year, month: last, day: daysInMonth(year, last) });
    }
    case 'year':
      return serialOf({ year, month: 12, day: 31 });
  }
}
