import { murmur3 } from '../src/domain/numbers/murmur';
import { draw } from '../src/functions/sampling';
import { agentNames, agents, conversationIds } from './data';
import { type Contestant, race, type Timing } from './measure';

const quota = 5;
const seed = '2026';
type Places = (number | string)[][];

const keysOf = (ids: string[][]): Uint32Array => {
  const start = murmur3(seed, 0);
  const keys = new Uint32Array(ids.length);
  for (let i = 0; i < ids.length; i++) keys[i] = murmur3(ids[i]?.[0] ?? '', start);
  return keys;
};

/** Sorts the whole frame by key and gives places until each agent's quota is full. */
function sortEverything(ids: string[][], owners: string[][]): Places {
  const keys = keysOf(ids);
  const order = Uint32Array.from(ids, (_, i) => i).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  const places: Places = ids.map(() => ['']);
  const drawn = new Map<string, number>();
  for (const row of order) {
    const owner = owners[row]?.[0] ?? '';
    const place = (drawn.get(owner) ?? 0) + 1;
    if (place > quota) continue;
    drawn.set(owner, place);
    places[row] = [place];
  }
  return places;
}

/** One pass that keeps the five smallest keys of each agent in a sorted handful: the least that can be done. */
function boundedHeaps(ids: string[][], owners: string[][]): Places {
  const start = murmur3(seed, 0);
  const kept = new Map<string, { keys: number[]; rows: number[] }>();
  for (const name of agentNames(600)) kept.set(name, { keys: [], rows: [] });
  for (let row = 0; row < ids.length; row++) {
    const sample = kept.get(owners[row]?.[0] ?? '');
    if (!sample) continue;
    const { keys, rows } = sample;
    const key = murmur3(ids[row]?.[0] ?? '', start);
    if (keys.length === quota && key >= (keys[quota - 1] ?? 0)) continue;
    let at = keys.length;
    while (at > 0 && (keys[at - 1] ?? 0) > key) at--;
    keys.splice(at, 0, key);
    rows.splice(at, 0, row);
    if (keys.length > quota) {
      keys.pop();
      rows.pop();
    }
  }
  const places: Places = ids.map(() => ['']);
  for (const { rows } of kept.values()) rows.forEach((row, i) => (places[row] = [i + 1]));
  return places;
}

/** A draw of five from `rows` conversations of 600 agents. */
export function drawContestants(rows: number): Contestant<Places>[] {
  const ids = conversationIds(rows);
  const owners = agents(rows, 600);
  const names = agentNames(600).map((name) => [name]);
  const quotas = names.map(() => [quota]);
  return [
    { name: 'KEFU.DRAW', run: () => draw(ids, owners, names, quotas, seed) as Places },
    { name: 'one pass with bounded heaps', run: () => boundedHeaps(ids, owners) },
    { name: 'sorting everything', run: () => sortEverything(ids, owners) },
  ];
}

const samePlaces = (a: Places, b: Places): boolean =>
  a.length === b.length && a.every((row, i) => row[0] === b[i]?.[0]);

export const compareDraw = (rows: number, rounds: number): Timing[] => race(drawContestants(rows), rounds, samePlaces);
