import { grouped } from '../../domain/numbers/grouped';
import type { ColumnMapping } from '../tables';
import { otherKnownHeaders, type ColumnSpec } from '../vocabulary/columns';
import { bareHeader, foldHeader, oneCharacterApart } from '../vocabulary/headerText';

/** A header may be taken for a role by likeness above this; below it the column stays free for the user to choose. */
const likeness = 0.75;
/** Words that turn a measure into another one, however alike the rest of the header is. */
const otherMeasure = /退款|流失|目标|排名|上月|同比|环比|上周|预测|未/;
/** The same in brackets, where most words only explain: 销售额(目标) is no sales, 销售额(实际) is. */
const otherInBrackets = /\([^)]*(?:目标|计划|预测|排名|占比|上月|上周|昨日|去年|同期|同比|环比|累计|团队|全店|店铺)/;
const isRate = (header: string) => /[率比]$/.test(header);
/** 不满意率 is the contrary of 满意率, however alike they are. */
const isDenied = (header: string) => /[不非]/.test(header);

/** A role that a header may mean; `spec` is its place in the kind's list of columns. */
export interface TitleMatch {
  spec: number;
  match: Exclude<ColumnMapping['match'], 'none'>;
  confidence: number;
}

/** The roles a header may mean: those of its exact title or alias, else of the text before a bracket and of titles like it. */
export function titleMatches(header: string, specs: readonly ColumnSpec[]): readonly TitleMatch[] {
  const { known, bare, identities, measures } = vocabularyOf(specs);
  const form = formOf(header);
  const exact = known.get(form.folded);
  if (exact) return exact;
  if (form.isForeign) return [];
  const best = new Map<number, TitleMatch>();
  const consider = (match: TitleMatch) => {
    if (match.confidence > (best.get(match.spec)?.confidence ?? 0)) best.set(match.spec, match);
  };
  for (const { spec } of bare.get(form.bare) ?? []) {
    if (!form.isOther || specs[spec]?.identity === true) consider({ spec, match: 'alias', confidence: 0.9 });
  }
  const like = (spec: number, value: number) => consider({ spec, match: 'fuzzy', confidence: value * 0.85 });
  for (const { spec, text } of identities) if (oneCharacterApart(form.bare, text)) like(spec, 0.8);
  for (const [{ spec, pairs }, shared] of sharing(form, measures)) {
    const dice = (2 * shared) / (form.pairs.length + pairs.length);
    if (dice > likeness) like(spec, dice);
  }
  return [...best.values()];
}

/** A header in the forms it is compared in. */
interface HeaderForm {
  folded: string;
  bare: string;
  /** Neighbouring characters of the bare header; none for a header that is not to be taken for another by likeness. */
  pairs: readonly string[];
  isRate: boolean;
  isDenied: boolean;
  /** Another measure than it says, by what stands in its brackets. */
  isOther: boolean;
  /** Known from exports as something else than any role. */
  isForeign: boolean;
}

/** Numbered by how often it came before in its text, so that a pair that comes twice is shared twice only with its like. */
function pairsOf(text: string): string[] {
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  return pairs.map((pair, i) =>
    pairs.indexOf(pair) === i ? pair : `${pair}${pairs.slice(0, i).filter((p) => p === pair).length}`,
  );
}

const foreign = new Set(otherKnownHeaders.map(foldHeader));
const forms = new Map<string, HeaderForm>();

function formOf(header: string): HeaderForm {
  let form = forms.get(header);
  if (!form) {
    const [folded, bare] = [foldHeader(header), bareHeader(header)];
    const isOther = otherInBrackets.test(folded);
    const pairs = isOther || otherMeasure.test(bare) ? [] : pairsOf(bare);
    const isForeign = foreign.has(folded);
    form = { folded, bare, pairs, isRate: isRate(bare), isDenied: isDenied(bare), isOther, isForeign };
    // Each kind of table asks for the same few texts; those of the next workbook are others.
    if (forms.size > 5000) forms.clear();
    forms.set(header, form);
  }
  return form;
}

interface BareTitle {
  spec: number;
  text: string;
  pairs: readonly string[];
  isRate: boolean;
  isDenied: boolean;
}

/**
 * The titles of a kind's columns, laid out so that a header is compared with those alone that have something in common with it:
 * a workbook has hundreds of texts that might be headers, and the kinds together thousands of titles.
 */
interface Vocabulary {
  /** By folded title; such a header is never taken for another role by likeness. */
  known: ReadonlyMap<string, readonly TitleMatch[]>;
  /** By title without what stands in brackets. */
  bare: ReadonlyMap<string, readonly BareTitle[]>;
  /** Titles of persons, dates and ids. */
  identities: readonly BareTitle[];
  /** The other titles, by each pair of characters they have. */
  measures: ReadonlyMap<string, readonly BareTitle[]>;
}

/** How many pairs of characters the header has in common with each title. */
function sharing(header: HeaderForm, titles: Vocabulary['measures']): ReadonlyMap<BareTitle, number> {
  const shared = new Map<BareTitle, number>();
  for (const pair of header.pairs) {
    for (const title of titles.get(pair) ?? []) {
      const isSameSort = title.isRate === header.isRate && title.isDenied === header.isDenied;
      if (isSameSort) shared.set(title, (shared.get(title) ?? 0) + 1);
    }
  }
  return shared;
}

const vocabularies = new WeakMap<readonly ColumnSpec[], Vocabulary>();

function vocabularyOf(specs: readonly ColumnSpec[]): Vocabulary {
  let vocabulary = vocabularies.get(specs);
  if (!vocabulary) {
    vocabulary = layOut(specs);
    vocabularies.set(specs, vocabulary);
  }
  return vocabulary;
}

function layOut(specs: readonly ColumnSpec[]): Vocabulary {
  const known = new Map<string, TitleMatch[]>();
  const titles = specs.flatMap(({ headers, aliases = [] }, spec) => {
    // An earlier title of the list wins over a later one, exact over alias, by a hair each.
    const learn = (match: TitleMatch['match'], surest: number) => (title: string, i: number) => {
      const there = known.get(foldHeader(title)) ?? [];
      if (there.at(-1)?.spec === spec) return;
      known.set(foldHeader(title), [...there, { spec, match, confidence: surest - i * 0.001 }]);
    };
    headers.forEach(learn('exact', 1));
    aliases.forEach(learn('alias', 0.95));
    const bare = new Set([...headers, ...aliases].map(bareHeader));
    return [...bare].map((text): BareTitle => {
      return { spec, text, pairs: pairsOf(text), isRate: isRate(text), isDenied: isDenied(text) };
    });
  });
  const isIdentity = ({ spec }: BareTitle) => specs[spec]?.identity === true;
  const measures = titles
    .filter((title) => !isIdentity(title))
    .flatMap((title) => title.pairs.map((pair) => ({ pair, title })));
  const byPair = [...grouped(measures, ({ pair }) => pair)];
  return {
    known,
    bare: grouped(titles, ({ text }) => text),
    identities: titles.filter(isIdentity),
    measures: new Map(byPair.map(([pair, found]) => [pair, found.map(({ title }) => title)])),
  };
}
