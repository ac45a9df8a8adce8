import { compareCodePoints } from '../numbers/text';

/** Rows with their ids and draw keys. */
export interface KeyedRows {
  ids: readonly (string | null)[];
  keys: Uint32Array;
}

/** Keeps the `capacity` rows with the smallest keys among those offered: a heap with the largest on top. */
export class BoundedSample {
  private readonly heap: number[] = [];

  constructor(
    private readonly frame: KeyedRows,
    private readonly capacity: number,
  ) {}

  offer(row: number): void {
    const { heap } = this;
    if (heap.length < this.capacity) {
      heap.push(row);
      this.rise(heap.length - 1);
    } else if (heap.length > 0 && this.compare(row, heap[0] ?? 0) < 0) {
      heap[0] = row;
      this.sink();
    }
  }

  /** The kept rows, smallest key first. */
  inOrder(): number[] {
    return [...this.heap].sort((a, b) => this.compare(a, b));
  }

  /** By key, then by id; rows of one id in their order. */
  private compare(a: number, b: number): number {
    const { ids, keys } = this.frame;
    const difference = (keys[a] ?? 0) - (keys[b] ?? 0);
    return difference !== 0 ? difference : compareCodePoints(ids[a] ?? '', ids[b] ?? '') || a - b;
  }

  private rise(from: number): void {
    let child = from;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.swapIfBelow(parent, child)) return;
      child = parent;
    }
  }

  private sink(): void {
    const { heap } = this;
    let parent = 0;
    for (;;) {
      const left = 2 * parent + 1;
      if (left >= heap.length) return;
      const right = left + 1;
      const larger = right < heap.length && this.compare(heap[left] ?? 0, heap[right] ?? 0) < 0 ? right : left;
      if (!this.swapIfBelow(parent, larger)) return;
      parent = larger;
    }
  }

  /** Swaps where the parent's key is the smaller one. */
  private swapIfBelow(parent: number, child: number): boolean {
    const { heap } = this;
    const upper = heap[parent] ?? 0;
    const lower = heap[child] ?? 0;
    if (this.compare(upper, lower) >= 0) return false;
    heap[parent] = lower;
    heap[child] = upper;
    return true;
  }
}
