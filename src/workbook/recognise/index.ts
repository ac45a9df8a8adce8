import { areaName, type Area } from '../address';
import {
  correctionsOf,
  isColumnChoice,
  isTableChoice,
  type ColumnChoice,
  type Correction,
  type HeaderRows,
} from '../corrections';
import { cellAt, isBlank, textAt, type SheetMatrix } from '../matrix';
import type { ColumnMapping, RecognisedTable } from '../tables';
import { otherKnownHeaders } from '../vocabulary/columns';
import { foldHeader } from '../vocabulary/headerText';
import { tableKinds } from '../vocabulary/kinds';
import { recogniseSheet, type FoundTable } from './recogniseSheet';
import type { SheetChoice } from './told';

/** A recognised table with the cells it stands on. */
export interface DataTable extends RecognisedTable {
  matrix: SheetMatrix;
  /** Lone texts above the header: the title, and the period an export names. */
  title: string;
  /** 0-based sheet positions of the data rows (first to last, total rows included) and of the first column. */
  firstRow: number;
  lastRow: number;
  /** Rows of signatures and notes below the last row (审核：…, 备注：…), which are no data. */
  footers: readonly number[];
  firstColumn: number;
  headerRows: HeaderRows;
  /** It is known by the user's word. */
  told: boolean;
}

/**
 * Finds the tables of a workbook by their headers. Pure: sheets in, tables out, in sheet and reading order.
 * @param defaultItems the rubric items that name mark columns where the workbook has no rubric of its own
 */
export function recogniseTables(
  sheets: readonly SheetMatrix[],
  corrections: readonly Correction[],
  defaultItems: readonly string[],
): DataTable[] {
  const items = rubricItems(sheets, corrections) ?? defaultItems;
  const kinds = tableKinds(items);
  const counts = new Map<string, number>();
  return sheets
    .flatMap((sheet) => recogniseSheet(sheet, kinds, choicesFor(sheet, sheets, corrections)))
    .map((found) => {
      const name = `${found.sheet.name}#${found.spec.kind}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return toTable(found, `${name}#${count}`, columnsFor(found, sheets, corrections));
    });
}

/** What the user said of the tables of a sheet, and of tables elsewhere that may have the same header. */
export function choicesFor(
  sheet: SheetMatrix,
  sheets: readonly SheetMatrix[],
  corrections: readonly Correction[],
): SheetChoice[] {
  const choices = corrections.filter(isTableChoice);
  const own = correctionsOf(sheet, sheets, choices);
  return [
    ...own.map((choice) => ({ choice, elsewhere: false })),
    ...choices
      .filter((choice) => choice.kind !== null && !own.includes(choice))
      .map((choice) => ({ choice, elsewhere: true })),
  ];
}

/** The columns chosen for a table: where it was said what it is, then on its own sheet. */
function columnsFor(
  { sheet, spec, told }: FoundTable,
  sheets: readonly SheetMatrix[],
  corrections: readonly Correction[],
): ColumnChoice[] {
  const columns = corrections.filter(isColumnChoice).filter(({ kind }) => kind === spec.kind);
  const there = told ? correctionsOf({ id: told.sheetId, name: told.sheet }, sheets, columns) : [];
  const here = correctionsOf(sheet, sheets, columns);
  return [...there.filter((column) => !here.includes(column)), ...here];
}

/**
 * The items of the workbook's own rubric, which is found first since it names the mark columns of the QA sheets. Items that only
 * an earlier version had come after them: what was scored by it stays readable.
 */
function rubricItems(sheets: readonly SheetMatrix[], corrections: readonly Correction[]): string[] | null {
  const rubricKinds = tableKinds([]).filter(({ kind }) => kind === 'rubric' || kind === 'rubricVersions');
  const tables = sheets
    .flatMap((sheet) => recogniseSheet(sheet, rubricKinds, choicesFor(sheet, sheets, corrections)))
    .map((found) => toTable(found, '', columnsFor(found, sheets, corrections)))
    .map((table) => ({ kind: table.kind, items: itemsOf(table) }));
  const rubric = tables.find(({ kind, items }) => kind === 'rubric' && items.length > 0)?.items ?? [];
  const earlier = tables.flatMap(({ kind, items }) => (kind === 'rubricVersions' ? items : []));
  const items = [...new Set([...rubric, ...earlier])];
  return items.length > 0 ? items : null;
}

