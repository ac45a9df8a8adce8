import { defaultRubricRows } from '../../domain/quality/defaults';
import type { Correction } from '../../workbook/corrections';
import { columnRuns, type ReadRequest } from '../../workbook/excel/batches';
import { readCellsOf, readHeads, unreadRows, type ReadOptions, type WorkbookContent } from '../../workbook/excel/read';
import type { SheetMatrix } from '../../workbook/matrix';
import { columnOf, recogniseTables, type DataTable } from '../../workbook/recognise';
import type { TableKind } from '../../workbook/tables';

/** The tables of the workbook; items of the default rubric name the mark columns where it has no rubric. */
export function findTables(sheets: readonly SheetMatrix[], corrections: readonly Correction[]): DataTable[] {
  return recogniseTables(
    sheets,
    corrections,
    defaultRubricRows.flatMap(({ item }) => (item === null ? [] : [item])),
  );
}

/**
 * A kind of table whose rows a use case needs. Others are recognised by their heads alone, so that a million chat lines cost a review nothing.
 * With `roles`, only these columns of long tables are read.
 */
export interface WantedKind {
  kind: TableKind;
  roles?: readonly string[];
  /** Tables of more rows are known by their heads alone. */
  mostRows?: number;
}

export interface ReadTables extends Pick<WorkbookContent, 'fileName' | 'corrections' | 'newerSettings'> {
  sheets: SheetMatrix[];
  tables: DataTable[];
  /** The sheets of which every cell has been read. */
  whole: ReadonlySet<SheetMatrix>;
}

/** Finds the tables of the open workbook and reads those that are wanted; the rows of the others may not have been read. */
export async function readTables(wanted: readonly WantedKind[], options: ReadOptions = {}): Promise<ReadTables> {
  const { sheets, corrections, fileName, newerSettings } = await readHeads({ signal: options.signal });
  const settings = { corrections, fileName, newerSettings };
  const found = findTables(sheets, corrections);
  const small = sheets.filter((sheet) => unreadRows(sheet).length === 0);
  const requests = requestsFor(found, wanted);
  if (requests.length === 0) return { sheets, tables: found, whole: new Set(small), ...settings };
  await readCellsOf(requests, options);
  const onlyColumns = wanted.every(({ roles }) => roles !== undefined);
  // What lies in rows that were not read before may be further tables, or the end of one.
  const tables = onlyColumns ? found : findTables(sheets, corrections);
  const whole = new Set([...small, ...requests.flatMap(({ sheet, area }) => (isWide(sheet, area) ? [sheet] : []))]);
  return { sheets, tables, whole, ...settings };
}

const isWide = (sheet: SheetMatrix, { columns }: ReadRequest['area']): boolean =>
  columns === (sheet.values[0]?.length ?? 0);

/** What is still to be read: all of a sheet with a wanted table, or the columns of the roles that are wanted. */
export function requestsFor(tables: readonly DataTable[], wanted: readonly WantedKind[]): ReadRequest[] {
  const whole = new Set<SheetMatrix>();
  const columns = new Map<SheetMatrix, Set<number>>();
  for (const table of tables) {
    const want = wanted.find(({ kind }) => kind === table.kind);
    if (!want || table.rows > (want.mostRows ?? Infinity)) continue;
    if (!want.roles) whole.add(table.matrix);
    else {
      const ofSheet = columns.get(table.matrix) ?? new Set();
      columns.set(table.matrix, ofSheet);
      for (const role of want.roles) {
        const column = columnOf(table, role);
        if (column !== null) ofSheet.add(column);
      }
    }
  }
  return [
    ...[...whole].flatMap(unreadRows),
    ...[...columns].flatMap(([sheet, wantedColumns]) =>
      whole.has(sheet)
        ? []
        : unreadRows(sheet).flatMap(({ area }) =>
            columnRuns([...wantedColumns]).map((run) => ({ sheet, area: { ...area, ...run } })),
          ),
    ),
  ];
}
