import type { ChartConfiguration, ChartDataset, ChartOptions, ChartType as LibraryType, Point } from 'chart.js';
import type { ChartAxis, ChartModel, ChartSeries, ChartType } from '../../model/chart';
import type { ChartCell } from './cellReader';
import { labelsOf, type PointLabels } from './pointLabels';

/** Office's default series colours. */
const palette = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const fontFamily = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

export interface ChartInk {
  text: string;
  grid: string;
}

export const lightInk: ChartInk = { text: '#595959', grid: '#E1E1E1' };
export const darkInk: ChartInk = { text: '#D6D6D6', grid: '#404040' };

export type Dataset = ChartDataset<LibraryType, (number | Point | null)[]> & { pointLabels?: PointLabels };

/** The drawing library's description of a chart, with the cells' present values in it. */
export function configurationOf(
  chart: ChartModel,
  read: (reference: string | undefined) => ChartCell[],
  ink: ChartInk,
): ChartConfiguration {
  const datasets = chart.series.map((series, index) => datasetOf(series, chart.type, index, read, ink));
  const labels = read(chart.series.find(({ xValues }) => xValues !== undefined)?.xValues).map((cell) => cell ?? '');
  return {
    type: libraryType(chart.type),
    data: { labels: chart.type === 'XYScatter' ? [] : labels, datasets },
    options: optionsOf(chart, ink),
  };
}

function libraryType(type: ChartType): 'scatter' | 'bar' | 'line' {
  if (type === 'XYScatter') return 'scatter';
  return type === 'Line' || type === 'LineMarkers' ? 'line' : 'bar';
}

function datasetOf(
  series: ChartSeries,
  chartType: ChartType,
  index: number,
  read: (reference: string | undefined) => ChartCell[],
  ink: ChartInk,
): Dataset {
  const type = series.type ?? chartType;
  const color = series.color ?? palette[index % palette.length] ?? '#4472C4';
  const values = read(series.values).map(numberOrNull);
  const scatter = type === 'XYScatter';
  const joined = scatter ? series.lineVisible === true : type === 'Line' || type === 'LineMarkers';
  const marked = series.markerStyle === undefined ? type !== 'Line' : series.markerStyle !== 'None';
  const points = scatter ? pairs(read(series.xValues), values) : values;
  return {
    type: libraryType(type),
    label: series.name,
    data: points,
    backgroundColor: color,
    borderColor: series.lineColor ?? color,
    borderWidth: joined ? (series.lineWeight ?? (scatter ? 1.5 : 2.25)) : 0,
    borderDash: series.lineDash === 'Dash' ? [6, 4] : [],
    showLine: joined,
    pointStyle: pointStyle(series.markerStyle),
    pointRadius: marked ? (series.markerSize ?? 7) / 2 : 0,
    pointHoverRadius: marked ? (series.markerSize ?? 7) / 2 + 2 : 0,
    pointBackgroundColor: color,
    ...(scatter ? {} : { yAxisID: series.secondaryAxis === true ? 'secondary' : 'y' }),
    // Lines are drawn over columns.
    order: libraryType(type) === 'bar' ? 1 : 0,
    pointLabels: labelsOf(series.dataLabels, series.name, values, ink.text),
  };
}

/** A point without a place stays in the list, so that labels keep to their points. */
function pairs(xs: ChartCell[], ys: (number | null)[]): Point[] {
  return ys.map((y, index) => {
    const x = xs.length === 0 ? index + 1 : numberOrNull(xs[index] ?? null);
    return { x: x ?? NaN, y: y ?? NaN };
  });
}

function numberOrNull(cell: ChartCell): number | null {
  return typeof cell === 'number' ? cell : null;
}

function pointStyle(style: ChartSeries['markerStyle']): 'circle' | 'rect' | 'rectRot' | 'triangle' {
  if (style === 'Square') return 'rect';
  if (style === 'Diamond') return 'rectRot';
  return style === 'Triangle' ? 'triangle' : 'circle';
}

function optionsOf(chart: ChartModel, ink: ChartInk): ChartOptions {
  const horizontal = chart.type === 'BarClustered';
  const stacked = chart.type === 'ColumnStacked';
  const category = { ...axis(chart.categoryAxis, ink, chart.type === 'XYScatter'), stacked };
  const value = { ...axis(chart.valueAxis, ink, true), stacked };
  const secondary = chart.series.some(({ secondaryAxis }) => secondaryAxis === true);
  return {
    responsive: true,
    maintainAspectRatio: false,
    animation: false,
    indexAxis: horizontal ? 'y' : 'x',
    layout: { padding: { left: 8, right: 14, top: 6, bottom: 6 } },
    plugins: {
      title: {
        display: chart.title !== undefined && chart.title !== '',
        text: chart.title ?? '',
        color: ink.text,
        font: { family: fontFamily, size: 16, weight: 'normal' },
      },
      legend: {
        display: chart.legend !== undefined && chart.legend !== null,
        position: legendPosition(chart.legend),
        // In the order of the series, not of drawing.
        labels: {
          sort: (a, b) => (a.datasetIndex ?? 0) - (b.datasetIndex ?? 0),
          color: ink.text,
          font: { family: fontFamily },
          boxWidth: 8,
          boxHeight: 8,
          usePointStyle: true,
        },
      },
    },
    scales: {
      x: horizontal ? value : category,
      y: horizontal ? category : value,
      ...(secondary
        ? { secondary: { ...axis(chart.secondaryValueAxis ?? {}, ink, false), position: 'right' as const } }
        : {}),
    },
  };
}

function axis(model: ChartAxis, ink: ChartInk, gridByDefault: boolean) {
  const { title, minimum, maximum, majorUnit, numberFormat } = model;
  const percent = numberFormat?.includes('%') === true;
  const decimals = /\.(0+)/.exec(numberFormat ?? '')?.[1]?.length;
  return {
    display: model.visible !== false,
    min: minimum,
    max: maximum,
    border: { color: ink.grid },
    grid: { display: model.majorGridlines ?? gridByDefault, color: ink.grid },
    ticks: {
      color: ink.text,
      font: { family: fontFamily },
      stepSize: majorUnit,
      ...(percent
        ? {
            format: {
              style: 'percent' as const,
              minimumFractionDigits: decimals ?? 0,
              maximumFractionDigits: decimals ?? 0,
            },
          }
        : {}),
    },
    title: {
      display: title !== undefined && title !== '',
      text: title ?? '',
      color: ink.text,
      font: { family: fontFamily },
    },
  };
}

function legendPosition(legend: ChartModel['legend']): 'top' | 'bottom' | 'left' | 'right' {
  if (legend === 'Top') return 'top';
  if (legend === 'Left') return 'left';
  return legend === 'Right' ? 'right' : 'bottom';
}
