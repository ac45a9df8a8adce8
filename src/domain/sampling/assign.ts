import { Heap } from '../numbers/heap';
import { compareCodePoints } from '../numbers/text';
import { compareDraws } from './boundedSample';
import { drawKeys } from './draw';

/** A conversation to review, and the agent who held it. */
export interface Conversation {
  id: string;
  agent: string | null;
}

/** Who scores a conversation; null where nobody may. */
export interface Assignment {
  first: string | null;
  /** For the share that is scored twice, to calibrate. */
  second: string | null;
}

/** One piece of work: the first or the second review of a conversation. */
interface Review {
  conversation: number;
  reviewer: number;
}

/**
 * Assigns conversations to reviewers so that loads differ by one at most, nobody reviews themself, and a share of the
 * conversations is scored by two people. It depends on the seed, the ids and the set of reviewers, on no row order;
 * conversations of one id count once each, in their order.
 * @param doubleShare 0–1; the number of conversations scored twice is rounded to the nearest, and taken from those that
 *   two reviewers may score
 */
export function assignReviewers(
  conversations: readonly Conversation[],
  reviewers: readonly string[],
  seed: string,
  doubleShare: number,
): Assignment[] {
  const names = [...new Set(reviewers)].sort(compareCodePoints);
  const order = drawOrder(conversations, seed);
  const doubles = Math.round(doubleShare * conversations.length);
  const plan = new Plan(conversations, names);
  for (const conversation of order) plan.add(conversation);
  for (const conversation of order.filter((row) => plan.takesTwo(row)).slice(0, doubles)) plan.add(conversation);
  plan.level();
  return plan.assignments();
}

/** Rows in drawing order; conversations of one id by their agents. */
function drawOrder(conversations: readonly Conversation[], seed: string): number[] {
  const ids = conversations.map(({ id }) => id);
  const frame = { keys: drawKeys(ids, seed), idAt: (row: number) => ids[row] ?? null };
  const agentOf = (row: number): string => conversations[row]?.agent ?? '';
  return ids
    .map((_, row) => row)
    .sort((a, b) => compareDraws(frame, a, b) || compareCodePoints(agentOf(a), agentOf(b)));
}

/** Reviews given out so far: each to the least loaded reviewer who may do it. */
class Plan {
  private readonly loads: Int32Array;
  private readonly byLoad: Heap<number>;
  private readonly ofConversation: Review[][];
  private readonly ofReviewer: Review[][];
  /** For each conversation the place of its agent among the reviewers, or −1. */
  private readonly own: Int32Array;

  constructor(
    conversations: readonly Conversation[],
    private readonly names: readonly string[],
  ) {
    const places = new Map(names.map((name, place) => [name, place]));
    this.own = Int32Array.from(conversations, ({ agent }) => (agent === null ? -1 : (places.get(agent) ?? -1)));
    this.loads = new Int32Array(names.length);
    this.byLoad = new Heap<number>((a, b) => this.load(a) - this.load(b) || a - b);
    names.forEach((_, place) => this.byLoad.push(place));
    this.ofConversation = conversations.map(() => []);
    this.ofReviewer = names.map(() => []);
  }

  private load(reviewer: number): number {
    return this.loads[reviewer] ?? 0;
  }

  private may(reviewer: number, conversation: number): boolean {
    const reviews = this.ofConversation[conversation] ?? [];
    return this.own[conversation] !== reviewer && reviews.every((review) => review.reviewer !== reviewer);
  }

  /** Are there two reviewers who may score it? */
  takesTwo(conversation: number): boolean {
    return this.names.length - ((this.own[conversation] ?? -1) >= 0 ? 1 : 0) >= 2;
  }

  /** Gives one review of a conversation to the least loaded reviewer who may do it; to nobody where none may. */
  add(conversation: number): void {
    const passedOver: number[] = [];
    let reviewer = this.byLoad.pop();
    // At most the agent and the first reviewer are passed over.
    while (reviewer !== undefined && !this.may(reviewer, conversation)) {
      passedOver.push(reviewer);
      reviewer = this.byLoad.pop();
    }
    if (reviewer !== undefined) {
      const review = { conversation, reviewer };
      this.loads[reviewer] = this.load(reviewer) + 1;
      this.ofConversation[conversation]?.push(review);
      this.ofReviewer[reviewer]?.push(review);
      this.byLoad.push(reviewer);
    }
    for (const other of passedOver) this.byLoad.push(other);
  }

  /**
   * Moves reviews, if need be along a chain of reviewers, from the most to the least loaded until loads differ by one
   * at most. Needed where the last conversations in order belong to reviewers themselves.
   */
  level(): void {
    for (;;) {
      const order = this.names.map((_, place) => place).sort((a, b) => this.load(a) - this.load(b) || a - b);
      const least = order[0];
      const most = order[order.length - 1];
      if (least === undefined || most === undefined || this.load(most) - this.load(least) < 2) return;
      if (!this.shift(order)) return;
    }
  }

  /** One chain from a reviewer to another with a load lower by two or more; false where there is none. */
  private shift(order: readonly number[]): boolean {
    for (let high = order.length - 1; high > 0; high--) {
      const source = order[high] ?? 0;
      if (this.load(source) - this.load(order[0] ?? 0) < 2) return false;
      const chain = this.chainFrom(source);
      if (chain === null) continue;
      for (const { review, to } of chain) this.move(review, to);
      return true;
    }
    return false;
  }

  /** The shortest chain of moves, breadth first; its last reviewer has a load lower by two or more than its first. */
  private chainFrom(source: number): { review: Review; to: number }[] | null {
    const reachedBy = new Map<number, { review: Review; from: number } | null>([[source, null]]);
    for (const from of reachedBy.keys()) {
      for (let to = 0; to < this.names.length; to++) {
        if (reachedBy.has(to)) continue;
        const review = this.ofReviewer[from]?.find(({ conversation }) => this.may(to, conversation));
        if (review === undefined) continue;
        reachedBy.set(to, { review, from });
        if (this.load(source) - this.load(to) < 2) continue;
        const chain: { review: Review; to: number }[] = [];
        for (let place = to, step = reachedBy.get(to); step; place = step.from, step = reachedBy.get(place)) {
          chain.push({ review: step.review, to: place });
        }
        return chain;
      }
    }
    return null;
  }

  private move(review: Review, to: number): void {
    const list = this.ofReviewer[review.reviewer] ?? [];
    list.splice(list.indexOf(review), 1);
    this.loads[review.reviewer] = this.load(review.reviewer) - 1;
    review.reviewer = to;
    this.ofReviewer[to]?.push(review);
    this.loads[to] = this.load(to) + 1;
  }

  assignments(): Assignment[] {
    return this.ofConversation.map(([first, second]) => ({
      first: first ? (this.names[first.reviewer] ?? null) : null,
      second: second ? (this.names[second.reviewer] ?? null) : null,
    }));
  }
}
