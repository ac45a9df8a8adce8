/** A rate of bad days from so many; half a day is added to either side, so that a clean history is not taken for certainty (Jeffreys). */
export const badDayRate = (bad: number, days: number): number => (bad + 0.5) / (days + 1);

/**
 * The chance that `days` independent days, each bad with chance `rate`, hold two bad ones in a row: how often the rule of two
 * bad days fires for a person who is as they always were. Exact, by the chance a(n) that no run of two has come after n days:
 * a(0) = a(1) = 1, a(n) = q·a(n−1) + p·q·a(n−2) with q = 1 − p.
 * Source: W. Feller (1968), An Introduction to Probability Theory and Its Applications I, XIII.7 (success runs).
 * @param rate 0–1
 * @example twoBadDaysByChance(0.1, 22) // 0.176
 */
export function twoBadDaysByChance(rate: number, days: number): number {
  const good = 1 - rate;
  let [before, now] = [1, 1];
  for (let n = 2; n <= days; n++) [before, now] = [now, good * now + rate * good * before];
  return 1 - now;
}

/** The days (0-based) that complete two bad ones in a row. */
export const twoBadDays = (bad: readonly boolean[]): number[] =>
  bad.flatMap((isBad, i) => (isBad && bad[i - 1] === true ? [i] : []));
