/** One contestant of a comparison: what it is called and what it does. Results are compared, so all must agree. */
export interface Contestant<T> {
  name: string;
  run(): T;
  /** Takes so long that it warms up only once. */
  slow?: boolean;
}

export interface Timing {
  name: string;
  /** Median time in milliseconds. */
  median: number;
  minimum: number;
  /** Our lower quartile ÷ this one's: of many runs the quick ones tell what the code costs, the slow ones what the machine did. */
  ours: number;
}

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? NaN;
};

/** Empties the nursery where Node was started with --expose-gc, so that nobody's run pays for what another left. */
function sweep(): void {
  (globalThis as { gc?: (options: { type: 'minor' }) => void }).gc?.({ type: 'minor' });
}

/**
 * Milliseconds of one run: wall time, or where that is less the processor time of this process, so that other programs
 * on the machine do not count.
 */
export function timed<T>(run: () => T): [T, number] {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return [result, Math.min(wall, (user + system) / 1000)];
}

/** Runs that a contestant warms up with: the engine has then compiled what it will compile. */
const warmUp = 3;

/**
 * Times contestants in turns (A B C, B C A, …), so that a machine that changes its speed changes it for all;
 * the first rounds warm up and are not counted. Ours comes first.
 */
export function race<T>(contestants: Contestant<T>[], rounds: number, same: (a: T, b: T) => boolean): Timing[] {
  const times = contestants.map((): number[] => []);
  let reference: T | undefined;
  for (let round = 0; round < warmUp + rounds; round++) {
    contestants.forEach((_, turn) => {
      // Each runs after each of the others: what somebody leaves to the memory manager is nobody's handicap alone.
      const i = (turn + round) % contestants.length;
      const contestant = contestants[i];
      if (!contestant) return;
      if (round > 0 && round < warmUp && contestant.slow) return;
      sweep();
      const [result, elapsed] = timed(() => contestant.run());
      if (round >= warmUp) times[i]?.push(elapsed);
      if (round > 0) return;
      if (i === 0) reference = result;
      else if (reference === undefined || !same(reference, result))
        throw new Error(`${contestant.name} computes something else`);
    });
  }
  return ofRounds(
    contestants.map(({ name }) => name),
    times,
  );
}

/** What the times of all rounds come to; ours are the first. */
export function ofRounds(names: readonly string[], times: readonly number[][]): Timing[] {
  return names.map((name, i) => {
    const own = times[i] ?? [];
    const ours = quantile(times[0] ?? [], 0.25) / quantile(own, 0.25);
    return { name, median: quantile(own, 0.5), minimum: Math.min(...own), ours };
  });
}

/** Prints a comparison; ratios are of the first contestant, which is ours, to the others. */
export function print(title: string, timings: Timing[]): void {
  console.log(`\n${title}`);
  timings.forEach(({ name, median: time, minimum, ours }, i) => {
    console.log(
      `  ${name.padEnd(44)} ${time.toFixed(1).padStart(10)} ms   min ${minimum.toFixed(1).padStart(10)}   ` +
        (i === 0 ? 'ours' : `ours is ${ours.toFixed(2)} × it`),
    );
  });
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
