/**
 * The inverse of a symmetric positive definite matrix, by Cholesky decomposition; null where it is not one.
 * Source: G. H. Golub, C. F. Van Loan, Matrix Computations, 4th ed. (2013), section 4.2.
 * @param matrix n × n in rows; it is left as it is
 */
export function inverseOfPositive(matrix: Float64Array, n: number): Float64Array | null {
  const lower = decompose(matrix, n);
  if (lower === null) return null;
  const at = (m: Float64Array, i: number, j: number): number => m[i * n + j] ?? 0;

  // The inverse of the triangle, column by column, then its transpose times itself.
  const triangle = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    triangle[j * n + j] = 1 / at(lower, j, j);
    for (let i = j + 1; i < n; i++) {
      let sum = 0;
      for (let k = j; k < i; k++) sum += at(lower, i, k) * at(triangle, k, j);
      triangle[i * n + j] = -sum / at(lower, i, i);
    }
  }
  const inverse = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = i; k < n; k++) sum += at(triangle, k, i) * at(triangle, k, j);
      inverse[i * n + j] = sum;
      inverse[j * n + i] = sum;
    }
  }
  return inverse;
}

function decompose(matrix: Float64Array, n: number): Float64Array | null {
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (lower[i * n + k] ?? 0) * (lower[j * n + k] ?? 0);
      if (i !== j) lower[i * n + j] = sum / (lower[j * n + j] ?? 0);
      else if (sum > 0) lower[i * n + i] = Math.sqrt(sum);
      else return null;
    }
  }
  return lower;
}
