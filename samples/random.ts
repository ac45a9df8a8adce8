/**
 * Seeded randomness for the samples: Chris Doty-Humphrey's sfc32 (PractRand), seeded from texts by FNV-1a.
 * Every consumer asks for a stream of its own by name, so that adding a sheet does not change the figures of the others.
 */
export interface RandomStream {
  /** Uniform on [0, 1). */
  next: () => number;
  /** Uniform integer, both ends included. */
  integer(from: number, to: number): number;
  /** Standard normal deviate (Box–Muller, one of the pair). */
  normal(): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
}

function fnv1a(text: string, basis: number): number {
  let hash = basis;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A stream named by its keys; the same keys give the same figures for ever. */
export function randomStream(...keys: (string | number)[]): RandomStream {
  const name = keys.join('\u0000');
  let a = fnv1a(name, 0x811c9dc5);
  let b = fnv1a(name, a ^ 0x9e3779b9);
  let c = fnv1a(name, b ^ 0x85ebca6b);
  let counter = 1;

  const next = (): number => {
    const mixed = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + mixed;
    return (mixed >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();

  const integer = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    integer,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    chance: (probability) => next() < probability,
    pick: <T>(items: readonly T[]): T => {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new Error('pick from an empty list');
      return item;
    },
  };
}
