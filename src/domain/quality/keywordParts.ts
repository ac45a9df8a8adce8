import { foldCase } from './foldTable';

/** A stretch of a text, and whether it is a keyword. */
export interface TextPart {
  text: string;
  keyword: boolean;
}

/**
 * A text cut where keywords begin and end, found as KEYWORDHITS finds them: literally, after folding width and case. Keywords that
 * overlap make one part.
 */
export function keywordParts(text: string, keywords: readonly string[]): TextPart[] {
  const characters = [...text];
  const folded = characters.map(foldCase);
  const marked = new Array<boolean>(characters.length).fill(false);
  for (const keyword of keywords) {
    const sought = foldCase(keyword);
    if (sought === '') continue;
    for (let start = 0; start < folded.length; start++) {
      const end = endOf(folded, start, sought);
      if (end !== null) marked.fill(true, start, end);
    }
  }
  const parts: TextPart[] = [];
  characters.forEach((character, i) => {
    const keyword = marked[i] ?? false;
    const last = parts.at(-1);
    if (last?.keyword === keyword) last.text += character;
    else parts.push({ text: character, keyword });
  });
  return parts;
}

/** The place after the keyword that begins at `start`; null where none does. */
function endOf(folded: readonly string[], start: number, sought: string): number | null {
  let found = '';
  for (let end = start; end < folded.length; end++) {
    found += folded[end] ?? '';
    if (found === sought) return end + 1;
    if (!sought.startsWith(found)) return null;
  }
  return null;
}
