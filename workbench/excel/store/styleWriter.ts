import type { ICellData, IColumnData, IObjectMatrixPrimitiveType, IRange, IRowData, IStyleData } from '@univerjs/core';
import {
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
  SetStyleCommand,
  type ISetColDataMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetRowDataMutationParams,
} from '@univerjs/sheets';
import { isEntireColumn, isEntireRow } from '../reference';
import type { Book } from './book';

export type StylePatch = (row: number, column: number) => IStyleData;

/**
 * Lays style properties over the cells of a range; null takes one away. Whole columns and rows keep theirs as Univer's
 * column and row styles, so that cells to come have it too.
 */
export function writeStyles(book: Book, sheetId: string, range: IRange, patch: StylePatch): void {
  book.assertWritable(sheetId, range, 'allowFormatCells');
  const sheet = book.sheet(sheetId);
  const target = { unitId: book.unitId, subUnitId: sheetId };
  const wholeColumns = isEntireColumn(range);
  const wholeRows = isEntireRow(range);
  if (!wholeColumns && !wholeRows) book.writer.grow(sheetId, range.endRow, range.endColumn);
  const endRow = Math.min(range.endRow, sheet.getRowCount() - 1);
  const endColumn = Math.min(range.endColumn, sheet.getColumnCount() - 1);

  if (wholeColumns) {
    const columnData: Record<number, Partial<IColumnData>> = {};
    for (let column = range.startColumn; column <= endColumn; column += 1) {
      columnData[column] = { s: { ...sheet.getColumnStyle(column), ...patch(0, column) } };
    }
    const params: ISetColDataMutationParams = { ...target, columnData };
    const undo = SetColDataMutationFactory(params, sheet);
    book.mutate([{ id: SetColDataMutation.id, params }], [{ id: SetColDataMutation.id, params: undo }]);
  } else if (wholeRows) {
    const rowData: Record<number, Partial<IRowData>> = {};
    for (let row = range.startRow; row <= endRow; row += 1) {
      rowData[row] = { s: { ...sheet.getRowStyle(row), ...patch(row, 0) } };
    }
    const params: ISetRowDataMutationParams = { ...target, rowData };
    const undo = SetRowDataMutationFactory(params, sheet);
    book.mutate([{ id: SetRowDataMutation.id, params }], [{ id: SetRowDataMutation.id, params: undo }]);
  }

  const existing = sheet.getCellMatrix();
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = range.startRow; row <= endRow; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = range.startColumn; column <= endColumn; column += 1) {
      if ((wholeColumns || wholeRows) && existing.getValue(row, column)?.s === undefined) continue;
      const s = patch(row, column);
      if (Object.keys(s).length > 0) line[column] = { s };
    }
    if (Object.keys(line).length > 0) cellValue[row] = line;
  }
  if (Object.keys(cellValue).length === 0) return;
  // Univer does not calculate anew for styles: it knows them by this trigger.
  const params: ISetRangeValuesMutationParams = { ...target, cellValue, trigger: SetStyleCommand.id };
  const undo = SetRangeValuesUndoMutationFactory(book.injector, params);
  book.mutate([{ id: SetRangeValuesMutation.id, params }], [{ id: SetRangeValuesMutation.id, params: undo }]);
}
