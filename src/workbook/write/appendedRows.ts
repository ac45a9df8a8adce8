import type { Cell } from '../matrix';
import { columnTitles } from '../recognise/headerRow';
import { WriteFailure } from './failure';
import type { AppendPlan } from './plan';
import type { Content } from './sheetPlan';

/** Titles are compared as they are read: without the spaces around them. @throws WriteFailure where they are others now */
export function checkHeaders(header: Excel.Range, titles: readonly string[] | undefined, place: string): void {
  const present = columnTitles(header.values as Cell[][]);
  const same = present.length === titles?.length && titles.every((title, i) => present[i] === title);
  if (!same) throw new WriteFailure('changedTable', place);
}

/** The rows with the formulas that know where they stand. @param first 0-based row of the sheet of the first one */
export function withFormulas(rows: Content[][], { formulas = [] }: AppendPlan, first: number): Content[][] {
  if (formulas.length === 0) return rows;
  return rows.map((line, i) =>
    line.map((content, column) => {
      const formula = formulas.find((candidate) => candidate.column === column);
      return formula ? { formula: formula.at(first + i) } : content;
    }),
  );
}

/** The cells that get something must be blank. */
export const blank = (rows: Content[][]): ('' | null)[][] =>
  rows.map((line) => line.map((content) => (content === null ? null : '')));
