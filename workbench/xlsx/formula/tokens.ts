export type TokenKind =
  /** "text" with its quotes. */
  | 'string'
  /** `'quoted sheet'!` or `Sheet1!`, exclamation mark included. */
  | 'sheet'
  /** Function, name, cell, TRUE: letters, digits, dots, underscores, dollar signs. */
  | 'word'
  | 'number'
  /** `[…]` with all that is nested in it: structured reference or external book. */
  | 'bracket'
  /** `#REF!` and its like. */
  | 'error'
  | 'space'
  /** One operator or punctuation mark. */
  | 'symbol';

export interface Token {
  kind: TokenKind;
  text: string;
}

const ERRORS =
  /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BUSY!|GETTING_DATA|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!|PYTHON!)/iy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\$?]*/uy;
const SPACE = /\s+/y;
const QUOTED_SHEET = /'(?:[^']|'')*'!/y;
const STRING = /"(?:[^"]|"")*"/y;

function take(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The end of a bracket that opens at `at`; an apostrophe escapes the next character. */
function bracketEnd(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i += 1) {
    const letter = text[i];
    if (letter === "'") i += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']') {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return text.length;
}

/** Splits a formula without losing a character: the texts joined give the formula again. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const letter = formula.charAt(at);
    const previous = tokens.at(-1);
    let token: Token | undefined;
    if (letter === '"') token = { kind: 'string', text: take(STRING, formula, at) ?? formula.slice(at) };
    else if (letter === "'") {
      const text = take(QUOTED_SHEET, formula, at);
      if (text) token = { kind: 'sheet', text };
    } else if (letter === '[') token = { kind: 'bracket', text: formula.slice(at, bracketEnd(formula, at)) };
    else if (letter === '#' && !(previous && ['word', 'bracket'].includes(previous.kind)) && previous?.text !== ')') {
      const text = take(ERRORS, formula, at);
      if (text) token = { kind: 'error', text };
    } else if (/\s/.test(letter)) token = { kind: 'space', text: take(SPACE, formula, at) ?? letter };
    else if (/[\d.]/.test(letter)) {
      const text = take(NUMBER, formula, at);
      if (text) token = { kind: 'number', text };
    } else {
      const text = take(WORD, formula, at);
      if (text)
        token = formula[at + text.length] === '!' ? { kind: 'sheet', text: `${text}!` } : { kind: 'word', text };
    }
    token ??= { kind: 'symbol', text: letter };
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** A function call: indexes of its name and parentheses, and of the first and the last token of each argument. */
export interface Call {
  name: number;
  open: number;
  close: number;
  arguments: { from: number; to: number }[];
}

/** Calls in the order in which they close, and the partner of every parenthesis. */
export function findCalls(tokens: readonly Token[]): { calls: Call[]; partner: Map<number, number> } {
  const calls: Call[] = [];
  const partner = new Map<number, number>();
  const open: { at: number; commas: number[] }[] = [];
  tokens.forEach(({ kind, text }, i) => {
    if (kind !== 'symbol') return;
    if (text === '(' || text === '{') open.push({ at: i, commas: [] });
    else if (text === ',') open.at(-1)?.commas.push(i);
    else if (text === ')' || text === '}') {
      const start = open.pop();
      if (!start) return;
      partner.set(start.at, i).set(i, start.at);
      if (text === '}' || tokens[start.at - 1]?.kind !== 'word') return;
      const marks = [start.at, ...start.commas, i];
      calls.push({
        name: start.at - 1,
        open: start.at,
        close: i,
        arguments: marks.slice(1).map((mark, n) => ({ from: (marks[n] ?? 0) + 1, to: mark - 1 })),
      });
    }
  });
  return { calls, partner };
}
