import { ApiCollection, apiItems, ApiObject, apiType } from '../office/richapi/object';
import type { ChartSeries as SeriesModel } from '../model/chart';
import { ChartDataLabels, ChartPointsCollection } from './chartDataLabels';
import { ChartSeriesFormat } from './chartFormat';
import type { ChangeChart, ReadChart } from './chartTitle';
import { invalidArgument, itemNotFound } from './errors';
import type { Range } from './range';
import { rowCountOf, columnCountOf } from './reference';
import type { Book } from './store/book';
import { chartTypeOf, newSeries, referenceTo } from './store/charts';
import { univerColor } from './store/color';
import { findPlace } from './store/references';

const markerStyles = ['Automatic', 'None', 'Circle', 'Square', 'Diamond', 'Triangle'] as const;

export class ChartSeriesCollection extends ApiCollection<ChartSeries> {
  override readonly [apiType] = { name: 'ChartSeriesCollection', scalars: ['count'] };

  constructor(
    private readonly book: Book,
    private readonly chart: ReadChart,
    private readonly change: ChangeChart,
  ) {
    super();
  }

  override [apiItems](): ChartSeries[] {
    return this.chart().series.map(({ id }) => new ChartSeries(this.book, this.chart, this.change, id));
  }

  add(name?: string, index?: number): ChartSeries {
    const series = newSeries(name ?? '', '');
    this.change((chart) => chart.series.splice(index ?? chart.series.length, 0, series));
    return new ChartSeries(this.book, this.chart, this.change, series.id);
  }

  getItemAt(index: number): ChartSeries {
    const series = this[apiItems]()[index];
    if (series === undefined) throw invalidArgument('The chart has no such series.');
    return series;
  }
}

export class ChartSeries extends ApiObject {
  override readonly [apiType] = {
    name: 'ChartSeries',
    scalars: ['axisGroup', 'chartType', 'hasDataLabels', 'markerSize', 'markerStyle', 'name', 'plotOrder'],
  };

  constructor(
    private readonly book: Book,
    private readonly chart: ReadChart,
    private readonly changeChart: ChangeChart,
    private readonly seriesId: string,
  ) {
    super();
  }

  get name(): string {
    return this.model().name;
  }

  set name(name: unknown) {
    if (typeof name !== 'string') throw invalidArgument();
    this.change((series) => (series.name = name));
  }

  get chartType(): string {
    return this.model().type ?? this.chart().type;
  }

  set chartType(type: unknown) {
    const chartType = chartTypeOf(type);
    this.change((series) => (series.type = chartType));
  }

  get axisGroup(): string {
    return this.model().secondaryAxis === true ? 'Secondary' : 'Primary';
  }

  set axisGroup(group: unknown) {
    if (group !== 'Primary' && group !== 'Secondary') throw invalidArgument();
    this.change((series) => (series.secondaryAxis = group === 'Secondary'));
  }

  get plotOrder(): number {
    return this.chart().series.findIndex(({ id }) => id === this.seriesId) + 1;
  }

  get markerStyle(): string {
    return this.model().markerStyle ?? 'Automatic';
  }

  set markerStyle(style: unknown) {
    const known = markerStyles.find((name) => name === style);
    if (known === undefined) throw invalidArgument(`The workbench has no marker '${String(style)}'.`);
    this.change((series) => (series.markerStyle = known));
  }

  get markerSize(): number {
    return this.model().markerSize ?? 5;
  }

  set markerSize(size: unknown) {
    if (typeof size !== 'number' || size < 2 || size > 72) throw invalidArgument();
    this.change((series) => (series.markerSize = size));
  }

  get markerBackgroundColor(): string {
    return this.model().color ?? '';
  }

  set markerBackgroundColor(color: unknown) {
    const given = univerColor(color);
    this.change((series) => (series.color = given));
  }

  get markerForegroundColor(): string {
    return this.markerBackgroundColor;
  }

  set markerForegroundColor(color: unknown) {
    this.markerBackgroundColor = color;
  }

  get hasDataLabels(): boolean {
    return this.model().dataLabels !== undefined;
  }

  set hasDataLabels(show: unknown) {
    this.change(
      (series) => (series.dataLabels = show === true ? (series.dataLabels ?? { showValue: true }) : undefined),
    );
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(() => this.model().dataLabels, this.changeLabels);
  }

  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this.pointCount, () => this.model().dataLabels, this.changeLabels);
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.model, this.change);
  }

  setValues(source: Range): void {
    const reference = referenceTo(this.book, source);
    this.change((series) => (series.values = reference));
  }

  setXAxisValues(source: Range): void {
    const reference = referenceTo(this.book, source);
    this.change((series) => (series.xValues = reference));
  }

  delete(): void {
    this.changeChart((chart) => (chart.series = chart.series.filter(({ id }) => id !== this.seriesId)));
  }

  private readonly model = (): SeriesModel => {
    const series = this.chart().series.find(({ id }) => id === this.seriesId);
    if (series === undefined) throw itemNotFound('the series');
    return series;
  };

  private readonly change = (change: (series: SeriesModel) => void): void =>
    this.changeChart(() => change(this.model()));

  private readonly changeLabels = (change: (labels: NonNullable<SeriesModel['dataLabels']>) => void): void =>
    this.change((series) => change((series.dataLabels ??= { showValue: false })));

  private readonly pointCount = (): number => {
    const { values } = this.model();
    const place = values === '' ? undefined : findPlace(this.book, values, this.chart().sheetId);
    return place === undefined ? 0 : rowCountOf(place.area) * columnCountOf(place.area);
  };
}
