import type { Area } from '../address';
import { correctionSetting, type Correction } from '../corrections';
import type { Cell, ListObject, SheetMatrix } from '../matrix';
import { readSetting } from '../settings/versioned';
import { keepCells, planBatches, type ReadRequest } from './batches';
import { askDateSystem, countsFrom1904, since1900 } from './dateSystem';
import { isOwn, ownSheetsKey, readOwnSheets } from './settings';

/** The workbook as the reviews read it: every sheet that is not the add-in's own, hidden ones included. */
export interface WorkbookContent {
  /** The file's name, which exports use to tell their rule and their dates. */
  fileName: string;
  sheets: SheetMatrix[];
  corrections: Correction[];
  /** The column choices were stored by a later version of the add-in: they are neither used nor touched. */
  newerSettings: boolean;
}

export interface ReadOptions {
  /** Stops between round trips. */
  signal?: AbortSignal;
  /** 0–1 of the cells asked for. */
  onProgress?: (fraction: number) => void;
}

/** A sheet of at most this many cells is read whole at once. */
const smallSheet = 60_000;
/** Of larger ones: rows at the top and the end of the sheet, and at the top of each Excel table. */
const headRows = 60;
const tailRows = 20;

/**
 * What is needed to recognise the tables: sheets, Excel tables, the whole of small sheets, head and tail of large ones.
 * Four round trips, one more for every further 4 MB.
 */
export async function readHeads(options: ReadOptions = {}): Promise<WorkbookContent> {
  const { content, sizes } = await readOutline(options.signal);
  const { signal } = options;
  await readCellsOf(
    content.sheets.flatMap((sheet) => headsOf(sheet, sizes)),
    { signal },
  );
  const small = content.sheets.filter((sheet) => sheet.values.length * widthOf(sheet) <= smallSheet);
  await readCellsOf(small.flatMap(unreadRows), options);
  return content;
}

/** The rows of a sheet that are still to be read, as areas over its whole width. */
export function unreadRows(sheet: SheetMatrix): ReadRequest[] {
  const columns = widthOf(sheet);
  const requests: ReadRequest[] = [];
  let start: number | null = null;
  for (let i = 0; i <= sheet.values.length; i++) {
    const unread = i < sheet.values.length && sheet.values[i] === undefined;
    if (unread) start ??= i;
    else if (start !== null) {
      requests.push({ sheet, area: { row: sheet.row + start, column: sheet.column, rows: i - start, columns } });
      start = null;
    }
  }
  return requests;
}

const widthOf = (sheet: SheetMatrix): number => sheet.values[0]?.length ?? 0;

/** Reads areas into their sheets, in blocks under 5 MB; between blocks the pane can breathe. */
export async function readCellsOf(requests: readonly ReadRequest[], options: ReadOptions = {}): Promise<void> {
  await eachBlock(requests, options, keepCells);
}

/**
 * Hands on areas block by block, in order, and keeps none of them: for tables too long for memory.
 * @param take the piece of an area and its cells
 */
export async function eachBlock(
  requests: readonly ReadRequest[],
  { signal, onProgress }: ReadOptions,
  take: (piece: ReadRequest, cells: Cell[][]) => void,
): Promise<void> {
  const batches = planBatches(requests);
  if (batches.length === 0) return;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const readBatch = async (batch: readonly ReadRequest[]) => {
      const ranges = batch.map(({ sheet, area }) =>
        context.workbook.worksheets
          .getItem(sheet.id ?? sheet.name)
          .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
          .load(sheet.from1904 ? 'values,numberFormat' : 'values'),
      );
      await context.sync();
      ranges.forEach((range, i) => {
        const piece = batch[i];
        if (piece) take(piece, valuesOf(range, piece.sheet));
      });
    };
    for (const [i, batch] of batches.entries()) {
      signal?.throwIfAborted();
      await readBatch(batch);
      onProgress?.((i + 1) / batches.length);
      await new Promise((resolve) => setTimeout(resolve));
    }
    signal?.throwIfAborted();
  });
}

