import fc from 'fast-check';
import { Fault } from '../fault';
import { awardCheck, gini } from './awards';

test('figures over the eligible, zeros included', () => {
  expect(awardCheck([100, 0, 300, null, 5000], 1000, [true, true, true, true, false])).toEqual({
    eligible: 4,
    earners: 2,
    participation: 0.5,
    spend: 400,
    pool: 1000,
    poolUse: 0.4,
    median: 50,
    maximum: 300,
    gini: 0.625,
  });
});

test('nobody eligible and no pool leave figures blank; everyone at zero is equal', () => {
  expect(awardCheck([1], null, [false])).toMatchObject({ eligible: 0, participation: null, poolUse: null, gini: null });
  expect(awardCheck([0, 0], 0, [true, true])).toMatchObject({ participation: 0, poolUse: null, gini: 0 });
});

test('a payout that is none fails the check, unless it concerns nobody eligible', () => {
  const bad = new Fault('value', 'notANumber');
  expect(() => awardCheck([bad], null, [true])).toThrow('notANumber');
  expect(awardCheck([bad, 1], null, [false, true])).toMatchObject({ eligible: 1 });
  expect(() => awardCheck([-1], null, [true])).toThrow('negative');
});

test('Gini of 1, 2, 3, 4 is a quarter; one earner of n gives (n − 1) ÷ n', () => {
  // Σ|x_i − x_j| ÷ (2 n² mean), the definition: for 1, 2, 3, 4 that is 20 ÷ 80.
  expect(gini([1, 2, 3, 4])).toBeCloseTo(0.25, 12);
  expect(gini([0, 0, 0, 0, 7])).toBeCloseTo(0.8, 12);
});

test('Gini equals its definition by pairs and does not depend on the unit', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 30 }), (values) => {
      const sorted = [...values].sort((a, b) => a - b);
      const sum = sorted.reduce((a, b) => a + b, 0);
      const pairs = sorted.flatMap((a) => sorted.map((b) => Math.abs(a - b))).reduce((a, b) => a + b, 0);
      expect(gini(sorted)).toBeCloseTo(sum === 0 ? 0 : pairs / (2 * sorted.length * sum), 9);
      expect(gini(sorted.map((value) => value * 100))).toBeCloseTo(gini(sorted) ?? NaN, 12);
    }),
  );
});
