import { CellValueType, type Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { deserializeRangeWithSheet } from '@univerjs/engine-formula';

export type ChartCell = string | number | null;

/** Reads what a chart's reference shows now (`'表 1'!$A$2:$A$9`), spilled cells included; blanks are null. */
export function readCells(univerAPI: FUniver, reference: string | undefined): ChartCell[] {
  if (reference === undefined || reference === '') return [];
  const { sheetName, range } = deserializeRangeWithSheet(reference.replace(/^=/, ''));
  const sheet = univerAPI.getActiveWorkbook()?.getSheetByName(sheetName)?.getSheet();
  if (sheet === undefined) return [];
  const cells: ChartCell[] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const cell = sheet.getCell(row, column);
      cells.push(cell?.v === undefined || cell.v === null || cell.v === '' ? null : chartCell(cell.v, cell.t));
    }
  }
  return cells;
}

function chartCell(value: string | number | boolean, type: Nullable<CellValueType>): ChartCell {
  if (typeof value === 'number') return value;
  // The grid may hold a number as text until it is first edited.
  if (type === CellValueType.NUMBER && Number.isFinite(Number(value))) return Number(value);
  return String(value);
}
