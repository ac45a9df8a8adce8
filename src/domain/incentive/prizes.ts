import { Fault, type Outcome } from '../fault';
import { splitPool } from './pool';
import { asNumber, roundNumber, sumExactly } from '../numbers/money';
import { sortSteps, stepAt, type Step } from '../numbers/steps';
import type { Direction } from './kpi';

/**
 * What people with the same value get: `share` splits the prizes of the places they fill (each prize is paid exactly
 * once), `all` gives everyone the prize of the best of these places, `first` ranks the earlier row higher.
 */
export type TieRule = 'share' | 'all' | 'first';

export type RankOrder = 'descending' | 'ascending';

/** Above this, neighbouring doubles differ by more than 9 decimals can tell apart. */
const ninthDecimalVanishes = 2 ** 23;

/** Values that are equal to 9 decimals are tied. */
function tieKey(value: number): number {
  return Math.abs(value) >= ninthDecimalVanishes ? value : Math.round(value * 1e9) / 1e9;
}

/** A person's place, 1 for the best, how many share it, and the prize in yuan, 0 without one. */
export interface RankedPrize {
  place: number;
  tied: number;
  prize: number;
}

/**
 * Prizes by rank.
 * @param values n values to rank; null is blank and gets null; a Fault keeps its row and is not ranked
 * @param prizes k prizes in yuan, best place first; null is no prize
 * @returns n prizes in yuan, 0 without one
 * @throws Fault number where a prize is negative or finer than the fen
 */
export function rankPrizes(
  values: readonly Outcome<number | null>[],
  prizes: readonly (number | null)[],
  ties: TieRule = 'share',
  order: RankOrder = 'descending',
): Outcome<number | null>[] {
  return rankedPrizes(values, prizes, ties, order).map((ranked) =>
    ranked === null || ranked instanceof Fault ? ranked : ranked.prize,
  );
}

/** `rankPrizes` with the places they are for. @throws Fault as `rankPrizes` */
export function rankedPrizes(
  values: readonly Outcome<number | null>[],
  prizes: readonly (number | null)[],
  ties: TieRule,
  order: RankOrder,
): Outcome<RankedPrize | null>[] {
  checkPrizes(prizes);
  const direction = order === 'descending' ? -1 : 1;
  const ranked: { row: number; key: number }[] = [];
  values.forEach((value, row) => {
    if (typeof value === 'number') ranked.push({ row, key: tieKey(value) });
  });
  ranked.sort((a, b) => direction * (a.key - b.key) || a.row - b.row);

  const paid = values.map((value): Outcome<RankedPrize | null> => (value instanceof Fault ? value : null));
  for (let place = 0; place < ranked.length;) {
    const start = place;
    const key = ranked[start]?.key;
    while (place < ranked.length && (place === start || (ties !== 'first' && ranked[place]?.key === key))) place++;
    const tied = ranked.slice(start, place);
    const amounts = prizesOfTied(prizes.slice(start, place), tied.length, ties);
    tied.forEach(({ row }, i) => (paid[row] = { place: start + 1, tied: tied.length, prize: amounts[i] ?? 0 }));
  }
  return paid;
}

function prizesOfTied(prizes: readonly (number | null)[], people: number, ties: TieRule): number[] {
  const best = prizes[0] ?? 0;
  if (people === 1 || ties !== 'share') return new Array<number>(people).fill(best);
  const total = asNumber(sumExactly(prizes.map((prize) => prize ?? 0)));
  return splitPool(total, new Array<number>(people).fill(1)).map(Number);
}

/**
 * Prizes by threshold: everybody who reaches one gets the prize of the best reached, and no other.
 * @param values n values; null is blank and gets null; a Fault keeps its row
 * @param thresholds from which value on which prize in yuan
 * @param direction −1: less is better, and a threshold is reached from above
 * @returns n prizes in yuan, 0 without one
 * @throws Fault value where a threshold occurs twice; number where a prize is negative or finer than the fen
 */
export function thresholdPrizes(
  values: readonly Outcome<number | null>[],
  thresholds: readonly Step<number>[],
  direction: Direction = 1,
): Outcome<number | null>[] {
  checkPrizes(thresholds.map(({ value }) => value));
  const steps = sortSteps(
    'thresholds',
    thresholds.map(({ from, value }) => ({ from: from * direction, value })),
  );
  return values.map((value) => (typeof value === 'number' ? (stepAt(steps, value * direction)?.value ?? 0) : value));
}

function checkPrizes(prizes: readonly (number | null)[]): void {
  prizes.forEach((prize, i) => {
    const value = prize ?? 0;
    if (value < 0) throw new Fault('number', 'negative', { argument: 'prizes', row: i + 1, value });
    if (value !== roundNumber(value, 2)) {
      throw new Fault('number', 'tooFine', { argument: 'prizes', row: i + 1, value, decimals: 2 });
    }
  });
}
