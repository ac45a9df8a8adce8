import { ApiObject, apiType } from '../office/richapi/object';
import type { ChartSeries as SeriesModel } from '../model/chart';
import { invalidArgument } from './errors';
import { univerColor } from './store/color';

type ReadSeries = () => SeriesModel;
type ChangeSeries = (change: (series: SeriesModel) => void) => void;

export class ChartSeriesFormat extends ApiObject {
  override readonly [apiType] = { name: 'ChartSeriesFormat', scalars: [] };

  constructor(
    private readonly series: ReadSeries,
    private readonly change: ChangeSeries,
  ) {
    super();
  }

  get fill(): ChartFill {
    return new ChartFill(this.change);
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.series, this.change);
  }
}

export class ChartFill extends ApiObject {
  override readonly [apiType] = { name: 'ChartFill', scalars: [] };

  constructor(private readonly change: ChangeSeries) {
    super();
  }

  setSolidColor(color: string): void {
    const given = univerColor(color);
    this.change((series) => (series.color = given));
  }

  clear(): void {
    this.change((series) => (series.color = undefined));
  }
}

/** The line of a series; setting any part of it shows it. */
export class ChartLineFormat extends ApiObject {
  override readonly [apiType] = { name: 'ChartLineFormat', scalars: ['color', 'lineStyle', 'weight'] };

  constructor(
    private readonly series: ReadSeries,
    private readonly change: ChangeSeries,
  ) {
    super();
  }

  get color(): string {
    return this.series().lineColor ?? '';
  }

  set color(color: unknown) {
    const lineColor = univerColor(color);
    this.change((series) => Object.assign(series, { lineColor, lineVisible: true }));
  }

  get lineStyle(): string {
    const { lineVisible, lineDash } = this.series();
    return lineVisible === false ? 'None' : (lineDash ?? 'Continuous');
  }

  /** The workbench draws one kind of dash for all of Excel's. */
  set lineStyle(style: unknown) {
    if (typeof style !== 'string') throw invalidArgument();
    if (style === 'None') {
      this.clear();
      return;
    }
    const lineDash = /^(Dash|Dot|RoundDot|Grey)/.test(style) ? ('Dash' as const) : ('Continuous' as const);
    this.change((series) => Object.assign(series, { lineDash, lineVisible: true }));
  }

  get weight(): number {
    return this.series().lineWeight ?? 2.25;
  }

  set weight(points: unknown) {
    if (typeof points !== 'number' || points < 0) throw invalidArgument();
    this.change((series) => Object.assign(series, { lineWeight: points, lineVisible: true }));
  }

  clear(): void {
    this.change((series) => (series.lineVisible = false));
  }
}
