import { parseDate, serialOf } from '../../domain/numbers/dates';

/** A moment of the wall clock as a serial of the workbook's calendar, which knows no time zone. */
export const momentOf = (time: Date): number =>
  serialOf({ year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate() }) +
  (time.getHours() * 3600 + time.getMinutes() * 60 + time.getSeconds()) / 86400;

/** The moment by which a day is judged that somebody has chosen: now for today, its end for any other; null where it is no date. */
export function asOfDay(day: string, now: number): number | null {
  const serial = parseDate(day);
  if (serial === null) return null;
  return Math.floor(serial) === Math.floor(now) ? now : Math.floor(serial) + 1 - 1 / 86400;
}
