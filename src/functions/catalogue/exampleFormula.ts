import type { ExampleCell, FunctionEntry } from './entry';

/** A cell as a formula writes it. */
function literal(cell: ExampleCell): string {
  if (typeof cell === 'string') return `"${cell.replaceAll('"', '""')}"`;
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
}

/** An argument as Excel's array constant: columns by comma, rows by semicolon. */
function argument(value: FunctionEntry['example']['args'][number]): string {
  if (value === null) return '';
  if (!Array.isArray(value)) return literal(value);
  return `{${value.map((row) => row.map(literal).join(',')).join(';')}}`;
}

/** A call with its arguments as they are typed; trailing blank ones are left out. */
export function callText(id: string, args: readonly string[]): string {
  const last = args.findLastIndex((text) => text.trim() !== '');
  return `=KEFU.${id}(${args
    .slice(0, last + 1)
    .map((text) => text.trim())
    .join(', ')})`;
}

export function exampleFormula({ id, example }: Pick<FunctionEntry, 'id' | 'example'>): string {
  return callText(id, example.args.map(argument));
}
