const inWords = /^(?:(\d+)\s*(?:小时|时|h))?\s*(?:(\d+)\s*(?:分钟|分|min|m))?\s*(?:(\d+(?:\.\d+)?)\s*(?:秒钟?|s))?$/i;
const clock = /^(\d{1,2}):(\d{2}):(\d{2}(?:\.\d+)?)$/;
/** 8分 may as well be a mark, and 8时 an hour of the day. */
const ambiguous = /^\d+\s*(?:分|时|m|h)$/i;

/** Seconds of a duration: 5分30秒, 1小时2分, 3分钟, 00:05:30; null for anything else. */
export function parseDuration(text: string): number | null {
  if (text === '' || ambiguous.test(text)) return null;
  const match = inWords.exec(text) ?? clock.exec(text);
  if (!match) return null;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return hours * 3600 + minutes * 60 + seconds;
}

/** Roles that are in seconds. As times of Excel (0:00:31) they are fractions of a day. */
export const secondsRoles: ReadonlySet<string> = new Set(['averageResponse', 'firstResponse']);

/** No team answers a quarter of a day late on average, and none within half a second. */
const longest = 0.25;
const secondsOfDay = 86_400;

/**
 * Whether a column in seconds holds times of Excel instead.
 * @param unit the seconds in the unit that its header names
 */
export const areDayFractions = (numbers: readonly number[], unit = 1): boolean =>
  numbers.length > 0 &&
  numbers.every((value) => value >= 0 && value < longest / unit) &&
  numbers.some((value) => value > 0);

export const secondsOfFraction = (fraction: number): number => Math.round(fraction * secondsOfDay * 1000) / 1000;
