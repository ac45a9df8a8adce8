import { inOwnSystem } from '../excel/dateSystem';
import type { OwnSheet } from '../excel/settings';
import { isBlank, type Cell } from '../matrix';
import { WriteFailure } from './failure';
import type { Found } from './find';
import type { AppendPlan, CellBlock } from './plan';
import type { Content } from './sheetPlan';

/** Blank cells of a sheet that get rows. */
export interface FreeBlock {
  sheet: OwnSheet;
  block: CellBlock;
}

/** Rows to insert at the end of an Excel table. */
export interface TableRows {
  sheet: OwnSheet;
  table: { id: string; name: string };
  /** The rows of its body before. */
  count: number;
  /** Where they come to stand. */
  row: number;
  column: number;
  cells: Content[][];
}

export interface Places {
  blocks: FreeBlock[];
  rows: TableRows[];
}

/** Excel's last row, 0-based. */
const lastRow = 1_048_575;

/** Finds the end of each table and range. One round trip for all. */
export async function findPlaces(
  context: Excel.RequestContext,
  appends: readonly AppendPlan[],
  found: Found,
): Promise<Places> {
  const answers = appends
    .filter(({ rows }) => rows.length > 0)
    .map((append) =>
      'table' in append.to
        ? askTable(append, found.tableOf(append.to.table), found.before.from1904)
        : askRange(context, append, append.to, found.sheetOf(append.to.sheet)),
    );
  if (answers.length > 0) await context.sync();
  const places = answers.map((answer) => answer());
  return { blocks: places.flatMap(({ blocks }) => blocks), rows: places.flatMap(({ rows }) => rows) };
}

function askTable(append: AppendPlan, table: Excel.Table, from1904: boolean): () => Places {
  const { headers, rows } = append;
  const { worksheet } = table;
  worksheet.load('id,name,protection/protected');
  const header = table.getHeaderRowRange().load('values,columnIndex');
  const body = table.getDataBodyRange().load('rowIndex,rowCount');
  const first = table.getDataBodyRange().getRow(0).load('values,formulas,numberFormat');
  return () => {
    const { id, name } = table;
    if (worksheet.protection.protected) throw new WriteFailure('protectedSheet', worksheet.name);
    checkHeaders(header, headers, name);
    const sheet = { id: worksheet.id, name: worksheet.name };
    const column = header.columnIndex;
    // A table has at least one row: where nothing stands in it, it is the place for the first.
    const [firstRow = [], ...others] = rows;
    // New rows take the formats of the table's; those of a block are looked at when it is compared.
    const formats = (first.numberFormat as string[][])[0] ?? [];
    const rowsBelow = (cells: Content[][], row: number) =>
      withFormulas(cells, append, row).map((line) =>
        from1904 ? line.map((content, i) => inOwnSystem(content, formats[i])) : line,
      );
    const empty = body.rowCount === 1 && firstRow.every((content, i) => content === null || isBlankAt(first, i));
    if (!empty) {
      const row = body.rowIndex + body.rowCount;
      const cells = rowsBelow(rows, row);
      return { blocks: [], rows: [{ sheet, table: { id, name }, count: body.rowCount, row, column, cells }] };
    }
    const present = (first.formulas as Cell[][])[0] ?? [];
    const filled = withFormulas([firstRow], append, body.rowIndex).map((line) =>
      // A formula that stands there already stays.
      line.map((content, i) => (isFormula(content) && String(present[i] ?? '').startsWith('=') ? null : content)),
    );
    const block = { row: body.rowIndex, column, cells: filled, before: blank(filled) };
    const row = body.rowIndex + 1;
    return {
      blocks: [{ sheet, block }],
      rows:
        others.length > 0 ? [{ sheet, table: { id, name }, count: 1, row, column, cells: rowsBelow(others, row) }] : [],
    };
  };
}

function askRange(
  context: Excel.RequestContext,
  append: AppendPlan,
  { row, column }: { row: number; column: number },
  sheet: OwnSheet,
): () => Places {
  const { headers, rows, formats } = append;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const header = worksheet.getRangeByIndexes(row, column, 1, headers.length).load('values');
  const below = worksheet
    .getRangeByIndexes(row + 1, column, lastRow - row, headers.length)
    .getUsedRangeOrNullObject(true)
    .load('rowIndex,rowCount');
  return () => {
    checkHeaders(header, headers, sheet.name);
    const first = below.isNullObject ? row + 1 : below.rowIndex + below.rowCount;
    const cells = withFormulas(rows, append, first);
    const block: CellBlock = { row: first, column, cells, before: blank(cells) };
    if (formats) block.formats = rows.map(() => [...formats]);
    return { blocks: [{ sheet, block }], rows: [] };
  };
}

function checkHeaders(range: Excel.Range, headers: readonly string[], place: string): void {
  const present = (range.values as Cell[][])[0] ?? [];
  const same = present.length === headers.length && headers.every((text, i) => String(present[i]) === text);
  if (!same) throw new WriteFailure('changedTable', place);
}

const isBlankAt = (range: Excel.Range, column: number): boolean => isBlank((range.values as Cell[][])[0]?.[column]);

const isFormula = (content: Content): boolean =>
  typeof content === 'object' && content !== null && 'formula' in content;

/** The rows with the formulas that know where they stand. @param first 0-based row of the sheet of the first one */
function withFormulas(rows: Content[][], { formulas = [] }: AppendPlan, first: number): Content[][] {
  if (formulas.length === 0) return rows;
  return rows.map((line, i) =>
    line.map((content, column) => {
      const formula = formulas.find((candidate) => candidate.column === column);
      return formula ? { formula: formula.at(first + i) } : content;
    }),
  );
}

/** The cells that get something must be blank. */
const blank = (rows: Content[][]): ('' | null)[][] =>
  rows.map((line) => line.map((content) => (content === null ? null : '')));
