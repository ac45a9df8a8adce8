import type { IColumnData, IRange, IRowData, IStyleData } from '@univerjs/core';
import {
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
  type ISetColDataMutationParams,
  type ISetRowDataMutationParams,
} from '@univerjs/sheets';
import { isEntireColumn, isEntireRow } from '../reference';
import type { Book } from './book';

/** Null where nothing changes. Cells that get the same should get the same object: they then share what it leads to. */
export type StylePatch = (row: number, column: number) => IStyleData | null;

/**
 * Lays style properties over the cells of a range; null takes one away. Whole columns and rows keep theirs as Univer's
 * column and row styles, so that cells to come have it too.
 */
export function writeStyles(book: Book, sheetId: string, range: IRange, patch: StylePatch): void {
  book.assertWritable(sheetId, range, 'allowFormatCells');
  const target = { unitId: book.unitId, subUnitId: sheetId };
  const wholeColumns = isEntireColumn(range);
  const wholeRows = isEntireRow(range);
  if (!wholeColumns && !wholeRows) {
    book.writer.look(sheetId, range, patch);
    return;
  }
  const sheet = book.sheet(sheetId);
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
  } else {
    const rowData: Record<number, Partial<IRowData>> = {};
    for (let row = range.startRow; row <= endRow; row += 1) {
      rowData[row] = { s: { ...sheet.getRowStyle(row), ...patch(row, 0) } };
    }
    const params: ISetRowDataMutationParams = { ...target, rowData };
    const undo = SetRowDataMutationFactory(params, sheet);
    book.mutate([{ id: SetRowDataMutation.id, params }], [{ id: SetRowDataMutation.id, params: undo }]);
  }

  const existing = sheet.getCellMatrix();
  book.writer.look(sheetId, { ...range, endRow, endColumn }, (row, column) =>
    existing.getValue(row, column)?.s === undefined ? null : patch(row, column),
  );
}
