/** A text as the sorted multiset of its bigrams (pairs of neighbouring code points), made once and compared often. */
export type Bigrams = Float64Array;

/** Code points are below 2²¹, so a pair fits a double exactly. */
const pair = 2 ** 21;

export function bigramsOf(codePoints: readonly number[]): Bigrams {
  const bigrams = new Float64Array(Math.max(0, codePoints.length - 1));
  for (let i = 0; i < bigrams.length; i++) bigrams[i] = (codePoints[i] ?? 0) * pair + (codePoints[i + 1] ?? 0);
  return bigrams.sort();
}

/**
 * Sørensen–Dice coefficient on multisets: 2·|A ∩ B| ÷ (|A| + |B|), 0–1; 0 where neither has a bigram.
 * Source: L. R. Dice (1945), Measures of the Amount of Ecologic Association Between Species.
 */
export function diceSimilarity(a: Bigrams, b: Bigrams): number {
  const size = a.length + b.length;
  if (size === 0) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return (2 * common) / size;
}
