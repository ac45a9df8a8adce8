import type { IRange } from '@univerjs/core';
import { invalidArgument } from '../errors';
import type { CellReader } from './cellReader';

/** `Excel.SearchCriteria`; what is left out is false and `Forward`. */
export interface SearchCriteria {
  completeMatch?: boolean;
  matchCase?: boolean;
  searchDirection?: 'Forward' | 'Backwards';
}

/** The first cell, row by row, whose value or formula has the text. */
export function findText(
  cells: CellReader,
  { startRow, endRow, startColumn, endColumn }: IRange,
  text: string,
  { completeMatch = false, matchCase = false, searchDirection = 'Forward' }: SearchCriteria = {},
): IRange | null {
  if (text === '') throw invalidArgument('There is nothing to find.');
  const folded = (part: string) => (matchCase ? part : part.toLowerCase());
  const wanted = folded(text);
  const matches = (value: string) => (completeMatch ? folded(value) === wanted : folded(value).includes(wanted));
  const width = endColumn - startColumn + 1;
  const count = (endRow - startRow + 1) * width;
  for (let index = 0; index < count; index += 1) {
    const place = searchDirection === 'Forward' ? index : count - 1 - index;
    const [row, column] = [startRow + Math.floor(place / width), startColumn + (place % width)];
    if (matches(String(cells.formula(row, column))) || matches(String(cells.value(row, column)))) {
      return { startRow: row, endRow: row, startColumn: column, endColumn: column };
    }
  }
  return null;
}
