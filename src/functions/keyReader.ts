import { Fault } from '../domain/fault';
import { cellText } from './cells';

/** What `indexOf` says of a blank; errors count down from there. */
const blank = -1;

/**
 * Reads keys that repeat, such as people: each cell becomes the index of its folded key, at one look-up of the cell as
 * it stands. 600 people in a million rows are folded 600 times.
 */
export class KeyReader {
  /** The distinct keys: those given, then the others in order of first appearance. */
  readonly keys: string[];
  /** By folded key, and by every text that folds to it. */
  private readonly known = new Map<string, number>();
  private readonly faults: Fault[] = [];

  /**
   * @param argument the parameter's name in messages
   * @param keys folded keys that have an index before any cell is read
   */
  constructor(
    private readonly argument: string,
    keys: readonly string[] = [],
  ) {
    this.keys = [...keys];
    keys.forEach((key, index) => this.known.set(key, index));
  }

  /** The index of the cell's key; negative where it is blank or holds an error. */
  indexOf(cell: unknown, row: number): number {
    return (typeof cell === 'string' ? this.known.get(cell) : undefined) ?? this.read(cell, row);
  }

  /** What is wrong with the cell of a negative index; null for a blank. */
  faultOf(index: number): Fault | null {
    return this.faults[blank - 1 - index] ?? null;
  }

  private read(cell: unknown, row: number): number {
    const text = cellText(cell);
    if (text === null) return blank;
    if (text === undefined) {
      return blank - this.faults.push(new Fault('value', 'errorCell', { argument: this.argument, row }));
    }
    const index = this.known.get(text) ?? this.keys.push(text) - 1;
    this.known.set(text, index);
    if (typeof cell === 'string') this.known.set(cell, index);
    return index;
  }
}
