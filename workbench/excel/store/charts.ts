import type { IRange } from '@univerjs/core';
import type { ChartModel, ChartSeries, ChartType } from '../../model/chart';
import { invalidArgument, itemNotFound, notImplemented } from '../errors';
import { absoluteReference, columnCountOf, rowCountOf } from '../reference';
import type { Book } from './book';
import { CellReader } from './cellReader';
import type { Place } from './references';

const playedTypes: ChartType[] = [
  'XYScatter',
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'Line',
  'LineMarkers',
];

export function chartTypeOf(type: unknown): ChartType {
  const played = playedTypes.find((name) => name === type);
  if (played === undefined) throw notImplemented(`charts of type ${String(type)}`);
  return played;
}

export function chartModel(book: Book, id: string): ChartModel {
  const chart = book.extras.charts.find((model) => model.id === id);
  if (chart === undefined) throw itemNotFound('the chart');
  return chart;
}

/** What is changed is no longer carried through from the opened file as it was. */
export function changeChart(book: Book, id: string, change: (chart: ChartModel) => void): void {
  const chart = chartModel(book, id);
  book.assertWritable(chart.sheetId, undefined, 'allowEditObjects');
  change(chart);
  chart.carried = false;
  book.chartsChanged();
}

export function referenceTo(book: Book, { sheetId, area }: Place): string {
  return absoluteReference(book.frame(sheetId).getName(), area);
}

export function newSeries(name: string, values: string, xValues?: string): ChartSeries {
  return { id: crypto.randomUUID(), name, values, ...(xValues === undefined ? {} : { xValues }) };
}

/**
 * Excel's guess: the longer side of the range holds the points; a first line of texts names the series, a first column
 * of texts (or of a scatter chart's x values) serves them all.
 */
export function seriesFromRange(
  book: Book,
  { sheetId, area }: Place,
  type: ChartType,
  seriesBy: 'Auto' | 'Columns' | 'Rows',
): { series: ChartSeries[]; title: string | undefined } {
  if (seriesBy === 'Rows' || (seriesBy === 'Auto' && columnCountOf(area) > rowCountOf(area))) {
    if (seriesBy === 'Rows' || rowCountOf(area) > 1) throw notImplemented('charts with their series in rows');
  }
  const reader = new CellReader(book, sheetId);
  const lastCell = reader.value(area.startRow, area.endColumn);
  const hasNames = rowCountOf(area) > 1 && typeof lastCell === 'string' && lastCell !== '';
  const first = hasNames ? area.startRow + 1 : area.startRow;
  const firstCell = reader.value(first, area.startColumn);
  const hasLabels = columnCountOf(area) > 1 && (type === 'XYScatter' || typeof firstCell === 'string');
  const columnAt = (column: number): IRange => ({ ...area, startRow: first, startColumn: column, endColumn: column });
  const xValues = hasLabels ? referenceTo(book, { sheetId, area: columnAt(area.startColumn) }) : undefined;
  const series: ChartSeries[] = [];
  for (let column = area.startColumn + (hasLabels ? 1 : 0); column <= area.endColumn; column += 1) {
    const base = book.locale.startsWith('zh') ? '系列' : 'Series';
    const name = hasNames ? String(reader.value(area.startRow, column)) : `${base}${series.length + 1}`;
    series.push(newSeries(name, referenceTo(book, { sheetId, area: columnAt(column) }), xValues));
  }
  if (series.length === 0) throw invalidArgument('The range has no values for a chart.');
  return { series, title: series.length === 1 && hasNames ? series[0]?.name : undefined };
}
