/**
 * Cells in: everything a custom function may be handed becomes typed values here.
 *
 * Excel sends a blank cell as 0 (desktop, where nothing can tell it from a zero), null (web) or "", an omitted
 * argument as null, a single cell as a scalar or a 1 × 1 array. Errors may come as objects or as their text.
 */
import { Fault, type Outcome } from '../domain/fault';
import { dateOfNumber, parseDate } from '../domain/numbers/dates';
import { fold, isNoValue, parseFlag, parseNumber } from '../domain/numbers/text';
import { since1900 } from './dateSystem';

/** An argument's column: its parameter's name and one outcome a row. */
export interface Column<T> {
  readonly name: string;
  readonly values: readonly T[];
}

/** The rows of any argument as they come: a scalar is one row, an empty range one blank row. Read each with `rowOf`. */
export function rawRows(argument: unknown): readonly unknown[] {
  if (!Array.isArray(argument)) return [argument];
  return argument.length === 0 ? [null] : argument;
}

/** A row's cells; what is no array is a row of one cell. */
export function rowOf(row: unknown): unknown[] {
  return Array.isArray(row) ? row : [row];
}

/** The rows of any argument: a scalar is 1 × 1, an empty range one blank cell. */
export function rowsOf(argument: unknown): unknown[][] {
  return rawRows(argument).map(rowOf);
}

/** The widest row: ragged arrays are read as if filled with blanks. */
export function widthOf(rows: readonly unknown[][]): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 1);
}

export function isFault(outcome: unknown): outcome is Fault {
  // Most outcomes are texts and numbers, and `instanceof` alone is slow to tell.
  return typeof outcome === 'object' && outcome instanceof Fault;
}

/** The leftmost fault of a row's cells, or null. */
export function firstFault(...outcomes: readonly unknown[]): Fault | null {
  return outcomes.find(isFault) ?? null;
}

/** A bad cell fails its own row and takes no part in the rest. */
export function withoutFaults<T>(values: readonly (T | Fault)[]): readonly (T | null)[] {
  // Nearly always there is none, and then there is nothing to copy.
  return values.some(isFault) ? values.map((value) => (isFault(value) ? null : value)) : (values as readonly T[]);
}

const errorTexts =
  /^#(?:VALUE!|REF!|DIV\/0!|NUM!|NULL!|N\/A|NAME\?|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)$/;

/** A cell as folded text: null where it is blank or stands for "no value", undefined where it holds an error. */
export function cellText(cell: unknown): string | null | undefined {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'string') {
    if (isNoValue(cell)) return null;
    const text = fold(cell);
    if (text !== cell && isNoValue(text)) return null;
    return text.charCodeAt(0) === 0x23 && errorTexts.test(text) ? undefined : text;
  }
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : undefined;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return undefined;
}

/** A cell as a message shows it. */
export function shown(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell).slice(0, 40)
    : '#';
}

function readText(cell: unknown, argument: string, row: number): Outcome<string | null> {
  const text = cellText(cell);
  return text === undefined ? new Fault('value', 'errorCell', { argument, row }) : text;
}

/** A number from a cell: null where it is blank. */
export function readNumber(cell: unknown, argument: string, row: number): Outcome<number | null> {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const text = readText(cell, argument, row);
  if (text === null || isFault(text)) return text;
  const written = typeof cell === 'string' ? parseNumber(text) : null;
  return written ? written.value : new Fault('value', 'notANumber', { argument, row, value: shown(cell) });
}

function readDate(cell: unknown, argument: string, row: number): Outcome<number | null> {
  if (cell === 0) return null;
  const text = readText(cell, argument, row);
  if (text === null || isFault(text)) return text;
  const serial =
    typeof cell === 'number'
      ? dateOfNumber(since1900(cell))
      : (parseDate(text) ?? dateOfNumber(parseNumber(text)?.value ?? NaN));
  return typeof cell !== 'boolean' && serial !== null
    ? serial
    : new Fault('value', 'notADate', { argument, row, value: shown(cell) });
}

