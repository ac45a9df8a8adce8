import { Fault } from '../fault';
import { asNumber, decimal, sumExactly } from '../numbers/money';
import { awardCheck, type AwardCheck } from './awards';
import { PayCalculator, type PayInputs, type PayPlan } from './payout';
import { withinPool } from './pool';

/** What is tried out. Percents of what stands in the plan: 100 changes nothing; gate: points added to every minimum QA score. */
export interface Adjustment {
  /** Of targets; with basis `amount`, of the tier starts above 0, which are the targets there. */
  target: number;
  /** Of the rates; with mode `fixed`, of the yuan. */
  rate: number;
  gate: number;
  cap: number;
  pool: number;
}

export const neutral: Adjustment = { target: 100, rate: 100, gate: 0, cap: 100, pool: 100 };

export interface WhatIfLine {
  plan: PayPlan;
  /** Yuan; null: none. */
  pool: number | null;
  /** One per person. */
  inputs: readonly PayInputs[];
}

export interface WhatIfCase {
  lines: readonly WhatIfLine[];
  /** Prizes by rank of each person in yuan; the plan does not change them. */
  prizes: readonly number[];
}

export interface Round {
  check: AwardCheck;
  /** What each person gets, in yuan. */
  pay: readonly number[];
  /** Yuan that the pools did not reach for; what was asked for beyond them was not paid. */
  poolShort: number;
  /** People with a prize by rank ÷ eligible. */
  winnerRatio: number | null;
}

export interface WhatIfResult {
  before: Round;
  after: Round;
  /** after − before for each person, in yuan. */
  differences: readonly number[];
  gainers: number;
  losers: number;
  /** Sums in yuan: gains + losses = change of spend, exactly; losses are negative. */
  gains: number;
  losses: number;
}

/** @param value in yuan or a rate. @returns exactly `percent` % of it */
export const percentOf = (value: number, percent: number): number =>
  percent === 100 ? value : asNumber(decimal(value).times(percent).div(100));

/** The plan with the adjustment made. The cap never falls below the floor, which is promised. */
export function adjustPlan(plan: PayPlan, { target, rate, gate, cap }: Adjustment): PayPlan {
  const starts = plan.basis === 'amount' ? target : 100;
  const capped = plan.cap === null ? null : percentOf(plan.cap, cap);
  return {
    ...plan,
    tiers: plan.tiers.map(({ from, value }) => ({ from: percentOf(from, starts), value: percentOf(value, rate) })),
    multipliers: plan.multipliers.map(({ from, value }) => ({ from: asNumber(decimal(from).plus(gate)), value })),
    cap: capped === null ? null : Math.max(capped, plan.floor ?? 0),
  };
}

/** One round of payouts under an adjustment. People whom a line cannot pay (no target, for example) get nothing of it. */
export function payRound({ lines, prizes }: WhatIfCase, adjustment: Adjustment): Round {
  const rounds = lines.map(({ plan, pool, inputs }) => {
    const calculator = new PayCalculator(adjustPlan(plan, adjustment));
    const payouts = inputs.map((input) => {
      const target = input.target === null ? null : percentOf(input.target, adjustment.target);
      const payout = calculator.payout({ ...input, target });
      return payout instanceof Fault ? 0 : (payout ?? 0);
    });
    return withinPool(payouts, pool === null ? null : percentOf(pool, adjustment.pool));
  });
  const pay = prizes.map((prize, i) =>
    asNumber(sumExactly([prize, ...rounds.map(({ paid }) => paid[i] ?? 0)]).round(2)),
  );
  const pools = lines.flatMap(({ pool }) => (pool === null ? [] : [pool]));
  const pool = pools.length === 0 ? null : percentOf(asNumber(sumExactly(pools)), adjustment.pool);
  const winners = prizes.filter((prize) => prize > 0).length;
  return {
    check: awardCheck(
      pay,
      pool,
      pay.map(() => true),
    ),
    pay,
    poolShort: asNumber(sumExactly(rounds.map(({ short }) => short))),
    winnerRatio: prizes.length === 0 ? null : winners / prizes.length,
  };
}

/** An adjusted round against the plan as it stands. */
export function compareRounds(before: Round, after: Round): WhatIfResult {
  const differences = after.pay.map((pay, i) => asNumber(decimal(pay).minus(before.pay[i] ?? 0)));
  const gaining = differences.filter((difference) => difference > 0);
  const losing = differences.filter((difference) => difference < 0);
  return {
    before,
    after,
    differences,
    gainers: gaining.length,
    losers: losing.length,
    gains: asNumber(sumExactly(gaining)),
    losses: asNumber(sumExactly(losing)),
  };
}
