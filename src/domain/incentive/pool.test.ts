import fc from 'fast-check';
import { Fault } from '../fault';
import { asNumber, decimal, sumExactly } from '../numbers/money';
import { splitPool, withinPool } from './pool';

const fen = fc.integer({ min: -1e9, max: 1e9 });
const shareLists = fc
  .array(
    fc.option(
      fc.integer({ min: 0, max: 1e6 }).map((n) => n / 100),
      { nil: null },
    ),
    { minLength: 1, maxLength: 40 },
  )
  .filter((shares) => shares.some((share) => share !== null && share > 0));

function sum(amounts: readonly (number | null | Fault)[]) {
  return amounts.reduce((total, amount) => total.plus(typeof amount === 'number' ? decimal(amount) : 0), decimal(0));
}

test('the fen left over goes to the earlier row (examples.json: pool-cents)', () => {
  expect(splitPool(100, [1, 1, 1])).toEqual([33.34, 33.33, 33.33]);
});

test('a larger remainder comes before an earlier row', () => {
  // 10 units over 1.5 : 1.5 : 7 have the exact parts 1.5, 1.5, 7; over 14 : 36 : 50 they are 1.4, 3.6, 5.
  expect(splitPool(10, [1.5, 1.5, 7], 0)).toEqual([2, 1, 7]);
  expect(splitPool(10, [14, 36, 50], 0)).toEqual([1, 4, 5]);
});

test('blank shares stay blank, bad ones fail their row and get nothing', () => {
  const bad = new Fault('value', 'notANumber');
  expect(splitPool(10, [1, null, bad, 1, -1])).toEqual([5, null, bad, 5, expect.objectContaining({ key: 'negative' })]);
  expect(splitPool(10, [null, null])).toEqual([null, null]);
});

test('a pool finer than its unit is refused, binary noise of a sum is not', () => {
  expect(() => splitPool(100.005, [1])).toThrow('tooFine');
  expect(() => splitPool(5, [0, 0])).toThrow('allZero');
  expect(splitPool(0.1 + 0.2, [1, 2])).toEqual([0.1, 0.2]);
});

test('sums to the pool exactly; a negative pool mirrors the positive one', () => {
  fc.assert(
    fc.property(fen, shareLists, (pool, shares) => {
      const amounts = splitPool(pool / 100, shares);
      expect(sum(amounts).eq(decimal(pool / 100))).toBe(true);
      const mirrored = splitPool(-pool / 100, shares).map((amount) =>
        typeof amount === 'number' ? 0 - amount : amount,
      );
      expect(mirrored).toEqual(amounts);
      amounts.forEach((amount, i) => expect(amount === null).toBe(shares[i] === null));
    }),
  );
});

describe('a pool as a limit', () => {
  const payouts = fc.array(
    fc.integer({ min: 0, max: 900_000 }).map((fen) => fen / 100),
    { maxLength: 30 },
  );

  it('leaves payouts alone that it is enough for', () => {
    expect(withinPool([100, 50.5], 150.5)).toEqual({ paid: [100, 50.5], short: 0 });
    expect(withinPool([100, 50.5], null)).toEqual({ paid: [100, 50.5], short: 0 });
  });

  it('is split by what each would have got', () => {
    expect(withinPool([300, 100, 0], 100)).toEqual({ paid: [75, 25, 0], short: 300 });
    expect(withinPool([1, 1, 1], 1)).toEqual({ paid: [0.34, 0.33, 0.33], short: 2 });
    expect(withinPool([10, 20], -5)).toEqual({ paid: [0, 0], short: 30 });
  });

  it('is never exceeded, and nobody gets more by it', () => {
    fc.assert(
      fc.property(payouts, fc.integer({ min: 0, max: 2_000_000 }), (asked, fen) => {
        const { paid, short } = withinPool(asked, fen / 100);
        const total = asNumber(sumExactly(paid));
        expect(asNumber(sumExactly([total, short]))).toBe(asNumber(sumExactly(asked)));
        expect(total).toBe(Math.min(fen / 100, asNumber(sumExactly(asked))));
        paid.forEach((part, i) => expect(part).toBeLessThanOrEqual(asked[i] ?? 0));
      }),
    );
  });
});
