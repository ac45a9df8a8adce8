import type { ChartAxis, ChartDataLabels, ChartModel, ChartSeries, ChartType } from '../../model/chart';
import { EMU_PER_POINT } from '../geometry';
import { element, escapeText, XML_DECLARATION } from '../package/xml';
import type { ChartValues } from './chartValues';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const val = (name: string, value: string | number | boolean | undefined): string =>
  value === undefined ? '' : element(`c:${name}`, { val: value });
const fill = (color: string): string =>
  `<a:solidFill>${element('a:srgbClr', { val: color.replace('#', '').slice(0, 6).toUpperCase() })}</a:solidFill>`;

function line(
  color: string | undefined,
  weight: number | undefined,
  dash: ChartSeries['lineDash'],
  visible: boolean,
): string {
  if (!visible) return '<a:ln><a:noFill/></a:ln>';
  const inner = (color ? fill(color) : '') + (dash === 'Dash' ? '<a:prstDash val="dash"/>' : '') + '<a:round/>';
  return element(
    'a:ln',
    { w: weight === undefined ? undefined : Math.round(weight * EMU_PER_POINT), cap: 'rnd' },
    inner,
  );
}

const textBody = (text: string, properties = ''): string =>
  `<a:bodyPr/><a:lstStyle/>${text
    .split('\n')
    .map(
      (each) =>
        `<a:p>${properties && `<a:pPr><a:defRPr${properties}</a:defRPr></a:pPr>`}<a:r><a:rPr${properties ? `${properties}</a:rPr>` : '/>'}<a:t>${escapeText(each)}</a:t></a:r></a:p>`,
    )
    .join('')}`;

const title = (text: string | undefined): string =>
  text ? `<c:title><c:tx><c:rich>${textBody(text)}</c:rich></c:tx><c:overlay val="0"/></c:title>` : '';

const isScatter = (type: ChartType): boolean => type === 'XYScatter';
const isLine = (type: ChartType): boolean => type === 'Line' || type === 'LineMarkers';

/** Each kind of chart allows other places; a wrong one makes Excel repair the file. */
function labelPosition(position: ChartDataLabels['position'], type: ChartType): string | undefined {
  if (type === 'ColumnStacked') return position === 'Center' ? 'ctr' : undefined;
  if (!isScatter(type) && !isLine(type))
    return position === 'Center' ? 'ctr' : position === 'Top' || position === 'Right' ? 'outEnd' : undefined;
  const places = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Center: 'ctr', Automatic: undefined };
  return position && places[position];
}

function dataLabels(labels: ChartDataLabels | undefined, type: ChartType): string {
  if (!labels) return '';
  const { texts, fontSize, color } = labels;
  const properties =
    fontSize !== undefined || color !== undefined
      ? ` ${fontSize === undefined ? '' : `sz="${Math.round(fontSize * 100)}"`}>${color ? fill(color) : ''}`
      : '';
  const position = val('dLblPos', labelPosition(labels.position, type));
  const show = (value: boolean, series: boolean, category: boolean) =>
    val('showLegendKey', 0) +
    val('showVal', value) +
    val('showCatName', category) +
    val('showSerName', series) +
    val('showPercent', 0) +
    val('showBubbleSize', 0);
  const points = (texts ?? []).map((text, i) => {
    if (text === null || text === '') return `<c:dLbl>${val('idx', i)}<c:delete val="1"/></c:dLbl>`;
    return `<c:dLbl>${val('idx', i)}<c:tx><c:rich>${textBody(text, properties)}</c:rich></c:tx>${position}${show(true, false, false)}</c:dLbl>`;
  });
  const font = properties
    ? `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr${properties}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`
    : '';
  const all = show(labels.showValue, labels.showSeriesName ?? false, labels.showCategoryName ?? false);
  return `<c:dLbls>${points.join('')}${font}${position}${all}</c:dLbls>`;
}

function marker(series: ChartSeries, type: ChartType): string {
  if (type === 'Line' || series.markerStyle === 'None') return '<c:marker><c:symbol val="none"/></c:marker>';
  const symbol =
    series.markerStyle && series.markerStyle !== 'Automatic' ? series.markerStyle.toLowerCase() : undefined;
  const look = series.color ? `<c:spPr>${fill(series.color)}<a:ln>${fill(series.color)}</a:ln></c:spPr>` : '';
  const inner = val('symbol', symbol) + val('size', series.markerSize) + look;
  return inner && `<c:marker>${inner}</c:marker>`;
}

function seriesElement(series: ChartSeries, index: number, type: ChartType, values: ChartValues): string {
  const color = series.lineColor ?? series.color;
  const joined = series.lineVisible ?? isLine(type);
  const shape =
    isScatter(type) || isLine(type)
      ? line(color, series.lineWeight, series.lineDash, joined)
      : series.color
        ? fill(series.color)
        : '';
  const head =
    val('idx', index) +
    val('order', index) +
    (series.name ? `<c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>` : '') +
    (shape && `<c:spPr>${shape}</c:spPr>`);
  const labels = dataLabels(series.dataLabels, type);
  if (isScatter(type)) {
    const x = series.xValues ? `<c:xVal>${values.categories(series.xValues)}</c:xVal>` : '';
    return `<c:ser>${head}${marker(series, type)}${labels}${x}<c:yVal>${values.numbers(series.values)}</c:yVal><c:smooth val="0"/></c:ser>`;
  }
  const data =
    (series.xValues ? `<c:cat>${values.categories(series.xValues)}</c:cat>` : '') +
    `<c:val>${values.numbers(series.values)}</c:val>`;
  if (isLine(type)) return `<c:ser>${head}${marker(series, type)}${labels}${data}<c:smooth val="0"/></c:ser>`;
  return `<c:ser>${head}<c:invertIfNegative val="0"/>${labels}${data}</c:ser>`;
}

