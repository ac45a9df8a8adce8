import { Heap } from '../numbers/heap';
import { compareCodePoints } from '../numbers/text';

/** Rows with their ids and draw keys. */
export interface KeyedRows {
  ids: readonly (string | null)[];
  keys: Uint32Array;
}

/** Drawing order: by key, then by id. */
export function compareDraws({ ids, keys }: KeyedRows, a: number, b: number): number {
  const difference = (keys[a] ?? 0) - (keys[b] ?? 0);
  return difference !== 0 ? difference : compareCodePoints(ids[a] ?? '', ids[b] ?? '');
}

/** Keeps the `capacity` rows that come first in drawing order among those offered. */
export class BoundedSample {
  private readonly kept: Heap<number>;
  /** No key above it can still be kept: nearly every row of a large frame ends at this one comparison. */
  private highestKey: number;

  constructor(
    private readonly rows: KeyedRows,
    private readonly capacity: number,
  ) {
    this.kept = new Heap<number>((a, b) => compareDraws(rows, b, a));
    this.highestKey = capacity > 0 ? Infinity : -Infinity;
  }

  offer(row: number): void {
    if ((this.rows.keys[row] ?? 0) > this.highestKey) return;
    const last = this.kept.peek();
    if (this.kept.size < this.capacity) this.kept.push(row);
    else if (last !== undefined && compareDraws(this.rows, row, last) < 0) this.kept.replace(row);
    if (this.kept.size === this.capacity) this.highestKey = this.rows.keys[this.kept.peek() ?? row] ?? 0;
  }

  inOrder(): number[] {
    return this.kept.toArray().sort((a, b) => compareDraws(this.rows, a, b));
  }
}
