import { futureFunctionName } from './futureFunctions';
import { findCalls, tokenize, type Call, type Token } from './tokens';

/** Namespaces of custom functions whose formulas files hold as `_xldudf_KEFU_QASCORE(…)`. */
export const CUSTOM_NAMESPACES: readonly string[] = ['KEFU'];

const CUSTOM_PREFIX = '_xldudf_';
const PARAMETER_PREFIX = '_xlpm.';
const SINGLE = '_XLFN.SINGLE';
const ANCHOR = '_XLFN.ANCHORARRAY';

export const usesCustomFunctions = (formula: string): boolean =>
  CUSTOM_NAMESPACES.some((space) => formula.toUpperCase().includes(`${space}.`));

/** Pieces put around tokens, so that nested rewrites do not disturb each other's positions. */
class Rewriting {
  private readonly before: string[][] = [];
  private readonly after: string[][] = [];

  constructor(readonly tokens: Token[]) {}

  wrap(from: number, to: number, before: string, after: string): void {
    (this.before[from] ??= []).unshift(before);
    (this.after[to] ??= []).push(after);
  }

  set(at: number, text: string): void {
    const token = this.tokens[at];
    if (token) this.tokens[at] = { ...token, text };
  }

  text(): string {
    return this.tokens
      .map(({ text }, i) => (this.before[i]?.join('') ?? '') + text + (this.after[i]?.join('') ?? ''))
      .join('');
  }
}

const wordAt = (tokens: readonly Token[], at: number): string | undefined =>
  tokens[at]?.kind === 'word' ? tokens[at].text : undefined;

function customFunctionFromStored(name: string): string {
  const plain = name.slice(CUSTOM_PREFIX.length);
  const cut = plain.indexOf('_');
  return cut < 0 ? plain : `${plain.slice(0, cut)}.${plain.slice(cut + 1)}`;
}

/** A stored formula (`<f>`, without `=`) as people write it, with `=`. */
export function fromStored(stored: string): string {
  if (!/_xl/i.test(stored)) return `=${stored}`;
  const rewriting = new Rewriting(tokenize(stored));
  const { tokens } = rewriting;
  for (const call of findCalls(tokens).calls) {
    const name = wordAt(tokens, call.name)?.toUpperCase();
    const argument = call.arguments[0];
    if ((name !== SINGLE && name !== ANCHOR) || call.arguments.length !== 1 || !argument) continue;
    rewriting.set(call.name, name === SINGLE ? '@' : '');
    // `@` binds to one reference or call; anything longer keeps its parentheses.
    const bare = name === ANCHOR || isPrimary(tokens, argument.from, argument.to);
    if (bare) {
      rewriting.set(call.open, '');
      rewriting.set(call.close, name === ANCHOR ? '#' : '');
    }
  }
  tokens.forEach(({ kind, text }, i) => {
    if (kind !== 'word') return;
    if (text.toLowerCase().startsWith(CUSTOM_PREFIX)) rewriting.set(i, customFunctionFromStored(text));
    else rewriting.set(i, text.replace(/^_xlfn\.(?:_xlws\.)?|^_xl(?:pm|op|eta)\./i, ''));
  });
  return `=${rewriting.text()}`;
}

/** One reference, one range of references or one call: what `@` may stand before without parentheses. */
function isPrimary(tokens: readonly Token[], from: number, to: number): boolean {
  const { partner } = findCalls(tokens);
  return primaryEnd(tokens, partner, from) === to;
}

/** Index of the last token of the operand that starts at `from`. */
function primaryEnd(tokens: readonly Token[], partner: ReadonlyMap<number, number>, from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'space') at += 1;
  while (tokens[at]?.kind === 'sheet') at += 1;
  if (tokens[at]?.text === '(') at = partner.get(at) ?? at;
  else if (tokens[at]?.kind === 'word' && tokens[at + 1]?.text === '(') at = partner.get(at + 1) ?? at + 1;
  else if (tokens[at]?.kind === 'word' && tokens[at + 1]?.kind === 'bracket') at += 1;
  if (tokens[at + 1]?.text === '#') at += 1;
  return tokens[at + 1]?.text === ':' ? primaryEnd(tokens, partner, at + 2) : at;
}

