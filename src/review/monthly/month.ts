import { daysInMonth, dayOf, serialOf } from '../../domain/numbers/dates';
import { fold } from '../../domain/numbers/text';
import type { Period } from '../tables/period';
import type { ReviewPeriod } from './period';

/** One calendar month; its key is `yyyy-mm`. */
export interface Month extends ReviewPeriod {
  kind: 'month';
  month: number;
}

function monthAt(year: number, month: number): Month {
  return {
    kind: 'month',
    name: '',
    key: `${year}-${String(month).padStart(2, '0')}`,
    year,
    month,
    first: serialOf({ year, month, day: 1 }),
    last: serialOf({ year, month, day: daysInMonth(year, month) }),
  };
}

/** The month a serial day lies in. */
export function monthOfDay(day: number): Month {
  const { year, month } = dayOf(day);
  return monthAt(year, month);
}

export function previousMonth({ year, month }: Month): Month {
  return month === 1 ? monthAt(year - 1, 12) : monthAt(year, month - 1);
}

export const isWithin = (day: number, { first, last }: Period): boolean => day >= first && day <= last;

const patterns = [/^(\d{4})[-/.年](\d{1,2})月?$/, /^(\d{4})(\d{2})$/, /^(\d{4})[-/.](\d{1,2})[-/.]\d{1,2}/];

/**
 * Reads `2026-10`, `2026年10月`, `202610`, `10月` (of `year`), a date or its serial as a month; null where it is none.
 */
export function parseMonth(cell: string | number | boolean, year?: number): Month | null {
  const text = fold(String(cell)).replace(/\s/g, '');
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const found = match ? valid(Number(match[1]), Number(match[2])) : null;
    if (found) return found;
  }
  const bare = /^(\d{1,2})月份?$/.exec(text);
  if (bare && year !== undefined) return valid(year, Number(bare[1]));
  // Serials of 1954 to 2119: a plain 10 is no month.
  return typeof cell === 'number' && cell >= 20000 && cell < 80000 ? monthOfDay(cell) : null;
}

const valid = (year: number, month: number): Month | null => (month >= 1 && month <= 12 ? monthAt(year, month) : null);
