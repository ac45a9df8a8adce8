import { Fault } from '../fault';
import { murmur3 } from '../numbers/murmur';
import { BoundedSample, type KeyedRows } from './boundedSample';

/** Named in every certificate: whoever repeats a draw needs to know the algorithm and its version. */
export const drawAlgorithm = {
  name: 'kefu-draw',
  version: 1,
  /** key = hash of the id seeded by the hash of the seed; a sample is the smallest keys, equal keys in order of id. */
  hash: 'MurmurHash3_x86_32(id, MurmurHash3_x86_32(seed, 0))',
} as const;

/** How many conversations of each agent are drawn. */
export type DrawQuotas = ReadonlyMap<string, number>;

/**
 * A quota per agent from two columns; a blank quota is 0.
 * @throws Fault value for an agent listed twice, number for a negative or fractional quota
 */
export function drawQuotas(agents: readonly (string | null)[], quotas: readonly (number | null)[]): DrawQuotas {
  const byAgent = new Map<string, number>();
  agents.forEach((agent, i) => {
    if (agent === null) return;
    if (byAgent.has(agent)) throw new Fault('value', 'duplicateAgent', { value: agent });
    const value = quotas[i] ?? 0;
    if (value < 0) throw new Fault('number', 'negative', { argument: 'quotas', row: i + 1, value });
    if (!Number.isInteger(value)) throw new Fault('number', 'notWhole', { argument: 'quotas', row: i + 1, value });
    byAgent.set(agent, value);
  });
  return byAgent;
}

/** The draw keys of ids under a seed: 32-bit unsigned, the same in every order and every frame. */
export function drawKeys(ids: readonly (string | null)[], seed: string): Uint32Array {
  const start = murmur3(seed, 0);
  const keys = new Uint32Array(ids.length);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i];
    if (id !== null && id !== undefined) keys[i] = murmur3(id, start);
  }
  return keys;
}

/**
 * Draws each agent's quota from a frame of conversations: the agent's smallest keys.
 * Reproducible from the seed, independent of row order, and prefix-stable: a larger quota keeps the earlier places.
 * The first row of a duplicated id stands for it, also across agents; blank ids, blank agents and agents without a
 * quota are not drawn.
 * @returns per row its place 1 … quota among its agent's sample, or 0
 */
export function draw(
  ids: readonly (string | null)[],
  agents: readonly (string | null)[],
  quotas: DrawQuotas,
  seed: string,
): Int32Array {
  const frame: KeyedRows = { ids, keys: drawKeys(ids, seed) };
  const drawn = select(frame, agents, quotas, null);
  // Repeated ids are rare and a look-up of each costs more than the draw: only a sample that holds one is drawn again.
  return placesOf(
    sampleHoldsRepeat(frame, drawn) ? select(frame, agents, quotas, repeatedRows(frame)) : drawn,
    ids.length,
  );
}

/** Ids of the frame that occur more than once, in order of first appearance. */
export function repeatedIds(ids: readonly (string | null)[]): string[] {
  const seen = new Map<string, number>();
  for (const id of ids) if (id !== null) seen.set(id, (seen.get(id) ?? 0) + 1);
  return [...seen].filter(([, count]) => count > 1).map(([id]) => id);
}

/** The samples of all agents, each in drawing order. */
function select(
  frame: KeyedRows,
  agents: readonly (string | null)[],
  quotas: DrawQuotas,
  left: Uint8Array | null,
): number[][] {
  const { ids } = frame;
  const place = new Map<string, number>();
  const samples: BoundedSample[] = [];
  for (const [agent, quota] of quotas) {
    place.set(agent, samples.length);
    samples.push(new BoundedSample(frame, quota));
  }
  for (let row = 0; row < ids.length; row++) {
    const agent = agents[row];
    if (agent === null || agent === undefined || ids[row] === null || left?.[row] === 1) continue;
    const index = place.get(agent);
    if (index !== undefined) samples[index]?.offer(row);
  }
  return samples.map((sample) => sample.inOrder());
}

/** Does any other row of the frame carry the id of a drawn row? */
function sampleHoldsRepeat({ ids, keys }: KeyedRows, samples: readonly number[][]): boolean {
  const drawn = new Map<string, number>();
  // One byte for each value of a key's lowest bits: with so many of them, hardly a row needs the look-up of its id.
  const lowestBits = 0xfffff;
  const mask = new Uint8Array(lowestBits + 1);
  for (const sample of samples) {
    for (const row of sample) {
      drawn.set(ids[row] ?? '', row);
      mask[(keys[row] ?? 0) & lowestBits] = 1;
    }
  }
  for (let row = 0; row < ids.length; row++) {
    if (mask[(keys[row] ?? 0) & lowestBits] === 0) continue;
    const id = ids[row] ?? null;
    const other = id === null ? row : (drawn.get(id) ?? row);
    if (other !== row) return true;
  }
  return false;
}

/** 1 for every row whose id stood in a row before. */
function repeatedRows({ ids }: KeyedRows): Uint8Array {
  const repeated = new Uint8Array(ids.length);
  const seen = new Set<string>();
  ids.forEach((id, row) => {
    if (id === null) return;
    if (seen.has(id)) repeated[row] = 1;
    else seen.add(id);
  });
  return repeated;
}

function placesOf(samples: readonly number[][], rows: number): Int32Array {
  const places = new Int32Array(rows);
  for (const sample of samples) sample.forEach((row, i) => (places[row] = i + 1));
  return places;
}
