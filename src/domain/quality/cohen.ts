import { Fault } from '../fault';
import { compareCodePoints, parseNumber } from '../numbers/text';
import { type AgreementParts, type Ratings, undefinedStatistic } from './agreement';

export type KappaWeights = 'none' | 'linear' | 'quadratic';

/**
 * Cohen's κ of two raters; pairs with a missing rating are dropped. Weights are distances between the places of the
 * categories in their order (numbers by value, else texts by code point).
 * Observed and expected are mean distances: disagreement.
 * Source: J. Cohen (1960, 1968). κ = 1 − Σ w·observed ÷ Σ w·expected, w = 0 on the diagonal.
 * @throws Fault value where there are not two raters, division by zero with one category or no pair
 */
export function cohenKappa(ratings: Ratings, weights: KappaWeights): AgreementParts {
  const raters = ratings.reduce((widest, subject) => Math.max(widest, subject.length), 0);
  if (raters !== 2) throw new Fault('value', 'twoRaters', { raters });
  const pairs = ratings.filter(
    (pair): pair is [string, string] => typeof pair[0] === 'string' && typeof pair[1] === 'string',
  );
  const place = new Map(inOrder(new Set(pairs.flat())).map((category, i) => [category, i]));
  const last = place.size - 1;
  if (last < 1) throw undefinedStatistic();

  const placed = pairs.map(([a, b]) => [place.get(a) ?? 0, place.get(b) ?? 0] as const);
  const firsts = new Float64Array(last + 1);
  const seconds = new Float64Array(last + 1);
  let observed = 0;
  for (const [a, b] of placed) {
    firsts[a] = (firsts[a] ?? 0) + 1;
    seconds[b] = (seconds[b] ?? 0) + 1;
    observed += distance(a, b, weights);
  }
  const expected = expectedDistance(firsts, seconds, weights);
  return {
    observed: observed / pairs.length,
    expected: expected / pairs.length ** 2,
    coefficient: 1 - (observed * pairs.length) / expected,
  };
}

function inOrder(categories: Set<string>): string[] {
  const numbers = [...categories].map((category) => ({ category, number: parseNumber(category)?.value }));
  return numbers.every(({ number }) => number !== undefined)
    ? numbers.sort((a, b) => (a.number ?? 0) - (b.number ?? 0)).map(({ category }) => category)
    : [...categories].sort(compareCodePoints);
}

/** The scale of the distances cancels out. */
function distance(a: number, b: number, weights: KappaWeights): number {
  if (weights === 'none') return a === b ? 0 : 1;
  return weights === 'linear' ? Math.abs(a - b) : (a - b) ** 2;
}

/** Σ firsts(a)·seconds(b)·distance(a, b) in one pass over the categories, however many there are. */
function expectedDistance(firsts: Float64Array, seconds: Float64Array, weights: KappaWeights): number {
  // Counts, first and second moments of the places seen so far.
  let [f0, f1, s0, s1] = [0, 0, 0, 0];
  let [fSquares, sSquares, agreeing, linear] = [0, 0, 0, 0];
  for (let i = 0; i < firsts.length; i++) {
    const f = firsts[i] ?? 0;
    const s = seconds[i] ?? 0;
    linear += s * (i * f0 - f1) + f * (i * s0 - s1);
    agreeing += f * s;
    f0 += f;
    f1 += f * i;
    s0 += s;
    s1 += s * i;
    fSquares += f * i * i;
    sSquares += s * i * i;
  }
  if (weights === 'none') return f0 * s0 - agreeing;
  return weights === 'linear' ? linear : fSquares * s0 + sSquares * f0 - 2 * f1 * s1;
}
