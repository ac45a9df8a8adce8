/** What a mark may be where the item did not come up (DOMAIN 2). */
export const notRatedTexts: readonly string[] = ['-', 'N/A', 'NA', '不适用', '/', '—'];

/**
 * Texts that stand for "no value" in exports and sheets, NFKC-folded and in upper case: headers.json, DOMAIN 2, and the dashes
 * that Chinese keyboards (——) and autocorrection (–) make.
 */
const noValueTexts = new Set(['', '延迟统计', '--', '——', '–', '暂无', '无', ...notRatedTexts]);

/** The longest of them; longer texts need no look-up. */
const longestNoValue = Math.max(...[...noValueTexts].map((text) => text.length));

/** True where NFKC and trim would change nothing: printable ASCII and common ideographs without outer spaces. */
function isPlain(text: string): boolean {
  const last = text.length - 1;
  for (let i = 0; i <= last; i++) {
    const unit = text.charCodeAt(i);
    const plain = (unit > 0x20 && unit < 0x7f) || (unit >= 0x4e00 && unit <= 0x9fff);
    if (!plain && !(unit === 0x20 && i > 0 && i < last)) return false;
  }
  return true;
}

/**
 * For an ASCII text: is it a value, no error, and as `fold` would leave it? Width cannot change, so its ends decide.
 * A quick yes; a no only means that the text needs reading.
 */
export function standsAsItIs(ascii: string): boolean {
  const first = ascii.charCodeAt(0);
  return ascii.length > longestNoValue && first > 0x20 && first !== 0x23 && ascii.charCodeAt(ascii.length - 1) > 0x20;
}

/** Trims and folds width (NFKC); case is kept. Two texts that look alike in Excel become one key. */
export function fold(text: string): string {
  return isPlain(text) ? text : text.normalize('NFKC').trim();
}

/** Is the folded text empty or one of the "no value" texts, in any case? */
export function isNoValue(folded: string): boolean {
  if (folded.length > longestNoValue) return false;
  return noValueTexts.has(folded) || noValueTexts.has(folded.toUpperCase());
}

const numberPattern = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+|\d{1,3}(?:,\d{3})+(?:\.\d*)?)(%?)$/;

/** A number written as text: its value, and whether it carried a percent sign (then the value is the fraction). */
export interface WrittenNumber {
  value: number;
  percent: boolean;
}

/**
 * Reads `8`, `-1.5`, `1,234.50` and `5%` (0.05) from folded text; null for anything else, exponents and units included.
 * A percent is divided on its decimal digits, so that 7% is exactly 0.07.
 */
export function parseNumber(folded: string): WrittenNumber | null {
  const match = numberPattern.exec(folded.replace('\u2212', '-'));
  if (match === null) return null;
  const percent = match[1] === '%';
  const digits = folded.replace('\u2212', '-').replace(/[,%]/g, '');
  const value = Number(percent ? `${digits}e-2` : digits) + 0;
  return Number.isFinite(value) ? { value, percent } : null;
}

const trueTexts = new Set(['TRUE', '是', '1', '√', 'Y']);
const falseTexts = new Set(['FALSE', '否', '0', '×', 'N']);

/** Reads a yes or no in Chinese or English from folded text; null where it is neither. */
export function parseFlag(folded: string): boolean | null {
  const upper = folded.toUpperCase();
  if (trueTexts.has(upper)) return true;
  return falseTexts.has(upper) ? false : null;
}

/** Orders by code point, as every other language sorts UTF-8; plain `<` orders surrogates before U+E000–U+FFFF. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

/** Lifts surrogates above the rest of the basic plane. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** A text's UTF-8 bytes, a lone surrogate as U+FFFD; written here because a bare JavaScript context has no TextEncoder. */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let end = 0;
  for (let i = 0; i < text.length; i++) {
    let point = text.codePointAt(i) ?? 0;
    if (point > 0xffff) i++;
    else if (point >= 0xd800 && point <= 0xdfff) point = 0xfffd;
    if (point < 0x80) {
      bytes[end++] = point;
      continue;
    }
    if (point < 0x800) bytes[end++] = 0xc0 | (point >> 6);
    else {
      if (point < 0x10000) bytes[end++] = 0xe0 | (point >> 12);
      else {
        bytes[end++] = 0xf0 | (point >> 18);
        bytes[end++] = 0x80 | ((point >> 12) & 0x3f);
      }
      bytes[end++] = 0x80 | ((point >> 6) & 0x3f);
    }
    bytes[end++] = 0x80 | (point & 0x3f);
  }
  return bytes.subarray(0, end);
}
