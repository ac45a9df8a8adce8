import { sameHeaders } from '../corrections';
import { isBlank, isRead, cellAt, textAt, type SheetMatrix } from '../matrix';
import type { KindSpec } from '../vocabulary/kinds';
import { foldHeader } from '../vocabulary/headerText';
import { isBlankRow, loneText, stretches, titleAbove, type Stretch } from './blocks';
import { matchKind, readHeader, type HeaderText, type KindMatch } from './headerRow';
import { headerOf, readableListObjects, withoutListObjects } from './listObjects';
import { meets, toldMatch, toldTables, type SheetChoice, type ToldTable } from './told';

/** A table found on a sheet. Rows and columns are 0-based positions on the sheet; data rows are `firstRow` to `lastRow`. */
export interface FoundTable extends KindMatch {
  sheet: SheetMatrix;
  firstRow: number;
  lastRow: number;
  /** The lone texts above the header, joined: titles and the period that an export names. */
  title: string;
  listObject: { id: string; name: string } | null;
}

/** A table of records goes on after fewer blank rows than this. */
const endingGap = 3;
/** Longer texts are no titles of columns; folded, an explaining header may have this many characters. */
const longestHeader = 60;

/** All tables of one sheet, in reading order: Excel tables first asked for, then what stands around them. */
export function recogniseSheet(
  sheet: SheetMatrix,
  kinds: readonly KindSpec[],
  choices: readonly SheetChoice[] = [],
): FoundTable[] {
  const told = toldTables(sheet, choices);
  const around = recogniseRanges(withoutListObjects(sheet), kinds, told).map((found) => ({ ...found, sheet }));
  return [...recogniseListObjects(sheet, kinds, told), ...around]
    .flatMap((table) => (table.told ? [table] : byLabels(table, kinds)))
    .sort((a, b) => a.header.row - b.header.row || a.header.column - b.header.column);
}

/** The Excel tables of a sheet whose headers name a kind; where they begin and end is Excel's word. */
function recogniseListObjects(
  sheet: SheetMatrix,
  kinds: readonly KindSpec[],
  told: readonly ToldTable[],
): FoundTable[] {
  return readableListObjects(sheet).flatMap((listObject): FoundTable[] => {
    const { id, name, area, showTotals } = listObject;
    const title = titleAbove(sheet, area.row, area.column, area.columns);
    const said = told.find((table) => table.listObject === listObject);
    const match = said
      ? toldMatch(said, kinds)
      : matchKind(headerOf(sheet, listObject), kinds, `${sheet.name} ${name} ${title}`);
    if (!match) return [];
    const lastRow = area.row + area.rows - (showTotals ? 2 : 1);
    return [{ ...match, sheet, title, firstRow: area.row + 1, lastRow, listObject: { id, name } }];
  });
}

function recogniseRanges(sheet: SheetMatrix, kinds: readonly KindSpec[], told: readonly ToldTable[]): FoundTable[] {
  const words = headerWords(kinds);
  const said = told.filter(({ listObject }) => listObject === null);
  const matches: KindMatch[] = said.flatMap((table) => toldMatch(table, kinds) ?? []);
  const headers = (row: number, rows: 1 | 2) =>
    headersAt(sheet, row, rows, kinds).filter(({ header }) => !said.some((table) => replaces(table, header)));
  const height = sheet.values.length;
  for (let i = 0; i < height; i++) {
    const row = sheet.row + i;
    const fresh = startsBlock(sheet, i);
    if (!mayBeHeader(sheet.values[i] ?? [], words, fresh ? 1 : 2)) continue;
    if (!fresh && isDataOf(matches, sheet, row, words)) continue;
    const single = headers(row, 1);
    const double = i + 1 < height ? headers(row, 2) : [];
    const below = i + 1 < height ? headers(row + 1, 1) : [];
    const best = total(double) > Math.max(total(single), total(below)) + 1e-9 && isGapped(sheet, row) ? double : single;
    matches.push(...best);
    if (best === double) i++;
  }
  const all = [...said, ...matches].map(({ header }) => header);
  return matches.map((match) => withExtent(sheet, match, all));
}

/** The user's word on a header goes before what would be recognised there, and before the row it was given instead of. */
const replaces = ({ choice, header }: ToldTable, found: HeaderText): boolean =>
  meets(header, found) || (choice.instead !== null && sameHeaders(choice.instead, found.texts));

const total = (matches: readonly KindMatch[]) => matches.reduce((sum, match) => sum + match.score, 0);

/** Two header rows leave blanks in one of them. */
function isGapped(sheet: SheetMatrix, row: number): boolean {
  return stretches(sheet, row, 2).some(({ column, width }) => {
    for (let c = column; c < column + width; c++) {
      if (isBlank(cellAt(sheet, row, c)) !== isBlank(cellAt(sheet, row + 1, c))) return true;
    }
    return false;
  });
}

function headerWords(kinds: readonly KindSpec[]): ReadonlySet<string> {
  const titles = kinds.flatMap((kind) => kind.columns.flatMap((spec) => [...spec.headers, ...(spec.aliases ?? [])]));
  return new Set(titles.map(foldHeader));
}

/** The first rows of a sheet and what follows a blank row or a title; only there one known word makes a row worth a closer look. */
function startsBlock(sheet: SheetMatrix, index: number): boolean {
  if (index < 10) return true;
  return (sheet.values[index - 1] ?? []).filter((cell) => !isBlank(cell)).length <= 1;
}

/**
 * A row of a table that was found above: what known words it has (客服 and 买家 in each line of a chat log) stand below that
 * table's header, and most of its texts there are none.
 */
