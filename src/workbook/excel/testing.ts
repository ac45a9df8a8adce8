import type { Area } from '../address';
import type { Cell } from '../matrix';

/** A sheet whose cells are made when they are asked for, so that a test can have a million rows of them. */
export interface FakeSheet {
  id: string;
  name: string;
  rows: number;
  columns: number;
  cell: (row: number, column: number) => Cell;
  /** Number formats, which a reader of a 1904 workbook asks for. */
  format?: (row: number, column: number) => string;
  tables?: { id: string; name: string; area: Area; showTotals?: boolean }[];
}

export interface FakeHost {
  syncs: number;
  /** Cells handed over. */
  cells: number;
  /** The most that travelled at one sync, as JSON in UTF-8. */
  largestBytes: number;
}

/**
 * Excel's part in tests of the reader: what it asks for between two syncs is answered at the second, and counted.
 * Only what the reader calls is played.
 */
export function fakeExcel(
  sheets: readonly FakeSheet[],
  settings: Record<string, unknown> = {},
  from1904 = false,
): FakeHost {
  const host: FakeHost = { syncs: 0, cells: 0, largestBytes: 0 };
  let bytes = 0;
  const range = (sheet: FakeSheet, area: Area, pending: (() => void)[], isNullObject = false) => {
    const proxy = {
      isNullObject,
      rowIndex: area.row,
      columnIndex: area.column,
      rowCount: area.rows,
      columnCount: area.columns,
      values: undefined as Cell[][] | undefined,
      numberFormat: undefined as string[][] | undefined,
      load(what: string) {
        if (what.startsWith('values')) {
          pending.push(() => {
            if (what.includes('numberFormat')) {
              proxy.numberFormat = cellsOf(area, (row, column) => sheet.format?.(row, column) ?? 'General');
            }
            proxy.values = cellsOf(area, sheet.cell);
            host.cells += area.rows * area.columns;
            bytes += new TextEncoder().encode(JSON.stringify([proxy.values, proxy.numberFormat])).length;
          });
        }
        return proxy;
      },
    };
    return proxy;
  };
  const run = async (_options: unknown, batch: (context: unknown) => Promise<unknown>) => {
    const pending: (() => void)[] = [];
    const loadable = <T extends object>(value: T) => Object.assign(value, { load: () => value });
    const worksheet = (sheet: FakeSheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: 'Visible',
      getUsedRangeOrNullObject: () =>
        range(sheet, { row: 0, column: 0, rows: sheet.rows, columns: sheet.columns }, pending, sheet.rows === 0),
      getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        range(sheet, { row, column, rows, columns }, pending),
    });
    const find = (key: string) => {
      const sheet = sheets.find(({ id, name }) => id === key || name === key);
      if (!sheet) throw new Error(`ItemNotFound ${key}`);
      return worksheet(sheet);
    };
    const tables = sheets.flatMap((sheet) =>
      (sheet.tables ?? []).map(({ id, name, area, showTotals = false }) => ({
        id,
        name,
        showHeaders: true,
        showTotals,
        worksheet: loadable({ id: sheet.id }),
        getRange: () => range(sheet, area, pending),
      })),
    );
    const context = {
      workbook: loadable({
        name: '自定义报表.xlsx',
        worksheets: loadable({ items: sheets.map(worksheet), getItem: find }),
        tables: loadable({ items: tables }),
        functions: { date: () => loadable({ value: from1904 ? 0 : 1462 }) },
        settings: {
          getItemOrNullObject: (key: string) => loadable({ isNullObject: !(key in settings), value: settings[key] }),
        },
      }),
      sync: () => {
        host.syncs++;
        bytes = 0;
        for (const answer of pending.splice(0)) answer();
        host.largestBytes = Math.max(host.largestBytes, bytes);
        return Promise.resolve();
      },
    };
    return batch(context);
  };
  Object.assign(globalThis, { Excel: { run, SheetVisibility: { visible: 'Visible' } } });
  return host;
}

const cellsOf = <T>(area: Area, of: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, k) => of(area.row + i, area.column + k)),
  );