function group(type: ChartType, series: string, axes: readonly number[]): string {
  const ids = axes.map((id) => val('axId', id)).join('');
  if (isScatter(type))
    return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${ids}</c:scatterChart>`;
  if (isLine(type))
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>`;
  const stacked = type === 'ColumnStacked';
  const direction =
    val('barDir', type === 'BarClustered' ? 'bar' : 'col') + val('grouping', stacked ? 'stacked' : 'clustered');
  return `<c:barChart>${direction}<c:varyColors val="0"/>${series}<c:gapWidth val="80"/>${stacked ? '<c:overlap val="100"/>' : ''}${ids}</c:barChart>`;
}

interface AxisPlace {
  id: number;
  cross: number;
  position: 'l' | 'r' | 'b' | 't';
  category: boolean;
  atMaximum?: boolean;
}

function axisElement(axis: ChartAxis, { id, cross, position, category, atMaximum }: AxisPlace): string {
  const scaling = `<c:scaling><c:orientation val="minMax"/>${val('max', axis.maximum)}${val('min', axis.minimum)}</c:scaling>`;
  const format = axis.numberFormat ? element('c:numFmt', { formatCode: axis.numberFormat, sourceLinked: 0 }) : '';
  const grid = axis.majorGridlines
    ? '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
    : '';
  const head =
    val('axId', id) +
    scaling +
    val('delete', axis.visible === false) +
    val('axPos', position) +
    grid +
    title(axis.title) +
    format;
  const ticks = '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>';
  const crossing = val('crossAx', cross) + val('crosses', atMaximum ? 'max' : 'autoZero');
  if (category)
    return `<c:catAx>${head}${ticks.replace('"low"', '"nextTo"')}${crossing}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
  const shown = atMaximum ? ticks.replace('"low"', '"nextTo"') : ticks;
  return `<c:valAx>${head}${shown}${crossing}<c:crossBetween val="midCat"/>${val('majorUnit', axis.majorUnit)}</c:valAx>`;
}

/** Axis ids: 1 and 2 below and left, 3 and 4 for what is measured on the other side. */
function axes(chart: ChartModel, secondary: boolean): string {
  const scatter = isScatter(chart.type);
  const bar = chart.type === 'BarClustered';
  const first = axisElement(chart.categoryAxis, { id: 1, cross: 2, position: bar ? 'l' : 'b', category: !scatter });
  const second = axisElement(chart.valueAxis, { id: 2, cross: 1, position: bar ? 'b' : 'l', category: false });
  const between = (xml: string) => (scatter ? xml : xml.replaceAll('"midCat"', '"between"'));
  if (!secondary) return between(first + second);
  const other = axisElement(chart.secondaryValueAxis ?? {}, {
    id: 4,
    cross: 3,
    position: 'r',
    category: false,
    atMaximum: true,
  });
  const hidden = axisElement({ visible: false }, { id: 3, cross: 4, position: 'b', category: !scatter });
  return between(first + second + other + hidden);
}

export function writeChart(chart: ChartModel, values: ChartValues): string {
  const scatter = isScatter(chart.type);
  // A scatter group needs axes of its own: within a category chart its series are drawn as lines.
  const typeOf = (series: ChartSeries): ChartType =>
    scatter ? 'XYScatter' : series.type === 'XYScatter' ? 'LineMarkers' : (series.type ?? chart.type);
  const groups = new Map<string, { type: ChartType; secondary: boolean; xml: string[] }>();
  chart.series.forEach((series, index) => {
    const type = typeOf(series);
    const secondary = series.secondaryAxis === true;
    const key = `${isLine(type) ? 'line' : type}|${secondary}`;
    const entry = groups.get(key) ?? { type, secondary, xml: [] };
    entry.xml.push(seriesElement(series, index, type, values));
    groups.set(key, entry);
  });
  const secondary = [...groups.values()].some((each) => each.secondary);
  const plots = [...groups.values()]
    .sort((a, b) => Number(a.secondary) - Number(b.secondary) || Number(isLine(a.type)) - Number(isLine(b.type)))
    .map((each) => group(each.type, each.xml.join(''), each.secondary ? [3, 4] : [1, 2]));
  const legend = chart.legend
    ? `<c:legend>${val('legendPos', chart.legend.charAt(0).toLowerCase())}<c:overlay val="0"/></c:legend>`
    : '';
  return (
    XML_DECLARATION +
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/><c:chart>${title(chart.title)}${val('autoTitleDeleted', !chart.title)}` +
    `<c:plotArea><c:layout/>${plots.join('')}${axes(chart, secondary)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}
