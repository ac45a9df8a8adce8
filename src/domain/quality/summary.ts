import type { Fault, Outcome } from '../fault';
import { zOfConfidence } from '../numbers/normal';
import { wilsonInterval } from '../numbers/proportion';
import { reaches } from '../numbers/steps';

/** What is said of one agent's scores; the nulls are those of an agent without any score. */
export interface AgentSummary {
  agent: string;
  count: number;
  mean: number | null;
  passes: number;
  /** Passes ÷ count, and its Wilson interval. */
  passRate: number | null;
  low: number | null;
  high: number | null;
  /** The mean drawn toward the group mean by as much as chance explains. */
  shrunkMean: number | null;
  /** What the mean is drawn to, and the weight, 0–1, that it keeps: shrunk = group + weight · (mean − group). */
  drawnTo: Shrinkage | null;
}

export interface Shrinkage {
  groupMean: number;
  ownWeight: number;
}

export interface SummaryOptions {
  passLine: number;
  confidence: number;
}

export const defaultSummaryOptions: SummaryOptions = { passLine: 80, confidence: 0.95 };

interface Tally {
  count: number;
  sum: number;
  passes: number;
  mean: number;
  squares: number;
  fault: Fault | null;
}

/**
 * Scores tallied by agent in one pass, an agent being its index in the caller's list: 0 first, and none left out.
 *
 * Shrinkage: normal–normal empirical Bayes by the method of moments on a one-way analysis of variance (RULINGS 18):
 * σ² = MSW, τ² = (MSB − MSW)/n₀, n₀ = (N − Σn²/N)/(k − 1), weight of the own mean τ²/(τ² + σ²/n).
 * Source: S. R. Searle, G. Casella, C. E. McCulloch, Variance Components (1992), section 3.6.
 */
export class AgentScores {
  private readonly tallies: Tally[] = [];

  constructor(private readonly passLine: number = defaultSummaryOptions.passLine) {}

  /** Adds a score of an agent; null only makes the agent appear. */
  add(agent: number, score: Outcome<number | null>): void {
    const tally = this.tallies[agent] ?? this.newTally(agent);
    if (typeof score !== 'number') {
      if (score !== null) tally.fault ??= score;
      return;
    }
    const before = score - tally.mean;
    tally.count++;
    tally.sum += score;
    tally.mean = tally.sum / tally.count;
    // Welford's recurrence: the sum of squares about the mean in the same pass, without cancellation.
    tally.squares += before * (score - tally.mean);
    if (reaches(score, this.passLine)) tally.passes++;
  }

  private newTally(agent: number): Tally {
    const tally: Tally = { count: 0, sum: 0, passes: 0, mean: 0, squares: 0, fault: null };
    this.tallies[agent] = tally;
    return tally;
  }

  /**
   * What is said of each agent. One with a faulty score gets its first fault instead and stays out of the group's
   * statistics.
   * @throws Fault number for a confidence that is no share
   */
  summaries(agents: readonly string[], confidence = defaultSummaryOptions.confidence): Outcome<AgentSummary>[] {
    const z = zOfConfidence(confidence);
    const shrink = shrinkage(this.tallies.filter((tally) => tally.fault === null && tally.count > 0));
    return this.tallies.map((tally, i) => tally.fault ?? summaryOf(agents[i] ?? '', tally, z, shrink));
  }
}

function summaryOf(agent: string, tally: Tally, z: number, shrink: (count: number) => Shrinkage): AgentSummary {
  const { count, passes, mean } = tally;
  if (count === 0) {
    const unknown = { mean: null, passRate: null, low: null, high: null, shrunkMean: null, drawnTo: null };
    return { agent, count, passes, ...unknown };
  }
  const [low, high] = wilsonInterval(passes, count, z);
  const drawnTo = shrink(count);
  const shrunkMean = drawnTo.groupMean + drawnTo.ownWeight * (mean - drawnTo.groupMean);
  return { agent, count, mean, passes, passRate: passes / count, low, high, shrunkMean, drawnTo };
}

function shrinkage(tallies: readonly Tally[]): (count: number) => Shrinkage {
  const groups = tallies.length;
  let total = 0;
  let sum = 0;
  let squaredCounts = 0;
  let within = 0;
  for (const tally of tallies) {
    total += tally.count;
    sum += tally.sum;
    squaredCounts += tally.count ** 2;
    within += tally.squares;
  }
  const centre = sum / total;
  const none = { groupMean: centre, ownWeight: 0 };
  if (groups < 2 || total === groups) return () => none;
  const between = tallies.reduce((squares, { count, mean }) => squares + count * (mean - centre) ** 2, 0);
  const variance = within / (total - groups);
  const spread = (between / (groups - 1) - variance) / ((total - squaredCounts / total) / (groups - 1));
  if (!(spread > 0)) return () => none;
  return (count) => ({ groupMean: centre, ownWeight: spread / (spread + variance / count) });
}
