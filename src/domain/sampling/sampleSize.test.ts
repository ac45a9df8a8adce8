import fc from 'fast-check';
import { published } from '../../../test/fixtures/examples';
import { Fault } from '../fault';
import { defaultSampleSizeOptions as usual, sampleSize } from './sampleSize';

test('Cochran with the finite population correction', () => {
  expect(sampleSize(10000, usual)).toBe(published('fpc-10000'));
  expect(sampleSize(null, usual)).toBe(385);
  // Krejcie & Morgan (1970), table of sample sizes, uses χ² = 3.841 and N: the same formula up to its (N − 1).
  expect([100, 500, 1000, 5000].map((population) => sampleSize(population, usual))).toEqual([80, 218, 278, 357]);
});

// R package PracTools, vignette "Single-stage sample sizes", example 3: margins 0.01 … 0.08 at p = 0.5.
test('the published sizes of an infinite population', () => {
  const sizes = [9604, 2401, 1068, 601, 385, 267, 196, 151];
  expect(sizes.map((_, i) => sampleSize(null, { ...usual, margin: (i + 1) / 100 }))).toEqual(sizes);
});

test('nothing of nothing, and never more than there is', () => {
  expect(sampleSize(0, usual)).toBe(0);
  expect(sampleSize(100, { ...usual, proportion: 0 })).toBe(0);
  fc.assert(
    fc.property(fc.nat(1e6), fc.double({ min: 0.001, max: 0.5, noNaN: true }), (population, margin) => {
      const size = sampleSize(population, { ...usual, margin });
      expect(size).toBeLessThanOrEqual(population);
      expect(size).toBeGreaterThanOrEqual(sampleSize(population, { ...usual, margin: margin * 1.5 }));
    }),
  );
});

test.each([{ margin: 5 }, { confidence: 95 }, { proportion: 1.1 }, { margin: 0 }])('%p is refused', (wrong) => {
  expect(() => sampleSize(100, { ...usual, ...wrong })).toThrow(Fault);
});

test.each([-1, 1.5])('a population of %d is refused', (population) => {
  expect(() => sampleSize(population, usual)).toThrow(Fault);
});
