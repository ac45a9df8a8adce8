import AhoCorasick from 'modern-ahocorasick';
import { keywordhits } from '../src/functions/quality';
import { chatLines, keywords } from './data';
import { type Contestant, closeMatrix, race, type Timing } from './measure';

type Lines = string[][];

function includesLoop(lines: Lines): Lines {
  return lines.map(([text = '']) => [keywords.filter((keyword) => text.includes(keyword)).join('、')]);
}

function ahoCorasick(lines: Lines): Lines {
  const matcher = new AhoCorasick(keywords);
  return lines.map(([text = '']) => {
    const hits = new Set(matcher.search(text).map(({ patternIndex }) => patternIndex));
    return [keywords.filter((_, i) => hits.has(i)).join('、')];
  });
}

/** A bitmap of the keywords' first two characters, hashed: most places of most lines end at one look into it. */
function bigramScan(lines: Lines): Lines {
  const mask = 0xffff;
  const table: (number[] | undefined)[] = new Array<number[] | undefined>(mask + 1).fill(undefined);
  const seen = new Uint8Array(mask + 1);
  const single: number[] = [];
  keywords.forEach((keyword, i) => {
    if (keyword.length < 2) {
      single.push(i);
      return;
    }
    const key = (keyword.charCodeAt(0) * 31 + keyword.charCodeAt(1)) & mask;
    seen[key] = 1;
    (table[key] ??= []).push(i);
  });
  const result = new Array<string[]>(lines.length);
  for (let r = 0; r < lines.length; r++) {
    const text = lines[r]?.[0] ?? '';
    let hits: number[] | null = null;
    let previous = text.charCodeAt(0);
    for (let i = 1; i < text.length; i++) {
      const next = text.charCodeAt(i);
      const key = (previous * 31 + next) & mask;
      if (seen[key] === 1)
        for (const k of table[key] ?? [])
          if (text.startsWith(keywords[k] ?? '', i - 1) && !hits?.includes(k)) (hits ??= []).push(k);
      previous = next;
    }
    for (const k of single) if (text.includes(keywords[k] ?? '')) (hits ??= []).push(k);
    result[r] = [
      hits === null
        ? ''
        : hits
            .sort((a, b) => a - b)
            .map((k) => keywords[k])
            .join('、'),
    ];
  }
  return result;
}

export function keywordContestants(rows: number): Contestant<Lines>[] {
  const lines = chatLines(rows);
  const list = keywords.map((keyword) => [keyword]);
  return [
    { name: 'KEFU.KEYWORDHITS', run: () => keywordhits(lines, list) as Lines },
    { name: 'bigram scan', run: () => bigramScan(lines) },
    { name: 'includes loop', run: () => includesLoop(lines) },
    { name: 'modern-ahocorasick 3.3.0', run: () => ahoCorasick(lines), slow: true },
  ];
}

export const compareKeywords = (rows: number, rounds: number): Timing[] =>
  race(keywordContestants(rows), rounds, closeMatrix);