function isDataOf(matches: readonly KindMatch[], sheet: SheetMatrix, row: number, words: ReadonlySet<string>): boolean {
  let inside = 0;
  for (const { header } of matches) {
    let known = 0;
    let texts = 0;
    for (let column = header.column; column < header.column + header.texts.length; column++) {
      const cell = cellAt(sheet, row, column);
      if (typeof cell !== 'string' || cell === '') continue;
      texts++;
      if (isWord(cell, words)) known++;
    }
    if (known * 2 >= texts && known >= 2) return false;
    inside += known;
  }
  const all = (sheet.values[row - sheet.row] ?? []).filter((cell) => typeof cell === 'string' && isWord(cell, words));
  return inside >= all.length;
}

const folded = new Map<string, string>();

function isWord(cell: string, words: ReadonlySet<string>): boolean {
  if (cell === '' || cell.length > longestHeader) return false;
  let key = folded.get(cell);
  if (key === undefined) {
    key = foldHeader(cell);
    // Names and ids of a large sheet pass through here; the memory of them is not kept for ever.
    if (folded.size > 20000) folded.clear();
    folded.set(cell, key);
  }
  return words.has(key);
}

function mayBeHeader(
  cells: readonly (string | number | boolean)[],
  words: ReadonlySet<string>,
  enough: number,
): boolean {
  let hits = 0;
  let texts = 0;
  let numbers = 0;
  for (const cell of cells) {
    if (typeof cell === 'number') numbers++;
    if (typeof cell !== 'string' || cell === '') continue;
    if (cell.length > longestHeader) continue;
    texts++;
    if (isWord(cell, words)) hits++;
  }
  return hits >= enough && texts >= 2 && numbers <= texts;
}

/** The tables whose header is this row (or this and the next): stretch by stretch, stretches that are no table alone joined to their neighbour. */
function headersAt(sheet: SheetMatrix, row: number, rows: 1 | 2, kinds: readonly KindSpec[]): KindMatch[] {
  const result: KindMatch[] = [];
  let pending: Stretch | null = null;
  const match = ({ column, width }: Stretch) => {
    const header = readHeader(sheet, row, rows, column, width);
    if (header.texts.filter((text) => text !== '').length < 2) return null;
    return matchKind(header, kinds, `${sheet.name} ${titleAbove(sheet, row, column, width)}`);
  };
  for (const stretch of stretches(sheet, row, rows)) {
    const alone = match(stretch);
    if (alone) {
      result.push(alone);
      pending = null;
      continue;
    }
    const left = result.at(-1);
    const before: Stretch | null =
      pending ?? (left ? { column: left.header.column, width: left.header.texts.length } : null);
    const joined: Stretch = before
      ? { column: before.column, width: stretch.column + stretch.width - before.column }
      : stretch;
    const together = before ? match(joined) : null;
    const improves =
      together && (!left || pending || (together.spec === left.spec && together.score > left.score + 1e-9));
    if (together && improves) {
      if (!pending) result.pop();
      result.push(together);
      pending = null;
    } else if (!left || pending) pending = joined;
  }
  return result;
}

function withExtent(sheet: SheetMatrix, match: KindMatch, all: readonly HeaderText[]): FoundTable {
  const { header, spec } = match;
  const width = header.texts.length;
  const firstRow = header.row + header.rows + (isUnitRow(sheet, header) ? 1 : 0);
  const bottom = sheet.row + sheet.values.length - 1;
  const below = all
    .filter((other) => other.row >= firstRow && overlaps(header.column, width, other.column, other.texts.length))
    .map(({ row }) => row);
  const end = Math.min(bottom, ...below.map((row) => row - 1));
  const longestGap = spec.policy ? 1 : endingGap;
  let lastRow = firstRow - 1;
  for (let row = firstRow; row <= end && row - lastRow <= longestGap; row++) {
    // Rows that have not been read yet are taken to go on.
    if (!isRead(sheet, row) || !isBlankRow(sheet, row, header.column, width)) lastRow = row;
  }
  // Titles directly above the next table are not rows of this one.
  if (below.length > 0)
    while (lastRow >= firstRow && lastRow >= end - 2 && loneText(sheet, lastRow, header.column, width)) lastRow--;
  const title = titleAbove(sheet, header.row, header.column, width);
  return { ...match, sheet, firstRow, lastRow, title, listObject: null };
}

const unit = /^(?:[(（].{1,6}[)）]|人|秒|元|条|分|%)$/;

/** Below its titles a header may have a row with nothing but units: （人）, （秒）. */
function isUnitRow(sheet: SheetMatrix, { row, rows, column, texts }: HeaderText): boolean {
  const cells = texts.map((_, i) => cellAt(sheet, row + rows, column + i)).filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.every((cell) => typeof cell === 'string' && unit.test(cell.trim()));
}

const overlaps = (a: number, aWidth: number, b: number, bWidth: number) => a < b + bWidth && b < a + aWidth;

/** Kinds that share their headers are told apart by the labels in their first column; with none of them it is no table of ours. */
function byLabels(table: FoundTable, kinds: readonly KindSpec[]): FoundTable[] {
  if (!table.spec.labels) return [table];
  const { sheet, header, firstRow, lastRow, columns } = table;
  const column = header.column + (columns[0]?.column ?? 0);
  const labels: string[] = [];
  for (let row = firstRow; row <= lastRow; row++) labels.push(textAt(sheet, row, column));
  const spec = kinds.find(
    (kind) =>
      kind.columns === table.spec.columns &&
      kind.labels?.some((known) => labels.some((label) => label.startsWith(known))),
  );
  return spec ? [{ ...table, spec }] : [];
}
