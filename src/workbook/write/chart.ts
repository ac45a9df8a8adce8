import type { Area } from '../address';
import type { AxisPlan, ChartPlan, SeriesPlan } from './sheetPlan';

/** Draws a scatter chart as a chart object: points with names, and lines: a line format makes the line of a scatter series visible. */
export function drawChart(sheetOf: (name: string) => Excel.Worksheet, sheetName: string, plan: ChartPlan): void {
  const rangeOn = (sheet: string, { row, column, rows, columns }: Area) =>
    sheetOf(sheet).getRangeByIndexes(row, column, rows, columns);
  const [first, ...others] = plan.series;
  if (!first) return;
  const source = rangeOn(first.sheet, { ...first.x, columns: first.y.column - first.x.column + 1 });
  const chart = sheetOf(sheetName).charts.add(Excel.ChartType.xyscatter, source, Excel.ChartSeriesBy.columns);
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.visible = false;
  const over = rangeOn(sheetName, plan.over);
  chart.setPosition(over.getCell(0, 0), over.getLastCell());
  drawSeries(chart.series.getItemAt(0), first, rangeOn);
  for (const series of others) drawSeries(chart.series.add(series.name), series, rangeOn);
  drawAxis(chart.axes.categoryAxis, plan.x);
  drawAxis(chart.axes.valueAxis, plan.y);
}

function drawSeries(
  series: Excel.ChartSeries,
  plan: SeriesPlan,
  rangeOn: (sheet: string, area: Area) => Excel.Range,
): void {
  series.name = plan.name;
  series.setXAxisValues(rangeOn(plan.sheet, plan.x));
  series.setValues(rangeOn(plan.sheet, plan.y));
  if (plan.marker) {
    series.markerStyle = Excel.ChartMarkerStyle.circle;
    series.markerSize = 8;
    series.markerBackgroundColor = plan.color;
    series.markerForegroundColor = plan.color;
  } else {
    series.markerStyle = Excel.ChartMarkerStyle.none;
    series.format.line.color = plan.color;
    series.format.line.weight = 1.5;
    series.format.line.lineStyle = Excel.ChartLineStyle.dash;
  }
  plan.labels?.forEach((text, i) => {
    const point = series.points.getItemAt(i);
    point.hasDataLabel = true;
    point.dataLabel.text = text;
    point.dataLabel.position = Excel.ChartDataLabelPosition.right;
  });
}

function drawAxis(axis: Excel.ChartAxis, { title, minimum, maximum }: AxisPlan): void {
  axis.title.text = title;
  axis.minimum = minimum;
  axis.maximum = maximum;
}
