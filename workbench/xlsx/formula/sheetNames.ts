import { quoteSheet } from '../../model/a1';
import { tokenize } from './tokens';

/** What became of sheets, by their former names in lower case: another name, or null for one that is gone. */
export type SheetChanges = ReadonlyMap<string, string | null>;

const unquoted = (token: string): string =>
  token.startsWith("'") ? token.slice(1, -2).replace(/''/g, "'") : token.replace(/!$/, '');

/** A formula whose references follow renamed sheets; those to sheets that are gone become #REF!, as in Excel. */
export function followSheets(formula: string, changes: SheetChanges): string {
  const tokens = tokenize(formula);
  const now = (name: string): string | null => {
    const known = changes.get(name.toLowerCase());
    return known === undefined ? name : known;
  };
  return tokens
    .map(({ kind, text }, i) => {
      const threeDimensional = kind === 'word' && tokens[i + 1]?.text === ':' && tokens[i + 2]?.kind === 'sheet';
      if (threeDimensional) return now(text) ?? text;
      // Sheets of other workbooks keep their names.
      if (kind !== 'sheet' || tokens[i - 1]?.kind === 'bracket' || text.includes('[')) return text;
      const names = unquoted(text).split(':');
      const changed = names.map(now);
      if (changed.every((name, at) => name === names[at])) return text;
      if (changed.some((name) => name === null)) return '#REF!';
      const whole = changed.join(':');
      return `${changed.length > 1 ? `'${whole.replace(/'/g, "''")}'` : quoteSheet(whole)}!`;
    })
    .join('');
}
