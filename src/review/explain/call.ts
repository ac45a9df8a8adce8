import { parseArea, type Area } from '../../workbook/address';
import type { Cell } from '../../workbook/matrix';
import { kefuCalls, withoutTexts } from '../freeze/formula';

/** What an argument of a call is, where that can be told from its text. */
export type ArgumentPart =
  | { kind: 'omitted' }
  | { kind: 'value'; value: Cell }
  /** `sheet` is null on the formula's own. */
  | { kind: 'reference'; sheet: string | null; area: Area }
  /** A formula of its own, a name, a whole column: only Excel knows what it holds. */
  | { kind: 'other' };

export interface CallArgument {
  /** As it stands in the formula. */
  text: string;
  part: ArgumentPart;
}

export interface FormulaCall {
  /** `QASCORE`. */
  name: string;
  arguments: CallArgument[];
  /** The formula is this call and nothing else, so that it shows what the function answers. */
  alone: boolean;
}

/** The outermost first call of one of the add-in's functions in a formula; null without one. */
export function parseCall(formula: string): FormulaCall | null {
  const [first] = kefuCalls(formula);
  if (!first) return null;
  const { parts, end } = splitArguments(formula, first.open);
  const alone = formula.slice(1, first.start).trim() === '' && formula.slice(end + 1).trim() === '';
  const given = parts.length === 1 && parts[0]?.trim() === '' ? [] : parts;
  return {
    name: first.name,
    arguments: given.map((part) => ({ text: part.trim(), part: readPart(part.trim()) })),
    alone,
  };
}

/** The texts between the commas of one call, and the place of its closing parenthesis. */
function splitArguments(formula: string, open: number): { parts: string[]; end: number } {
  const code = withoutTexts(formula);
  const parts: string[] = [];
  let depth = 0;
  let from = open;
  let at = open;
  for (; at < code.length; at++) {
    const character = code.charAt(at);
    if (character === '(' || character === '{') depth++;
    else if (depth > 0 && (character === ')' || character === '}')) depth--;
    else if (character === ')') break;
    else if (character === ',' && depth === 0) {
      parts.push(formula.slice(from, at));
      from = at + 1;
    }
  }
  return { parts: [...parts, formula.slice(from, at)], end: at };
}

/** The add-in's own sheets wrap references so that a blank cell stays blank: `IF(A1="","",A1)`. */
const wrapped = /^IF\((.+)="","[^"]*",(.+)\)$/i;
const cells = /^(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/iu;

function readPart(text: string): ArgumentPart {
  if (text === '') return { kind: 'omitted' };
  const blankKept = wrapped.exec(text);
  if (blankKept && blankKept[1] === blankKept[2]) return readPart(blankKept[2] ?? '');
  const reference = cells.exec(text);
  if (reference) {
    const [, sheet, area = ''] = reference;
    return { kind: 'reference', sheet: sheet === undefined ? null : nameOf(sheet), area: parseArea(area) };
  }
  if (/^"(?:[^"]|"")*"$/.test(text)) return { kind: 'value', value: text.slice(1, -1).replaceAll('""', '"') };
  if (/^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?%?$/i.test(text)) {
    return { kind: 'value', value: text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text) };
  }
  if (/^(?:TRUE|FALSE)$/i.test(text)) return { kind: 'value', value: text.toUpperCase() === 'TRUE' };
  return { kind: 'other' };
}

const nameOf = (sheet: string): string => (sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet);
