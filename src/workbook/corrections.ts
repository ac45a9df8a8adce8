import { fieldsOf, listOf, type SettingSpec } from './settings/versioned';
import type { TableKind } from './tables';

/** The sheet a choice was made on: Excel's own id, so that the choice survives a new name; empty where it is unknown. */
interface OnSheet {
  sheetId: string;
  sheet: string;
}

/** A column the user chose for a role, remembered by the header's text, so that it survives moved columns. */
export interface ColumnChoice extends OnSheet {
  kind: TableKind;
  role: string;
  /** Null: the user said that no column plays this role. */
  header: string | null;
  /** Which of several columns with this header, from the left. */
  nth: number;
}

/** A header's rows: titles, or groups above them, or groups of groups. */
export type HeaderRows = 1 | 2 | 3;

/** What the user said a table is, remembered by the texts of its header, so that it survives moved rows and columns. */
export interface TableChoice extends OnSheet {
  headers: string[];
  headerRows: HeaderRows;
  /** Null: the user said that it is none of ours. */
  kind: TableKind | null;
  /** The row that recognition had taken for this table's header. */
  instead: string[] | null;
}

/** What the user said of the workbook's tables. */
export type Correction = ColumnChoice | TableChoice;

export const isColumnChoice = (correction: Correction): correction is ColumnChoice => 'role' in correction;
export const isTableChoice = (correction: Correction): correction is TableChoice => 'headers' in correction;

const entries = (value: unknown): object[] =>
  Array.isArray(value) ? value.map((entry: unknown) => Object(entry) as object) : [];

export const correctionSetting: SettingSpec<Correction[]> = {
  key: 'kefu.columns',
  version: 3,
  steps: {
    // Version 1 knew sheets by their names alone.
    1: ({ columns }) => ({ columns: entries(columns).map((column) => ({ sheetId: '', ...column })) }),
    // Version 2 took the first column of a name, and no word on what a table is.
    2: ({ columns }) => ({ columns: entries(columns).map((column) => ({ nth: 0, ...column })), tables: [] }),
  },
  empty: [],
  read: ({ columns, tables }) => [...listOf(columns, isStoredColumn), ...listOf(tables, isStoredTable)],
  write: (corrections) => ({
    columns: corrections.filter(isColumnChoice),
    tables: corrections.filter(isTableChoice),
  }),
};

/** A sheet as corrections find it again. */
export interface SheetIdentity {
  id?: string;
  name: string;
}

/** The corrections that concern a sheet: by its id, or by its name where no sheet of the workbook has the id. */
export function correctionsOf<T extends Correction>(
  sheet: SheetIdentity,
  sheets: readonly SheetIdentity[],
  corrections: readonly T[],
): T[] {
  return corrections.filter(({ sheetId, sheet: name }) =>
    sheetId !== '' && sheets.some(({ id }) => id === sheetId) ? sheetId === sheet.id : name === sheet.name,
  );
}

/** The corrections by the ids that the sheets have now: a copied file has others than those that were remembered. */
export function onPresentSheets(corrections: readonly Correction[], sheets: readonly SheetIdentity[]): Correction[] {
  return corrections.map((correction) => {
    if (sheets.some(({ id }) => id === correction.sheetId)) return correction;
    const sheetId = sheets.find(({ name }) => name === correction.sheet)?.id;
    return sheetId === undefined ? correction : { ...correction, sheetId };
  });
}

const sameSheet = (a: OnSheet, b: OnSheet): boolean =>
  a.sheetId !== '' && b.sheetId !== '' ? a.sheetId === b.sheetId : a.sheet === b.sheet;

/** Whether two headers are one, text for text. */
export const sameHeaders = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, i) => text === b[i]);

/** The corrections with one more column; a later one for the same role replaces the earlier. */
export function withColumn(corrections: readonly Correction[], added: ColumnChoice): Correction[] {
  const same = (c: Correction) =>
    isColumnChoice(c) && sameSheet(c, added) && c.kind === added.kind && c.role === added.role;
  return [...corrections.filter((c) => !same(c)), added];
}

/**
 * The corrections with what a table is, in place of what was said of it before.
 * @param shown the header the table had when it was said
 */
export function withTable(
  corrections: readonly Correction[],
  added: Omit<TableChoice, 'instead'>,
  shown: readonly string[],
): Correction[] {
  const before = corrections.find(
    (c): c is TableChoice => isTableChoice(c) && sameSheet(c, added) && sameHeaders(c.headers, shown),
  );
  const instead = before ? before.instead : sameHeaders(added.headers, shown) ? null : [...shown];
  const gone = (c: Correction) =>
    isTableChoice(c) && sameSheet(c, added) && (c === before || sameHeaders(c.headers, added.headers));
  return [...corrections.filter((c) => !gone(c)), { ...added, instead }];
}

/** The corrections without what was said of a table with this header: on its sheet, or where it was said for all sheets. */
export function withoutTable(
  corrections: readonly Correction[],
  table: OnSheet & Pick<TableChoice, 'headers'>,
): Correction[] {
  const about = corrections.filter((c) => isTableChoice(c) && sameHeaders(c.headers, table.headers));
  const here = about.filter((c) => sameSheet(c, table));
  const gone = here.length > 0 ? here : about;
  return corrections.filter((c) => !gone.includes(c));
}

const hasTexts = (fields: ReadonlyMap<string, unknown>, keys: readonly string[]): boolean =>
  keys.every((key) => typeof fields.get(key) === 'string');

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((text) => typeof text === 'string');

function isStoredColumn(value: unknown): value is ColumnChoice {
  const fields = fieldsOf(value);
  const header = fields.get('header');
  return (
    hasTexts(fields, ['sheetId', 'sheet', 'kind', 'role']) &&
    (header === null || typeof header === 'string') &&
    typeof fields.get('nth') === 'number'
  );
}

function isStoredTable(value: unknown): value is TableChoice {
  const fields = fieldsOf(value);
  const [kind, rows, instead] = [fields.get('kind'), fields.get('headerRows'), fields.get('instead')];
  return (
    hasTexts(fields, ['sheetId', 'sheet']) &&
    isTexts(fields.get('headers')) &&
    (kind === null || typeof kind === 'string') &&
    (rows === 1 || rows === 2 || rows === 3) &&
    (instead === null || isTexts(instead))
  );
}
