import type { IWorksheetData } from '@univerjs/core';

export const EMU_PER_POINT = 12_700;
const POINTS_PER_PIXEL = 0.75;

type Sheet = Partial<IWorksheetData>;

const columnPoints = (sheet: Sheet, column: number): number => {
  const data = sheet.columnData?.[column];
  return data?.hd ? 0 : (data?.w ?? sheet.defaultColumnWidth ?? 64) * POINTS_PER_PIXEL;
};

const rowPoints = (sheet: Sheet, row: number): number => {
  const data = sheet.rowData?.[row];
  return data?.hd ? 0 : (data?.h ?? data?.ah ?? sheet.defaultRowHeight ?? 20) * POINTS_PER_PIXEL;
};

/** A corner of a drawing: a cell and EMU into it. */
export interface Corner {
  column: number;
  columnOffset: number;
  row: number;
  rowOffset: number;
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let i = 0; i < count; i += 1) total += size(i);
  return total;
}

/** Points from the sheet's top left corner. */
export const cornerToPoints = (sheet: Sheet, corner: Corner): { x: number; y: number } => ({
  x: sum(corner.column, (i) => columnPoints(sheet, i)) + corner.columnOffset / EMU_PER_POINT,
  y: sum(corner.row, (i) => rowPoints(sheet, i)) + corner.rowOffset / EMU_PER_POINT,
});

function locate(points: number, limit: number, size: (index: number) => number): { index: number; offset: number } {
  let rest = Math.max(0, points);
  let index = 0;
  while (index < limit && rest >= size(index)) {
    rest -= size(index);
    index += 1;
  }
  return { index, offset: Math.round(rest * EMU_PER_POINT) };
}

export function pointsToCorner(sheet: Sheet, x: number, y: number): Corner {
  const column = locate(x, 16_383, (i) => columnPoints(sheet, i));
  const row = locate(y, 1_048_575, (i) => rowPoints(sheet, i));
  return { column: column.index, columnOffset: column.offset, row: row.index, rowOffset: row.offset };
}
