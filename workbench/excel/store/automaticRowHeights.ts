import type { Injector, Workbook as UniverBook } from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import type { Mutations } from './pendingSheet';

/** Univer measures these rows at once, and the others when the browser is idle. */
const rowsAtOnce = 500;

/** Rows without a height of their own become as high as their wrapped texts need once columns have other widths. */
export function automaticRowHeights(
  injector: Injector,
  book: UniverBook,
  sheetId: string,
  columns: number[],
): Mutations {
  const sheet = book.getSheetBySheetId(sheetId);
  const lastRow = (sheet?.getCellMatrix().getLength() ?? 0) - 1;
  if (lastRow < 0) return { redo: [], undo: [] };
  const area = { startColumn: Math.min(...columns), endColumn: Math.max(...columns) };
  const ranges = [{ ...area, startRow: 0, endRow: Math.min(lastRow, rowsAtOnce - 1) }];
  const { redos, undos } = injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
    unitId: book.getUnitId(),
    subUnitId: sheetId,
    ranges,
    autoHeightRanges: ranges,
    lazyAutoHeightRanges: lastRow < rowsAtOnce ? [] : [{ ...area, startRow: rowsAtOnce, endRow: lastRow }],
  });
  return { redo: redos, undo: undos };
}
