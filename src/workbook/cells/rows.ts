import { cellName, parseArea } from '../address';
import { cellAt, isBlank, isRead, textAt, type Cell } from '../matrix';
import { columnOf, type DataTable } from '../recognise';
import type { CellLink, TableKind } from '../tables';
import { footerOf } from '../recognise/footers';
import { footerWord } from '../vocabulary/footerWords';
import { namesSum } from '../vocabulary/summaryRows';
import { areDayFractions, secondsOfFraction, secondsRoles } from './durations';
import { inUnit, moneyRoles, saysUnit } from './headerUnits';
import { bad, isPercentText, readDay, readNumber, readRates, readText, type Reading } from './readCells';

/** What a reader says of a cell that cannot be used. */
export interface BadCell {
  link: CellLink;
  header: string;
  value: string;
  expected: 'number' | 'date';
}

export type ReportCell = (cell: BadCell) => void;

/** One data row of a table, read by roles. A role without a column reads as blank. */
export class Row {
  constructor(
    readonly table: DataTable,
    /** 0-based row of the sheet. */
    readonly row: number,
    private readonly report: ReportCell,
  ) {}

  cell(role: string): Cell {
    const column = columnOf(this.table, role);
    return column === null ? '' : cellAt(this.table.matrix, this.row, column);
  }

  text(role: string): string {
    return readText(this.cell(role));
  }

  number(role: string): number | null {
    const cell = this.cell(role);
    const reading = this.usable(role, readNumber(cell), 'number');
    if (reading === null || !(secondsRoles.has(role) || moneyRoles.has(role)) || saysUnit(cell)) return reading;
    const column = columnOf(this.table, role);
    if (column === null) return reading;
    if (typeof cell === 'number' && secondsRoles.has(role) && inDayFractions(this.table, column)) {
      return secondsOfFraction(reading);
    }
    return inUnit(reading, titleWithUnit(this.table, column));
  }

  /** A rate as a fraction, however its column writes it: 0.625, 62.5 or 62.5%. */
  rate(role: string): number | null {
    const column = columnOf(this.table, role);
    const cell = this.cell(role);
    const reading = this.usable(role, readNumber(cell), 'number');
    if (reading === null || column === null || isPercentText(cell)) return reading;
    return inPercentPoints(this.table, column) ? Number(`${reading}e-2`) : reading;
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

/** Bad cells read as blank, and nobody is told. */
const inSilence = (): void => undefined;

/** The rows of the tables of one kind, in their order. */
export const rowsOfKind = (tables: readonly DataTable[], kind: TableKind, report: ReportCell = inSilence): Row[] =>
  tables.filter((table) => table.kind === kind).flatMap((table) => rowsOf(table, report));

/** The rows of a table that hold anything at all, top to bottom. @throws where the table has not been read: a use case names the kinds it needs */
export function rowsOf(table: DataTable, report: ReportCell = inSilence): Row[] {
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

/**
 * True for the rows that exports put among the people: 汇总, 均值, 合计 … in the name, in any column before it or instead of the date,
 * and for signatures and notes.
 */
export const isSummary = ({ table, row }: Row): boolean => isSummaryAt(table, row);

/** The same of a row of the sheet. */
export function isSummaryAt(table: DataTable, row: number): boolean {
  const agent = columnOf(table, 'agent') ?? table.firstColumn;
  for (let column = table.firstColumn; column <= Math.max(agent, table.firstColumn); column++) {
    const cell = cellAt(table.matrix, row, column);
    if (typeof cell !== 'string') continue;
    if (namesSum(readText(cell))) return true;
    if (footerWord(cell) !== null && footerOf(table.matrix, row, table.firstColumn, table.headers.length) !== null)
      return true;
  }
  const date = columnOf(table, 'date') ?? agent;
  const instead = date > agent ? cellAt(table.matrix, row, date) : '';
  return typeof instead === 'string' && instead !== '' && namesSum(readText(instead));
}

/** How many cells of the row hold exactly this text, e.g. the 延迟统计 of figures that are still to come. */
export function noValueCount({ table, row }: Row, text: string): number {
  let count = 0;
  for (let column = 0; column < table.headers.length; column++) {
    if (cellAt(table.matrix, row, table.firstColumn + column) === text) count++;
  }
  return count;
}

/** A fact about the cells of a whole column, found out once. */
function ofColumn<T extends boolean | string>(
  find: (cells: readonly Cell[], table: DataTable, column: number) => T,
): (table: DataTable, column: number) => T {
  const tables = new WeakMap<DataTable, Map<number, T>>();
  return (table, column) => {
    const known = tables.get(table) ?? new Map<number, T>();
    tables.set(table, known);
    let fact = known.get(column);
    if (fact === undefined) {
      const cells: Cell[] = [];
      for (let row = table.firstRow; row <= table.lastRow; row++) cells.push(cellAt(table.matrix, row, column));
      fact = find(cells, table, column);
      known.set(column, fact);
    }
    return fact;
  };
}

/** The title of a column with its unit, which may stand in a row of units below: 销售额(万元). */
const titleWithUnit = ofColumn((_, { matrix, headers, address, headerRows, firstRow, firstColumn }, column) => {
  const title = headers[column - firstColumn] ?? '';
  for (let row = parseArea(address).row + headerRows; row < firstRow; row++) {
    const unit = textAt(matrix, row, column).replace(/[()（）]/g, '');
    if (unit !== '') return `${title}(${unit})`;
  }
  return title;
});
/** Whether a column of rates is written in percent points. */
const inPercentPoints = ofColumn((cells) => readRates(cells).percentPoints);
/** Whether a column in seconds holds times of Excel. */
const inDayFractions = ofColumn((cells, table, column) =>
  areDayFractions(
    cells.filter((cell): cell is number => typeof cell === 'number'),
    inUnit(1, titleWithUnit(table, column)),
  ),
);

/** Whether the numbers of a column are in another unit than texts in it would be: times of Excel, or what its header says (万元, 分钟). */
export function isInOwnUnit(table: DataTable, role: string): boolean {
  const column = columnOf(table, role);
  if (column === null || !(secondsRoles.has(role) || moneyRoles.has(role))) return false;
  return inUnit(1, titleWithUnit(table, column)) !== 1 || (secondsRoles.has(role) && inDayFractions(table, column));
}
