import { ApiCollection, apiItems, apiType } from '../office/richapi/object';
import type { ChartModel } from '../model/chart';
import { Chart } from './chart';
import { invalidArgument, itemNotFound } from './errors';
import type { Range } from './range';
import type { Book } from './store/book';
import { chartTypeOf, seriesFromRange } from './store/charts';

/** Where Excel puts a new chart, in points. */
const newChart = { left: 120, top: 60, width: 360, height: 216 };

export class ChartCollection extends ApiCollection<Chart> {
  override readonly [apiType] = { name: 'ChartCollection', scalars: ['count'] };

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  override [apiItems](): Chart[] {
    return this.book.extras.charts
      .filter(({ sheetId }) => sheetId === this.sheetId)
      .map(({ id }) => new Chart(this.book, id));
  }

  add(type: string, source: Range, seriesBy: 'Auto' | 'Columns' | 'Rows' = 'Auto'): Chart {
    this.book.assertWritable(this.sheetId, undefined, 'allowEditObjects');
    const chartType = chartTypeOf(type);
    const { series, title } = seriesFromRange(this.book, source, chartType, seriesBy);
    const numbers = this.book.extras.charts.map(({ name }) => Number(/\d+$/.exec(name)?.[0] ?? 0));
    const base = this.book.locale.startsWith('zh') ? '图表' : 'Chart';
    const chart: ChartModel = {
      id: crypto.randomUUID(),
      sheetId: this.sheetId,
      name: `${base} ${Math.max(0, ...numbers) + 1}`,
      type: chartType,
      title,
      legend: series.length > 1 ? 'Bottom' : null,
      categoryAxis: { visible: true, majorGridlines: chartType === 'XYScatter' },
      valueAxis: { visible: true, majorGridlines: true },
      series,
      ...newChart,
    };
    this.book.extras.charts.push(chart);
    this.book.chartsChanged();
    return new Chart(this.book, chart.id);
  }

  getItem(key: string): Chart {
    const chart = this.getItemOrNullObject(key);
    if (chart === null) throw itemNotFound(key);
    return chart;
  }

  /** By name, or by the id under which the library finds a chart again. */
  getItemOrNullObject(key: string): Chart | null {
    return this[apiItems]().find(({ id, name }) => id === key || name === key) ?? null;
  }

  getItemAt(index: number): Chart {
    const chart = this[apiItems]()[index];
    if (chart === undefined) throw invalidArgument();
    return chart;
  }

  _GetItem(key: string): Chart {
    return this.getItem(key);
  }
}
