import { cellName } from '../address';
import { cellAt, isBlank, isRead, type Cell } from '../matrix';
import { columnOf, type DataTable } from '../recognise';
import type { CellLink } from '../tables';
import { namesSum } from '../vocabulary/summaryRows';
import { bad, readDay, readNumber, readRates, readText, type Reading } from './readCells';

/** What a reader says of a cell that cannot be used. */
export interface BadCell {
  link: CellLink;
  header: string;
  value: string;
  expected: 'number' | 'date';
}

/** One data row of a table, read by roles. A role without a column reads as blank. */
export class Row {
  constructor(
    readonly table: DataTable,
    /** 0-based row of the sheet. */
    readonly row: number,
    private readonly report: (cell: BadCell) => void,
  ) {}

  cell(role: string): Cell {
    const column = columnOf(this.table, role);
    return column === null ? '' : cellAt(this.table.matrix, this.row, column);
  }

  text(role: string): string {
    return readText(this.cell(role));
  }

  number(role: string): number | null {
    return this.usable(role, readNumber(this.cell(role)), 'number');
  }

  /** A rate as a fraction, however its column writes it: 0.625, 62.5 or 62.5%. */
  rate(role: string): number | null {
    const column = columnOf(this.table, role);
    const cell = this.cell(role);
    const points = column !== null && typeof cell === 'number' && inPercentPoints(this.table, column);
    return this.usable(role, points ? Number(`${cell}e-2`) : readNumber(cell), 'number');
  }

  day(role: string, year?: number): number | null {
    return this.usable(role, readDay(this.cell(role), year), 'date');
  }

  link(role: string): CellLink {
    return { sheet: this.table.sheet, cell: cellName(this.row, columnOf(this.table, role) ?? this.table.firstColumn) };
  }

  private usable<T>(role: string, reading: Reading<T>, expected: BadCell['expected']): T | null {
    if (reading !== bad) return reading;
    const column = this.table.columns.find((mapping) => mapping.role === role)?.column ?? 0;
    const header = this.table.headers[column] ?? '';
    this.report({ link: this.link(role), header, value: String(this.cell(role)).slice(0, 40), expected });
    return null;
  }
}

/** The rows of a table that hold anything at all, top to bottom. @throws where the table has not been read: a use case names the kinds it needs */
export function rowsOf(table: DataTable, report: (cell: BadCell) => void): Row[] {
  const rows: Row[] = [];
  const width = table.headers.length;
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    if (!isRead(table.matrix, row)) throw new Error(`${table.sheet}!${table.address} has not been read`);
    for (let column = table.firstColumn; column < table.firstColumn + width; column++) {
      if (isBlank(cellAt(table.matrix, row, column))) continue;
      rows.push(new Row(table, row, report));
      break;
    }
  }
  return rows;
}

/** True for the rows that exports put among the people: 汇总, 均值, 合计 … in the name or in any column before it. */
export const isSummary = ({ table, row }: Row): boolean => isSummaryAt(table, row);

/** The same of a row of the sheet. */
export function isSummaryAt(table: DataTable, row: number): boolean {
  const agent = columnOf(table, 'agent') ?? table.firstColumn;
  for (let column = table.firstColumn; column <= Math.max(agent, table.firstColumn); column++) {
    const cell = cellAt(table.matrix, row, column);
    if (typeof cell === 'string' && namesSum(readText(cell))) return true;
  }
  return false;
}

/** How many cells of the row hold exactly this text, e.g. the 延迟统计 of figures that are still to come. */
export function noValueCount({ table, row }: Row, text: string): number {
  let count = 0;
  for (let column = 0; column < table.headers.length; column++) {
    if (cellAt(table.matrix, row, table.firstColumn + column) === text) count++;
  }
  return count;
}

const percentColumns = new WeakMap<DataTable, Map<number, boolean>>();

/** Whether a column of rates is written in percent points; decided once, over all of its cells. */
function inPercentPoints(table: DataTable, column: number): boolean {
  const known = percentColumns.get(table) ?? new Map<number, boolean>();
  percentColumns.set(table, known);
  let points = known.get(column);
  if (points === undefined) {
    const cells: Cell[] = [];
    for (let row = table.firstRow; row <= table.lastRow; row++) cells.push(cellAt(table.matrix, row, column));
    points = readRates(cells).percentPoints;
    known.set(column, points);
  }
  return points;
}
