/** A call of one of the add-in's functions; where it was not installed, Excel has stored `_xldudf_KEFU_…` instead. */
const call = /(?<![\p{L}\p{N}_.])(?:_xldudf_)?KEFU[._]([A-Z]{3,})\s*\(/giu;

/** A formula with blanks in place of its texts and quoted sheet names, each character where it was. */
export const withoutTexts = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (text) => ' '.repeat(text.length));

/** Every call of the add-in's functions: `name` without namespace, `open` the place after its parenthesis. */
export function kefuCalls(formula: string): { name: string; start: number; open: number }[] {
  if (!formula.startsWith('=')) return [];
  return [...withoutTexts(formula).matchAll(call)].map(({ 0: whole, 1: name = '', index }) => ({
    name: name.toUpperCase(),
    start: index,
    open: index + whole.length,
  }));
}

/** The functions of the add-in that a formula calls, each once, wherever they stand in it; none in texts or in sheet names. */
export const kefuFunctions = (formula: string): string[] => [
  ...new Set(kefuCalls(formula).map(({ name }) => `KEFU.${name}`)),
];
