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

/** What the hash of an id starts from under a seed. */
export const drawStart = (seed: string): number => murmur3(seed, 0);

/** The draw keys of ids under a seed: 32-bit unsigned, the same in every order and every frame. */
export function drawKeys(ids: readonly (string | null)[], seed: string): Uint32Array {
  const start = drawStart(seed);
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
  const places = new Map([...quotas.keys()].map((agent, i) => [agent, i]));
  const frame: DrawFrame = {
    keys: drawKeys(ids, seed),
    owners: Int32Array.from(ids, (id, row) => {
      const agent = agents[row] ?? null;
      return id === null || agent === null ? -1 : (places.get(agent) ?? -1);
    }),
    idAt: (row) => ids[row] ?? null,
  };
  return drawFrom(frame, [...quotas.values()]);
}

/** A frame of conversations with what a draw asks of each row; `keys` are those of `drawKeys`. */
export interface DrawFrame extends KeyedRows {
  /** Index of the row's agent in the list of quotas; negative where the row cannot be drawn. */
  owners: Int32Array;
}

/** `draw` from a frame whose keys and owners are known, for the quotas of the agents in order. */
export function drawFrom(frame: DrawFrame, quotas: readonly number[]): Int32Array {
  const drawn = select(frame, quotas, null);
  // Repeated ids are rare and a look-up of each costs more than the draw: only a sample that holds one is drawn again.
  const samples = sampleHoldsRepeat(frame, drawn) ? select(frame, quotas, repeatedRows(frame)) : drawn;
  return placesOf(samples, frame.keys.length);
}

/** Ids of the frame that occur more than once, in order of first appearance. */
export function repeatedIds(ids: readonly (string | null)[]): string[] {
  const seen = new Map<string, number>();
  for (const id of ids) if (id !== null) seen.set(id, (seen.get(id) ?? 0) + 1);
  return [...seen].filter(([, count]) => count > 1).map(([id]) => id);
}

/** The samples of all agents, each in drawing order. */
function select(frame: DrawFrame, quotas: readonly number[], left: Uint8Array | null): number[][] {
  const { keys, owners } = frame;
  const samples = quotas.map((quota) => new BoundedSample(frame, quota));
  // Nearly every row of a large frame ends at one comparison with the highest key that its agent's sample holds.
  const highest = Float64Array.from(samples, (sample) => sample.highestKey);
  for (let row = 0; row < keys.length; row++) {
    const owner = owners[row] ?? -1;
    if (owner < 0 || (keys[row] ?? 0) > (highest[owner] ?? 0) || left?.[row] === 1) continue;
    const sample = samples[owner];
    sample?.offer(row);
    highest[owner] = sample?.highestKey ?? 0;
  }
  return samples.map((sample) => sample.inOrder());
}

/** Does any other row of the frame carry the id of a drawn row? Its key is then that of the drawn row. */
function sampleHoldsRepeat(frame: KeyedRows, samples: readonly number[][]): boolean {
  const { keys } = frame;
  const drawn = new Map<string, number>();
  // Drawn keys are small ones: most rows end at the highest of them, and most others at one look at a key's lowest bits.
  let highest = -1;
  const lowestBits = 0x3ffff;
  const taken = new Uint8Array(lowestBits + 1);
  for (const sample of samples) {
    for (const row of sample) {
      const key = keys[row] ?? 0;
      drawn.set(frame.idAt(row) ?? '', row);
      highest = Math.max(highest, key);
      taken[key & lowestBits] = 1;
    }
  }
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    if (key > highest || taken[key & lowestBits] === 0) continue;
    const id = frame.idAt(row);
    const other = id === null ? row : (drawn.get(id) ?? row);
    if (other !== row) return true;
  }
  return false;
}

/** 1 for every row whose id stood in a row before. */
function repeatedRows(frame: KeyedRows): Uint8Array {
  const repeated = new Uint8Array(frame.keys.length);
  const seen = new Set<string>();
  for (let row = 0; row < repeated.length; row++) {
    const id = frame.idAt(row);
    if (id === null) continue;
    if (seen.has(id)) repeated[row] = 1;
    else seen.add(id);
  }
  return repeated;
}

function placesOf(samples: readonly number[][], rows: number): Int32Array {
  const places = new Int32Array(rows);
  for (const sample of samples) sample.forEach((row, i) => (places[row] = i + 1));
  return places;
}
