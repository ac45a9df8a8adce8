import { correctionsKey, readCorrections, type Correction } from '../corrections';
import type { Cell, SheetMatrix } from '../matrix';
import { isOwn, ownSheetsKey, readOwnSheets } from './settings';

/** The workbook as the reviews read it: every sheet that is not the add-in's own, hidden ones included. */
export interface WorkbookContent {
  sheets: SheetMatrix[];
  corrections: Correction[];
}

/** Cells read between two syncs: some 4 MB of JSON, below the 5 MB that Excel on the web allows. */
const cellsPerSync = 150_000;

interface Block {
  sheet: SheetMatrix;
  range: Excel.Range;
}

/**
 * Reads the used cells of all sheets: three round trips, one more for every further 150,000 cells.
 * @param signal stops between round trips
 */
export async function readWorkbook(signal?: AbortSignal): Promise<WorkbookContent> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, settings } = context.workbook;
    worksheets.load('items/id,items/name');
    const own = settings.getItemOrNullObject(ownSheetsKey).load('value');
    const corrections = settings.getItemOrNullObject(correctionsKey).load('value');
    await context.sync();
    signal?.throwIfAborted();

    const ownSheets = own.isNullObject ? [] : readOwnSheets(own.value);
    const used = worksheets.items
      .filter((sheet) => !isOwn(sheet, ownSheets, worksheets.items))
      .map((sheet) => ({
        name: sheet.name,
        range: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
      }));
    await context.sync();
    signal?.throwIfAborted();

    const sheets: SheetMatrix[] = [];
    let waiting: Block[] = [];
    let cells = 0;
    const collect = async () => {
      await context.sync();
      signal?.throwIfAborted();
      for (const { sheet, range } of waiting) for (const row of valuesOf(range)) sheet.values.push(row);
      waiting = [];
      cells = 0;
    };
    for (const { name, range } of used) {
      if (range.isNullObject) continue;
      const sheet: SheetMatrix = { name, row: range.rowIndex, column: range.columnIndex, values: [] };
      sheets.push(sheet);
      const rowsPerBlock = Math.max(1, Math.floor(cellsPerSync / range.columnCount));
      for (let first = 0; first < range.rowCount; first += rowsPerBlock) {
        const rows = Math.min(rowsPerBlock, range.rowCount - first);
        if (cells > 0 && cells + rows * range.columnCount > cellsPerSync) await collect();
        const block = range.worksheet
          .getRangeByIndexes(range.rowIndex + first, range.columnIndex, rows, range.columnCount)
          .load('values');
        waiting.push({ sheet, range: block });
        cells += rows * range.columnCount;
      }
    }
    if (waiting.length > 0) await collect();
    return { sheets, corrections: corrections.isNullObject ? [] : readCorrections(corrections.value) };
  });
}

/** office.js types values as any[][]; a blank is always an empty text. */
const valuesOf = (range: Excel.Range): Cell[][] => range.values as Cell[][];
