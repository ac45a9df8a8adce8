import type { Area } from '../address';
import type { Cell, ListObject, SheetMatrix } from '../matrix';
import { readHeader, type HeaderText } from './headerRow';

/** Without its header row an Excel table is a range like any other. */
export const readableListObjects = (sheet: SheetMatrix): ListObject[] =>
  (sheet.listObjects ?? []).filter(({ showHeaders }) => showHeaders);

export const headerOf = (sheet: SheetMatrix, { area }: ListObject): HeaderText =>
  readHeader(sheet, area.row, 1, area.column, area.columns);

/** The sheet as if its Excel tables were not there: what is left is looked through for plain ranges. */
export const withoutListObjects = (sheet: SheetMatrix): SheetMatrix =>
  withoutAreas(
    sheet,
    readableListObjects(sheet).map(({ area }) => area),
  );

/** The sheet as if nothing stood in the areas. */
export function withoutAreas(sheet: SheetMatrix, areas: readonly Area[]): SheetMatrix {
  if (areas.length === 0) return sheet;
  const width = sheet.values[0]?.length ?? 0;
  const blank = new Array<Cell>(width).fill('');
  const values = [...sheet.values];
  for (const { row, column, rows, columns } of areas) {
    const left = column - sheet.column;
    for (let i = row - sheet.row; i < row - sheet.row + rows; i++) {
      const cells = values[i];
      if (left === 0 && columns >= width) values[i] = blank;
      else if (cells) values[i] = cells.map((cell, k) => (k >= left && k < left + columns ? '' : cell));
    }
  }
  return { ...sheet, values };
}
