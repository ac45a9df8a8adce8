import fc from 'fast-check';
import { changeOf } from './change';
import { filterRisk } from './filterRisk';
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

test('change: difference, relative to the size of the previous figure, and whether that is good', () => {
  expect(changeOf(12, 10, 1)).toEqual({ difference: 2, relative: 0.2, verdict: 'better' });
  expect(changeOf(12, 10, -1).verdict).toBe('worse');
  expect(changeOf(-5, -10, 1)).toEqual({ difference: 5, relative: 0.5, verdict: 'better' });
  expect(changeOf(0.1 + 0.2, 0.3, 1).verdict).toBe('same');
  expect(changeOf(5, 0, 1).relative).toBeNull();
});

describe('filter risk', () => {
  const person = (
    consulted: number | null,
    received: number | null,
    inquiring: number | null = 50,
    paying: number | null = 10,
  ) => ({
    consulted,
    received,
    inquiring,
    paying,
  });

  test('adds the filtered back and flags the one who filters far more', () => {
    const team = [98, 97, 96, 98, 97].map((received) => person(100, received));
    const risks = filterRisk([...team, person(100, 60)]);
    expect(risks[5]).toMatchObject({ filterRate: 0.4, conversion: 0.2, conversionWithFiltered: 10 / 90, flag: 'high' });
    expect(risks.slice(0, 5)).toEqual(team.map(() => expect.objectContaining({ flag: 'normal' })));
  });

  test('more received than consulted is a data fault outside the group; low filtering is never flagged', () => {
    const risks = filterRisk([person(100, 90), person(100, 89), person(100, 91), person(100, 100), person(50, 60)]);
    expect(risks[3]).toMatchObject({ filterRate: 0, flag: 'normal' });
    expect(risks[4]).toMatchObject({ filterRate: -0.2, z: null, conversionWithFiltered: null, flag: 'fault' });
  });

  test('what cannot be divided is blank', () => {
    const risks = filterRisk([person(0, 0, 0, 0), person(null, null, null, null), person(10, -1)]);
    expect(risks[0]).toEqual({ filterRate: null, z: null, conversion: null, conversionWithFiltered: null, flag: null });
    expect(risks.slice(1)).toMatchObject([null, { key: 'negative' }]);
  });
});
