import { Fault, type Outcome } from '../fault';
import { readCounts, type Counts } from './counts';

/** Keeps 0.2 · 5 from falling below 1 in binary. */
const countTolerance = 1e-9;

/** The part of the people that is the tail, and the volume from which a rate counts. */
export const defaultTail = { share: 0.2, minimum: 20 } as const;

/**
 * The tail (转化尾端): the lowest rates among people with enough volume, at least one person.
 * Of m people ⌊share · m⌋ are marked; ties: larger volume first, then the earlier row.
 * @param successes n counts, e.g. paying buyers
 * @param volumes n counts, e.g. inquiring buyers
 * @param share 0–1
 * @param minimum the volume from which a rate counts
 * @returns TRUE for the tail, FALSE for others and for too little volume, null where the row is blank
 */
export function tail(
  successes: readonly Outcome<number | null>[],
  volumes: readonly Outcome<number | null>[],
  share: number = defaultTail.share,
  minimum: number = defaultTail.minimum,
): Outcome<boolean | null>[] {
  const { rows, ranked, size } = rankForTail(successes, volumes, share, minimum);
  const marked: Outcome<boolean | null>[] = rows.map((counts) =>
    counts === null || counts instanceof Fault ? counts : false,
  );
  for (const { row } of ranked.slice(0, size)) marked[row] = true;
  return marked;
}

/** Who can be in the tail, the lowest rate first, and how many of them are. */
export interface TailRanking {
  rows: Outcome<Counts | null>[];
  ranked: (Counts & { row: number })[];
  size: number;
}

/** Ranks n people by their rates, as `tail` marks them. */
export function rankForTail(
  successes: readonly Outcome<number | null>[],
  volumes: readonly Outcome<number | null>[],
  share: number,
  minimum: number,
): TailRanking {
  const rows = successes.map((success, i) =>
    readCounts({ name: 'successes', value: success }, { name: 'volumes', value: volumes[i] ?? null }, i + 1),
  );
  const ranked: (Counts & { row: number })[] = [];
  rows.forEach((counts, row) => {
    const known = counts !== null && !(counts instanceof Fault);
    if (known && counts.whole >= minimum && counts.whole > 0) ranked.push({ ...counts, row });
  });
  ranked.sort((a, b) => a.part / a.whole - b.part / b.whole || b.whole - a.whole || a.row - b.row);
  return { rows, ranked, size: Math.max(1, Math.floor(share * ranked.length + countTolerance)) };
}
