import type { FunctionEntry } from '../../functions/catalogue/entry';
import { matchesQuery } from '../components/search';

/** Entries that hold every word of the query, in their name or in the words of either language. */
export function searchCatalogue(entries: readonly FunctionEntry[], query: string): FunctionEntry[] {
  return entries.filter((entry) => {
    const texts = Object.values(entry.text).flatMap(({ description, rule, result }) => [description, rule, result]);
    return matchesQuery([entry.id, ...texts], query);
  });
}
