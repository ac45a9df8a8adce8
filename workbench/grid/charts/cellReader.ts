import { CellValueType, type ICellData, type Injector, type Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { deserializeRangeWithSheet } from '@univerjs/engine-formula';
import { valueAt } from '../spills';

export type ChartCell = string | number | null;

/** Reads what a chart's reference holds now (`'表 1'!$A$2:$A$9`), spilled cells included; blanks are null. */
export function readCells(univerAPI: FUniver, injector: Injector, reference: string | undefined): ChartCell[] {
  if (reference === undefined || reference === '') return [];
  const { sheetName, range } = deserializeRangeWithSheet(reference.replace(/^=/, ''));
  const sheet = univerAPI.getActiveWorkbook()?.getSheetByName(sheetName)?.getSheet();
  if (sheet === undefined) return [];
  const cells: ChartCell[] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      cells.push(chartCell(valueAt(injector, sheet, row, column)));
    }
  }
  return cells;
}

function chartCell(cell: Nullable<ICellData>): ChartCell {
  const value = cell?.v;
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'number') return value;
  // The grid may hold a number as text until it is first edited.
  const number = Number(value);
  return cell?.t === CellValueType.NUMBER && Number.isFinite(number) ? number : String(value);
}
