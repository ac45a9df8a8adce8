import { complexUnit, foldCase, foldTable } from './foldTable';

/** In `units`: above every folded unit. A unit that needs the whole text folded, and one that is a keyword by itself. */
const complex = 0x20000;
const single = 0x10000;
const unitMask = 0xffff;

/** The hash of two neighbouring units, an index into `pairs`. */
const pairOf = (first: number, second: number): number => (first * 31 + second) & 0xffff;

/**
 * Finds which of a list of keywords occur in a text: literally, after folding width and case on both sides, each once,
 * overlaps and keywords inside others included.
 *
 * Every unit of the text is folded by table, and a table of the keywords' first two units, hashed, dismisses nearly all
 * of its pairs; that is faster than automata for some dozens of short keywords (see bench).
 */
export class KeywordMatcher {
  private readonly labels: string[];
  private readonly keywords: string[];
  /** Each unit folded, or `complex`; with `single` where it is a keyword. */
  private readonly units = Uint32Array.from(foldTable(), (unit) => (unit === complexUnit ? complex : unit));
  /** 1 for the hash of a pair that starts a keyword. */
  private readonly pairs = new Uint8Array(0x10000);
  /** Keywords by the hash of their first pair, and those of one unit by that unit. */
  private readonly byPair = new Map<number, number[]>();
  private readonly bySingle = new Map<number, number>();
  private found: number[] = [];

  /** @param labels the keywords as they are to be reported; of two that fold to one the first stands */
  constructor(labels: readonly string[]) {
    const byFolded = new Map<string, string>();
    for (const label of labels) if (!byFolded.has(foldCase(label))) byFolded.set(foldCase(label), label);
    byFolded.delete('');
    this.labels = [...byFolded.values()];
    this.keywords = [...byFolded.keys()];
    this.keywords.forEach((keyword, index) => {
      if (keyword.length === 1) this.bySingle.set(keyword.charCodeAt(0), index);
      else {
        const pair = pairOf(keyword.charCodeAt(0), keyword.charCodeAt(1));
        this.pairs[pair] = 1;
        this.byPair.set(pair, [...(this.byPair.get(pair) ?? []), index]);
      }
    });
    this.units.forEach((unit, i) => {
      if (this.bySingle.has(unit)) this.units[i] = unit | single;
    });
  }

  /** The keywords that occur, in the order of the list, joined by `、`; empty where none does. */
  hits(text: string): string {
    if (this.found.length > 0) this.found = [];
    if (!this.scan(text)) this.scanFolded(foldCase(text));
    const { found, labels } = this;
    if (found.length === 0) return '';
    if (found.length === 1) return labels[found[0] ?? 0] ?? '';
    return found
      .sort((a, b) => a - b)
      .map((index) => labels[index])
      .join('、');
  }

  /** Collects hits unit by unit; false where a unit cannot be folded alone. */
  private scan(text: string): boolean {
    const { units, pairs } = this;
    let previous = 0;
    for (let i = 0; i < text.length; i++) {
      let unit = units[text.charCodeAt(i)] ?? 0;
      if (unit > unitMask) {
        if (unit >= complex) return false;
        unit &= unitMask;
        this.add(this.bySingle.get(unit));
      }
      if (pairs[pairOf(previous, unit)] === 1) this.collect(text, i - 1, pairOf(previous, unit));
      previous = unit;
    }
    return true;
  }

  /** Adds the keywords that stand at a place, of those whose first pair has this hash. */
  private collect(text: string, at: number, pair: number): void {
    for (const index of this.byPair.get(pair) ?? []) {
      const keyword = this.keywords[index] ?? '';
      let k = 0;
      while (k < keyword.length && this.foldedAt(text, at + k) === keyword.charCodeAt(k)) k++;
      if (k === keyword.length) this.add(index);
    }
  }

  private foldedAt(text: string, at: number): number {
    const unit = this.units[text.charCodeAt(at)] ?? complex;
    return unit >= complex ? complex : unit & unitMask;
  }

  private add(index: number | undefined): void {
    if (index !== undefined && !this.found.includes(index)) this.found.push(index);
  }

  private scanFolded(folded: string): void {
    this.found = [];
    this.keywords.forEach((keyword, index) => {
      if (folded.includes(keyword)) this.found.push(index);
    });
  }
}
