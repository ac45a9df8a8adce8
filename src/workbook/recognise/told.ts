import { overlap, type Area } from '../address';
import type { HeaderRows, TableChoice } from '../corrections';
import { isBlank, isRead, cellAt, textAt, type ListObject, type SheetMatrix } from '../matrix';
import { foldHeader } from '../vocabulary/headerText';
import type { KindSpec } from '../vocabulary/kinds';
import { stretches, type Stretch } from './blocks';
import { readHeader, type HeaderText, type KindMatch } from './headerRow';
import { mapColumns } from './headers';
import { headerOf, readableListObjects, withoutListObjects } from './listObjects';

/** What the user said a table of this sheet is. */
export interface SheetChoice {
  choice: TableChoice;
  /** Said of another sheet: tables with the very same header, such as the other months, are taken for the same. */
  elsewhere: boolean;
}

/** The place of a table of which the user has said what it is. */
export interface ToldTable {
  choice: TableChoice;
  header: HeaderText;
  listObject: ListObject | null;
}

/** So much of a remembered header must still be there: columns are renamed and taken away. */
const enoughOfHeader = 0.6;

/** The tables the user has spoken of, where they stand now. A header that comes several times is found each time. */
export function toldTables(sheet: SheetMatrix, choices: readonly SheetChoice[]): ToldTable[] {
  const found: ToldTable[] = [];
  for (const { choice, elsewhere } of choices) {
    const wanted = new Set(choice.headers.map(foldHeader).filter((text) => text !== ''));
    if (wanted.size === 0) continue;
    const enough = elsewhere ? wanted.size : Math.ceil(wanted.size * enoughOfHeader);
    const places = [...inListObjects(sheet, wanted), ...inRanges(sheet, choice.headerRows, wanted)];
    const most = Math.max(enough, ...places.map(({ score }) => score));
    for (const { header, listObject, score } of places) {
      if (score < most || found.some((table) => meets(table.header, header))) continue;
      found.push({ choice, header, listObject });
    }
  }
  return found;
}

/** The table as one of its kind; null where the user said that it is none, or of a kind that is not looked for. */
export function toldMatch({ choice, header }: ToldTable, kinds: readonly KindSpec[]): KindMatch | null {
  const spec = kinds.find(({ kind }) => kind === choice.kind);
  if (!spec) return null;
  return { header, spec, columns: mapColumns(header.texts, spec.columns), score: 0, told: choice };
}

const areaOf = (header: HeaderText): Area => ({ ...header, columns: header.texts.length });

/** Whether two headers share a cell. */
export const meets = (a: HeaderText, b: HeaderText): boolean => overlap(areaOf(a), areaOf(b));

interface Place extends Omit<ToldTable, 'choice'> {
  score: number;
}

const scoreOf = ({ texts }: HeaderText, wanted: ReadonlySet<string>): number =>
  new Set(texts.map(foldHeader).filter((text) => wanted.has(text))).size;

const inListObjects = (sheet: SheetMatrix, wanted: ReadonlySet<string>): Place[] =>
  readableListObjects(sheet).map((listObject) => {
    const header = headerOf(sheet, listObject);
    return { header, listObject, score: scoreOf(header, wanted) };
  });

function inRanges(whole: SheetMatrix, rows: HeaderRows, wanted: ReadonlySet<string>): Place[] {
  const sheet = withoutListObjects(whole);
  const places: Place[] = [];
  const least = Math.ceil(wanted.size * enoughOfHeader);
  for (let row = sheet.row; row <= sheet.row + sheet.values.length - rows; row++) {
    if (!isRead(sheet, row) || wordsAt(sheet, row, rows, wanted) < least) continue;
    const pieces = stretches(sheet, row, rows).map(({ column, width }) => readHeader(sheet, row, rows, column, width));
    for (const header of joined(sheet, pieces, wanted)) {
      places.push({ header, listObject: null, score: scoreOf(header, wanted) });
    }
  }
  return places;
}

/** How many of the wanted headers stand in the row; most rows have none, and are passed over for that. */
function wordsAt(sheet: SheetMatrix, row: number, rows: HeaderRows, wanted: ReadonlySet<string>): number {
  const words = new Set<string>();
  for (let r = row; r < row + rows; r++) {
    for (const cell of sheet.values[r - sheet.row] ?? []) {
      if (typeof cell !== 'string' || cell === '') continue;
      const text = foldHeader(cell);
      if (wanted.has(text)) words.add(text);
    }
  }
  return words.size;
}

/** The stretches of a row as headers: a neighbour with wanted titles that are still missing belongs to the same table. */
function joined(sheet: SheetMatrix, pieces: readonly HeaderText[], wanted: ReadonlySet<string>): HeaderText[] {
  const result: HeaderText[] = [];
  for (const piece of pieces) {
    const score = scoreOf(piece, wanted);
    if (score === 0) continue;
    const left = result.at(-1);
    const together = left && across(sheet, left, piece);
    if (left && together && scoreOf(together, wanted) === scoreOf(left, wanted) + score) result.splice(-1, 1, together);
    else result.push(piece);
  }
  return result;
}

const across = (sheet: SheetMatrix, { row, rows, column }: HeaderText, right: HeaderText): HeaderText =>
  readHeader(sheet, row, rows, column, right.column + right.texts.length - column);

/** A row that may be a table's header, as the user is shown it. */
export interface HeaderChoice {
  /** 0-based row of the sheet. */
  row: number;
  rows: HeaderRows;
  headers: string[];
}

/** Headers are looked for so many rows above and below. */
const near = 4;

/** The rows around a table's header that may be it, one to three rows each. */
export function headerChoices(whole: SheetMatrix, { row, column, texts }: HeaderText): HeaderChoice[] {
  const sheet = withoutListObjects(whole);
  const last = sheet.row + sheet.values.length - 1;
  const choices: HeaderChoice[] = [];
  for (let r = Math.max(sheet.row, row - near); r <= Math.min(last, row + near); r++) {
    for (const rows of [1, 2, 3] as const) {
      if (r + rows - 1 > last || !isRead(sheet, r + rows - 1)) continue;
      if (rows > 1 && !mayBeOne(sheet, r, rows, column, texts.length)) continue;
      const headers = headerAt(sheet, r, rows, { column, width: texts.length });
      if (headers && headers.filter((text) => text !== '').length >= 2) choices.push({ row: r, rows, headers });
    }
  }
  return choices;
}

/** Whether rows may be one header: titles in each, the lower rows nothing but titles, and blanks in some of each two. */
function mayBeOne(sheet: SheetMatrix, row: number, rows: HeaderRows, column: number, width: number): boolean {
  const columns = Array.from({ length: width }, (_, i) => column + i);
  const isText = (r: number, c: number) => typeof cellAt(sheet, r, c) === 'string' && textAt(sheet, r, c) !== '';
  const filled = (r: number) => columns.filter((c) => !isBlank(cellAt(sheet, r, c)));
  for (let upper = row; upper < row + rows - 1; upper++) {
    const lower = filled(upper + 1);
    if (filled(upper).length === 0 || lower.length === 0 || !lower.every((c) => isText(upper + 1, c))) return false;
    if (!columns.some((c) => isText(upper, c) !== isText(upper + 1, c))) return false;
  }
  return true;
}

function headerAt(sheet: SheetMatrix, row: number, rows: HeaderRows, { column, width }: Stretch): string[] | null {
  const own = stretches(sheet, row, rows).filter((s) => s.column < column + width && column < s.column + s.width);
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return null;
  return readHeader(sheet, row, rows, first.column, last.column + last.width - first.column).texts;
}
