import fc from 'fast-check';
import { tail } from './tail';

describe('tail', () => {
  test('marks the lowest fifth of those with volume, at least one', () => {
    expect(tail([10, 5, 1, 9, 8], [20, 20, 19, 20, 20])).toEqual([false, true, false, false, false]);
    expect(tail([10], [20])).toEqual([true]);
    expect(tail([1], [5])).toEqual([false]);
  });

  test('ties: larger volume first, then the earlier row; five of five at a fifth is one', () => {
    expect(tail([10, 20, 10, 30, 30], [20, 40, 20, 40, 40])).toEqual([false, true, false, false, false]);
    expect(tail([10, 10, 30], [20, 20, 40], 0.34)).toEqual([true, false, false]);
  });

  test('blank rows stay blank, impossible rows fail alone', () => {
    expect(tail([null, 30, 5], [null, 20, 40])).toMatchObject([null, { key: 'exceeds' }, true]);
  });

  test('nobody outside the tail has a lower rate than somebody inside, and its size is as defined', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 10 }), (pairs, tenths) => {
        const data = pairs.map(([a, b]) => ({ part: Math.min(a, b), whole: Math.max(a, b) }));
        const marks = tail(
          data.map(({ part }) => part),
          data.map(({ whole }) => whole),
          tenths / 10,
        );
        const rate = (marked: boolean) =>
          data.filter(({ whole }, i) => whole >= 20 && marks[i] === marked).map(({ part, whole }) => part / whole);
        const eligible = data.filter(({ whole }) => whole >= 20).length;
        expect(rate(true)).toHaveLength(Math.min(eligible, Math.max(1, Math.floor((tenths * eligible) / 10))));
        expect(Math.max(-1, ...rate(true))).toBeLessThanOrEqual(Math.min(2, ...rate(false)));
      }),
    );
  });
});