function readFlag(cell: unknown, argument: string, row: number): Outcome<boolean> {
  const text = readText(cell, argument, row);
  return isFault(text) ? text : text !== null && parseFlag(text) === true;
}

/** A column as it comes, for a loop over many rows that reads each cell (`cellOfColumn`) where it needs it. */
export function rawColumn(name: string, argument: unknown): Column<unknown> {
  return { name, values: rawRows(argument) };
}

export function isOneCell(row: unknown): row is [unknown] {
  return Array.isArray(row) && row.length === 1;
}

/** The cell of a row of a column. @throws Fault value for a row of several cells */
export function cellOfColumn(name: string, row: unknown): unknown {
  const cells = rowOf(row);
  if (cells.length > 1) throw new Fault('value', 'oneColumn', { argument: name, columns: cells.length });
  return cells[0];
}

export type CellReader<T> = (cell: unknown, argument: string, row: number) => Outcome<T>;

export function readColumn<T>(name: string, argument: unknown, read: CellReader<T>): Column<Outcome<T>> {
  const rows = rawRows(argument);
  const values = new Array<Outcome<T>>(rows.length);
  for (let i = 0; i < rows.length; i++) {
    values[i] = read(cellOfColumn(name, rows[i]), name, i + 1);
  }
  return { name, values };
}

/** A column of numbers; null = blank, and for an omitted argument one blank that `align` repeats. */
export function numberColumn(name: string, argument: unknown): Column<Outcome<number | null>> {
  return readColumn(name, argument, readNumber);
}

/** A column of keys or texts: trimmed and NFKC-folded, a number as its text; null = blank. */
export function textColumn(name: string, argument: unknown): Column<Outcome<string | null>> {
  return readColumn(name, argument, readText);
}

/** A column of serial dates or date-times from serials or text; null = blank or 0. */
export function dateColumn(name: string, argument: unknown): Column<Outcome<number | null>> {
  return readColumn(name, argument, readDate);
}

/** A column of flags: TRUE, 是, 1, √, Y are true, anything else is not. */
export function flagColumn(name: string, argument: unknown): Column<Outcome<boolean>> {
  return readColumn(name, argument, readFlag);
}

/**
 * Columns that belong together: single cells are repeated to the common length.
 * @throws Fault value naming two columns whose lengths differ
 */
export function align<const C extends readonly Column<unknown>[]>(...columns: C): { [K in keyof C]: C[K]['values'] } {
  const longest = columns.reduce((a, b) => (b.values.length > a.values.length ? b : a));
  const rows = longest.values.length;
  const aligned = columns.map(({ name, values }) => {
    if (values.length === rows) return values;
    if (values.length === 1) return new Array<unknown>(rows).fill(values[0]);
    throw new Fault('value', 'unequalLengths', {
      first: longest.name,
      firstRows: rows,
      second: name,
      secondRows: values.length,
    });
  });
  // map() forgets the tuple; each entry has its column's own element type.
  return aligned as { [K in keyof C]: C[K]['values'] };
}

/** Numbers of an n × m argument; null = blank, ragged rows filled. */
export function numberMatrix(name: string, argument: unknown): Column<Outcome<number | null>[]> {
  const rows = rowsOf(argument);
  const width = widthOf(rows);
  return {
    name,
    values: rows.map((row, i) => Array.from({ length: width }, (_, column) => readNumber(row[column], name, i + 1))),
  };
}

/** The non-blank texts of a list of any shape, row by row; the leftmost error fails the call. */
export function textList(name: string, argument: unknown): string[] {
  const list: string[] = [];
  rowsOf(argument).forEach((row, i) => {
    for (const cell of row) {
      const text = readText(cell, name, i + 1);
      if (isFault(text)) throw text;
      if (text !== null) list.push(text);
    }
  });
  return list;
}

/** A row of a table argument and its place in it, from 1. */
export interface TableRow {
  row: number;
  cells: unknown[];
}