/** Names that LET and LAMBDA declare: single words at the places of names. */
function declaredNames(tokens: readonly Token[], call: Call): Set<string> {
  const isLet = /^LET$/i.test(tokens[call.name]?.text ?? '');
  const names = new Set<string>();
  call.arguments.slice(0, -1).forEach(({ from, to }, i) => {
    if (isLet && i % 2 === 1) return;
    const parts = tokens.slice(from, to + 1).filter(({ kind }) => kind !== 'space');
    if (parts.length === 1 && parts[0]?.kind === 'word') names.add(parts[0].text.toUpperCase());
  });
  return names;
}

function prefixParameters(rewriting: Rewriting, calls: readonly Call[]): void {
  const { tokens } = rewriting;
  const parameters = new Set<number>();
  for (const call of calls) {
    if (!/^(LET|LAMBDA)$/i.test(tokens[call.name]?.text ?? '')) continue;
    const names = declaredNames(tokens, call);
    for (let i = call.open + 1; i < call.close; i += 1) {
      const word = wordAt(tokens, i);
      if (word && names.has(word.toUpperCase()) && tokens[i - 1]?.kind !== 'sheet') parameters.add(i);
    }
  }
  for (const i of parameters) rewriting.set(i, PARAMETER_PREFIX + (tokens[i]?.text ?? ''));
}

function storedFunctionName(name: string, namespaces: readonly string[]): string | undefined {
  const dot = name.indexOf('.');
  if (dot > 0 && namespaces.includes(name.slice(0, dot).toUpperCase()))
    return CUSTOM_PREFIX + name.toUpperCase().replace(/\./g, '_');
  return futureFunctionName(name);
}

/** `[@Score]` is a display form: files hold `[[#This Row],[Score]]`. */
function storedBracket(text: string): string {
  if (!text.startsWith('[@')) return text;
  const inner = text.slice(2, -1).trim();
  if (inner === '') return '[#This Row]';
  return `[[#This Row],${inner.startsWith('[') ? inner : `[${inner}]`}]`;
}

/** A formula as people write it (with or without `=`) as files store it, without `=`. */
export function toStored(formula: string, namespaces: readonly string[] = CUSTOM_NAMESPACES): string {
  const rewriting = new Rewriting(tokenize(formula.replace(/^\s*=/, '')));
  const { tokens } = rewriting;
  const { calls, partner } = findCalls(tokens);
  tokens.forEach(({ kind, text }, i) => {
    if (kind !== 'symbol') return;
    if (text === '@') {
      const to = primaryEnd(tokens, partner, i + 1);
      rewriting.wrap(i, to, '_xlfn.SINGLE(', ')');
      rewriting.set(i, '');
    } else if (text === '#') {
      let from = tokens[i - 1]?.text === ')' ? (partner.get(i - 1) ?? i - 1) : i - 1;
      while (tokens[from - 1]?.kind === 'sheet' || (tokens[from]?.text === '(' && tokens[from - 1]?.kind === 'word'))
        from -= 1;
      rewriting.wrap(from, i, '_xlfn.ANCHORARRAY(', ')');
      rewriting.set(i, '');
    }
  });
  prefixParameters(rewriting, calls);
  for (const call of calls) {
    const name = wordAt(tokens, call.name);
    const stored = name && storedFunctionName(name, namespaces);
    if (stored) rewriting.set(call.name, stored);
  }
  tokens.forEach(({ kind, text }, i) => {
    if (kind === 'bracket') rewriting.set(i, storedBracket(text));
  });
  return rewriting.text();
}
