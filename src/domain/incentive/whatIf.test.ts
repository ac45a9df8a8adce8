import fc from 'fast-check';
import { asNumber, sumExactly } from '../numbers/money';
import type { PayPlan } from './payout';
import { adjustPlan, compareRounds, neutral, payRound, type WhatIfCase } from './whatIf';

const plan = (more: Partial<PayPlan> = {}): PayPlan => ({
  tiers: [
    { from: 0, value: 0.01 },
    { from: 10000, value: 0.02 },
  ],
  mode: 'marginal',
  basis: 'amount',
  multipliers: [
    { from: 60, value: 0.8 },
    { from: 85, value: 1 },
  ],
  cap: null,
  floor: null,
  floorIgnoresGate: false,
  ...more,
});

const person = fc.record({
  actual: fc.option(fc.integer({ min: 0, max: 5_000_000 }).map((fen) => fen / 100)),
  target: fc.option(fc.integer({ min: 1, max: 30_000 })),
  qaScore: fc.option(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)),
  proration: fc.option(fc.integer({ min: 0, max: 31 }).map((days) => days / 31)),
});
const round = fc.record({
  lines: fc.array(
    fc.record({
      plan: fc
        .record({
          mode: fc.constantFrom('marginal' as const, 'whole' as const),
          basis: fc.constantFrom('amount' as const, 'attainment' as const),
          cap: fc.option(fc.integer({ min: 100, max: 500 })),
          floor: fc.option(fc.integer({ min: 0, max: 100 })),
        })
        .map(plan),
      pool: fc.option(fc.integer({ min: 1, max: 9999 })),
      inputs: fc.array(person, { minLength: 5, maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  prizes: fc.array(fc.constantFrom(0, 50, 33.33), { minLength: 5, maxLength: 5 }),
});
const adjustment = fc.record({
  target: fc.integer({ min: 50, max: 150 }),
  rate: fc.integer({ min: 0, max: 200 }),
  gate: fc.integer({ min: -20, max: 20 }),
  cap: fc.integer({ min: 10, max: 300 }),
  pool: fc.integer({ min: 10, max: 300 }),
});

describe('a what-if', () => {
  it('is the plan as it stands with every slider at rest', () => {
    fc.assert(
      fc.property(round, ({ lines }) => {
        for (const line of lines) expect(adjustPlan(line.plan, neutral)).toEqual(line.plan);
      }),
    );
  });

  it('has gains and losses that sum to the change of spend, exactly', () => {
    fc.assert(
      fc.property(round, adjustment, (tried: WhatIfCase, change) => {
        const before = payRound(tried, neutral);
        const { after, gains, losses, differences } = compareRounds(before, payRound(tried, change));
        const moved = asNumber(sumExactly([after.check.spend, -before.check.spend]));
        expect(asNumber(sumExactly([gains, losses]))).toBe(moved);
        expect(asNumber(sumExactly(differences))).toBe(moved);
      }),
    );
  });

  it('moves starts, rates, gate and cap, never the cap below the floor', () => {
    const changed = adjustPlan(plan({ cap: 200, floor: 50 }), { target: 110, rate: 150, gate: 5, cap: 10, pool: 100 });
    expect(changed).toMatchObject({
      tiers: [
        { from: 0, value: 0.015 },
        { from: 11000, value: 0.03 },
      ],
      multipliers: [
        { from: 65, value: 0.8 },
        { from: 90, value: 1 },
      ],
      cap: 50,
    });
  });

  it('moves targets, not starts, where tiers are multiples of the target', () => {
    const tiers = [
      { from: 0, value: 0.01 },
      { from: 1, value: 0.03 },
    ];
    const inputs = [{ actual: 1000, target: 1000, qaScore: null, proration: null }];
    const tried = {
      lines: [{ plan: plan({ basis: 'attainment', mode: 'whole', tiers }), pool: 100, inputs }],
      prizes: [0],
    };
    expect(payRound(tried, neutral).pay).toEqual([30]);
    const { pay, check } = payRound(tried, { ...neutral, target: 101, pool: 50 });
    expect([pay, check.pool, check.poolUse]).toEqual([[10], 50, 0.2]);
  });
});
