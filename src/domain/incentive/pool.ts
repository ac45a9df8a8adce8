import Big from 'big.js';
import { Fault, type Outcome } from '../fault';
import { largestRemainder, toCommonScale } from '../numbers/apportion';
import { asNumber, decimal, roundNumber, sumExactly } from '../numbers/money';

/**
 * Splits a pool by shares: each gets the whole units of their part, and the units left over go one at a time to the
 * largest remainders, ties to the earlier row. What is paid sums to the pool exactly.
 * @param pool yuan; a negative pool mirrors the positive one
 * @param shares n shares, at least 0; null is blank and gets null
 * @param decimals places of the smallest unit paid, 2 = fen
 * @returns n amounts in yuan; a bad share carries its Fault and is left out
 * @throws Fault number where the pool is finer than `decimals`, or no share is more than 0
 */
export function splitPool(
  pool: number,
  shares: readonly Outcome<number | null>[],
  decimals = 2,
): Outcome<number | null>[] {
  const checked = shares.map((share, i) => checkShare(share, i + 1));
  const valid = checked.filter((share) => typeof share === 'number');
  if (valid.length === 0) return checked;
  if (!valid.some((share) => share > 0)) throw new Fault('number', 'allZero', { argument: 'shares' });
  const units = unitsOf(pool, decimals);
  const parts = largestRemainder(units < 0n ? -units : units, toCommonScale(valid)).values();
  const sign = units < 0n ? -1n : 1n;
  return checked.map((share) => {
    if (typeof share !== 'number') return share;
    const part = parts.next().value ?? 0n;
    return fromUnits(part * sign, decimals);
  });
}

/** One phase's payouts held within its pool. */
export interface PoolRound {
  /** n payouts in yuan, what is really paid. */
  paid: number[];
  /** Yuan by which the payouts were more than the pool; 0 where it was enough. */
  short: number;
}

/**
 * A pool limits the sum of a phase's payouts: where they ask for more, it is split by what each would have got, so that what
 * is paid sums to the pool exactly (DOMAIN 4). What is left of a pool that is enough stays unspent.
 * @param payouts n payouts in yuan, at least 0
 * @param pool yuan, rounded to the fen; null: no limit; less than 0 is 0
 */
export function withinPool(payouts: readonly number[], pool: number | null): PoolRound {
  const total = sumExactly(payouts);
  const limit = pool === null ? null : Math.max(0, roundNumber(pool, 2));
  if (limit === null || total.lte(limit)) return { paid: [...payouts], short: 0 };
  const paid = splitPool(limit, payouts).map((part) => (typeof part === 'number' ? part : 0));
  return { paid, short: asNumber(total.minus(decimal(limit))) };
}

function checkShare(share: Outcome<number | null>, row: number): Outcome<number | null> {
  const negative = typeof share === 'number' && share < 0;
  return negative ? new Fault('number', 'negative', { argument: 'shares', row, value: share }) : share;
}

/**
 * The pool in smallest units. Excel computes with 15 significant digits, so a sum that shows 0.3 and is stored as
 * 0.30000000000000004 is 0.3.
 */
function unitsOf(pool: number, decimals: number): bigint {
  const shown = new Big(pool.toPrecision(15));
  if (!shown.round(decimals).eq(shown)) {
    throw new Fault('number', 'tooFine', { argument: 'pool', row: 1, value: pool, decimals });
  }
  return BigInt(shown.times(new Big(10).pow(decimals)).toFixed(0));
}

function fromUnits(units: bigint, decimals: number): number {
  return Number(`${units}e-${decimals}`) + 0;
}
