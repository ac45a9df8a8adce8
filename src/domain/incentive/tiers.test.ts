import fc from 'fast-check';
import { Fault } from '../fault';
import { decimal } from '../numbers/money';
import { TierTable, tierPay, type Tier, type TierMode } from './tiers';

const worksheet: Tier[] = [
  { from: 0, value: 0.05 },
  { from: 100_000, value: 0.06 },
  { from: 125_000, value: 0.07 },
];
const modes: TierMode[] = ['marginal', 'whole', 'fixed'];
const tierLists = fc.uniqueArray(
  fc.record({ from: fc.integer({ min: 0, max: 1e6 }), value: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000) }),
  { minLength: 1, maxLength: 8, selector: (tier) => tier.from },
);
const amounts = fc.integer({ min: 0, max: 2e8 }).map((fen) => fen / 100);

test('pays each part at its own rate (examples.json: tiers-marginal)', () => {
  expect(tierPay([150_000], worksheet, 'marginal')).toEqual([8250]);
});

test('the whole amount at the highest rate reached, or a fixed amount', () => {
  expect(tierPay([124_999.99, 125_000], worksheet, 'whole')).toEqual([7499.9994, 8750]);
  expect(
    tierPay(
      [99, 100],
      [
        { from: 0, value: 50 },
        { from: 100, value: 300 },
      ],
      'fixed',
    ),
  ).toEqual([50, 300]);
});

test('an amount a rounding error below a start reaches it', () => {
  expect(tierPay([99.9999999999], [{ from: 100, value: 300 }], 'fixed')).toEqual([300]);
});

test('pays nothing below the first start, for negative amounts, and keeps blanks and faults', () => {
  const bad = new Fault('value', 'notANumber');
  expect(tierPay([99, -500, null, bad, 0], [{ from: 100, value: 0.1 }], 'marginal')).toEqual([0, 0, null, bad, 0]);
});

test('is exact: no binary error creeps in', () => {
  expect(
    tierPay(
      [0.3],
      [
        { from: 0, value: 0.1 },
        { from: 0.1, value: 0.2 },
      ],
      'marginal',
    ),
  ).toEqual([0.05]);
});

test.each([
  [
    [
      { from: 100, value: 0.1 },
      { from: 100, value: 0.2 },
    ],
    'duplicateThreshold',
  ],
  [[], 'noRows'],
  [[{ from: -1, value: 0.1 }], 'negative'],
  [[{ from: 0, value: -0.1 }], 'negative'],
])('refuses the table %j', (tiers, key) => {
  expect(() => tierPay([1], tiers, 'whole')).toThrow(key);
});

test('marginal pay is what summing the parts by hand gives, and never falls as the amount grows', () => {
  fc.assert(
    fc.property(tierLists, amounts, amounts, (tiers, a, b) => {
      const table = new TierTable(tiers, 'marginal');
      const byHand = table.parts(decimal(a)).reduce((sum, part) => sum.plus(part.pay), decimal(0));
      expect(table.pay(decimal(a)).eq(byHand)).toBe(true);
      expect(table.pay(decimal(Math.max(a, b))).gte(table.pay(decimal(Math.min(a, b))))).toBe(true);
    }),
  );
});

test('starts as multiples of a target equal starts in yuan at that target', () => {
  fc.assert(
    fc.property(
      tierLists,
      amounts,
      fc.integer({ min: 1, max: 1e6 }),
      fc.constantFrom(...modes),
      (tiers, a, target, mode) => {
        const scaled = tiers.map(({ from, value }) => ({ from: from * target, value }));
        const viaTarget = new TierTable(tiers, mode).pay(decimal(a), decimal(target));
        expect(viaTarget.eq(new TierTable(scaled, mode).pay(decimal(a)))).toBe(true);
      },
    ),
  );
});

test('the order of tiers and the other rows do not matter', () => {
  fc.assert(
    fc.property(tierLists, fc.array(amounts), fc.constantFrom(...modes), (tiers, list, mode) => {
      const together = tierPay(list, [...tiers].reverse(), mode);
      expect(together).toEqual(list.flatMap((amount) => tierPay([amount], tiers, mode)));
    }),
  );
});
