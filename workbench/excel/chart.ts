import { ApiObject, apiType } from '../office/richapi/object';
import type { ChartModel } from '../model/chart';
import { ChartAxes } from './chartAxes';
import { ChartDataLabels } from './chartDataLabels';
import { ChartSeriesCollection } from './chartSeries';
import { ChartLegend, ChartTitle } from './chartTitle';
import { invalidArgument } from './errors';
import type { Range } from './range';
import type { Book } from './store/book';
import { changeChart, chartModel, chartTypeOf, seriesFromRange } from './store/charts';
import { parseAddress } from './reference';
import { toPoints } from './store/rowsAndColumns';
import { Worksheet } from './worksheet';

type Measure = 'left' | 'top' | 'width' | 'height';

export class Chart extends ApiObject {
  override readonly [apiType] = {
    name: 'Chart',
    scalars: ['chartType', 'height', 'id', 'left', 'name', 'top', 'width'],
    id: 'id',
  } as const;

  constructor(
    private readonly book: Book,
    private readonly chartId: string,
  ) {
    super();
  }

  get id(): string {
    return this.chartId;
  }

  get name(): string {
    return this.model().name;
  }

  set name(name: unknown) {
    if (typeof name !== 'string' || name === '') throw invalidArgument();
    this.change((chart) => (chart.name = name));
  }

  get chartType(): string {
    return this.model().type;
  }

  set chartType(type: unknown) {
    const chartType = chartTypeOf(type);
    this.change((chart) => (chart.type = chartType));
  }

  get left(): number {
    return this.model().left;
  }

  set left(points: unknown) {
    this.measure('left', points);
  }

  get top(): number {
    return this.model().top;
  }

  set top(points: unknown) {
    this.measure('top', points);
  }

  get width(): number {
    return this.model().width;
  }

  set width(points: unknown) {
    this.measure('width', points);
  }

  get height(): number {
    return this.model().height;
  }

  set height(points: unknown) {
    this.measure('height', points);
  }

  get title(): ChartTitle {
    return new ChartTitle(this.model, this.change);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.model, this.change);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.model, this.change);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.book, this.model, this.change);
  }

  /** Of all series. */
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(
      () => this.model().series[0]?.dataLabels,
      (change) =>
        this.change((chart) => {
          for (const series of chart.series) change((series.dataLabels ??= { showValue: true }));
        }),
    );
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.model().sheetId);
  }

  setData(source: Range, seriesBy: 'Auto' | 'Columns' | 'Rows' = 'Auto'): void {
    const { series } = seriesFromRange(this.book, source, this.model().type, seriesBy);
    this.change((chart) => (chart.series = series));
  }

  /** Lays the chart over cells, from the corner of the first to the corner of the last. */
  setPosition(startCell: Range | string, endCell?: Range | string): void {
    const { sheetId, left, top, width, height } = this.model();
    const sheet = this.book.sheet(sheetId);
    const areaOf = (cell: Range | string) => (typeof cell === 'string' ? parseAddress(cell) : cell.area);
    const lengthTo = (index: number, size: (at: number) => number) =>
      toPoints(Array.from({ length: index }, (_, at) => size(at)).reduce((sum, pixels) => sum + pixels, 0));
    const x = (column: number) => lengthTo(column, (at) => (sheet.getColVisible(at) ? sheet.getColumnWidth(at) : 0));
    const y = (row: number) => lengthTo(row, (at) => (sheet.getRowVisible(at) ? sheet.getRowHeight(at) : 0));
    const start = areaOf(startCell);
    const place = { left: x(start.startColumn), top: y(start.startRow), width, height };
    if (endCell !== undefined && endCell !== null) {
      const end = areaOf(endCell);
      place.width = x(end.endColumn + 1) - place.left;
      place.height = y(end.endRow + 1) - place.top;
    }
    if (place.left !== left || place.top !== top || place.width !== width || place.height !== height) {
      this.change((chart) => Object.assign(chart, place));
    }
  }

  activate(): void {
    this.book.facadeSheet(this.model().sheetId).activate();
  }

  delete(): void {
    this.book.assertWritable(this.model().sheetId, undefined, 'allowEditObjects');
    this.book.extras.charts = this.book.extras.charts.filter(({ id }) => id !== this.chartId);
    this.book.chartsChanged();
  }

  private readonly model = (): ChartModel => chartModel(this.book, this.chartId);

  private readonly change = (change: (chart: ChartModel) => void): void => changeChart(this.book, this.chartId, change);

  private readonly measure = (name: Measure, points: unknown): void => {
    if (typeof points !== 'number' || points < 0) throw invalidArgument();
    this.change((chart) => (chart[name] = points));
  };
}