interface Outline {
  content: WorkbookContent;
  /** Columns of each sheet's used range. */
  sizes: ReadonlyMap<SheetMatrix, number>;
}

/** Sheets, used ranges, Excel tables and settings: two round trips. No cell is read yet. */
function readOutline(signal?: AbortSignal): Promise<Outline> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const { worksheets, settings, tables } = workbook;
    workbook.load('name');
    worksheets.load('items/id,items/name,items/visibility');
    tables.load('items/id,items/name,items/showHeaders,items/showTotals');
    const own = settings.getItemOrNullObject(ownSheetsKey).load('value');
    const stored = settings.getItemOrNullObject(correctionSetting.key).load('value');
    const dateSystem = askDateSystem(context);
    await context.sync();
    signal?.throwIfAborted();

    const ownSheets = own.isNullObject ? [] : readOwnSheets(own.value);
    const used = worksheets.items
      .filter((sheet) => !isOwn(sheet, ownSheets, worksheets.items))
      .map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true).load(geometry) }));
    const listed = tables.items.map((table) => ({
      table,
      sheet: table.worksheet.load('id'),
      range: table.getRange().load(geometry),
    }));
    await context.sync();
    signal?.throwIfAborted();

    const sizes = new Map<SheetMatrix, number>();
    for (const { sheet, range } of used) {
      if (range.isNullObject) continue;
      const listObjects = listed
        .filter((entry) => entry.sheet.id === sheet.id)
        .map(({ table, range: area }): ListObject => {
          const { id, name, showHeaders, showTotals } = table;
          return { id, name, showHeaders, showTotals, area: areaOf(area) };
        });
      const matrix: SheetMatrix = {
        id: sheet.id,
        name: sheet.name,
        fileName: workbook.name,
        ...(countsFrom1904(dateSystem) ? { from1904: true } : {}),
        hidden: sheet.visibility !== Excel.SheetVisibility.visible,
        row: range.rowIndex,
        column: range.columnIndex,
        values: new Array<Cell[]>(range.rowCount),
        listObjects,
      };
      sizes.set(matrix, range.columnCount);
    }
    const { value: corrections, state } = readSetting(correctionSetting, stored.isNullObject ? null : stored.value);
    const content = {
      fileName: workbook.name,
      sheets: [...sizes.keys()],
      corrections,
      newerSettings: state === 'newer',
    };
    return { content, sizes };
  });
}

const geometry = 'rowIndex,columnIndex,rowCount,columnCount';

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** Head and tail of a sheet, and the head of each of its Excel tables, none of them twice. */
function headsOf(sheet: SheetMatrix, sizes: Outline['sizes']): ReadRequest[] {
  const height = sheet.values.length;
  const wanted = new Array<boolean>(height).fill(false);
  const want = (from: number, rows: number) => wanted.fill(true, Math.max(0, from), Math.max(0, from + rows));
  want(0, headRows);
  want(height - tailRows, tailRows);
  for (const { area } of sheet.listObjects ?? []) want(area.row - sheet.row, tailRows);
  const columns = sizes.get(sheet) ?? 0;
  const requests: ReadRequest[] = [];
  for (let i = 0; i < height; i++) {
    if (!wanted[i]) continue;
    const last = requests.at(-1);
    if (last && wanted[i - 1]) last.area.rows++;
    else requests.push({ sheet, area: { row: sheet.row + i, column: sheet.column, rows: 1, columns } });
  }
  return requests;
}

/** office.js types values as any[][]; a blank is always an empty text. */
const valuesOf = (range: Excel.Range, { from1904 }: SheetMatrix): Cell[][] => {
  const values = range.values as Cell[][];
  return from1904 ? since1900(values, range.numberFormat as string[][]) : values;
};
