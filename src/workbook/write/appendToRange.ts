import { areaName } from '../address';
import { inOwnSystem } from '../excel/dateSystem';
import type { OwnSheet } from '../excel/settings';
import { isBlank, isFormulaText, type Cell } from '../matrix';
import type { Places } from './append';
import { blank, checkHeaders, withFormulas } from './appendedRows';
import { fillExisting, rangeOf } from './contents';
import { WriteFailure } from './failure';
import type { Found } from './find';
import { isOurRow } from './ours';
import type { AppendPlan, CellBlock, PlainRange } from './plan';
import type { Content } from './sheetPlan';
import { isText } from './text';

/** Rows of the sheet to insert between a plain range and what stands below it. */
export interface InsertedRows {
  sheet: OwnSheet;
  row: number;
  column: number;
  cells: Content[][];
  formats: string[][];
  /** The first row with something below, and how it is known again. */
  below: { row: number; looks: Cell[] };
}

/** Excel's numbers of rows and columns. */
const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/**
 * Asks for a plain range's end; to be answered after the next round trip. Where something stands below it (signatures, another
 * table), the rows take what is free in between but for one blank row, or are inserted.
 */
export function askRange(
  context: Excel.RequestContext,
  append: AppendPlan,
  to: PlainRange,
  { sheetOf, before }: Found,
): () => Partial<Places> {
  const sheet = sheetOf(to.sheet);
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const width = append.headers.length;
  const start = to.header.row + to.header.rows;
  const header = worksheet.getRangeByIndexes(to.header.row, to.column, to.header.rows, width).load('values');
  if (to.below === null) {
    const used = worksheet
      .getRangeByIndexes(start, to.column, sheetRows - start, width)
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,rowCount');
    return () => {
      checkHeaders(header, append.headers, sheet.name);
      return freeRows(append, to, sheet, used.isNullObject ? start : used.rowIndex + used.rowCount);
    };
  }
  const { below, next } = to;
  const between = worksheet.getRangeByIndexes(next, to.column, below - next + 1, width).load('values,formulas');
  const around = worksheet
    .getRangeByIndexes(next - 1, 0, 2, sheetColumns)
    .getUsedRangeOrNullObject(true)
    .load('values,rowIndex,columnIndex');
  const last = worksheet.getRangeByIndexes(next - 1, to.column, 1, width).load('numberFormat');
  return () => {
    checkHeaders(header, append.headers, sheet.name);
    const free = (between.values as Cell[][]).findIndex((line) => !line.every(isBlank));
    if (free !== below - next) throw new WriteFailure('changedRows', sheet.name);
    if (below - next > append.rows.length) return freeRows(append, to, sheet, next);
    const [lastFormats = []] = last.numberFormat as string[][];
    const formats = append.rows.map((line) =>
      line.map((content, i) => formatOf(content, append.formats?.[i] ?? null, lastFormats[i] ?? 'General')),
    );
    const cells = withFormulas(append.rows, append, next).map((line, row) =>
      before.from1904 ? line.map((content, i) => inOwnSystem(content, formats[row]?.[i])) : line,
    );
    const looks = looksOf((between.formulas as Cell[][]).at(-1));
    const rows = { sheet, row: next, column: to.column, cells, formats, below: { row: below, looks } };
    if (tearsApart(around, to.column, width)) throw noRoom(rows);
    return { inserted: [rows] };
  };
}

function freeRows(append: AppendPlan, { column }: PlainRange, sheet: OwnSheet, row: number): Partial<Places> {
  const cells = withFormulas(append.rows, append, row);
  const block: CellBlock = { row, column, cells, before: blank(cells) };
  if (append.formats) block.formats = append.rows.map(() => [...(append.formats ?? [])]);
  return { blocks: [{ sheet, block }] };
}

/** A new row looks like the one above it; what is no text would become one in a cell of the text format. */
function formatOf(content: Content, wanted: string | null, above: string): string {
  return wanted ?? (above === '@' && content !== null && !isText(content) ? 'General' : above);
}

/** Whether something beside the range goes on over the place where rows would be inserted. */
function tearsApart(around: Excel.Range, column: number, width: number): boolean {
  if (around.isNullObject) return false;
  const lines = around.values as Cell[][];
  const isBeside = (at: number) => at < column || at >= column + width;
  return (
    lines.length === 2 &&
    lines.every((line) => line.some((cell, i) => isBeside(around.columnIndex + i) && !isBlank(cell)))
  );
}

export const noRoom = ({ sheet, row, column, cells }: Pick<InsertedRows, 'sheet' | 'row' | 'column' | 'cells'>) =>
  new WriteFailure(
    'noRoom',
    `${sheet.name}!${areaName({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 })}`,
  );

/** Formulas change when rows move, so that they are known by being some. */
const looksOf = (formulas: readonly Cell[] = []): Cell[] => formulas.map((cell) => (isFormulaText(cell) ? '=' : cell));

/** Queues the insertion of rows, and their filling. */
export function insertRows(context: Excel.RequestContext, { sheet, row, column, cells, formats }: InsertedRows): void {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  worksheet.getRangeByIndexes(row, 0, cells.length, 1).getEntireRow().insert(Excel.InsertShiftDirection.down);
  fillExisting(rangeOf(worksheet, { row, column, cells }), cells, formats);
}

/**
 * Deletes inserted rows again where they are there: what stood below then stands so many rows lower, and they are ours. Two round trips.
 * @throws Error where that cannot be told
 */
export async function removeInserted(context: Excel.RequestContext, inserted: readonly InsertedRows[]): Promise<void> {
  const asked = inserted.map(({ sheet, row, column, cells, below }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const at = (row: number) => worksheet.getRangeByIndexes(row, column, 1, cells[0]?.length ?? 0).load('formulas');
    const rows = rangeOf(worksheet, { row, column, cells }).load('formulas');
    return { here: at(below.row), lower: at(below.row + cells.length), rows };
  });
  await context.sync();
  inserted.forEach(({ sheet, row, cells, below }, i) => {
    const stands = (place: 'here' | 'lower') => {
      const looks = looksOf((asked[i]?.[place].formulas as Cell[][] | undefined)?.[0]);
      return below.looks.every((cell, k) => cell === looks[k]);
    };
    if (stands('here')) return;
    const rows = (asked[i]?.rows.formulas ?? []) as Cell[][];
    if (!stands('lower') || !cells.every((line, k) => isOurRow(rows[k] ?? [], line)))
      throw new Error(`${sheet.name}: rows moved`);
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    worksheet.getRangeByIndexes(row, 0, cells.length, 1).getEntireRow().delete(Excel.DeleteShiftDirection.up);
  });
  await context.sync();
}
