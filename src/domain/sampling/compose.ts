import { compareDraws, type KeyedRows } from './boundedSample';
import { drawKeys } from './draw';

/** Why a conversation is in a sample. The first three are drawn at random, the others chosen for what they are. */
export type SampleReason = 'random' | 'new' | 'unstable' | 'keyword' | 'reverse';

/** One conversation that can be drawn. */
export interface Candidate {
  id: string;
  /** What its quota belongs to: an agent on a day. */
  stratum: string;
  /** It holds a keyword in one of the agent's own lines. */
  hit: boolean;
  /** It came through the return and refund channel. */
  reverse: boolean;
}

export interface StratumQuota {
  quota: number;
  /** How the random part of this quota is called. */
  reason: 'random' | 'new' | 'unstable';
}

export interface CompositionRules {
  /** The least number of randomly drawn conversations in a quota, or all where the quota is smaller. */
  randomMinimum: number;
  /** Conversations of the return and refund channel on top of all quotas. */
  reserved: number;
}

/** What an earlier sample has drawn already, by id: it stays, and counts towards quotas and reserve. */
export type EarlierSample = ReadonlyMap<string, SampleReason>;

export interface SampledConversation {
  /** Index into the candidates. */
  candidate: number;
  reason: SampleReason;
}

/**
 * Composes the samples of all strata (DOMAIN 3): a random part of at least the minimum, then keyword hits, then more random.
 * A hit that the draw takes anyway counts as random: the random part is always the smallest keys of its stratum, so that its
 * mean speaks for all conversations and not only for those without a keyword. The reserved reverse-channel conversations are
 * the smallest keys among those not taken yet, over all strata.
 * Of candidates that share an id the first stands.
 * @returns by stratum in the order of `quotas`, what was drawn earlier first, then the random part in drawing order; the
 *   reserved ones last
 */
export function composeSample(
  candidates: readonly Candidate[],
  quotas: ReadonlyMap<string, StratumQuota>,
  { randomMinimum, reserved }: CompositionRules,
  seed: string,
  earlier: EarlierSample = new Map(),
): SampledConversation[] {
  const ids = candidates.map(({ id }) => id);
  const frame: KeyedRows = { keys: drawKeys(ids, seed), idAt: (row) => ids[row] ?? null };
  const inOrder = firstOfEachId(ids).sort((a, b) => compareDraws(frame, a, b));
  const byStratum = new Map<string, number[]>();
  for (const row of inOrder) {
    const stratum = candidates[row]?.stratum ?? '';
    const rows = byStratum.get(stratum);
    if (rows) rows.push(row);
    else byStratum.set(stratum, [row]);
  }
  const sample: SampledConversation[] = [];
  const isHit = (row: number) => candidates[row]?.hit === true;
  const earlierReason = (row: number) => earlier.get(ids[row] ?? '');
  for (const [stratum, { quota, reason }] of quotas) {
    const all = byStratum.get(stratum) ?? [];
    const kept = all.flatMap((candidate): SampledConversation[] => {
      const before = earlierReason(candidate);
      return before === undefined || before === 'reverse' ? [] : [{ candidate, reason: before }];
    });
    const rows = all.filter((row) => earlierReason(row) === undefined);
    const left = Math.max(0, quota - kept.length);
    const random = randomPart(rows, isHit, left, Math.max(0, randomMinimum - kept.filter(isRandom).length));
    const hits = rows.slice(random).filter(isHit);
    sample.push(...kept);
    sample.push(...rows.slice(0, random).map((candidate) => ({ candidate, reason })));
    sample.push(...hits.slice(0, left - random).map((candidate) => ({ candidate, reason: 'keyword' as const })));
  }
  const taken = new Set(sample.map(({ candidate }) => candidate));
  const reverse = inOrder.filter((row) => candidates[row]?.reverse === true && !taken.has(row));
  const keptReverse = reverse.filter((row) => earlierReason(row) === 'reverse');
  const free = reverse.filter((row) => earlierReason(row) === undefined);
  const reservedRows = [...keptReverse, ...free.slice(0, Math.max(0, reserved - keptReverse.length))];
  return [...sample, ...reservedRows.map((candidate) => ({ candidate, reason: 'reverse' as const }))];
}

/** Drawn at random, so that it speaks for the agent's work. */
export const isRandom = ({ reason }: { reason: SampleReason }): boolean => reason !== 'keyword' && reason !== 'reverse';

/** How many of a stratum's rows, in drawing order, are drawn before its remaining hits fill the quota. */
function randomPart(
  rows: readonly number[],
  isHit: (row: number) => boolean,
  quota: number,
  randomMinimum: number,
): number {
  const size = Math.min(quota, rows.length);
  let random = Math.min(size, randomMinimum);
  let hitsLeft = rows.slice(random).filter(isHit).length;
  while (random < size && random + hitsLeft < size) {
    if (isHit(rows[random] ?? -1)) hitsLeft--;
    random++;
  }
  return random;
}

function firstOfEachId(ids: readonly string[]): number[] {
  const seen = new Set<string>();
  const rows: number[] = [];
  ids.forEach((id, row) => {
    if (seen.has(id)) return;
    seen.add(id);
    rows.push(row);
  });
  return rows;
}
