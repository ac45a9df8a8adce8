import Big from 'big.js';
import { Fault, type Outcome } from '../fault';
import { asNumber, decimal, type Money } from '../numbers/money';
import { sortSteps, type Step } from '../numbers/steps';

/**
 * How a tier table pays.
 * - `marginal` (超额累进): each part of the amount at the rate of the tier it lies in.
 * - `whole` (全额累进): the whole amount at the rate of the highest tier reached.
 * - `fixed` (固定金额): the "rate" of the highest tier reached is itself an amount in yuan.
 */
export type TierMode = 'marginal' | 'whole' | 'fixed';

/** `from`: where the tier starts, in yuan or as a multiple of the target; `value`: its rate as a fraction, or yuan in mode `fixed`. */
export type Tier = Step<number>;

/** What one tier contributes: from `from` to `to` (yuan) at `rate`. In `whole` and `fixed` there is one part. */
export interface TierPart {
  /** 1 is the lowest tier. */
  tier: number;
  from: Money;
  to: Money;
  rate: Big;
  pay: Money;
}

interface Prepared {
  from: Big;
  rate: Big;
  /** What all lower tiers pay when they are full, for a target of 1. */
  below: Big;
}

/** Slack of the two modes that jump at a threshold (RULINGS 1); marginal pay is continuous and needs none. */
const jumpTolerance = new Big('1e-9');
const zero = new Big(0);

/** A tier table made ready for many people: sorted, exact, with the pay of full tiers summed once. */
export class TierTable {
  private readonly tiers: Prepared[] = [];

  /**
   * @throws Fault value without a tier or where a start occurs twice; number where a start or a rate is negative
   */
  constructor(
    tiers: readonly Tier[],
    private readonly mode: TierMode,
  ) {
    const sorted = sortSteps('tiers', tiers);
    if (sorted.length === 0) throw new Fault('value', 'noRows', { argument: 'tiers' });
    let previous: Prepared | null = null;
    for (const [i, tier] of sorted.entries()) {
      const negative = Math.min(tier.from, tier.value);
      if (negative < 0) throw new Fault('number', 'negative', { argument: 'tiers', row: i + 1, value: negative });
      const from = decimal(tier.from);
      const below: Big = previous ? previous.below.plus(from.minus(previous.from).times(previous.rate)) : zero;
      previous = { from, rate: decimal(tier.value), below };
      this.tiers.push(previous);
    }
  }

  /**
   * Exact, unrounded pay in yuan; 0 below the first tier and for negative amounts.
   * @param target yuan that tier starts are multiples of; null where they are yuan themselves
   */
  pay(amount: Money, target: Money | null = null): Money {
    const tier = this.tiers[this.reached(amount, target)];
    if (!tier) return zero;
    if (this.mode === 'fixed') return tier.rate;
    if (this.mode === 'whole') return amount.times(tier.rate);
    const below = target ? tier.below.times(target) : tier.below;
    return below.plus(amount.minus(startOf(tier, target)).times(tier.rate));
  }

  /** The same pay, tier by tier from the lowest; empty where no tier is reached. */
  parts(amount: Money, target: Money | null = null): TierPart[] {
    const highest = this.reached(amount, target);
    const first = this.mode === 'marginal' ? 0 : highest;
    return this.tiers.slice(Math.max(first, 0), highest + 1).map((tier, i, reached) => {
      const from = startOf(tier, target);
      const next = reached[i + 1];
      const to = next ? startOf(next, target) : amount;
      const base = this.mode === 'marginal' ? to.minus(from) : to;
      const pay = this.mode === 'fixed' ? tier.rate : base.times(tier.rate);
      return { tier: Math.max(first, 0) + i + 1, from, to, rate: tier.rate, pay };
    });
  }

  /** The lowest start in yuan. */
  lowest(target: Money | null = null): Money {
    const tier = this.tiers[0];
    return tier ? startOf(tier, target) : zero;
  }

  /** Index of the highest tier reached, −1 below the first. */
  private reached(amount: Money, target: Money | null): number {
    if (amount.lt(0)) return -1;
    const reach = this.mode === 'marginal' ? amount : amount.plus(jumpTolerance);
    for (let i = this.tiers.length - 1; i >= 0; i--) {
      const tier = this.tiers[i];
      if (tier && reach.gte(startOf(tier, target))) return i;
    }
    return -1;
  }
}

function startOf(tier: Prepared, target: Money | null): Big {
  return target ? tier.from.times(target) : tier.from;
}

/**
 * Tier pay of n amounts, unrounded.
 * @param amounts n amounts in yuan; null is blank
 * @returns n amounts in yuan, null where the amount is blank
 * @throws Fault as `TierTable`
 */
export function tierPay(
  amounts: readonly Outcome<number | null>[],
  tiers: readonly Tier[],
  mode: TierMode,
): Outcome<number | null>[] {
  const table = new TierTable(tiers, mode);
  return amounts.map((amount) => (typeof amount === 'number' ? asNumber(table.pay(decimal(amount))) : amount));
}
