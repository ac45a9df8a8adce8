import type { FunctionEntry } from '../../functions/catalogue/entry';

/** Entries that hold every word of the query, in their name or in the words of either language. */
export function searchCatalogue(entries: readonly FunctionEntry[], query: string): FunctionEntry[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const texts = Object.values(entry.text).flatMap(({ description, rule, result }) => [description, rule, result]);
    const haystack = fold([entry.id, ...texts].join(' '));
    return words.every((word) => haystack.includes(word));
  });
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
