import { inOwnSystem } from '../excel/dateSystem';
import type { OwnSheet } from '../excel/settings';
import { isBlank, isFormulaText, type Cell } from '../matrix';
import type { Places } from './append';
import { blank, checkHeaders, withFormulas } from './appendedRows';
import { WriteFailure } from './failure';
import type { AppendPlan } from './plan';
import type { Content } from './sheetPlan';

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

/** Asks for an Excel table's end; to be answered after the next round trip. */
export function askTable(append: AppendPlan, table: Excel.Table, from1904: boolean): () => Partial<Places> {
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
    // A table has at least one row: where nothing stands in it but formulas, it is the place for the first.
    const [firstRow = [], ...others] = rows;
    // New rows take the formats of the table's; those of a block are looked at when it is compared.
    const formats = (first.numberFormat as string[][])[0] ?? [];
    const rowsBelow = (cells: Content[][], row: number) =>
      withFormulas(cells, append, row).map((line) =>
        from1904 ? line.map((content, i) => inOwnSystem(content, formats[i])) : line,
      );
    const present = (first.formulas as Cell[][])[0] ?? [];
    const isFree = (cell: Cell, i: number) => {
      const content = firstRow[i] ?? null;
      return isBlank(cell) || (isFormulaText(cell) && (content === null || isFormula(content)));
    };
    const empty = body.rowCount === 1 && present.every(isFree);
    if (!empty) {
      const row = body.rowIndex + body.rowCount;
      const cells = rowsBelow(rows, row);
      return { rows: [{ sheet, table: { id, name }, count: body.rowCount, row, column, cells }] };
    }
    const filled = withFormulas([firstRow], append, body.rowIndex).map((line) =>
      // A formula that stands there already stays.
      line.map((content, i) => (isFormula(content) && isFormulaText(present[i] ?? '') ? null : content)),
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

const isFormula = (content: Content): boolean =>
  typeof content === 'object' && content !== null && 'formula' in content;
