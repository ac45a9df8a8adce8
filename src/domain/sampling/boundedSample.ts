import { Heap } from '../numbers/heap';
import { compareCodePoints } from '../numbers/text';

/** Rows with the draw keys of their ids. */
export interface KeyedRows {
  keys: Uint32Array;
  /** The id itself; null for a blank. Asked of few rows only. */
  idAt(row: number): string | null;
}

/** Drawing order: by key, then by id. */
export function compareDraws(rows: KeyedRows, a: number, b: number): number {
  const difference = (rows.keys[a] ?? 0) - (rows.keys[b] ?? 0);
  return difference !== 0 ? difference : compareCodePoints(rows.idAt(a) ?? '', rows.idAt(b) ?? '');
}

/** Keeps the `capacity` rows that come first in drawing order among those offered. */
export class BoundedSample {
  private readonly kept: Heap<number>;

  constructor(
    private readonly rows: KeyedRows,
    private readonly capacity: number,
  ) {
    this.kept = new Heap<number>((a, b) => compareDraws(rows, b, a));
  }

  /** No key above it can be kept. */
  get highestKey(): number {
    if (this.kept.size < this.capacity) return Infinity;
    const last = this.kept.peek();
    return last === undefined ? -Infinity : (this.rows.keys[last] ?? 0);
  }

  offer(row: number): void {
    const last = this.kept.peek();
    if (this.kept.size < this.capacity) this.kept.push(row);
    else if (last !== undefined && compareDraws(this.rows, row, last) < 0) this.kept.replace(row);
  }

  inOrder(): number[] {
    return this.kept.toArray().sort((a, b) => compareDraws(this.rows, a, b));
  }
}
