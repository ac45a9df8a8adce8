import { areaName, cellName, overlap, parseArea, type Area } from '../address';
import type { Correction, HeaderRows } from '../corrections';
import { isBlank, isRead, type Cell, type SheetMatrix } from '../matrix';
import { choicesFor, type DataTable } from '.';
import { isBlankRow, stretches } from './blocks';
import { readHeader, type HeaderText } from './headerRow';
import { headerOf, readableListObjects, withoutAreas } from './listObjects';
import { headerChoices, toldTables, type HeaderChoice } from './told';

/** What looks like a table and is known as none: no kind was found, or the user said that it is none of ours. Plain data. */
export interface UnknownTable {
  id: string;
  sheet: string;
  sheetId: string;
  /** Of the header, A1 without the sheet. */
  address: string;
  headers: string[];
  headerRows: HeaderRows;
  /** Rows that may be the header; none for an Excel table, which tells its own. */
  choices: HeaderChoice[];
  /** The user said that it is none of ours. */
  ignored: boolean;
}

/** So many blank rows end a block. */
const endingGap = 3;
/** The header is among the first rows of a block. */
export const headRows = 10;
/** Of a sheet full of notes no more than these are shown. */
const mostOfSheet = 5;
const longestTitle = 60;

/** The tables nobody has a word for yet, and those that are to be left alone, in the order of the sheets. */
export function unknownTables(
  sheets: readonly SheetMatrix[],
  tables: readonly DataTable[],
  corrections: readonly Correction[],
): UnknownTable[] {
  return sheets.flatMap((sheet) => {
    const ignored = toldTables(sheet, choicesFor(sheet, sheets, corrections)).filter(
      ({ choice }) => choice.kind === null,
    );
    const known = tables.filter(({ matrix }) => matrix === sheet).map(areaOf);
    const listed = readableListObjects(sheet);
    const unread = listed.filter(
      (listObject) =>
        !known.some((area) => overlap(area, listObject.area)) &&
        !ignored.some((table) => table.listObject === listObject),
    );
    const rest = withoutAreas(sheet, [
      ...known,
      ...listed.map(({ area }) => area),
      ...ignored.map(({ header }) => extentOf(sheet, header)),
    ]);
    const describe = (header: HeaderText, isListObject: boolean, isIgnored: boolean): UnknownTable => ({
      ...describeUnknown(sheet, header, isListObject ? [] : headerChoices(isIgnored ? sheet : rest, header)),
      ignored: isIgnored,
    });
    return [
      ...unread.map((listObject) => describe(headerOf(sheet, listObject), true, false)),
      ...blocksOf(rest)
        .slice(0, mostOfSheet)
        .map((header) => describe(header, false, false)),
      ...ignored.map(({ header, listObject }) => describe(header, listObject !== null, true)),
    ];
  });
}

const areaOf = ({ address }: DataTable): Area => parseArea(address);

/** A table that nobody has a word for, by its header. @param choices the rows that may be it instead */
export const describeUnknown = (sheet: SheetMatrix, header: HeaderText, choices: HeaderChoice[]): UnknownTable => ({
  id: `${sheet.name}#${cellName(header.row, header.column)}`,
  sheet: sheet.name,
  sheetId: sheet.id ?? '',
  address: areaName({ ...header, columns: header.texts.length }),
  headers: header.texts,
  headerRows: header.rows,
  choices,
  ignored: false,
});

/** A header and the rows below it down to a gap. */
function extentOf(sheet: SheetMatrix, { row, rows, column, texts }: HeaderText): Area {
  return { row, column, rows: endOfBlock(sheet, row + rows, column, texts.length) - row, columns: texts.length };
}

/** The row after the last that belongs to a block. */
export function endOfBlock(sheet: SheetMatrix, first: number, column: number, width: number): number {
  const bottom = sheet.row + sheet.values.length;
  let end = first;
  for (let row = first; row < bottom && row - end < endingGap; row++) {
    if (!isRead(sheet, row)) return bottom;
    if (!isBlankRow(sheet, row, column, width)) end = row + 1;
  }
  return end;
}

const isTitle = (cell: Cell): boolean => typeof cell === 'string' && !isBlank(cell) && cell.length <= longestTitle;

/** The likely headers of blocks of cells: two titles at least, and rows below them. */
function blocksOf(sheet: SheetMatrix): HeaderText[] {
  const width = sheet.values[0]?.length ?? 0;
  const bottom = sheet.row + sheet.values.length;
  const headers: HeaderText[] = [];
  let row = sheet.row;
  while (row < bottom && isRead(sheet, row)) {
    if (isBlankRow(sheet, row, sheet.column, width)) {
      row++;
      continue;
    }
    const end = endOfBlock(sheet, row, sheet.column, width);
    const header = headerRowOf(sheet, row, Math.min(end, row + headRows), sheet.column, width);
    for (const { column, width: columns } of stretches(sheet, header, 1)) {
      const found = readHeader(sheet, header, 1, column, columns);
      if (found.texts.filter((text) => text !== '').length >= 2 && header + 1 < end) headers.push(found);
    }
    row = end;
  }
  return headers;
}

/** The first of the rows that has nearly as many titles as any. */
export function headerRowOf(sheet: SheetMatrix, first: number, end: number, column: number, width: number): number {
  const counts: number[] = [];
  for (let row = first; row < end; row++) counts.push(titlesOf(sheet, row, column, width));
  const most = Math.max(...counts);
  return first + counts.findIndex((count) => count >= most * 0.8);
}

/** How many cells of a row may be titles of columns. */
export function titlesOf(sheet: SheetMatrix, row: number, column: number, width: number): number {
  const left = column - sheet.column;
  return (sheet.values[row - sheet.row] ?? []).slice(left, left + width).filter(isTitle).length;
}

/** What a recognised table's header may be instead; none for an Excel table, which tells its own. */
export function headersNear(table: DataTable): HeaderChoice[] {
  if (table.listObject) return [];
  const { row, column } = areaOf(table);
  return headerChoices(table.matrix, { row, rows: table.headerRows, column, texts: table.headers });
}
