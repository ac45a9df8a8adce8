/** One contestant of a comparison: what it is called and what it does. Results are compared, so all must agree. */
export interface Contestant<T> {
  name: string;
  run(): T;
}

export interface Timing {
  name: string;
  /** Median wall time in milliseconds. */
  median: number;
  minimum: number;
}

const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};

/**
 * Times contestants in turns (A B C, A B C, …), so that a machine that changes its speed changes it for all;
 * the first round warms up and is not counted.
 */
export function race<T>(contestants: Contestant<T>[], rounds: number, same: (a: T, b: T) => boolean): Timing[] {
  const times = contestants.map((): number[] => []);
  let reference: T | undefined;
  for (let round = 0; round <= rounds; round++) {
    contestants.forEach((contestant, i) => {
      const start = performance.now();
      const result = contestant.run();
      const elapsed = performance.now() - start;
      if (round > 0) times[i]?.push(elapsed);
      else if (reference === undefined) reference = result;
      else if (!same(reference, result)) throw new Error(`${contestant.name} computes something else`);
    });
  }
  return contestants.map(({ name }, i) => ({
    name,
    median: median(times[i] ?? []),
    minimum: Math.min(...(times[i] ?? [])),
  }));
}

/** Prints a comparison; ratios are to the first contestant, which is ours. */
export function print(title: string, timings: Timing[]): void {
  const ours = timings[0]?.median ?? NaN;
  console.log(`\n${title}`);
  for (const { name, median: time, minimum } of timings) {
    const ratio = time / ours;
    console.log(
      `  ${name.padEnd(44)} ${time.toFixed(1).padStart(10)} ms   min ${minimum.toFixed(1).padStart(10)}   ` +
        (name === timings[0]?.name ? 'ours' : `${ratio.toFixed(2)} × ours (ours ${(1 / ratio).toFixed(2)} × it)`),
    );
  }
}

/** A small seeded generator (mulberry32), so that every run and every peer sees the same data. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const close = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) : a === b;

export const closeMatrix = (a: unknown[][], b: unknown[][]): boolean =>
  a.length === b.length &&
  a.every((row, i) => row.length === b[i]?.length && row.every((cell, j) => close(cell, b[i]?.[j])));
