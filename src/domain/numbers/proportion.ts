/** A proportion, the middle of its Wilson interval and half its width, and the two limits. */
export interface WilsonInterval {
  share: number;
  centre: number;
  half: number;
  low: number;
  high: number;
}

/**
 * The Wilson score interval of `passes` out of `trials` (0 ≤ passes ≤ trials, trials > 0).
 * No passes give exactly 0 as the lower, all passes exactly 1 as the upper limit.
 * Source: E. B. Wilson (1927), Probable Inference, the Law of Succession, and Statistical Inference.
 * @param z the two-sided normal quantile of the confidence
 * @example wilsonInterval(18, 20, 1.959964) // [0.698966, 0.972134]
 */
export function wilsonInterval(passes: number, trials: number, z: number): [low: number, high: number] {
  const { low, high } = wilsonParts(passes, trials, z);
  return [low, high];
}

/** `wilsonInterval` with what it comes from: centre (p + z²/2n) ÷ (1 + z²/n), half width z·√(p(1 − p)/n + z²/4n²) ÷ (1 + z²/n). */
export function wilsonParts(passes: number, trials: number, z: number): WilsonInterval {
  const share = passes / trials;
  const z2 = (z * z) / trials;
  const middle = share + z2 / 2;
  const reach = z * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials));
  const low = passes === 0 ? 0 : (middle - reach) / (1 + z2);
  const high = passes === trials ? 1 : (middle + reach) / (1 + z2);
  return { share, centre: middle / (1 + z2), half: reach / (1 + z2), low: Math.max(0, low), high: Math.min(1, high) };
}
