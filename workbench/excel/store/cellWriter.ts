import type {
  ICellData,
  IMutationInfo,
  IObjectMatrixPrimitiveType,
  IRange,
  Workbook as UniverBook,
} from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import { cellInput, emptied } from './cellInput';

type CellMatrix = IObjectMatrixPrimitiveType<ICellData | null>;

interface PendingSheet {
  redo: CellMatrix;
  undo: CellMatrix;
  endRow: number;
  endColumn: number;
}

/**
 * Gathers cell values until something else happens: the library cuts a large block into pieces of 1,500 cells, and one
 * mutation for the whole block is many times faster than one for each piece.
 */
export class CellWriter {
  private readonly pending = new Map<string, PendingSheet>();

  constructor(
    private readonly univer: UniverBook,
    private readonly execute: (mutations: { redo: IMutationInfo[]; undo: IMutationInfo[] }) => void,
  ) {}

  /** Values as Excel takes them: a 2-D array of the range's size, or one value for all cells; null leaves a cell as it is. */
  write(sheetId: string, range: IRange, valueAt: (row: number, column: number) => unknown): void {
    const sheet = this.univer.getSheetBySheetId(sheetId);
    if (!sheet) return;
    const matrix = sheet.getCellMatrix();
    const styles = this.univer.getStyles();
    const pending = this.pendingOf(sheetId);
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      const redo = (pending.redo[row] ??= {});
      const undo = (pending.undo[row] ??= {});
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        const value = valueAt(row - range.startRow, column - range.startColumn);
        if (value === null || value === undefined) continue;
        const old = matrix.getValue(row, column);
        const format = old ? (styles.getStyleByCell(old)?.n?.pattern ?? 'General') : 'General';
        const input = cellInput(value, format);
        const formatted = input.format !== undefined && format === 'General';
        redo[column] = formatted ? { ...input.cell, s: { n: { pattern: input.format ?? format } } } : input.cell;
        if (!(column in undo)) undo[column] = old ? { ...emptied, ...old } : null;
      }
    }
    pending.endRow = Math.max(pending.endRow, range.endRow);
    pending.endColumn = Math.max(pending.endColumn, range.endColumn);
  }

  flush(): void {
    if (this.pending.size === 0) return;
    const sheets = [...this.pending];
    this.pending.clear();
    for (const [sheetId, { redo, undo, endRow, endColumn }] of sheets) {
      this.grow(sheetId, endRow, endColumn);
      const target = { unitId: this.univer.getUnitId(), subUnitId: sheetId };
      this.execute({
        redo: [{ id: SetRangeValuesMutation.id, params: { ...target, cellValue: redo } }],
        undo: [{ id: SetRangeValuesMutation.id, params: { ...target, cellValue: undo } }],
      });
    }
  }

  /** Univer's sheets end where they were made to end; Excel's do not. */
  grow(sheetId: string, endRow: number, endColumn: number): void {
    const sheet = this.univer.getSheetBySheetId(sheetId);
    if (!sheet) return;
    const target = { unitId: this.univer.getUnitId(), subUnitId: sheetId };
    const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
    if (endRow >= rows) {
      this.execute({
        redo: [{ id: SetWorksheetRowCountMutation.id, params: { ...target, rowCount: endRow + 1 } }],
        undo: [{ id: SetWorksheetRowCountMutation.id, params: { ...target, rowCount: rows } }],
      });
    }
    if (endColumn >= columns) {
      this.execute({
        redo: [{ id: SetWorksheetColumnCountMutation.id, params: { ...target, columnCount: endColumn + 1 } }],
        undo: [{ id: SetWorksheetColumnCountMutation.id, params: { ...target, columnCount: columns } }],
      });
    }
  }

  private pendingOf(sheetId: string): PendingSheet {
    const known = this.pending.get(sheetId);
    if (known !== undefined) return known;
    const created: PendingSheet = { redo: {}, undo: {}, endRow: 0, endColumn: 0 };
    this.pending.set(sheetId, created);
    return created;
  }
}
