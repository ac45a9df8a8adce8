import { sameHeaders, type HeaderRows } from '../corrections';
import { isBlank, isRead, cellAt, textAt, type SheetMatrix } from '../matrix';
import type { KindSpec } from '../vocabulary/kinds';
import { foldHeader } from '../vocabulary/headerText';
import { goTogether, isBlankRow, lineText, stretches, titleAbove, type Stretch } from './blocks';
import { explainingRows } from './explainingRows';
import { footersBelow } from './footers';
import { matchKind, readHeader, type HeaderText, type KindMatch } from './headerRow';
import { headerOf, readableListObjects, withoutListObjects } from './listObjects';
import { beginsOther } from './otherBelow';
import { meets, toldMatch, toldTables, type SheetChoice, type ToldTable } from './told';

/** A table found on a sheet. Rows and columns are 0-based positions on the sheet; data rows are `firstRow` to `lastRow`. */
export interface FoundTable extends KindMatch {
  sheet: SheetMatrix;
  firstRow: number;
  lastRow: number;
  /** The lone texts above the header, joined: titles and the period that an export names. */
  title: string;
  /** Rows below the last one with signatures and notes: 审核：…, 备注：… */
  footers: readonly number[];
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
    return [{ ...match, sheet, title, firstRow: area.row + 1, lastRow, footers: [], listObject: { id, name } }];
  });
}

function recogniseRanges(sheet: SheetMatrix, kinds: readonly KindSpec[], told: readonly ToldTable[]): FoundTable[] {
  const words = headerWords(kinds);
  const said = told.filter(({ listObject }) => listObject === null);
  const matches: KindMatch[] = said.flatMap((table) => toldMatch(table, kinds) ?? []);
  const headers = (row: number, rows: HeaderRows) =>
    headersAt(sheet, row, rows, kinds).filter(({ header }) => !said.some((table) => replaces(table, header)));
  const height = sheet.values.length;
  for (let i = 0; i < height; i++) {
    const row = sheet.row + i;
    const fresh = startsBlock(sheet, i);
    if (!mayBeHeader(sheet.values[i] ?? [], words, fresh ? 1 : 2)) continue;
    if (!fresh && isDataOf(matches, sheet, row, words)) continue;
    const best = bestHeader(sheet, row, Math.min(3, height - i), headers);
    matches.push(...best);
    i += (best[0]?.header.rows ?? 1) - 1;
  }
  const all = [...said, ...matches].map(({ header }) => header);
  return matches.map((match) => withExtent(sheet, match, all));
}

/** The user's word on a header goes before what would be recognised there, and before the row it was given instead of. */
const replaces = ({ choice, header }: ToldTable, found: HeaderText): boolean =>
  meets(header, found) || (choice.instead !== null && sameHeaders(choice.instead, found.texts));

const total = (matches: readonly KindMatch[]) => matches.reduce((sum, match) => sum + match.score, 0);

/** The row as a header, or with what stands below it, where that tells more than any of the rows does with fewer. */
function bestHeader(
  sheet: SheetMatrix,
  row: number,
  most: number,
  headersOf: (row: number, rows: HeaderRows) => KindMatch[],
): KindMatch[] {
  const single = headersOf(row, 1);
  if (most < 2) return single;
  const below = total(headersOf(row + 1, 1));
  const double = isGapped(sheet, row, 2) ? headersOf(row, 2) : [];
  const best = total(double) > Math.max(total(single), below) + 1e-9 ? double : single;
  if (most < 3 || !isGapped(sheet, row, 3)) return best;
  const triple = headersOf(row, 3);
  // Looked for only where it could be better: nearly all headers have one row.
  if (total(triple) <= Math.max(total(best), below) + 1e-9) return best;
  const lower = Math.max(total(headersOf(row + 1, 2)), total(headersOf(row + 2, 1)));
  return total(triple) > lower + 1e-9 ? triple : best;
}

/** Several header rows leave blanks in some of them, and none is blank. */
function isGapped(sheet: SheetMatrix, row: number, rows: HeaderRows): boolean {
  return stretches(sheet, row, rows).some(({ column, width }) => {
    const filled = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: width }, (__, c) => !isBlank(cellAt(sheet, row + r, column + c))),
    );
    const isMixed = Array.from({ length: width }, (_, c) => new Set(filled.map((line) => line[c])).size > 1);
    return filled.every((line) => line.includes(true)) && isMixed.includes(true);
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

/** Two stretches and what lies between them. */
const joinedTo = ({ column }: Stretch, right: Stretch): Stretch => ({
  column,
  width: right.column + right.width - column,
});

/** The tables whose header is this row (or this and the next): stretch by stretch, stretches that are no table alone joined to their neighbour. */
function headersAt(sheet: SheetMatrix, row: number, rows: HeaderRows, kinds: readonly KindSpec[]): KindMatch[] {
  const result: KindMatch[] = [];
  let pending: Stretch | null = null;
  const match = ({ column, width }: Stretch) => {
    const header = readHeader(sheet, row, rows, column, width);
    if (header.texts.filter((text) => text !== '').length < 2) return null;
    return matchKind(header, kinds, `${sheet.name} ${titleAbove(sheet, row, column, width)}`);
  };
  const goesWith = (left: Stretch, right: Stretch) => goTogether(sheet, row + rows, left, right);
  for (const stretch of stretches(sheet, row, rows)) {
    const alone = match(stretch);
    if (alone) {
      // Columns of the same table may stand before a gap, too few to be one alone.
      const whole = pending && goesWith(pending, stretch) && match(joinedTo(pending, stretch));
      result.push(whole && whole.spec === alone.spec && whole.score > alone.score + 1e-9 ? whole : alone);
      pending = null;
      continue;
    }
    const left = result.at(-1);
    const before: Stretch | null =
      pending ?? (left ? { column: left.header.column, width: left.header.texts.length } : null);
    const joined: Stretch = before ? joinedTo(before, stretch) : stretch;
    const together = before && goesWith(before, stretch) ? match(joined) : null;
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
  const firstRow = header.row + header.rows + explainingRows(sheet, match);
  const bottom = sheet.row + sheet.values.length - 1;
  const below = all
    .filter((other) => other.row >= firstRow && overlaps(header.column, width, other.column, other.texts.length))
    .map(({ row }) => row);
  const end = Math.min(bottom, ...below.map((row) => row - 1));
  const longestGap = spec.policy ? 1 : endingGap;
  let lastRow = firstRow - 1;
  for (let row = firstRow; row <= end && row - lastRow <= longestGap; row++) {
    // Rows that have not been read yet are taken to go on.
    if (isRead(sheet, row) && isBlankRow(sheet, row, header.column, width)) continue;
    if (row > lastRow + 1 && beginsOther(sheet, row, lastRow, { column: header.column, width })) break;
    lastRow = row;
  }
  // Titles directly above the next table are not rows of this one.
  if (below.length > 0)
    while (lastRow >= firstRow && lastRow >= end - 2 && lineText(sheet, lastRow, header.column, width)) lastRow--;
  const footers = footersBelow(sheet, {
    row: firstRow,
    column: header.column,
    rows: lastRow - firstRow + 1,
    columns: width,
  });
  const [footer] = footers;
  if (footer !== undefined) {
    lastRow = footer - 1;
    while (lastRow >= firstRow && isBlankRow(sheet, lastRow, header.column, width)) lastRow--;
  }
  const title = titleAbove(sheet, header.row, header.column, width);
  return { ...match, sheet, firstRow, lastRow, footers, title, listObject: null };
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
