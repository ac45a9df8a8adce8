/** The arithmetic mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** The median: of an even number of values the mean of the two in the middle; null of nothing. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[sorted.length >> 1] ?? 0;
  const lower = sorted[(sorted.length - 1) >> 1] ?? 0;
  return lower === upper ? lower : lower / 2 + upper / 2;
}

/** The sum of squared distances to `centre`. */
export function sumOfSquares(values: readonly number[], centre: number): number {
  let sum = 0;
  for (const value of values) sum += (value - centre) ** 2;
  return sum;
}

/** The sample variance (n − 1); null of fewer than two values. */
export function sampleVariance(values: readonly number[]): number | null {
  const centre = mean(values);
  return centre === null || values.length < 2 ? null : sumOfSquares(values, centre) / (values.length - 1);
}