function itemsOf(table: DataTable): string[] {
  const column = columnOf(table, 'item');
  if (column === null) return [];
  const items: string[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const text = textAt(table.matrix, row, column);
    if (text !== '') items.push(text);
  }
  return items;
}

function toTable(found: FoundTable, id: string, chosen: readonly ColumnChoice[]): DataTable {
  const { sheet, spec, header, firstRow, lastRow, footers, title, listObject, told } = found;
  const headers = header.texts;
  const columns = withOwnRoles(found);
  return {
    id,
    kind: spec.kind,
    sheet: sheet.name,
    sheetId: sheet.id ?? '',
    listObject,
    address: areaName({
      row: header.row,
      column: header.column,
      rows: lastRow - header.row + 1,
      columns: headers.length,
    }),
    headers: [...headers],
    rows: lastRow - firstRow + 1,
    columns: chosen.reduce((mapped, choice) => applyColumn(mapped, headers, choice), columns),
    matrix: sheet,
    title,
    firstRow,
    lastRow,
    footers,
    firstColumn: header.column,
    headerRows: header.rows,
    told: told !== null,
  };
}

/** A choice takes its column away from the role that had it. A header that is gone leaves the recognised column. */
function applyColumn(columns: ColumnMapping[], headers: readonly string[], choice: ColumnChoice): ColumnMapping[] {
  const { role, header, nth } = choice;
  const column = header === null ? null : columnNamed(headers, header, nth);
  if (column === undefined) return columns;
  return columns.map((mapping): ColumnMapping => {
    if (mapping.role === role) return { ...mapping, column, match: 'manual', confidence: 1 };
    const lost = column !== null && mapping.column === column;
    return lost ? { ...mapping, column: null, match: 'none', confidence: 0 } : mapping;
  });
}

/** The n-th column with a header; the last where some of them are gone. */
function columnNamed(headers: readonly string[], header: string, nth: number): number | undefined {
  const folded = foldHeader(header);
  const named = headers.flatMap((text, i) => (foldHeader(text) === folded ? [i] : []));
  return named[nth] ?? named.at(-1);
}

/** Which of the columns with its header a column is: what a choice remembers. */
export const nthOf = (headers: readonly string[], column: number): number =>
  headers.slice(0, column).filter((text) => foldHeader(text) === foldHeader(headers[column] ?? '')).length;

/** Columns that nobody claims and that hold numbers, as roles of the table's own words. */
function numericColumns(found: FoundTable, prefix: string): ColumnMapping[] {
  const { sheet, header, columns, firstRow, lastRow } = found;
  const known = new Set(otherKnownHeaders.map(foldHeader));
  const taken = new Set(columns.map((c) => c.column));
  const isNumeric = (column: number) => {
    for (let row = firstRow; row <= lastRow; row++) {
      const cell = cellAt(sheet, row, header.column + column);
      if (!isBlank(cell)) return typeof cell === 'number' || /^\d+(\.\d+)?%?$/.test(String(cell).trim());
    }
    return false;
  };
  return header.texts.flatMap((text, column): ColumnMapping[] =>
    text !== '' && !taken.has(column) && (prefix !== 'rating' || !known.has(foldHeader(text))) && isNumeric(column)
      ? [{ role: `${prefix}:${text}`, required: false, column, match: 'exact', confidence: 1 }]
      : [],
  );
}

/** Roles that a table names itself: ratings to be averaged where a fit table has no 匹配度, the measures of a ladder. */
function withOwnRoles(found: FoundTable): ColumnMapping[] {
  const { spec, columns } = found;
  if (spec.kind === 'ladderCriteria') return [...columns, ...numericColumns(found, 'criterion')];
  if (spec.kind !== 'fit' || columns.some((c) => c.role === 'fit' && c.column !== null)) return columns;
  return [...columns, ...numericColumns(found, 'rating')];
}

const columnsByRole = new WeakMap<DataTable, ReadonlyMap<string, number>>();

/** The sheet column (0-based) that plays a role, or null. */
export function columnOf(table: DataTable, role: string): number | null {
  let columns = columnsByRole.get(table);
  if (!columns) {
    columns = new Map(
      table.columns.flatMap(({ role: name, column }) => (column === null ? [] : [[name, table.firstColumn + column]])),
    );
    columnsByRole.set(table, columns);
  }
  return columns.get(role) ?? null;
}

/** The data cells of one column between two rows of the sheet, as an area. */
export const columnArea = (column: number, firstRow: number, lastRow: number): Area => ({
  row: firstRow,
  column,
  rows: lastRow - firstRow + 1,
  columns: 1,
});
