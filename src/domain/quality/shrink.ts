import { Fault } from '../fault';
import { mean, sampleVariance } from '../numbers/statistics';

/** Successes out of trials, 0 ≤ successes ≤ trials. */
export interface Proportion {
  successes: number;
  trials: number;
}

/** A beta prior: its mean is alpha ÷ (alpha + beta). An infinite prior leaves nothing of a proportion but that mean. */
export interface BetaPrior {
  mean: number;
  /** alpha + beta: how many trials the prior is worth. */
  strength: number;
}

/** @throws Fault number where a parameter is not above zero */
export function betaPrior(alpha: number, beta: number): BetaPrior {
  for (const [argument, value] of Object.entries({ alpha, beta })) {
    if (!(value > 0)) throw new Fault('number', 'argumentNotPositive', { argument, value });
  }
  return { mean: alpha / (alpha + beta), strength: alpha + beta };
}

/**
 * The prior of a group by the method of moments (RULINGS 20): its mean is the unweighted mean of the proportions, its
 * variance their sample variance less their mean sampling variance p(1 − p)/n; where that leaves nothing, all
 * proportions are the pooled one. Null where nobody has a trial.
 * Source: J. C. Kleinman (1973), Proportions with Extraneous Variance: Single and Independent Samples, JASA 68.
 */
export function priorOfGroup(group: readonly Proportion[]): BetaPrior | null {
  const tried = group.filter(({ trials }) => trials > 0);
  const shares = tried.map(({ successes, trials }) => successes / trials);
  const centre = mean(shares);
  if (centre === null) return null;
  const sampling = mean(tried.map(({ trials }, i) => ((shares[i] ?? 0) * (1 - (shares[i] ?? 0))) / trials)) ?? 0;
  const variance = (sampleVariance(shares) ?? 0) - sampling;
  if (!(variance > 0)) {
    const successes = tried.reduce((sum, each) => sum + each.successes, 0);
    const trials = tried.reduce((sum, each) => sum + each.trials, 0);
    return { mean: successes / trials, strength: Infinity };
  }
  return { mean: centre, strength: Math.max(0, (centre * (1 - centre)) / variance - 1) };
}

/** The posterior mean (successes + alpha) ÷ (trials + alpha + beta); without trials the prior's mean. */
export function posteriorMean({ successes, trials }: Proportion, { mean: centre, strength }: BetaPrior): number {
  if (strength === Infinity || trials === 0) return centre;
  return (successes + strength * centre) / (trials + strength);
}
