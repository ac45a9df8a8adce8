import { parseArea } from '../workbook/address';
import type { DataTable } from '../workbook/recognise';
import { isBlankRow } from '../workbook/recognise/blocks';
import type { TableKind } from '../workbook/tables';
import { SheetComposer } from '../workbook/write/composer';
import type { AppendPlan, PlainRange, WritePlan } from '../workbook/write/plan';
import type { Content, Look, SheetPlan } from '../workbook/write/sheetPlan';

/** A column of a table that a use case adds rows to: Chinese headers in either language, since they are what the table is found by. */
export interface RecordColumn<R> {
  header: string;
  role: string;
  width: number;
  cell: (row: R) => Content;
  look?: Look;
}

/** A table of records that people go on with: rows go below the one the workbook has; where there is none, it is made. */
export interface RecordTable<R> {
  kind: TableKind;
  /** The name of the sheet that is made for it. */
  sheet: string;
  /** The name of the Excel table on it. */
  table: string;
  columns: readonly RecordColumn<R>[];
}

export const column = <R>(
  header: string,
  role: string,
  width: number,
  cell: (row: R) => Content,
  look?: Look,
): RecordColumn<R> => ({ header, role, width, cell, ...(look ? { look } : {}) });

/** Rows with the place they will have: a new sheet, or below a table. */
export interface PlacedRecords {
  sheet?: { name: string; compose: (name: string) => SheetPlan };
  append?: AppendPlan;
}

/** @param wantedSheet of several tables of the kind, the one that stands here */
export function placeRecords<R>(
  tables: readonly DataTable[],
  records: RecordTable<R>,
  rows: readonly R[],
  wantedSheet: string | null = null,
): PlacedRecords {
  const own = tables.filter(({ kind }) => kind === records.kind);
  const table = own.find(({ sheet }) => sheet === wantedSheet) ?? own[0];
  if (!table) return { sheet: { name: records.sheet, compose: (name) => composeRecords(name, records, rows) } };
  const cells = new Map(records.columns.map((entry) => [entry.role, entry.cell]));
  const formats = new Map(records.columns.map(({ role, look }) => [role, look?.numberFormat ?? null]));
  return {
    append: appendTo(
      table,
      rows.map((row) => (role: string) => cells.get(role)?.(row) ?? null),
      (role) => formats.get(role) ?? null,
    ),
  };
}

/**
 * Rows below a table, each as a function from a role to what it holds there; columns of other roles are left to the table.
 * @param formatOf what a role's cells look like, as a number format: in a plain range they have none yet
 */
export function appendTo(
  table: DataTable,
  rows: readonly ((role: string) => Content)[],
  formatOf: (role: string) => string | null = () => null,
): AppendPlan {
  const roles = table.headers.map((_, index) => table.columns.find(({ column: at }) => at === index)?.role ?? null);
  const cells = rows.map((cellOf) => roles.map((role) => (role === null ? null : cellOf(role))));
  return {
    to: table.listObject ? { table: table.listObject.id } : endOfRange(table),
    headers: table.headers,
    rows: cells,
    formats: roles.map((role, i) => (role !== null && cells.some((row) => row[i] !== null) ? formatOf(role) : null)),
  };
}

/** The end of a plain range, and what stands below it in its columns. */
function endOfRange({
  sheet,
  sheetId,
  address,
  headers,
  headerRows,
  matrix,
  firstColumn,
  lastRow,
}: DataTable): PlainRange {
  const next = lastRow + 1;
  const rows = Array.from({ length: Math.max(0, matrix.row + matrix.values.length - next) }, (_, i) => next + i);
  return {
    sheet: { name: sheet, id: sheetId },
    header: { row: parseArea(address).row, rows: headerRows },
    column: firstColumn,
    next,
    below: rows.find((row) => !isBlankRow(matrix, row, firstColumn, headers.length)) ?? null,
  };
}

function composeRecords<R>(name: string, { table, columns }: RecordTable<R>, rows: readonly R[]): SheetPlan {
  const sheet = new SheetComposer(name, { frozenRows: 1, landscape: true, tabColor: '#107C41', gridlines: true });
  sheet.put(0, 0, [columns.map(({ header }) => header)]);
  sheet.put(
    1,
    0,
    rows.map((row) => columns.map(({ cell }) => cell(row))),
  );
  columns.forEach(({ look, width }, i) => {
    if (look && rows.length > 0) sheet.look({ row: 1, column: i, rows: rows.length, columns: 1 }, look);
    sheet.plan.widths[i] = width;
  });
  const area = { row: 0, column: 0, rows: Math.max(2, rows.length + 1), columns: columns.length };
  sheet.plan.tables.push({ name: table, area, style: 'TableStyleMedium7' });
  return sheet.plan;
}

/** New sheets first to last and rows below tables, as one plan. */
export function planOfRecords(placed: readonly PlacedRecords[]): WritePlan {
  const fresh = placed.flatMap(({ sheet }) => (sheet ? [sheet] : []));
  return {
    ...(fresh.length === 0
      ? {}
      : {
          sheets: {
            wanted: fresh.map(({ name }) => name),
            compose: (names: string[]) => fresh.map(({ compose }, i) => compose(names[i] ?? '')),
            belongTo: 'person' as const,
          },
        }),
    appends: placed.flatMap(({ append }) => (append ? [append] : [])),
  };
}
