/** Arguments with one cell per metric: weights, directions, targets. */
import { Fault } from '../domain/fault';
import { isFault, readNumber, rowsOf } from './cells';

/** Policy tables list metrics downwards: a column of m cells is read as the row it stands for. */
export function asMetricRows(argument: unknown, width: number): unknown[][] {
  const rows = rowsOf(argument);
  const isColumn = width > 1 && rows.length === width && rows.every((row) => row.length <= 1);
  return isColumn ? [rows.map((row) => row[0])] : rows;
}

/** @throws Fault value naming both where the widths differ */
export function checkWidth(second: string, secondColumns: number, first: string, firstColumns: number): void {
  if (secondColumns !== firstColumns) {
    throw new Fault('value', 'unequalColumns', { first, firstColumns, second, secondColumns });
  }
}

/** The cells of a per-metric argument; one cell is repeated. @param first the argument that has `width` columns */
export function metricCells(name: string, argument: unknown, first: string, width: number): unknown[] {
  const [cells = []] = asMetricRows(argument, width);
  if (cells.length <= 1) return new Array<unknown>(width).fill(cells[0]);
  checkWidth(name, cells.length, first, width);
  return cells;
}

/** `metricCells` as numbers, null = blank. @throws Fault value for text */
export function metricNumbers(name: string, argument: unknown, first: string, width: number): (number | null)[] {
  return metricCells(name, argument, first, width).map((cell, i) => {
    const value = readNumber(cell, name, i + 1);
    if (isFault(value)) throw value;
    return value;
  });
}
