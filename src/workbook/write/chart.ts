import type { Area } from '../address';
import type { AxisPlan, ChartPlan, SeriesPlan } from './sheetPlan';

/** Draws a chart object. In a scatter chart, points with names, and lines: a line format makes the line of a series visible. */
export function drawChart(sheetOf: (name: string) => Excel.Worksheet, sheetName: string, plan: ChartPlan): void {
  const rangeOn = (sheet: string, { row, column, rows, columns }: Area) =>
    sheetOf(sheet).getRangeByIndexes(row, column, rows, columns);
  const [first, ...others] = plan.series;
  if (!first) return;
  // One column, one series: every column between x and y would become another.
  const source = rangeOn(first.sheet, first.y);
  const kind = plan.kind ?? 'scatter';
  const chart = sheetOf(sheetName).charts.add(chartTypes[kind](), source, Excel.ChartSeriesBy.columns);
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.visible = kind !== 'scatter' && plan.series.length > 1;
  const over = rangeOn(sheetName, plan.over);
  chart.setPosition(over.getCell(0, 0), over.getLastCell());
  const draw = (series: Excel.ChartSeries, of: SeriesPlan) => drawSeries(series, kind, of, rangeOn);
  draw(chart.series.getItemAt(0), first);
  for (const series of others) draw(chart.series.add(series.name), series);
  drawAxis(chart.axes.categoryAxis, plan.x);
  drawAxis(chart.axes.valueAxis, plan.y);
}

/** Named when drawn: the module is loaded before the library. */
const chartTypes = {
  scatter: () => Excel.ChartType.xyscatter,
  line: () => Excel.ChartType.lineMarkers,
  column: () => Excel.ChartType.columnClustered,
} satisfies Record<NonNullable<ChartPlan['kind']>, () => Excel.ChartType>;

function drawSeries(
  series: Excel.ChartSeries,
  kind: NonNullable<ChartPlan['kind']>,
  plan: SeriesPlan,
  rangeOn: (sheet: string, area: Area) => Excel.Range,
): void {
  series.name = plan.name;
  series.setXAxisValues(rangeOn(plan.sheet, plan.x));
  series.setValues(rangeOn(plan.sheet, plan.y));
  if (kind === 'column') series.format.fill.setSolidColor(plan.color);
  else if (plan.marker) {
    series.markerStyle = Excel.ChartMarkerStyle.circle;
    series.markerSize = 8;
    series.markerBackgroundColor = plan.color;
    series.markerForegroundColor = plan.color;
    if (plan.line) drawLine(series, plan.color, Excel.ChartLineStyle.continuous);
  } else {
    series.markerStyle = Excel.ChartMarkerStyle.none;
    drawLine(series, plan.color, Excel.ChartLineStyle.dash);
  }
  plan.labels?.forEach((text, i) => {
    const point = series.points.getItemAt(i);
    point.hasDataLabel = true;
    point.dataLabel.text = text;
    point.dataLabel.position = Excel.ChartDataLabelPosition.right;
  });
}

function drawLine({ format: { line } }: Excel.ChartSeries, color: string, style: Excel.ChartLineStyle): void {
  line.color = color;
  line.weight = 1.5;
  line.lineStyle = style;
}

function drawAxis(axis: Excel.ChartAxis, { title, minimum, maximum, numberFormat }: AxisPlan): void {
  if (title !== '') axis.title.text = title;
  if (minimum !== undefined) axis.minimum = minimum;
  if (maximum !== undefined) axis.maximum = maximum;
  if (numberFormat !== undefined) axis.numberFormat = numberFormat;
}
