/** A call of one of the add-in's functions; where it was not installed, Excel has stored `_xldudf_KEFU_…` instead. */
const call = /(?<![\p{L}\p{N}_.])(?:_xldudf_)?KEFU[._]([A-Z]{3,})\s*\(/giu;

/** The functions of the add-in that a formula calls, each once, wherever they stand in it; none in texts or in sheet names. */
export function kefuFunctions(formula: string): string[] {
  if (!formula.startsWith('=')) return [];
  const code = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, ' ');
  return [...new Set([...code.matchAll(call)].map(([, name = '']) => `KEFU.${name.toUpperCase()}`))];
}
