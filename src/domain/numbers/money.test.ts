import fc from 'fast-check';
import { asNumber, decimal, roundNumber, sumExactly, toFen } from './money';

test('rounds as Excel ROUND shows it (examples.json: round-half)', () => {
  expect([1.005, 2.675].map((value) => roundNumber(value, 2))).toEqual([1.01, 2.68]);
});

test('rounds half away from zero on both sides', () => {
  expect([-1.005, 0.125, -0.125, 1e21, -0.001].map((value) => roundNumber(value, 2))).toEqual([
    -1.01, 0.13, -0.13, 1e21, 0,
  ]);
  expect(Object.is(roundNumber(-0.001, 2), -0)).toBe(false);
});

test('sums without binary error', () => {
  expect(asNumber(sumExactly([0.1, 0.2, 0.3, -0.6]))).toBe(0);
});

test('rounding an amount in fen changes nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (fen) => {
      const yuan = decimal(fen).div(100);
      expect(toFen(yuan).eq(yuan)).toBe(true);
    }),
  );
});
