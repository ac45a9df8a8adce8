/** Serial dates of the 1900 calendar: whole days since 1899-12-30, the time of day as the fraction. */

const unixEpoch = 25569;
/** 9999-12-31, the last day Excel knows; larger numbers may be dates written as yyyymmdd. */
export const lastSerial = 2958465;

/** Workbooks of the 1904 date system (from old Macs) count this many days less: 1904-01-01 is 0 there and 1462 elsewhere. */
export const days1904 = 1462;

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month, 1–12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

function isDay({ year, month, day }: CalendarDay): boolean {
  return year >= 1900 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The serial of a day.
 * Excel counts a 29 February 1900 that never was; days before it have a serial one lower.
 * Source of the day count: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 */
export function serialOf({ year, month, day }: CalendarDay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const serial = era * 146097 + dayOfEra - 719468 + unixEpoch;
  return serial < 61 ? serial - 1 : serial;
}

/** The day of a serial; the time of day is dropped. Source: civil_from_days, as above. */
export function dayOf(serial: number): CalendarDay {
  const whole = Math.floor(serial);
  const z = (whole < 60 ? whole + 1 : whole) - unixEpoch + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** `2026-10-01` for a serial. */
export function isoDate(serial: number): string {
  const { year, month, day } = dayOf(serial);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `09:05:30`, the time of day of a serial to the second. */
export function clockTime(serial: number): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
  const two = (value: number) => String(value).padStart(2, '0');
  return [two(Math.floor(seconds / 3600)), two(Math.floor(seconds / 60) % 60), two(seconds % 60)].join(':');
}

/** `2026-10-01 09:05`: the day, and the time to the minute that has begun where there is one. */
export function isoMoment(serial: number): string {
  // Times are binary fractions of a day: first to the second, so that neither a minute nor a day is missed by a hair.
  const whole = Math.round(serial * 86_400) / 86_400;
  const time = clockTime(whole).slice(0, 5);
  return time === '00:00' ? isoDate(whole) : `${isoDate(whole)} ${time}`;
}

/** The same day `months` later, or the last day of that month where it has no such day (31 January + 1 = 28 February). */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = dayOf(serial);
  const count = year * 12 + month - 1 + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return serialOf({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

const time = '(?:[ T]*(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2}(?:\\.\\d+)?))?)?';
const separatedPattern = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${time}$`);
const chinesePattern = new RegExp(`^(?:(\\d{4}) *年 *)?(\\d{1,2}) *月 *(\\d{1,2}) *[日号]${time}$`);
const compactPattern = /^(\d{4})(\d{2})(\d{2})$/;

function timeOfDay(hour: string | undefined, minute: string | undefined, second: string | undefined): number | null {
  const [h, m, s] = [hour, minute, second].map((part) => Number(part ?? 0));
  if (h === undefined || m === undefined || s === undefined || h > 23 || m > 59 || s >= 60) return null;
  return (h * 3600 + m * 60 + s) / 86400;
}

/**
 * Reads `2026-10-01`, `2026/10/1`, `2026.10.1`, `2026年10月1日`, `10月1日` and `20261001` from folded text,
 * each but the last with an optional time, as a serial; null where it is no date.
 * @param year the year of a date that names none; without it such a text is no date
 */
export function parseDate(folded: string, year?: number): number | null {
  const compact = compactPattern.exec(folded);
  if (compact) return serialAt(Number(compact[1]), compact[2], compact[3], 0);
  const separated = separatedPattern.exec(folded);
  if (separated) {
    const [, y, , month, day, ...clock] = separated;
    return serialAt(Number(y), month, day, timeOfDay(clock[0], clock[1], clock[2]));
  }
  const chinese = chinesePattern.exec(folded);
  if (!chinese) return null;
  const [, y, month, day, ...clock] = chinese;
  const named = y === undefined ? year : Number(y);
  return named === undefined ? null : serialAt(named, month, day, timeOfDay(clock[0], clock[1], clock[2]));
}

function serialAt(year: number, month: string | undefined, day: string | undefined, clock: number | null) {
  const date = { year, month: Number(month), day: Number(day) };
  return isDay(date) && clock !== null ? serialOf(date) + clock : null;
}

/** Reads a number as a date: a serial, or 20261001 written as a number; null where it is neither. */
export function dateOfNumber(value: number): number | null {
  if (value > 0 && value < lastSerial + 1) return value;
  return Number.isInteger(value) ? parseDate(String(value)) : null;
}
