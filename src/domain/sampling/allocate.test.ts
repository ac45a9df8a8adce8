import fc from 'fast-check';
import { published } from '../../../test/fixtures/examples';
import { Fault } from '../fault';
import { type Claim, allocate, neyman } from './allocate';

const claims = (weights: number[], minimum = 0, maximum: number | null = null): Claim[] =>
  weights.map((weight) => ({ weight, minimum, maximum }));

// Populations of the apportionment act of 1792, Balinski & Young, Fair Representation (1982).
test('Hamilton over the census of 1790 (electowiki)', () => {
  const states = [
    630560, 475327, 432879, 353523, 331589, 278514, 236841, 206236, 179570, 141835, 85533, 70835, 68705, 68446, 55540,
  ];
  expect(allocate(60, claims(states))).toEqual(published('hamilton-1790'));
});

test('clip and refit (RULINGS 24)', () => {
  expect(allocate(10, claims([1, 1, 8], 2))).toEqual([2, 2, 6]);
  expect(allocate(10, claims([8, 1, 1], 0, 5))).toEqual([5, 3, 2]);
});

test('ties go to the earlier row, on exact decimals', () => {
  expect(allocate(1, claims([0.1, 0.1, 0.1]))).toEqual([1, 0, 0]);
  expect(allocate(2, claims([0.3, 0.1 + 0.2]))).toEqual([1, 1]);
});

test.each([
  ['negativeArgument', -1, claims([1])],
  ['wholeArgument', 1.5, claims([1])],
  ['allZero', 1, claims([0, 0])],
  ['boundsExclude', 1, claims([1, 1], 1)],
  ['boundsExclude', 5, claims([1, 1], 0, 2)],
])('%s is a fault', (key, total, rows) => {
  expect(() => allocate(total, rows)).toThrow(new Fault('number', key as 'allZero'));
});

test('a total of 0 needs no weight, and minimums can be all there is', () => {
  expect(allocate(0, claims([0, 0]))).toEqual([0, 0]);
  expect(allocate(2, claims([0, 0], 1))).toEqual([1, 1]);
});

const claim = fc
  .record({ weight: fc.integer({ min: 0, max: 50 }), minimum: fc.nat(4), room: fc.option(fc.nat(8)) })
  .map(({ weight, minimum, room }): Claim => ({ weight, minimum, maximum: room === null ? null : minimum + room }));

test('sums to the total, within the bounds, and larger weights never get less under equal bounds', () => {
  fc.assert(
    fc.property(fc.array(claim, { minLength: 1, maxLength: 12 }), fc.nat(80), (rows, total) => {
      let parts: number[];
      try {
        parts = allocate(total, rows);
      } catch (error) {
        expect(error).toBeInstanceOf(Fault);
        return;
      }
      expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
      rows.forEach((row, i) => {
        expect(parts[i]).toBeGreaterThanOrEqual(row.minimum);
        expect(parts[i]).toBeLessThanOrEqual(row.maximum ?? Infinity);
        rows.forEach((other, j) => {
          const same = other.minimum === row.minimum && other.maximum === row.maximum;
          if (same && other.weight > row.weight) expect(parts[j]).toBeGreaterThanOrEqual(parts[i] ?? 0);
        });
      });
    }),
  );
});

test('without bounds nobody is a whole unit away from the exact share', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1 }), fc.nat(10000), (weights, total) => {
      const sum = weights.reduce((a, b) => a + b, 0);
      allocate(total, claims(weights)).forEach((part, i) => {
        expect(Math.abs(part - (total * (weights[i] ?? 0)) / sum)).toBeLessThan(1);
      });
    }),
  );
});

describe('Neyman', () => {
  // R package PracTools, vignette "Single-stage sample sizes": 34.64, 4.16, 10.47, 3.33, 8.80, 38.59 of 100.
  test('the published allocation of 100 over six strata, in whole units', () => {
    const strata = [
      { size: 215, deviation: 26787207 },
      { size: 65, deviation: 10645109 },
      { size: 252, deviation: 6909676 },
      { size: 50, deviation: 11085034 },
      { size: 149, deviation: 9817762 },
      { size: 144, deviation: 44553355 },
    ];
    expect(neyman(100, strata)).toEqual([35, 4, 10, 3, 9, 39]);
  });

  // Cochran, Sampling Techniques (1977), 5.5: n_h = n · N_h σ_h ÷ Σ N_h σ_h.
  test('goes by size times deviation', () => {
    const strata = [
      { size: 300, deviation: 10 },
      { size: 500, deviation: 5 },
      { size: 200, deviation: 20 },
    ];
    expect(neyman(95, strata)).toEqual([30, 25, 40]);
  });

  test('never takes more than a stratum holds', () => {
    const strata = [
      { size: 10, deviation: 100 },
      { size: 1000, deviation: 1 },
    ];
    expect(neyman(100, strata)).toEqual([10, 90]);
  });

  test('strata that do not vary come in by size, once the others are used up or where none varies', () => {
    expect(
      neyman(10, [
        { size: 30, deviation: 0 },
        { size: 70, deviation: 0 },
      ]),
    ).toEqual([3, 7]);
    expect(
      neyman(10, [
        { size: 4, deviation: 1 },
        { size: 40, deviation: 0 },
        { size: 80, deviation: 0 },
      ]),
    ).toEqual([4, 2, 4]);
  });

  test('cannot draw more than there is', () => {
    expect(() => neyman(11, [{ size: 10, deviation: 1 }])).toThrow(new Fault('number', 'boundsExclude'));
  });
});
