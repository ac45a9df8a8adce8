/**
 * Width and case folding of single UTF-16 units by table, for scans over millions of short texts: a normalisation of
 * each text costs more than the whole scan.
 */

/** A unit whose folding depends on its neighbours, or is not one unit; texts with one of them are folded as a whole. */
export const complexUnit = 0xffff;

const table = new Uint16Array(0x10000);
let filled = false;

/** NFKC and lower case of a whole text, the meaning that the table abbreviates. */
export function foldCase(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Folded unit of each unit, or `complexUnit`. Filled at first use. */
export function foldTable(): Uint16Array {
  if (!filled) {
    for (let unit = 0; unit < table.length; unit++) table[unit] = foldUnit(unit);
    filled = true;
  }
  return table;
}

/** Marks, Hangul jamo and half-width kana combine with what stands before them; Σ depends on what follows. */
const contextual = /[\p{M}\u1100-\u11ff\uff61-\uffdc\u03a3\ud800-\udfff\uffff]/u;

function foldUnit(unit: number): number {
  // Unified ideographs and Hangul syllables, most of the table, fold to themselves.
  if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3)) return unit;
  const text = String.fromCharCode(unit);
  // U+D83D leads the common emoji, none of which folds; low surrogates follow whatever led them.
  if (unit === 0xd83d || (unit >= 0xdc00 && unit <= 0xdfff)) return unit;
  if (contextual.test(text)) return complexUnit;
  const folded = foldCase(text);
  return folded.length === 1 && !contextual.test(folded) ? folded.charCodeAt(0) : complexUnit;
}
