import type { Area } from '../address';
import type { Cell, SheetMatrix } from '../matrix';

/** Cells of a sheet to be read; 0-based on the sheet. */
export interface ReadRequest {
  sheet: SheetMatrix;
  area: Area;
}

/** Excel on the web takes 5 MB between two syncs; the rest is for what stands around the values, and for rows longer than those seen. */
const bytesPerSync = 3_500_000;
const cellsPerSync = 150_000;
/** What a cell may take while none of its sheet has been seen. */
const unseenBytes = 40;
/** A number format, most of them `General`. */
const formatBytes = 14;

/**
 * The requests cut into pieces that may travel together, one batch a round trip: the number of round trips follows the number of cells
 * in steps of a fixed size, never the number of rows, tables or sheets.
 */
export function planBatches(requests: readonly ReadRequest[]): ReadRequest[][] {
  const batches: ReadRequest[][] = [];
  let batch: ReadRequest[] = [];
  let filled = 0;
  for (const { sheet, area } of requests) {
    // With 1904 dates each cell brings its number format along.
    const bytes = bytesPerCell(sheet, area) + (sheet.from1904 ? formatBytes : 0);
    const cellShare = Math.max(1 / cellsPerSync, bytes / bytesPerSync);
    const rowShare = cellShare * area.columns;
    for (let done = 0; done < area.rows;) {
      const fitting = Math.floor((1 - filled) / rowShare + 1e-9);
      if (fitting < 1 && batch.length > 0) {
        batches.push(batch);
        batch = [];
        filled = 0;
        continue;
      }
      const rows = Math.min(area.rows - done, Math.max(1, fitting));
      batch.push({ sheet, area: { ...area, row: area.row + done, rows } });
      filled += rows * rowShare;
      done += rows;
    }
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

/** How many rows of a sheet are looked at to tell how long its cells are. */
const sampled = 50;

/** The mean size of a cell of these columns in JSON, from the rows that have been read. */
function bytesPerCell({ values, column }: SheetMatrix, area: Area): number {
  const left = area.column - column;
  let bytes = 0;
  let cells = 0;
  for (let row = 0, seen = 0; row < values.length && seen < sampled; row++) {
    const read = values[row];
    if (!read) continue;
    seen++;
    for (let k = left; k < left + area.columns; k++) bytes += jsonBytes(read[k]);
    cells += area.columns;
  }
  return cells === 0 ? unseenBytes : bytes / cells;
}

/** UTF-8 bytes of a cell with its comma; every character that is not ASCII counts as a Chinese one. */
function jsonBytes(cell: Cell | undefined): number {
  if (typeof cell !== 'string') return 8;
  let bytes = 3;
  for (let i = 0; i < cell.length; i++) bytes += cell.charCodeAt(i) < 0x80 ? 1 : 3;
  return bytes;
}

/** Puts the cells that were read where they belong. */
export function keepCells({ sheet, area }: ReadRequest, cells: readonly Cell[][]): void {
  const first = area.row - sheet.row;
  const left = area.column - sheet.column;
  cells.forEach((read, i) => {
    const row = sheet.values[first + i];
    if (row) for (let k = 0; k < read.length; k++) row[left + k] = read[k] ?? '';
    else if (left === 0) sheet.values[first + i] = read;
    else {
      const placed = new Array<Cell>(left).fill('');
      placed.push(...read);
      sheet.values[first + i] = placed;
    }
  });
}

/** The columns as runs that lie side by side; a single column between two wanted ones travels with them. */
export function columnRuns(columns: readonly number[]): { column: number; columns: number }[] {
  const runs: { column: number; columns: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && column <= last.column + last.columns + 1) last.columns = column - last.column + 1;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}
