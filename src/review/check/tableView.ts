import { isSummaryAt } from '../../workbook/cells/rows';
import { cellName } from '../../workbook/address';
import { isBlank, type Cell } from '../../workbook/matrix';
import { columnOf, type DataTable } from '../../workbook/recognise';
import { headOf, type CellLink } from '../../workbook/tables';

/** What a row of a table is. */
export const rowStates = { blank: 0, data: 1, summary: 2 } as const;

/** A table made ready to be looked through column by column: index i is the row `table.firstRow + i` of the sheet. */
export class TableView {
  readonly states: Uint8Array;
  /** Rows with data. */
  readonly rows: number;
  private readonly columns = new Map<number, Cell[]>();

  constructor(readonly table: DataTable) {
    const { matrix, firstRow, firstColumn, headers } = table;
    const length = Math.max(0, table.lastRow - firstRow + 1);
    this.states = new Uint8Array(length);
    let rows = 0;
    for (let i = 0; i < length; i++) {
      const cells = matrix.values[firstRow + i - matrix.row];
      if (!cells) continue;
      const left = firstColumn - matrix.column;
      let filled = false;
      for (let k = left; k < left + headers.length && !filled; k++) filled = !isBlank(cells[k]);
      if (!filled) continue;
      const summary = isSummaryAt(table, firstRow + i);
      this.states[i] = summary ? rowStates.summary : rowStates.data;
      if (!summary) rows++;
    }
    this.rows = rows;
  }

  /** The cells of a role's column, or null where no column plays it. */
  cells(role: string): Cell[] | null {
    const column = columnOf(this.table, role);
    if (column === null) return null;
    const known = this.columns.get(column);
    if (known) return known;
    const { matrix, firstRow } = this.table;
    const k = column - matrix.column;
    const cells = new Array<Cell>(this.states.length);
    for (let i = 0; i < cells.length; i++) cells[i] = matrix.values[firstRow + i - matrix.row]?.[k] ?? '';
    this.columns.set(column, cells);
    return cells;
  }

  isData(i: number): boolean {
    return this.states[i] === rowStates.data;
  }

  link(i: number, role: string): CellLink {
    const { sheet, firstRow, firstColumn } = this.table;
    return { sheet, cell: cellName(firstRow + i, columnOf(this.table, role) ?? firstColumn) };
  }

  /** The table's own word for a role's column. */
  header(role: string): string {
    const column = columnOf(this.table, role);
    return column === null ? '' : (this.table.headers[column - this.table.firstColumn] ?? '');
  }

  /** The first cell of the table's header. */
  get top(): CellLink {
    return headOf(this.table);
  }
}
