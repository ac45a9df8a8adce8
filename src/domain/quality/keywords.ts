import { complexUnit, foldCase, foldTable } from './foldTable';

/**
 * Finds which of a list of keywords occur in a text: literally, after folding width and case on both sides, each once,
 * overlaps and keywords inside others included.
 *
 * Every unit of the text is looked up once in a table of the keywords' first units, and the second unit decides nearly
 * all of the rest; that is faster than automata for some dozens of short keywords (see bench).
 */
export class KeywordMatcher {
  private readonly labels: string[];
  private readonly keywords: string[];
  private readonly fold = foldTable();
  /** For each unit 0 = starts no keyword, 1 = read the text as a whole, else 2 + index into `starting`. */
  private readonly class = new Uint16Array(0x10000);
  /** Keywords by their first unit. */
  private readonly starting: number[][] = [];
  private readonly found: number[] = [];

  /** @param labels the keywords as they are to be reported; of two that fold to one the first stands */
  constructor(labels: readonly string[]) {
    const byFolded = new Map<string, string>();
    for (const label of labels) if (!byFolded.has(foldCase(label))) byFolded.set(foldCase(label), label);
    byFolded.delete('');
    this.labels = [...byFolded.values()];
    this.keywords = [...byFolded.keys()];
    const classOfStart = new Map<number, number>();
    this.keywords.forEach((keyword, index) => {
      const start = keyword.charCodeAt(0);
      let place = classOfStart.get(start);
      if (place === undefined) {
        place = this.starting.push([]) - 1;
        classOfStart.set(start, place);
      }
      this.starting[place]?.push(index);
    });
    for (let unit = 0; unit < this.class.length; unit++) {
      const folded = this.fold[unit] ?? complexUnit;
      this.class[unit] = folded === complexUnit ? 1 : 2 + (classOfStart.get(folded) ?? -2);
    }
  }

  /** The keywords that occur, in the order of the list, joined by `、`; empty where none does. */
  hits(text: string): string {
    this.found.length = 0;
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
    const classes = this.class;
    for (let i = 0; i < text.length; i++) {
      const unitClass = classes[text.charCodeAt(i)] ?? 0;
      if (unitClass === 0) continue;
      if (unitClass === 1) {
        this.found.length = 0;
        return false;
      }
      this.collect(text, i, unitClass - 2);
    }
    return true;
  }

  private collect(text: string, at: number, start: number): void {
    for (const index of this.starting[start] ?? []) {
      const keyword = this.keywords[index] ?? '';
      let k = 1;
      while (k < keyword.length && this.fold[text.charCodeAt(at + k)] === keyword.charCodeAt(k)) k++;
      if (k === keyword.length && !this.found.includes(index)) this.found.push(index);
    }
  }

  private scanFolded(folded: string): void {
    this.keywords.forEach((keyword, index) => {
      if (folded.includes(keyword)) this.found.push(index);
    });
  }
}
