import fc from 'fast-check';
import { largestRemainder, toCommonScale } from './apportion';

const weights = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 20n }), { minLength: 1, maxLength: 30 })
  .filter((values) => values.some((value) => value > 0n));

test('Hamilton apportions 60 seats over the census of 1790 (examples.json: hamilton-1790)', () => {
  // Populations of the apportionment act, Balinski & Young, Fair Representation (1982), table of the first apportionment.
  const states = [
    630560, 475327, 432879, 353523, 331589, 278514, 236841, 206236, 179570, 141835, 85533, 70835, 68705, 68446, 55540,
  ];
  const seats = largestRemainder(60n, toCommonScale(states)).map(Number);
  expect(seats).toEqual([11, 8, 7, 6, 6, 5, 4, 3, 3, 2, 1, 1, 1, 1, 1]);
});

test('ties go to the earlier place', () => {
  expect(largestRemainder(10000n, [1n, 1n, 1n])).toEqual([3334n, 3333n, 3333n]);
});

test('decimals keep their exact proportions', () => {
  expect(toCommonScale([0.1, 0.25, -3, 1e21, 0])).toEqual([10n, 25n, -300n, 10n ** 23n, 0n]);
});

test('the sum is the total and nobody is further than one from their exact share', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), weights, (total, shares) => {
      const places = largestRemainder(total, shares);
      const sum = shares.reduce((a, b) => a + b, 0n);
      expect(places.reduce((a, b) => a + b, 0n)).toBe(total);
      places.forEach((place, i) => {
        const exact = total * (shares[i] ?? 0n);
        expect(place * sum > exact - sum && place * sum < exact + sum).toBe(true);
      });
    }),
  );
});
