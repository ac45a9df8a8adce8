import type { ColumnMapping } from '../tables';
import { otherKnownHeaders, type ColumnSpec } from '../vocabulary/columns';
import { bareHeader, bigramSimilarity, foldHeader, oneCharacterApart } from '../vocabulary/headerText';

/** A header may be taken for a role by likeness above this; below it the column stays free for the user to choose. */
const likeness = 0.75;
/** Words that turn a measure into another one, however alike the rest of the header is. */
const otherMeasure = /退款|流失|目标|排名|上月|同比|环比|上周|预测|未/;
const isRate = (header: string) => /[率比]$/.test(header);

/** A spec's titles in the forms they are compared in, exact ones before aliases. */
interface Titles {
  exact: readonly string[];
  aliases: readonly string[];
  bare: readonly string[];
}

interface Vocabulary {
  /** Folded headers of this kind, exact and alias: never taken for another role by likeness. */
  known: ReadonlySet<string>;
  titles: readonly Titles[];
}

const vocabularies = new WeakMap<readonly ColumnSpec[], Vocabulary>();
const foreign = new Set(otherKnownHeaders.map(foldHeader));

function vocabularyOf(specs: readonly ColumnSpec[]): Vocabulary {
  let vocabulary = vocabularies.get(specs);
  if (!vocabulary) {
    const titles = specs.map(({ headers, aliases = [] }): Titles => ({
      exact: headers.map(foldHeader),
      aliases: aliases.map(foldHeader),
      bare: [...headers, ...aliases].map(bareHeader),
    }));
    vocabulary = { known: new Set(titles.flatMap(({ exact, aliases }) => [...exact, ...aliases])), titles };
    vocabularies.set(specs, vocabulary);
  }
  return vocabulary;
}

interface Candidate {
  spec: number;
  column: number;
  match: ColumnMapping['match'];
  confidence: number;
}

/**
 * Which column plays which role: exact titles first, then aliases, then the text before a bracket, then likeness;
 * the surest pair is settled first, a required role left without a column takes an optional one's, and a column plays one role only.
 */
export function mapColumns(headers: readonly string[], specs: readonly ColumnSpec[]): ColumnMapping[] {
  const candidates: Candidate[] = [];
  const vocabulary = vocabularyOf(specs);
  headers.forEach((text, column) => {
    if (text === '') return;
    const header = { folded: foldHeader(text), bare: bareHeader(text) };
    specs.forEach((spec, index) => {
      const found = matchTitle(header, spec, vocabulary.titles[index], vocabulary.known);
      if (found) candidates.push({ spec: index, column, ...found });
    });
  });
  candidates.sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  const bySpec = new Map<number, Candidate>();
  const taken = new Set<number>();
  for (const candidate of candidates) {
    if (bySpec.has(candidate.spec) || taken.has(candidate.column)) continue;
    bySpec.set(candidate.spec, candidate);
    taken.add(candidate.column);
  }
  specs.forEach((spec, index) => {
    if (!spec.required || bySpec.has(index)) return;
    const best = candidates.find((candidate) => candidate.spec === index && candidate.match !== 'fuzzy');
    if (!best) return;
    // A roster that knows people by 花名 alone: the column that must be there goes before the one that may.
    const holder = [...bySpec].find(([, held]) => held.column === best.column);
    if (!holder || specs[holder[0]]?.required) return;
    bySpec.delete(holder[0]);
    bySpec.set(index, best);
  });
  return specs.map((spec, index) => {
    const found = bySpec.get(index);
    return {
      role: spec.role,
      required: spec.required,
      column: found?.column ?? null,
      match: found?.match ?? 'none',
      confidence: found ? Math.min(1, Math.round(found.confidence * 100) / 100) : 0,
    };
  });
}

function matchTitle(
  { folded, bare }: { folded: string; bare: string },
  spec: ColumnSpec,
  titles: Titles | undefined,
  known: ReadonlySet<string>,
): Pick<Candidate, 'match' | 'confidence'> | null {
  if (!titles) return null;
  // An earlier title of the list wins over a later one, exact over alias, by a hair each.
  const exact = titles.exact.indexOf(folded);
  if (exact >= 0) return { match: 'exact', confidence: 1 - exact * 0.001 };
  const alias = titles.aliases.indexOf(folded);
  if (alias >= 0) return { match: 'alias', confidence: 0.95 - alias * 0.001 };
  if (foreign.has(folded) || known.has(folded)) return null;
  if (titles.bare.includes(bare)) return { match: 'alias', confidence: 0.9 };
  const best = Math.max(...titles.bare.map((title) => similarity(bare, title, spec)));
  return best > 0 ? { match: 'fuzzy', confidence: best * 0.85 } : null;
}

function similarity(header: string, title: string, spec: ColumnSpec): number {
  if (spec.identity) return oneCharacterApart(header, title) ? 0.8 : 0;
  if (otherMeasure.test(header) || isRate(header) !== isRate(title)) return 0;
  const dice = bigramSimilarity(header, title, likeness);
  return dice > likeness ? dice : 0;
}
