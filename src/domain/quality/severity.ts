import { Fault } from '../fault';
import { inverseOfPositive } from '../numbers/cholesky';

/** One score: the agent it was given to, and by whom. */
export interface ReviewedScore {
  agent: string;
  reviewer: string;
  score: number;
}

export interface ReviewerEffect {
  reviewer: string;
  count: number;
  /** Points above (lenient) or below (strict) what the same agents get from others; null where that cannot be told. */
  effect: number | null;
  /** Its standard error; null without a degree of freedom. */
  error: number | null;
  note: 'notConnected' | 'noFreedom' | null;
}

/** The fit inverts a matrix of reviewers × reviewers. */
const mostReviewers = 400;

/**
 * How strict reviewers are: the least-squares fit score = overall + agent + reviewer with Σ reviewer effects = 0
 * (unweighted), reviewers in order of first appearance. Agents are eliminated, which leaves a system in the reviewers.
 * Where agents and reviewers fall into groups without a link, effects cannot be compared and are null.
 * Source: S. R. Searle, Linear Models (1971), chapter 7, the 2-way crossed classification without interaction.
 * @throws Fault number for more than 400 reviewers
 */
export function reviewerEffects(scores: readonly ReviewedScore[]): ReviewerEffect[] {
  const agents = indexOf(scores.map(({ agent }) => agent));
  const reviewers = indexOf(scores.map(({ reviewer }) => reviewer));
  const size = reviewers.names.length;
  if (size > mostReviewers) {
    throw new Fault('number', 'tooManyReviewers', { reviewers: size, maximum: mostReviewers });
  }
  const counts = tally(reviewers.places, size);
  const unknown = (note: ReviewerEffect['note']): ReviewerEffect[] =>
    reviewers.names.map((reviewer, r) => ({ reviewer, count: counts[r] ?? 0, effect: null, error: null, note }));
  if (size === 0) return [];
  if (!isConnected(agents.places, agents.names.length, reviewers.places, size)) return unknown('notConnected');

  const system = reducedSystem(scores, agents, reviewers);
  const inverse = inverseOfPositive(system.matrix, size);
  if (inverse === null) return unknown('notConnected');
  const effects = Array.from({ length: size }, (_, r) =>
    system.right.reduce((sum, value, s) => sum + (inverse[r * size + s] ?? 0) * value, 0),
  );
  const freedom = scores.length - (agents.names.length + size - 1);
  const variance = freedom > 0 ? residualSquares(scores, agents, reviewers, effects) / freedom : null;
  return reviewers.names.map((reviewer, r) => {
    const scale = Math.max(0, (inverse[r * size + r] ?? 0) - 1 / (system.anchor * size));
    return {
      reviewer,
      count: counts[r] ?? 0,
      effect: effects[r] ?? 0,
      error: variance === null ? null : Math.sqrt(variance * scale),
      note: variance === null ? 'noFreedom' : null,
    };
  });
}

interface Index {
  names: string[];
  /** For each score the place of its name. */
  places: Int32Array;
}

function indexOf(keys: readonly string[]): Index {
  const byName = new Map<string, number>();
  const places = Int32Array.from(keys, (key) => {
    const place = byName.get(key) ?? byName.size;
    byName.set(key, place);
    return place;
  });
  return { names: [...byName.keys()], places };
}

function tally(places: Int32Array, size: number): Float64Array {
  const counts = new Float64Array(size);
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}

/** Union–find over agents and reviewers, joined by every score. */
function isConnected(agentOf: Int32Array, agents: number, reviewerOf: Int32Array, reviewers: number): boolean {
  const parent = Int32Array.from({ length: agents + reviewers }, (_, i) => i);
  const root = (node: number): number => {
    let top = node;
    while (parent[top] !== top) {
      parent[top] = parent[parent[top] ?? top] ?? top;
      top = parent[top] ?? top;
    }
    return top;
  };
  let groups = agents + reviewers;
  agentOf.forEach((agent, i) => {
    const a = root(agent);
    const b = root(agents + (reviewerOf[i] ?? 0));
    if (a !== b) {
      parent[a] = b;
      groups--;
    }
  });
  return groups === 1;
}

interface ReducedSystem {
  /** The normal equations after eliminating the agents, anchored by anchor/size in every cell so that Σ effects = 0. */
  matrix: Float64Array;
  right: Float64Array;
  anchor: number;
}

function reducedSystem(scores: readonly ReviewedScore[], agents: Index, reviewers: Index): ReducedSystem {
  const size = reviewers.names.length;
  const means = agentMeans(scores, agents);
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  const add = (r: number, s: number, value: number): void => {
    matrix[r * size + s] = (matrix[r * size + s] ?? 0) + value;
  };
  scores.forEach(({ score }, i) => {
    const r = reviewers.places[i] ?? 0;
    add(r, r, 1);
    right[r] = (right[r] ?? 0) + score - (means[agents.places[i] ?? 0] ?? 0);
  });
  for (const cells of agentCells(agents, reviewers)) {
    let total = 0;
    for (const count of cells.values()) total += count;
    for (const [r, n] of cells) for (const [s, m] of cells) add(r, s, (-n * m) / total);
  }
  let anchor = 0;
  for (let r = 0; r < size; r++) anchor += (matrix[r * size + r] ?? 0) / size;
  if (!(anchor > 0)) anchor = 1;
  for (let i = 0; i < matrix.length; i++) matrix[i] = (matrix[i] ?? 0) + anchor / size;
  return { matrix, right, anchor };
}

function agentMeans(scores: readonly ReviewedScore[], agents: Index): Float64Array {
  const counts = tally(agents.places, agents.names.length);
  const sums = new Float64Array(counts.length);
  scores.forEach(({ score }, i) => {
    const agent = agents.places[i] ?? 0;
    sums[agent] = (sums[agent] ?? 0) + score;
  });
  return sums.map((sum, agent) => sum / (counts[agent] ?? 1));
}

/** For each agent, how many scores came from each of the agent's reviewers. */
function agentCells(agents: Index, reviewers: Index): Map<number, number>[] {
  const cells = agents.names.map(() => new Map<number, number>());
  agents.places.forEach((agent, i) => {
    const r = reviewers.places[i] ?? 0;
    const cell = cells[agent];
    cell?.set(r, (cell.get(r) ?? 0) + 1);
  });
  return cells;
}

/** Σ squared residuals: what is left of each score after its reviewer's effect and the agent's mean of the rest. */
function residualSquares(
  scores: readonly ReviewedScore[],
  agents: Index,
  reviewers: Index,
  effects: readonly number[],
): number {
  const rest = scores.map((entry, i) => ({ ...entry, score: entry.score - (effects[reviewers.places[i] ?? 0] ?? 0) }));
  const means = agentMeans(rest, agents);
  return rest.reduce((sum, { score }, i) => sum + (score - (means[agents.places[i] ?? 0] ?? 0)) ** 2, 0);
}
