import { columnIndex, columnLetters, MAX_COLUMN, MAX_ROW } from '../../model/a1';
import { tokenize, type Token } from './tokens';

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;

const wrap = (value: number, limit: number): number => ((value % (limit + 1)) + limit + 1) % (limit + 1);
const shiftColumn = (dollar: string, letters: string, by: number): string =>
  dollar ? dollar + letters : columnLetters(wrap(columnIndex(letters) + by, MAX_COLUMN));
const shiftRow = (dollar: string, digits: string, by: number): string =>
  dollar ? dollar + digits : String(wrap(Number(digits) - 1 + by, MAX_ROW) + 1);

/** Whether the token at `i` is an end of a whole-column or whole-row range such as `A:C` or `2:5`. */
const inRange = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === ':' || tokens[i + 1]?.text === ':';

/** Moves the relative references of a formula, as Excel does for the cells that share it. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = tokenize(formula);
  return tokens
    .map(({ kind, text }, i) => {
      if (kind === 'number') return inRange(tokens, i) && /^\d+$/.test(text) ? shiftRow('', text, rows) : text;
      if (kind !== 'word' || ['(', '!'].includes(tokens[i + 1]?.text ?? '') || tokens[i + 1]?.kind === 'bracket')
        return text;
      const cell = CELL.exec(text);
      if (cell) {
        const [, columnDollar = '', letters = '', rowDollar = '', digits = ''] = cell;
        if (columnIndex(letters) > MAX_COLUMN || Number(digits) > MAX_ROW + 1 || Number(digits) === 0) return text;
        return shiftColumn(columnDollar, letters, columns) + shiftRow(rowDollar, digits, rows);
      }
      const column = COLUMN.exec(text);
      if (column && inRange(tokens, i)) return shiftColumn(column[1] ?? '', column[2] ?? '', columns);
      return text;
    })
    .join('');
}
