import { isoDate } from '../../domain/numbers/dates';

/** The days in words: `2026-10-31`, `2026-10-01–2026-10-07`. */
export const daysInWords = ({ first, last }: { first: number; last: number }): string =>
  first === last ? isoDate(first) : `${isoDate(first)}–${isoDate(last)}`;
