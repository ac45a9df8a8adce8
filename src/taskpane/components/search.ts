/** Do the texts together hold every word of the query? Width and case make no difference. */
export function matchesQuery(texts: readonly string[], query: string): boolean {
  const haystack = fold(texts.join(' '));
  return fold(query)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => haystack.includes(word));
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
