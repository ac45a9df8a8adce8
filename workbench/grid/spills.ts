import {
  CellValueType,
  ObjectMatrix,
  type ICellData,
  type Injector,
  type IRange,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Spill } from '../model/book';

/** The formulas of a workbook whose results cover more than their own cell. */
export function collectSpills(injector: Injector, unitId: string): Spill[] {
  const model = injector.get(FormulaDataModel);
  const sheets = model.getArrayFormulaCellData()[unitId];
  return Object.keys(model.getArrayFormulaRange()[unitId] ?? {}).flatMap((sheetId) =>
    rangesOf(injector, unitId, sheetId).map(({ startRow: row, startColumn: column, endRow, endColumn }) => {
      const values = Array.from({ length: endRow - row + 1 }, (_, down) =>
        Array.from({ length: endColumn - column + 1 }, (_, along) =>
          plainValue(sheets?.[sheetId]?.[row + down]?.[column + along]),
        ),
      );
      return { sheetId, row, column, values };
    }),
  );
}

export interface SpillOrigin {
  row: number;
  column: number;
  rowOffset: number;
  columnOffset: number;
}

/** The formula that fills a cell: its own, or the one that spills into it. */
export function originOf(
  injector: Injector,
  unitId: string,
  sheetId: string,
  row: number,
  column: number,
): SpillOrigin {
  const range = rangesOf(injector, unitId, sheetId).find(
    ({ startRow, startColumn, endRow, endColumn }) =>
      row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
  );
  const origin = { row: range?.startRow ?? row, column: range?.startColumn ?? column };
  return { ...origin, rowOffset: row - origin.row, columnOffset: column - origin.column };
}

function rangesOf(injector: Injector, unitId: string, sheetId: string): IRange[] {
  const ranges: IRange[] = [];
  const matrix = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheetId] ?? {};
  new ObjectMatrix<Nullable<IRange>>(matrix).forValue((_row, _column, range) => {
    if (range) ranges.push(range);
  });
  return ranges;
}

/** What a cell holds, unformatted: its own value, or what a formula elsewhere spills into it. */
export function valueAt(injector: Injector, worksheet: Worksheet, row: number, column: number): Nullable<ICellData> {
  const own = worksheet.getCellRaw(row, column);
  if (own?.v !== undefined && own.v !== null) return own;
  const sheets = injector.get(FormulaDataModel).getArrayFormulaCellData()[worksheet.getUnitId()];
  return sheets?.[worksheet.getSheetId()]?.[row]?.[column] ?? own;
}

/** A spilled blank counts and shows as 0, as in Excel. */
function plainValue(cell: Nullable<ICellData>): string | number | boolean {
  if (cell?.v === undefined || cell.v === null) return 0;
  return cell.t === CellValueType.BOOLEAN ? Number(cell.v) === 1 : cell.v;
}
