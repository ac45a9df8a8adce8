import { parseDate } from '../../domain/numbers/dates';

/** The moment by which a day is judged: now for today, its end for any other. @param day serial */
export const momentOf = (day: number, now: number): number =>
  Math.floor(day) === Math.floor(now) ? now : Math.floor(day) + 1 - 1 / 86400;

/** The same of a day that somebody has typed; null where it is no date. */
export function asOfDay(day: string, now: number): number | null {
  const serial = parseDate(day);
  return serial === null ? null : momentOf(serial, now);
}
