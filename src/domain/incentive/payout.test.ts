import fc from 'fast-check';
import { Fault } from '../fault';
import { PayCalculator, type PayInputs, type PayPlan } from './payout';
import { payStatement } from './statement';

const plan: PayPlan = {
  tiers: [
    { from: 0, value: 0.05 },
    { from: 100_000, value: 0.06 },
    { from: 125_000, value: 0.07 },
  ],
  mode: 'marginal',
  basis: 'amount',
  multipliers: [
    { from: 80, value: 0.9 },
    { from: 90, value: 1.1 },
  ],
  cap: null,
  floor: null,
  floorIgnoresGate: false,
};
const person: PayInputs = { actual: 150_000, target: null, qaScore: null, proration: null };

function pay(changes: Partial<PayPlan>, inputs: Partial<PayInputs>) {
  return new PayCalculator({ ...plan, ...changes }).payout({ ...person, ...inputs });
}

test('multiplies tier pay by factor and proration, then rounds once to the fen', () => {
  expect(pay({}, {})).toBe(8250);
  expect(pay({}, { qaScore: 85, proration: 0.5 })).toBe(3712.5);
  expect(pay({ tiers: [{ from: 0, value: 1 }] }, { actual: 1.005 })).toBe(1.01);
  expect(pay({ tiers: [{ from: 0, value: 1 }] }, { actual: 3000, proration: 2 / 3 })).toBe(2000);
});

test('a factor is reached a rounding error early; below the first row the gate is closed', () => {
  expect(pay({}, { qaScore: 79.9999999999 })).toBe(7425);
  expect(pay({}, { qaScore: 79.9 })).toBe(0);
  expect(pay({ floor: 1000 }, { qaScore: 79.9 })).toBe(0);
  expect(pay({ floor: 1000, floorIgnoresGate: true }, { qaScore: 79.9 })).toBe(1000);
});

test('floor and cap hold after factor and proration', () => {
  expect(pay({ floor: 1000 }, { proration: 0 })).toBe(1000);
  expect(pay({ cap: 8000 }, { qaScore: 95 })).toBe(8000);
  expect(() => pay({ cap: 1, floor: 2 }, {})).toThrow('capBelowFloor');
});

test('attainment scales the starts by the target', () => {
  const attainment: Partial<PayPlan> = {
    basis: 'attainment',
    mode: 'whole',
    tiers: [
      { from: 0.8, value: 0.01 },
      { from: 1, value: 0.02 },
      { from: 1.2, value: 0.03 },
    ],
  };
  const rates = [79_999, 80_000, 100_000, 120_000].map((actual) => pay(attainment, { actual, target: 100_000 }));
  expect(rates).toEqual([0, 800, 2000, 3600]);
  expect(pay(attainment, { target: null })).toMatchObject({ code: 'value', key: 'rowMissing' });
  expect(pay(attainment, { target: 0 })).toMatchObject({ code: 'number', key: 'notPositive' });
});

test('a blank actual pays nothing at all, a bad proration fails its row', () => {
  expect(pay({ floor: 10 }, { actual: null })).toBeNull();
  expect(pay({}, { proration: 1.01 })).toMatchObject({ code: 'number', key: 'rowOutOfRange' });
});

test('a statement says every step and ends in the payout', () => {
  const calculator = new PayCalculator({ ...plan, cap: 3000, floor: 100 });
  const lines = payStatement(calculator, { ...person, qaScore: 85, proration: 0.5 });
  expect(lines).toMatchObject([
    { step: 'tier', how: 'marginal', amount: 5000, parameters: { from: '0', to: '100,000', rate: '5%' } },
    { step: 'tier', amount: 1500 },
    { step: 'tier', amount: 1750, parameters: { from: '125,000', to: '150,000', rate: '7%' } },
    { step: 'tiers', how: 'sum', amount: 8250, parameters: { parts: '5,000 + 1,500 + 1,750' } },
    { step: 'factor', amount: 7425, parameters: { factor: '0.9', score: '85', minimum: '80' } },
    { step: 'proration', amount: 3712.5 },
    { step: 'floor', how: 'aboveFloor', amount: 3712.5 },
    { step: 'cap', how: 'cut', amount: 3000 },
    { step: 'payout', how: 'rounded', amount: 3000 },
  ]);
});

test('a closed gate, a missing score and an amount below all tiers are said', () => {
  const calculator = new PayCalculator({ ...plan, tiers: [{ from: 100, value: 0.1 }] });
  const steps = (changes: Partial<PayInputs>) => {
    const lines = payStatement(calculator, { ...person, ...changes });
    return lines instanceof Fault ? [] : lines.map(({ how }) => how);
  };
  expect(steps({ qaScore: 10 })).toEqual(['marginal', 'gateClosed', 'rounded']);
  expect(steps({})).toEqual(['marginal', 'notReviewed', 'rounded']);
  expect(steps({ actual: 50, qaScore: 90 })).toEqual(['belowTiers', 'factor', 'rounded']);
  expect(steps({ actual: null })).toEqual([]);
});

const money = fc.integer({ min: 0, max: 1e8 }).map((fen) => fen / 100);
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const plans: fc.Arbitrary<PayPlan> = fc
  .record({
    tiers: fc.uniqueArray(fc.record({ from: money, value: fc.double({ min: 0, max: 1, noNaN: true }) }), {
      minLength: 1,
      maxLength: 5,
      selector: (tier) => tier.from,
    }),
    mode: fc.constantFrom('marginal' as const, 'whole' as const, 'fixed' as const),
    basis: fc.constantFrom('amount' as const, 'attainment' as const),
    multipliers: fc.uniqueArray(
      fc.record({ from: fc.integer({ min: 0, max: 100 }), value: fc.integer({ min: 0, max: 20 }).map((n) => n / 10) }),
      { maxLength: 3, selector: (step) => step.from },
    ),
    bounds: fc.tuple(optional(money), optional(money)),
    floorIgnoresGate: fc.boolean(),
  })
  .map(({ bounds: [a, b], ...rest }) => {
    const ordered = a !== null && b !== null ? { floor: Math.min(a, b), cap: Math.max(a, b) } : { floor: a, cap: b };
    return { ...rest, ...ordered };
  });
const people: fc.Arbitrary<PayInputs> = fc.record({
  actual: optional(money),
  target: optional(money),
  qaScore: optional(fc.double({ min: 0, max: 100, noNaN: true })),
  proration: optional(fc.double({ min: 0, max: 1, noNaN: true })),
});

test('whatever the plan, the statement ends in the payout: whole fen, within the bounds unless the gate is closed', () => {
  fc.assert(
    fc.property(plans, people, (anyPlan, anyone) => {
      const calculator = new PayCalculator(anyPlan);
      const payout = calculator.payout(anyone);
      const lines = payStatement(calculator, anyone);
      if (payout instanceof Fault || lines instanceof Fault) {
        expect(lines).toEqual(payout);
        return;
      }
      expect(lines.at(-1)?.amount ?? null).toBe(payout);
      if (payout === null) return;
      expect(Number(payout.toFixed(2))).toBe(payout);
      const closed = lines.some(({ how }) => how === 'gateClosed') && !anyPlan.floorIgnoresGate;
      expect(payout).toBeGreaterThanOrEqual(closed ? 0 : (anyPlan.floor ?? 0));
      expect(payout).toBeLessThanOrEqual(anyPlan.cap ?? Infinity);
    }),
  );
});
