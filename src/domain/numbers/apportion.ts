import { decimal } from './money';

/** Decimals as whole numbers of one common power of ten, so that shares and remainders compare exactly. */
export function toCommonScale(values: readonly number[]): bigint[] {
  const exact = values.map((value) => decimal(value));
  const lowest = exact.reduce((exponent, { c, e }) => Math.min(exponent, e - c.length + 1), 0);
  return exact.map(({ s, c, e }) => BigInt(s) * BigInt(c.join('')) * 10n ** BigInt(e - c.length + 1 - lowest));
}

/**
 * Hamilton's method (largest remainder): everyone gets the whole part of total · weight ÷ Σ weights, and what is left
 * goes one by one to the largest remainders, ties to the earlier place. The sum equals the total exactly.
 * @param total whole, at least 0
 * @param weights at least 0, their sum more than 0
 */
export function largestRemainder(total: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((a, b) => a + b, 0n);
  const remainders = weights.map((weight) => (total * weight) % sum);
  const places = weights.map((weight) => (total * weight) / sum);
  const left = Number(total - places.reduce((a, b) => a + b, 0n));
  const order = weights.map((_, i) => i).sort((a, b) => compare(remainders[b], remainders[a]) || a - b);
  for (const i of order.slice(0, left)) places[i] = (places[i] ?? 0n) + 1n;
  return places;
}

function compare(a = 0n, b = 0n): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
