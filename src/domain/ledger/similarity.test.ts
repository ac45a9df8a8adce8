import fc from 'fast-check';
import { bigramsOf, diceSimilarity } from './similarity';

const bigrams = (text: string) => bigramsOf(Array.from(text, (character) => character.codePointAt(0) ?? 0));

test('Dice on bigrams: night and nacht share one pair of four (the usual example)', () => {
  expect(diceSimilarity(bigrams('night'), bigrams('nacht'))).toBe(0.25);
  expect(diceSimilarity(bigrams('aaa'), bigrams('aa'))).toBeCloseTo(2 / 3, 12);
  expect(diceSimilarity(bigrams('a'), bigrams('a'))).toBe(0);
});

test('Dice is symmetric, 0–1, and 1 for a text with itself', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2, maxLength: 40, unit: 'grapheme' }), fc.string({ maxLength: 40 }), (a, b) => {
      const [x, y] = [bigrams(a), bigrams(b)];
      expect(diceSimilarity(x, x)).toBe(1);
      expect(diceSimilarity(x, y)).toBe(diceSimilarity(y, x));
      expect(diceSimilarity(x, y)).toBeGreaterThanOrEqual(0);
      expect(diceSimilarity(x, y)).toBeLessThanOrEqual(1);
    }),
  );
});