/**
 * The rows of a table argument without blank rows and without a header (a first row whose number cell is text).
 * @param numberCell the 0-based column that holds a number in every row but a header
 * @throws Fault value where the table has fewer than `columns` columns
 */
export function tableRows(name: string, argument: unknown, columns: number, numberCell: number): TableRow[] {
  const rows = rowsOf(argument);
  const found = widthOf(rows);
  const filled = rows
    .map((cells, i) => ({ row: i + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cellText(cell) !== null));
  if (filled.length > 0 && found < columns) {
    throw new Fault('value', 'tooFewColumns', { argument: name, columns, found });
  }
  const first = filled[0];
  const heading = first ? first.cells[numberCell] : null;
  const isHeader = typeof heading === 'string' && isFault(readNumber(heading, name, 1));
  return isHeader ? filled.slice(1) : filled;
}

/** The number of a table's cell. @throws Fault value where it is blank, text or an error */
export function tableNumber(name: string, { row, cells }: TableRow, column: number): number {
  const value = readNumber(cells[column], name, row);
  if (typeof value === 'number') return value;
  throw new Fault('value', 'cellNotANumber', {
    argument: name,
    row,
    column: column + 1,
    value: shown(cells[column] ?? ''),
  });
}

/** The first cell of an argument that is one value. */
function single(argument: unknown): unknown {
  return rowsOf(argument)[0]?.[0];
}

export interface Bounds {
  minimum?: number;
  maximum?: number;
}

/**
 * One number; null where it is omitted or blank.
 * @throws Fault value for text, number outside the bounds (inclusive)
 */
export function optionalNumber(name: string, argument: unknown, bounds: Bounds = {}): number | null {
  const cell = single(argument);
  const value = readNumber(cell, name, 1);
  if (value === null) return null;
  if (isFault(value)) throw new Fault('value', 'argumentNotANumber', { argument: name, value: shown(cell) });
  const { minimum = -Infinity, maximum = Infinity } = bounds;
  if (value < minimum || value > maximum) {
    throw new Fault('number', 'argumentOutOfRange', {
      argument: name,
      value,
      minimum: minimum === -Infinity ? '−∞' : minimum,
      maximum: maximum === Infinity ? '∞' : maximum,
    });
  }
  return value;
}

/** One number that cannot be left out. @throws Fault value where it is blank */
export function requiredNumber(name: string, argument: unknown, bounds: Bounds = {}): number {
  const value = optionalNumber(name, argument, bounds);
  if (value === null) throw new Fault('value', 'argumentMissing', { argument: name });
  return value;
}

/** One text; null where it is omitted or blank. @throws Fault value for an error */
export function optionalText(name: string, argument: unknown): string | null {
  const text = readText(single(argument), name, 1);
  if (isFault(text)) throw text;
  return text;
}

/** One text that cannot be left out. @throws Fault value where it is blank */
export function requiredText(name: string, argument: unknown): string {
  const text = optionalText(name, argument);
  if (text === null) throw new Fault('value', 'argumentMissing', { argument: name });
  return text;
}

/** One of a function's options, in any case and width. @throws Fault value naming the options */
export function option<const O extends string>(
  name: string,
  argument: unknown,
  options: readonly O[],
  whenBlank: O,
): O {
  const text = optionalText(name, argument);
  if (text === null) return whenBlank;
  const chosen = options.find((candidate) => candidate.toLowerCase() === text.toLowerCase());
  if (chosen === undefined) {
    throw new Fault('value', 'unknownOption', { argument: name, value: text, options: options.join(', ') });
  }
  return chosen;
}

/** One yes or no. @throws Fault value where it is neither */
export function optionalFlag(name: string, argument: unknown, whenBlank: boolean): boolean {
  const text = optionalText(name, argument);
  if (text === null) return whenBlank;
  const flag = parseFlag(text);
  if (flag === null) {
    throw new Fault('value', 'unknownOption', { argument: name, value: text, options: 'TRUE, FALSE' });
  }
  return flag;
}
