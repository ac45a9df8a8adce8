import { areaName, type Area } from '../address';
import { correctionsOf, type Correction } from '../corrections';
import { cellAt, isBlank, textAt, type SheetMatrix } from '../matrix';
import type { ColumnMapping, RecognisedTable } from '../tables';
import { otherKnownHeaders } from '../vocabulary/columns';
import { foldHeader } from '../vocabulary/headerText';
import { tableKinds } from '../vocabulary/kinds';
import { recogniseSheet, type FoundTable } from './recogniseSheet';

/** A recognised table with the cells it stands on. */
export interface DataTable extends RecognisedTable {
  matrix: SheetMatrix;
  /** Lone texts above the header: the title, and the period an export names. */
  title: string;
  /** 0-based sheet positions of the data rows (first to last, total rows included) and of the first column. */
  firstRow: number;
  lastRow: number;
  firstColumn: number;
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
  const items = rubricItems(sheets) ?? defaultItems;
  const kinds = tableKinds(items);
  const counts = new Map<string, number>();
  return sheets
    .flatMap((sheet) => recogniseSheet(sheet, kinds))
    .map((found) => {
      const name = `${found.sheet.name}#${found.spec.kind}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return toTable(found, `${name}#${count}`, correctionsOf(found.sheet, sheets, corrections));
    });
}

/**
 * The items of the workbook's own rubric, which is found first since it names the mark columns of the QA sheets. Items that only
 * an earlier version had come after them: what was scored by it stays readable.
 */
function rubricItems(sheets: readonly SheetMatrix[]): string[] | null {
  const rubricKinds = tableKinds([]).filter(({ kind }) => kind === 'rubric' || kind === 'rubricVersions');
  const tables = sheets
    .flatMap((sheet) => recogniseSheet(sheet, rubricKinds))
    .map((found) => ({
      kind: found.spec.kind,
      items: itemsOf(found),
    }));
  const rubric = tables.find(({ kind, items }) => kind === 'rubric' && items.length > 0)?.items ?? [];
  const earlier = tables.flatMap(({ kind, items }) => (kind === 'rubricVersions' ? items : []));
  const items = [...new Set([...rubric, ...earlier])];
  return items.length > 0 ? items : null;
}

function itemsOf({ sheet, header, columns, firstRow, lastRow }: FoundTable): string[] {
  const item = columns.find(({ role }) => role === 'item')?.column ?? null;
  if (item === null) return [];
  const items: string[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const text = textAt(sheet, row, header.column + item);
    if (text !== '') items.push(text);
  }
  return items;
}

function toTable(found: FoundTable, id: string, corrections: readonly Correction[]): DataTable {
  const { sheet, spec, header, firstRow, lastRow, title, listObject } = found;
  const headers = header.texts;
  const columns = withOwnRoles(found);
  const own = corrections.filter((c) => c.kind === spec.kind);
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
    columns: own.reduce((mapped, correction) => applyCorrection(mapped, headers, correction), columns),
    matrix: sheet,
    title,
    firstRow,
    lastRow,
    firstColumn: header.column,
  };
}

/** A correction takes its column away from the role that had it. A header that is gone leaves the recognised column. */
function applyCorrection(
  columns: ColumnMapping[],
  headers: readonly string[],
  correction: Correction,
): ColumnMapping[] {
  const { role, header } = correction;
  const column = header === null ? null : headers.findIndex((text) => foldHeader(text) === foldHeader(header));
  if (column === -1) return columns;
  return columns.map((mapping): ColumnMapping => {
    if (mapping.role === role) return { ...mapping, column, match: 'manual', confidence: 1 };
    const lost = column !== null && mapping.column === column;
    return lost ? { ...mapping, column: null, match: 'none', confidence: 0 } : mapping;
  });
}

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
