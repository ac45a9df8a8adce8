import { Fault, type Outcome } from '../fault';
import { asNumber, sumExactly } from '../numbers/money';
import { median } from '../numbers/statistics';

/** How an award round went, over the eligible people. Amounts in yuan; null where a figure is undefined. */
export interface AwardCheck {
  eligible: number;
  /** People with a payout above 0. */
  earners: number;
  /** earners ÷ eligible. */
  participation: number | null;
  spend: number;
  pool: number | null;
  /** spend ÷ pool. */
  poolUse: number | null;
  median: number | null;
  maximum: number | null;
  /** Gini coefficient of payouts, zeros included. */
  gini: number | null;
}

/**
 * Participation, spend and spread of payouts.
 * @param payouts n payouts in yuan; null is 0 for an eligible person
 * @param pool yuan, null where there is none
 * @param eligible n flags; payouts to others are left out
 * @throws Fault where the payout of an eligible person is no number or negative
 */
export function awardCheck(
  payouts: readonly Outcome<number | null>[],
  pool: number | null,
  eligible: readonly boolean[],
): AwardCheck {
  const amounts: number[] = [];
  payouts.forEach((payout, i) => {
    if (eligible[i] !== true) return;
    if (payout instanceof Fault) throw payout;
    const amount = payout ?? 0;
    if (amount < 0) throw new Fault('number', 'negative', { argument: 'payouts', row: i + 1, value: amount });
    amounts.push(amount);
  });
  amounts.sort((a, b) => a - b);
  const earners = amounts.filter((amount) => amount > 0).length;
  const spend = asNumber(sumExactly(amounts));
  return {
    eligible: amounts.length,
    earners,
    participation: amounts.length > 0 ? earners / amounts.length : null,
    spend,
    pool,
    poolUse: pool === null || pool === 0 ? null : spend / pool,
    median: amounts.length > 0 ? median(amounts) : null,
    maximum: amounts.at(-1) ?? null,
    gini: gini(amounts),
  };
}

/**
 * Gini coefficient in population form, G = Σ (2i − n − 1)·x_i ÷ (n · Σ x) over ascending x_i ≥ 0, i = 1…n
 * (Dixon, Weiner, Mitchell-Olds & Woodley 1987, Ecology 68:1548). 0 where all are 0, null for nobody.
 * @param ascending sorted upwards
 */
export function gini(ascending: readonly number[]): number | null {
  const n = ascending.length;
  if (n === 0) return null;
  let weighted = 0;
  let sum = 0;
  ascending.forEach((value, i) => {
    weighted += (2 * (i + 1) - n - 1) * value;
    sum += value;
  });
  return sum === 0 ? 0 : weighted / (n * sum);
}
