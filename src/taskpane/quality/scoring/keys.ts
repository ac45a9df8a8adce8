import type { DraftMark } from '../../../review/scoring/model';

/** What a key does to the item that has the keyboard. */
export type KeyEffect =
  /** The mark is given; `done`: the next item is next. `typed` is what may still go on (`8.` of 8.5, `1` of 15). */
  | { kind: 'mark'; mark: DraftMark; done: boolean; typed: string }
  | { kind: 'move'; by: 1 | -1 }
  | { kind: 'note' }
  /** A number above the full mark. */
  | { kind: 'refused'; mark: number };

/** Up to this full mark one digit is a mark. */
const oneDigit = 10;

/**
 * One key a mark: a digit gives it and goes on, `F` is the full mark, `-` an item that did not come up. Where the full mark has more
 * digits, digits follow each other until the keyboard moves on.
 * @param typed what has been typed for this item since the keyboard came to it
 */
export function keyEffect(key: string, fullMark: number, mark: DraftMark, typed: string): KeyEffect | null {
  switch (key) {
    case 'ArrowDown':
    case 'Enter':
      return { kind: 'move', by: 1 };
    case 'ArrowUp':
      return { kind: 'move', by: -1 };
    case 'f':
    case 'F':
    case '*':
    case '+':
      return { kind: 'mark', mark: fullMark, done: true, typed: '' };
    case '-':
    case 'n':
    case 'N':
      return { kind: 'mark', mark: 'na', done: true, typed: '' };
    case 'Backspace':
    case 'Delete':
      return { kind: 'mark', mark: null, done: false, typed: '' };
    case 'c':
    case 'C':
      return { kind: 'note' };
    case '.':
      return typeof mark === 'number' && Number.isInteger(mark) && mark < fullMark
        ? { kind: 'mark', mark, done: false, typed: `${mark}.` }
        : null;
    default:
      return /^\d$/.test(key) ? digit(key, fullMark, typed) : null;
  }
}

function digit(key: string, fullMark: number, typed: string): KeyEffect {
  const goesOn = typed.endsWith('.') || (fullMark > oneDigit && typed !== '');
  const text = goesOn ? typed + key : key;
  const mark = Number(text);
  if (mark > fullMark) return { kind: 'refused', mark };
  const done = fullMark <= oneDigit || typed.includes('.');
  return { kind: 'mark', mark, done, typed: done ? '' : text };
}
