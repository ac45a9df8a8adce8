import { isoDate, serialOf } from '../domain/numbers/dates';

/** Now, by the clock on the wall, as a serial of the workbook's calendar, which knows no time zone. */
export function nowSerial(): number {
  const now = new Date();
  const day = serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  return day + (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / 86400;
}

/** Today, as a serial day. */
export const todaySerial = (): number => Math.floor(nowSerial());

/** Now, as people write a time in every language: `2026-11-01 09:05`. */
export function wallTime(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${isoDate(todaySerial())} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
