const EPOCH_1900 = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Days between the date systems: 1904-01-01 is 0 in one and 1462 in the other. */
export const OFFSET_1904 = 1462;

/** ISO 8601, as strict files store dates, to a 1900 serial; undefined when it is none. */
export function isoToSerial(text: string): number | undefined {
  const time = Date.parse(/T.*(Z|[+-]\d\d:\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : (time - EPOCH_1900) / DAY;
}

/** Whether a number format shows a calendar date (not merely a time or a duration). */
export function showsDate(pattern: string): boolean {
  const bare = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  return /[yYdD]|mmm|MMM/.test(bare) && !/^general$/i.test(bare);
}
