import type { Cell } from '../../workbook/matrix';

const mostRows = 3;
const mostColumns = 15;
const longest = 120;

/** What an area holds, in a line: cells of a row by commas, rows by semicolons, the rest as …; empty for one blank cell. */
export function shortened(values: readonly (readonly Cell[])[]): string {
  const lines = values.slice(0, mostRows).map((row) => {
    const cells = row.slice(0, mostColumns).map((cell) => (cell === '' ? '–' : String(cell)));
    return [...cells, ...(row.length > mostColumns ? ['…'] : [])].join(', ');
  });
  const line = [...lines, ...(values.length > mostRows ? ['…'] : [])].join('; ');
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
