import fc from 'fast-check';
import { Fault } from '../fault';
import { decimal } from '../numbers/money';
import { rankPrizes, thresholdPrizes } from './prizes';

const total = (amounts: readonly unknown[]) =>
  amounts.reduce<number>((sum, amount) => sum + (typeof amount === 'number' ? Math.round(amount * 100) : 0), 0);

test('three people share three prizes by sales (examples.json: rank-prizes)', () => {
  expect(rankPrizes([52_000, 61_000, 48_000], [850, 800, 750])).toEqual([800, 850, 750]);
});

test('ties: share splits the places, all gives the best of them, first takes the earlier row', () => {
  const values = [10, 8, 10];
  expect(rankPrizes(values, [100, 50, 20], 'share')).toEqual([75, 20, 75]);
  expect(rankPrizes(values, [100, 50, 20], 'all')).toEqual([100, 20, 100]);
  expect(rankPrizes(values, [100, 50, 20], 'first')).toEqual([100, 20, 50]);
  expect(rankPrizes([5, 5, 5], [100], 'share')).toEqual([33.34, 33.33, 33.33]);
});

test('tied means equal to nine decimals, at any size', () => {
  expect(rankPrizes([0.1 + 0.2, 0.3], [10, 0])).toEqual([5, 5]);
  expect(rankPrizes([1e12, 1e12 + 0.001], [10, 0])).toEqual([0, 10]);
});

test('zero may win, blanks get nothing, a fault keeps its row and is not ranked', () => {
  const bad = new Fault('value', 'notANumber');
  expect(rankPrizes([null, 0, bad, -1], [10, null, 5])).toEqual([null, 10, bad, 0]);
  expect(rankPrizes([3, 1, 2], [10, 5], 'share', 'ascending')).toEqual([0, 10, 5]);
});

test('a prize is at least 0 and whole fen', () => {
  expect(() => rankPrizes([1], [-1])).toThrow('negative');
  expect(() => rankPrizes([1], [1.005])).toThrow('tooFine');
});

test('share pays each place that is filled exactly once, and more for more', () => {
  const prizes = fc.array(
    fc.integer({ min: 0, max: 1e6 }).map((fen) => fen / 100),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 }),
      prizes,
      (values, unsorted) => {
        const descending = [...unsorted].sort((a, b) => b - a);
        const paid = rankPrizes(values, descending);
        expect(total(paid)).toBe(total(descending.slice(0, values.length)));
        values.forEach((a, i) =>
          values.forEach((b, j) => {
            if (a > b) expect(decimal(Number(paid[i])).gte(decimal(Number(paid[j])))).toBe(true);
          }),
        );
      },
    ),
  );
});

describe('prizes by threshold', () => {
  const steps = [
    { from: 0.4, value: 200 },
    { from: 0.5, value: 500 },
  ];

  it('pay the best threshold reached and no other', () => {
    expect(thresholdPrizes([0.3999, 0.4, 0.45, 0.5, null], steps)).toEqual([0, 200, 200, 500, null]);
  });

  it('are reached from above where less is better', () => {
    const quick = [
      { from: 30, value: 100 },
      { from: 20, value: 300 },
    ];
    expect(thresholdPrizes([31, 30, 20, 0], quick, -1)).toEqual([0, 100, 300, 300]);
  });

  it('refuse a threshold that stands twice, and amounts that cannot be paid', () => {
    const fault = (more: { from: number; value: number }) => {
      try {
        thresholdPrizes([1], [...steps, more]);
        return null;
      } catch (error) {
        return error instanceof Fault ? error.key : error;
      }
    };
    expect(fault({ from: 0.5, value: 1 })).toBe('duplicateThreshold');
    expect(fault({ from: 1, value: -1 })).toBe('negative');
    expect(fault({ from: 1, value: 0.001 })).toBe('tooFine');
  });
});
