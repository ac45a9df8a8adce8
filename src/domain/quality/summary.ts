import type { Outcome } from '../fault';
import type { Fault } from '../fault';
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
}

export interface SummaryOptions {
  passLine: number;
  confidence: number;
}

export const defaultSummaryOptions: SummaryOptions = { passLine: 80, confidence: 0.95 };

interface Tally {
  agent: string;
  count: number;
  sum: number;
  passes: number;
  mean: number;
  squares: number;
  fault: Fault | null;
}

/**
 * Summarises scores by agent, in order of first appearance; rows with a blank agent or score are skipped.
 * An agent with a faulty score gets its first fault instead and stays out of the group's statistics.
 *
 * Shrinkage: normal–normal empirical Bayes by the method of moments on a one-way analysis of variance (RULINGS 18):
 * σ² = MSW, τ² = (MSB − MSW)/n₀, n₀ = (N − Σn²/N)/(k − 1), weight of the own mean τ²/(τ² + σ²/n).
 * Source: S. R. Searle, G. Casella, C. E. McCulloch, Variance Components (1992), section 3.6.
 */
export function summariseScores(
  agents: readonly (string | null)[],
  scores: readonly Outcome<number | null>[],
  { passLine, confidence }: SummaryOptions = defaultSummaryOptions,
): Outcome<AgentSummary>[] {
  const z = zOfConfidence(confidence);
  const byAgent = new Map<string, Tally>();
  for (let i = 0; i < agents.length; i++) {
    const agent = agents[i] ?? null;
    if (agent === null) continue;
    let tally = byAgent.get(agent);
    if (tally === undefined) {
      tally = { agent, count: 0, sum: 0, passes: 0, mean: 0, squares: 0, fault: null };
      byAgent.set(agent, tally);
    }
    const score = scores[i] ?? null;
    if (score === null) continue;
    if (typeof score !== 'number') {
      tally.fault ??= score;
      continue;
    }
    const before = score - tally.mean;
    tally.count++;
    tally.sum += score;
    tally.mean = tally.sum / tally.count;
    // Welford's recurrence: the sum of squares about the mean in the same pass, without cancellation.
    tally.squares += before * (score - tally.mean);
    if (reaches(score, passLine)) tally.passes++;
  }

  const tallies = [...byAgent.values()];
  const shrink = shrinkage(tallies.filter((tally) => tally.fault === null && tally.count > 0));
  return tallies.map((tally) => tally.fault ?? summaryOf(tally, z, shrink));
}

function summaryOf(tally: Tally, z: number, shrink: (tally: Tally) => number): AgentSummary {
  const { agent, count, passes, mean } = tally;
  if (count === 0) {
    return { agent, count, mean: null, passes, passRate: null, low: null, high: null, shrunkMean: null };
  }
  const [low, high] = wilsonInterval(passes, count, z);
  return { agent, count, mean, passes, passRate: passes / count, low, high, shrunkMean: shrink(tally) };
}

function shrinkage(tallies: readonly Tally[]): (tally: Tally) => number {
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
  if (groups < 2 || total === groups) return () => centre;
  const between = tallies.reduce((squares, { count, mean }) => squares + count * (mean - centre) ** 2, 0);
  const variance = within / (total - groups);
  const spread = (between / (groups - 1) - variance) / ((total - squaredCounts / total) / (groups - 1));
  if (!(spread > 0)) return () => centre;
  return ({ count, mean }) => centre + (spread / (spread + variance / count)) * (mean - centre);
}
