/**
 * The Wilson score interval of `passes` out of `trials` (0 ≤ passes ≤ trials, trials > 0).
 * No passes give exactly 0 as the lower, all passes exactly 1 as the upper limit.
 * Source: E. B. Wilson (1927), Probable Inference, the Law of Succession, and Statistical Inference.
 * @param z the two-sided normal quantile of the confidence
 * @example wilsonInterval(18, 20, 1.959964) // [0.698966, 0.972134]
 */
export function wilsonInterval(passes: number, trials: number, z: number): [low: number, high: number] {
  const share = passes / trials;
  const z2 = (z * z) / trials;
  const centre = share + z2 / 2;
  const half = z * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials));
  const low = passes === 0 ? 0 : (centre - half) / (1 + z2);
  const high = passes === trials ? 1 : (centre + half) / (1 + z2);
  return [Math.max(0, low), Math.min(1, high)];
}
