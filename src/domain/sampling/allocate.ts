import { Fault, type Outcome } from '../fault';
import { largestRemainder, toCommonScale } from '../numbers/apportion';

/** One row to allocate to. Minimum and maximum are whole; a null maximum is none. */
export interface Claim {
  weight: number;
  minimum: number;
  maximum: number | null;
}

/**
 * Allocates a whole total by weights within bounds: Hamilton's method, clip and refit. Rows whose proportional part
 * lies outside their bounds get the bound, the others share the rest; what is left over by rounding down goes to the
 * largest remainders, ties to the earlier row. The sum equals the total exactly.
 * Source: A. Hamilton (1792); M. L. Balinski, H. P. Young, Fair Representation (1982).
 * @returns whole numbers in the order of the claims
 * @throws Fault number where bounds or weights do not allow the total, or it is negative or fractional
 */
export function allocate(total: number, claims: readonly Claim[]): number[] {
  checkTotal(total);
  if (claims.length === 0) return [];
  checkFeasible(total, claims);
  return fit(total, claims, toCommonScale(claims.map(({ weight }) => weight)));
}

function checkTotal(total: number): void {
  if (total < 0) throw new Fault('number', 'negativeArgument', { argument: 'total', value: total });
  if (!Number.isSafeInteger(total)) throw new Fault('number', 'wholeArgument', { argument: 'total', value: total });
}

function checkFeasible(total: number, claims: readonly Claim[]): void {
  const minimum = claims.reduce((sum, claim) => sum + claim.minimum, 0);
  // A row without weight never gets more than its minimum.
  const most = claims.map((claim) => (claim.weight > 0 ? (claim.maximum ?? Infinity) : claim.minimum));
  const maximum = most.reduce((a, b) => a + b, 0);
  if (total > maximum && claims.every(({ weight }) => weight === 0)) {
    throw new Fault('number', 'allZero', { argument: 'weights' });
  }
  if (total < minimum || total > maximum) {
    const shown = maximum === Infinity ? '∞' : maximum;
    throw new Fault('number', 'boundsExclude', { total, minimum, maximum: shown });
  }
}

/**
 * Clips rows until the parts of all others lie within their bounds. In each round only the side that is violated by
 * more in sum is clipped: rows of the other side may come back within their bounds once the rest is shared anew.
 */
function fit(total: number, claims: readonly Claim[], weights: readonly bigint[]): number[] {
  const fixed = new Array<number | null>(claims.length).fill(null);
  let free = claims.map((_, i) => i);
  let rest = BigInt(total);
  for (;;) {
    const weight = free.reduce((sum, i) => sum + (weights[i] ?? 0n), 0n);
    const below: number[] = [];
    const above: number[] = [];
    let deficit = 0n;
    let excess = 0n;
    for (const i of free) {
      const { minimum = 0, maximum = null } = claims[i] ?? {};
      // Parts are compared multiplied by the sum of weights; without any weight every row is at its minimum.
      const part = rest * (weights[i] ?? 0n);
      const short = BigInt(minimum) * weight - part;
      const over = maximum === null ? 0n : part - BigInt(maximum) * weight;
      if (short > 0n || weight === 0n) {
        below.push(i);
        deficit += short;
      } else if (over > 0n) {
        above.push(i);
        excess += over;
      }
    }
    const clipped = deficit >= excess ? below : above;
    if (clipped.length === 0) break;
    for (const i of clipped) {
      const bound = (deficit >= excess ? claims[i]?.minimum : claims[i]?.maximum) ?? 0;
      fixed[i] = bound;
      rest -= BigInt(bound);
    }
    free = free.filter((i) => fixed[i] === null);
  }
  if (free.length > 0) {
    const parts = largestRemainder(
      rest,
      free.map((i) => weights[i] ?? 0n),
    );
    free.forEach((i, k) => (fixed[i] = Number(parts[k] ?? 0n)));
  }
  return fixed.map((part) => part ?? 0);
}

/** A stratum: its size, and the standard deviation of what is measured in it. */
export interface Stratum {
  size: number;
  deviation: number;
}

/**
 * Neyman's allocation of a sample over strata: proportional to size × deviation, never more than the stratum holds.
 * Strata that do not vary come in by size once the others are used up, or where none varies.
 * Source: J. Neyman (1934); W. G. Cochran, Sampling Techniques, 3rd ed. (1977), section 5.5.
 * @throws Fault number for a total that is negative, fractional, or more than all strata hold
 */
export function neyman(total: number, strata: readonly Stratum[]): number[] {
  checkTotal(total);
  if (strata.length === 0) return [];
  const held = strata.reduce((sum, { size }) => sum + size, 0);
  if (total > held) throw new Fault('number', 'boundsExclude', { total, minimum: 0, maximum: held });
  const sizes = toCommonScale(strata.map(({ size }) => size));
  const deviations = toCommonScale(strata.map(({ deviation }) => deviation));
  const varying = strata.map(({ deviation }) => deviation > 0);
  const heldByVarying = strata.reduce((sum, { size }, i) => sum + (varying[i] ? size : 0), 0);
  const claims = strata.map(({ size }): Claim => ({ weight: size, minimum: 0, maximum: size }));
  if (total <= heldByVarying) {
    return fit(
      total,
      claims,
      sizes.map((size, i) => size * (deviations[i] ?? 0n)),
    );
  }
  const rest = fit(
    total - heldByVarying,
    claims,
    sizes.map((size, i) => (varying[i] ? 0n : size)),
  );
  return strata.map(({ size }, i) => (varying[i] ? size : (rest[i] ?? 0)));
}

/**
 * A claim from a row's cells; blank weight 0, blank bounds none.
 * @returns Fault number for a negative weight or bound, or a fractional bound
 * @throws Fault value where the minimum is above the maximum: impossible bounds concern the whole call
 */
export function claimOf(
  row: number,
  weight: number | null,
  minimum: number | null,
  maximum: number | null,
): Outcome<Claim> {
  for (const [argument, value] of Object.entries({ weights: weight, minimums: minimum, maximums: maximum })) {
    if (value === null) continue;
    if (value < 0) return new Fault('number', 'negative', { argument, row, value });
    if (argument !== 'weights' && !Number.isSafeInteger(value)) {
      return new Fault('number', 'notWhole', { argument, row, value });
    }
  }
  const least = minimum ?? 0;
  if (maximum !== null && least > maximum) {
    throw new Fault('value', 'boundsCross', { row, minimum: least, maximum });
  }
  return { weight: weight ?? 0, minimum: least, maximum };
}

/** A stratum from a row's cells; blanks are 0. @returns Fault number for a negative or fractional size */
export function stratumOf(row: number, size: number | null, deviation: number | null): Outcome<Stratum> {
  const stratum = { size: size ?? 0, deviation: deviation ?? 0 };
  if (stratum.size < 0) return new Fault('number', 'negative', { argument: 'sizes', row, value: stratum.size });
  if (!Number.isSafeInteger(stratum.size)) {
    return new Fault('number', 'notWhole', { argument: 'sizes', row, value: stratum.size });
  }
  if (stratum.deviation < 0) {
    return new Fault('number', 'negative', { argument: 'deviations', row, value: stratum.deviation });
  }
  return stratum;
}
