import { parseDate } from '../../domain/numbers/dates';

/** The moment by which a day is judged that somebody has chosen: now for today, its end for any other; null where it is no date. */
export function asOfDay(day: string, now: number): number | null {
  const serial = parseDate(day);
  if (serial === null) return null;
  return Math.floor(serial) === Math.floor(now) ? now : Math.floor(serial) + 1 - 1 / 86400;
}
