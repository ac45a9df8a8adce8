import { intersection, overlap, parseArea, type Area } from '../address';
import { isBlank, cellAt, isRead, type SheetMatrix } from '../matrix';
import type { DataTable } from '.';
import { isBlankRow } from './blocks';
import { readHeader, type HeaderText } from './headerRow';
import { headerOf, readableListObjects } from './listObjects';
import { headerChoices } from './told';
import { describeUnknown, endOfBlock, headerRowOf, headRows, titlesOf, type UnknownTable } from './unknown';

/** Why a selection is no table; the pane says each in words. */
export type SelectionFault = 'blank' | 'oneColumn' | 'noTitles' | 'noRows' | 'notRead';

/** What a selection is: a table nobody has a word for, one that is known already, or none. */
export type SelectedTable = { table: UnknownTable } | { known: DataTable } | { fault: SelectionFault };

/**
 * The table that a person has selected: its header and rows, its header row alone, whole columns, or one cell of it. Pure.
 * @param selected on this sheet, as large as Excel says
 */
export function tableInSelection(sheet: SheetMatrix, tables: readonly DataTable[], selected: Area): SelectedTable {
  const width = sheet.values[0]?.length ?? 0;
  const used = { row: sheet.row, column: sheet.column, rows: sheet.values.length, columns: width };
  const within = intersection(selected, used);
  if (!within) return { fault: 'blank' };
  const area = selected.rows * selected.columns === 1 ? regionAround(sheet, within) : within;
  const listObject = readableListObjects(sheet).find((candidate) => overlap(candidate.area, area));
  const header = listObject ? headerOf(sheet, listObject) : headerIn(sheet, area);
  if (typeof header === 'string') return { fault: header };
  const place = { ...header, columns: header.texts.length };
  const known = tables.find((table) => table.matrix === sheet && overlap(parseArea(table.address), place));
  if (known) return { known };
  return { table: describeUnknown(sheet, header, listObject ? [] : headerChoices(sheet, header)) };
}

function headerIn(sheet: SheetMatrix, area: Area): HeaderText | SelectionFault {
  const { column, columns } = area;
  let row = area.row;
  const end = row + area.rows;
  while (row < end && isRead(sheet, row) && isBlankRow(sheet, row, column, columns)) row++;
  if (row === end) return 'blank';
  if (columns === 1) return 'oneColumn';
  const last = Math.min(end, row + headRows);
  for (let r = row; r < last; r++) if (!isRead(sheet, r)) return 'notRead';
  const at = headerRowOf(sheet, row, last, column, columns);
  if (titlesOf(sheet, at, column, columns) < 2) return 'noTitles';
  if (endOfBlock(sheet, at + 1, column, columns) === at + 1) return 'noRows';
  return trimmed(sheet, at, column, columns);
}

/** The header without columns at its ends that have no title. */
function trimmed(sheet: SheetMatrix, row: number, column: number, columns: number): HeaderText {
  const { texts } = readHeader(sheet, row, 1, column, columns);
  const first = texts.findIndex((text) => text !== '');
  const last = texts.findLastIndex((text) => text !== '');
  return readHeader(sheet, row, 1, column + first, last - first + 1);
}

/** The block of filled cells around one, as Excel's current region: up to blank rows and columns, or to rows that are not read. */
function regionAround(sheet: SheetMatrix, { row, column }: Area): Area {
  let [top, bottom, left, right] = [row, row, column, column];
  const filled = (r: number, c: number) => !isBlank(cellAt(sheet, r, c));
  const inRow = (r: number) => {
    for (let c = left - 1; c <= right + 1; c++) if (filled(r, c)) return true;
    return false;
  };
  const inColumn = (c: number) => {
    for (let r = top - 1; r <= bottom + 1; r++) if (filled(r, c)) return true;
    return false;
  };
  for (;;) {
    if (inRow(top - 1)) top--;
    else if (inRow(bottom + 1)) bottom++;
    else if (inColumn(left - 1)) left--;
    else if (inColumn(right + 1)) right++;
    else return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
