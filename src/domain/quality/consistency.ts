import { fold } from '../numbers/text';
import type { Rubric } from './rubric';

/** One review with what it found fault with. Marks in the order of the rubric's items, null = not rated. */
export interface FaultedReview {
  agent: string;
  reviewer: string;
  issue: string;
  severity: string;
  marks: readonly (number | null)[];
}

/** The same fault, treated differently (DOMAIN B7). */
export interface Inconsistency {
  kind: 'mark' | 'severity';
  issue: string;
  /** Index of the item whose marks differ; null where the severities do. */
  item: number | null;
  /** Indices of the two reviews that differ most: the harder one, then the milder one (severities: in their order). */
  reviews: [number, number];
  /** How many reviews name this fault. */
  count: number;
  /** Difference of the marks as a share of the full mark; 0 for severities. */
  difference: number;
}

/** Marks that differ by so much of the full mark are another treatment. */
export const unequalShare = 0.3;

/**
 * Reviews that name one fault in the same words and yet mark it otherwise, across agents or reviewers. A fault concerns the
 * items that its words name, else the item that it cost most on average over all reviews that name it. Per fault and
 * item only the two reviews that differ most are told, so that a fault named a thousand times is still one finding.
 */
export function inconsistencies(reviews: readonly FaultedReview[], rubric: Rubric): Inconsistency[] {
  const byIssue = new Map<string, number[]>();
  reviews.forEach(({ issue }, i) => {
    const key = issueKey(issue);
    if (key !== '') byIssue.set(key, [...(byIssue.get(key) ?? []), i]);
  });
  const found: Inconsistency[] = [];
  for (const group of byIssue.values()) {
    if (group.length < 2) continue;
    const rows = group.map((index) => ({ index, review: reviews[index] as FaultedReview }));
    const about = { issue: fold(rows[0]?.review.issue ?? ''), count: group.length };
    for (const item of concerned(rows, rubric)) {
      const pair = extremes(rows, item);
      const full = rubric.items[item]?.fullMark ?? 1;
      if (!pair) continue;
      const difference = (pair.high - pair.low) / full;
      // 0.3 of the full mark itself counts, whatever the division makes of it.
      if (difference >= unequalShare - 1e-9)
        found.push({ kind: 'mark', item, reviews: pair.reviews, difference, ...about });
    }
    const severities = differingSeverities(rows);
    if (severities) found.push({ kind: 'severity', item: null, reviews: severities, difference: 0, ...about });
  }
  return found.sort((a, b) => b.difference - a.difference);
}

interface Faulted {
  index: number;
  review: FaultedReview;
}

/** Words apart from case, width, spaces and the full stop at the end. */
const issueKey = (issue: string): string =>
  fold(issue)
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[。.!;,;]+$/, '');

function concerned(rows: readonly Faulted[], { items }: Rubric): number[] {
  const words = issueKey(rows[0]?.review.issue ?? '');
  const named = items.flatMap(({ name }, i) => (name !== '' && words.includes(issueKey(name)) ? [i] : []));
  if (named.length > 0) return named;
  let worst: { item: number; lost: number } | null = null;
  for (const [i, { fullMark }] of items.entries()) {
    const marks = rows.map(({ review }) => review.marks[i] ?? null).filter((mark) => mark !== null);
    const lost = marks.reduce((sum, mark) => sum + (1 - mark / fullMark), 0) / Math.max(1, marks.length);
    if (marks.length > 1 && lost > (worst?.lost ?? 0)) worst = { item: i, lost };
  }
  return worst ? [worst.item] : [];
}

interface Rated {
  index: number;
  mark: number;
  who: string;
}

/** The lowest and the highest mark that do not stand under one agent and reviewer alike. */
function extremes(
  rows: readonly Faulted[],
  item: number,
): { reviews: [number, number]; low: number; high: number } | null {
  const lowest = new Map<string, Rated>();
  const highest = new Map<string, Rated>();
  for (const { index, review } of rows) {
    const mark = review.marks[item] ?? null;
    if (mark === null) continue;
    const who = JSON.stringify([review.agent, review.reviewer]);
    const rated = { index, mark, who };
    if (mark < (lowest.get(who)?.mark ?? Infinity)) lowest.set(who, rated);
    if (mark > (highest.get(who)?.mark ?? -Infinity)) highest.set(who, rated);
  }
  // The extremes may be one pair's own; the next one of another pair is among the first two of either side.
  const lows = [...lowest.values()].sort((a, b) => a.mark - b.mark).slice(0, 2);
  const highs = [...highest.values()].sort((a, b) => b.mark - a.mark).slice(0, 2);
  const pairs = lows.flatMap((low) => highs.filter(({ who }) => who !== low.who).map((high) => ({ low, high })));
  const [widest] = pairs.sort((a, b) => b.high.mark - b.low.mark - (a.high.mark - a.low.mark));
  if (!widest) return null;
  const { low, high } = widest;
  return { reviews: [low.index, high.index], low: low.mark, high: high.mark };
}

/** The first two reviews of different people that call the same fault differently grave. */
function differingSeverities(rows: readonly Faulted[]): [number, number] | null {
  const stated = rows.filter(({ review }) => fold(review.severity) !== '');
  const [first] = stated;
  if (!first) return null;
  for (const one of stated) {
    if (fold(one.review.severity) === fold(first.review.severity) && one !== first) continue;
    const other = stated.find(
      ({ review }) =>
        fold(review.severity) !== fold(one.review.severity) &&
        (review.agent !== one.review.agent || review.reviewer !== one.review.reviewer),
    );
    if (other) return [one.index, other.index];
  }
  return null;
}
