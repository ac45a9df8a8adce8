import type { Cell, ListObject, SheetMatrix } from '../matrix';
import type { KindSpec } from '../vocabulary/kinds';
import { matchKind, readHeader } from './headerRow';
import { titleAbove } from './blocks';
import type { FoundTable } from './recogniseSheet';

/** The Excel tables of a sheet whose headers name a kind; where they begin and end is Excel's word. */
export function recogniseListObjects(sheet: SheetMatrix, kinds: readonly KindSpec[]): FoundTable[] {
  return (sheet.listObjects ?? []).filter(readable).flatMap(({ id, name, area, showTotals }): FoundTable[] => {
    const title = titleAbove(sheet, area.row, area.column, area.columns);
    const header = readHeader(sheet, area.row, 1, area.column, area.columns);
    const match = matchKind(header, kinds, `${sheet.name} ${name} ${title}`);
    if (!match) return [];
    const lastRow = area.row + area.rows - (showTotals ? 2 : 1);
    return [{ ...match, sheet, title, firstRow: area.row + 1, lastRow, listObject: { id, name } }];
  });
}

/** Without its header row an Excel table is a range like any other. */
const readable = ({ showHeaders }: ListObject): boolean => showHeaders;

/** The sheet as if its Excel tables were not there: what is left is looked through for plain ranges. */
export function withoutListObjects(sheet: SheetMatrix): SheetMatrix {
  const areas = (sheet.listObjects ?? []).filter(readable).map(({ area }) => area);
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
