import type { IWorksheetData } from '@univerjs/core';
import type { ChartAxis, ChartDataLabels, ChartModel, ChartSeries, ChartType } from '../../model/chart';
import { cornerToPoints, EMU_PER_POINT, type Corner } from '../geometry';
import type { OoxmlPackage } from '../package/package';
import {
  attribute,
  child,
  children,
  descendants,
  flagAttribute,
  numberAttribute,
  parseXml,
  type XmlNode,
} from '../package/xml';
import { applyTint } from './colors';

const LEGEND: Record<string, ChartModel['legend']> = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Right' };
const POSITION: Record<string, ChartDataLabels['position']> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  ctr: 'Center',
};
const SYMBOL: Record<string, ChartSeries['markerStyle']> = {
  none: 'None', circle: 'Circle', square: 'Square', diamond: 'Diamond', triangle: 'Triangle',
}; // prettier-ignore

const value = (node: XmlNode | undefined, name: string): string | undefined => attribute(child(node, name), 'val');
const numberOf = (node: XmlNode | undefined, name: string): number | undefined =>
  numberAttribute(child(node, name), 'val');
const flagOf = (node: XmlNode | undefined, name: string, otherwise = false): boolean => {
  const found = child(node, name);
  return found ? flagAttribute(found, 'val', true) : otherwise;
};
const richText = (node: XmlNode | undefined): string | undefined => {
  const paragraphs = descendants(node, 'p').map((p) =>
    descendants(p, 't')
      .map(({ text }) => text)
      .join(''),
  );
  return paragraphs.length > 0 ? paragraphs.join('\n') : descendants(node, 'v')[0]?.text;
};

function typeOf(group: XmlNode): ChartType | undefined {
  switch (group.name) {
    case 'scatterChart':
      return 'XYScatter';
    case 'lineChart':
      return children(group, 'ser').some((ser) => value(child(ser, 'marker'), 'symbol') !== 'none') &&
        flagOf(group, 'marker')
        ? 'LineMarkers'
        : 'Line';
    case 'barChart':
      if (value(group, 'barDir') === 'bar') return 'BarClustered';
      return value(group, 'grouping')?.endsWith('tacked') ? 'ColumnStacked' : 'ColumnClustered';
    default:
      return undefined;
  }
}

function colorOf(fill: XmlNode | undefined, theme: readonly string[]): string | undefined {
  const color = child(fill, 'solidFill')?.children[0];
  const scheme = ['bg1', 'tx1', 'bg2', 'tx2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
  const base =
    color?.name === 'schemeClr' ? theme[scheme.indexOf(attribute(color, 'val') ?? '')] : attribute(color, 'val');
  if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return undefined;
  const lumOff = (numberAttribute(child(color, 'lumOff'), 'val') ?? 0) / 100_000;
  return `#${applyTint(base, lumOff)}`;
}

function readLabels(node: XmlNode | undefined): ChartDataLabels | undefined {
  if (!node || flagOf(node, 'delete')) return undefined;
  const texts: (string | null)[] = [];
  for (const label of children(node, 'dLbl')) {
    const index = numberOf(label, 'idx');
    const text = richText(child(label, 'tx'));
    if (index === undefined || text === undefined || index > 10_000) continue;
    while (texts.length <= index) texts.push(null);
    texts[index] = text;
  }
  const labels: ChartDataLabels = {
    showValue: flagOf(node, 'showVal'),
    showSeriesName: flagOf(node, 'showSerName'),
    showCategoryName: flagOf(node, 'showCatName'),
    position: POSITION[value(node, 'dLblPos') ?? ''] ?? 'Automatic',
    ...(texts.length > 0 ? { texts } : {}),
  };
  return labels.showValue || labels.showSeriesName || labels.showCategoryName || labels.texts ? labels : undefined;
}

function readSeries(ser: XmlNode, index: number, id: string, theme: readonly string[]): ChartSeries | undefined {
  const values = descendants(child(ser, 'yVal') ?? child(ser, 'val'), 'f')[0]?.text;
  if (values === undefined) return undefined;
  const xValues = descendants(child(ser, 'xVal') ?? child(ser, 'cat'), 'f')[0]?.text;
  const shape = child(ser, 'spPr');
  const line = child(shape, 'ln');
  const marker = child(ser, 'marker');
  const labels = readLabels(child(ser, 'dLbls'));
  const color = colorOf(shape, theme) ?? colorOf(child(marker, 'spPr'), theme);
  const lineColor = colorOf(line, theme);
  const symbol = SYMBOL[value(marker, 'symbol') ?? ''];
  const size = numberOf(marker, 'size');
  const weight = numberAttribute(line, 'w');
  const dash = value(line, 'prstDash');
  return {
    id: `${id}-${index}`,
    name: descendants(child(ser, 'tx'), 'v')[0]?.text ?? '',
    values,
    ...(xValues === undefined ? {} : { xValues }),
    ...(color ? { color } : {}),
    ...(symbol ? { markerStyle: symbol } : {}),
    ...(size ? { markerSize: size } : {}),
    lineVisible: child(line, 'noFill') === undefined,
    ...(lineColor ? { lineColor } : {}),
    ...(weight ? { lineWeight: weight / EMU_PER_POINT } : {}),
    ...(dash && dash !== 'solid' ? { lineDash: 'Dash' as const } : {}),
    ...(labels ? { dataLabels: labels } : {}),
  };
}

function readAxis(axis: XmlNode | undefined): ChartAxis {
  const scaling = child(axis, 'scaling');
  const title = richText(child(axis, 'title'));
  const [minimum, maximum, majorUnit] = [
    numberOf(scaling, 'min'),
    numberOf(scaling, 'max'),
    numberOf(axis, 'majorUnit'),
  ];
  const numberFormat = attribute(child(axis, 'numFmt'), 'formatCode');
  return {
    ...(title ? { title } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(majorUnit === undefined ? {} : { majorUnit }),
    majorGridlines: child(axis, 'majorGridlines') !== undefined,
    visible: !flagOf(axis, 'delete'),
    ...(numberFormat ? { numberFormat } : {}),
  };
}

/** Kinds of charts that the model does not know are carried, not shown. */
function readChart(
  xml: string,
  part: string,
  theme: readonly string[],
): Omit<ChartModel, 'sheetId' | 'name' | 'left' | 'top' | 'width' | 'height'> | undefined {
  const chart = child(parseXml(xml, part), 'chart');
  const plot = child(chart, 'plotArea');
  const groups = (plot?.children ?? []).filter((node) => /Chart$/.test(node.name));
  const type = groups[0] && typeOf(groups[0]);
  if (!type || groups.some((group) => !typeOf(group))) return undefined;
  const axes = (plot?.children ?? []).filter((node) => /Ax$/.test(node.name));
  const axisOf = (group: XmlNode | undefined, place: number) => {
    const id = attribute(children(group, 'axId')[place], 'val');
    return axes.find((axis) => value(axis, 'axId') === id);
  };
  const secondary = groups.find((group) => axisOf(group, 1) !== axisOf(groups[0], 1));
  const series = groups.flatMap((group) => {
    const own = typeOf(group);
    return children(group, 'ser').flatMap((ser, i): ChartSeries[] => {
      const read = readSeries(ser, numberOf(ser, 'idx') ?? i, part, theme);
      if (!read) return [];
      return [
        {
          ...read,
          ...(own && own !== type ? { type: own } : {}),
          ...(group === secondary ? { secondaryAxis: true } : {}),
        },
      ];
    });
  });
  const title = flagOf(chart, 'autoTitleDeleted') ? undefined : richText(child(child(chart, 'title'), 'tx'));
  const legend = child(chart, 'legend');
  return {
    id: part,
    type,
    ...(title ? { title } : {}),
    legend: legend ? (LEGEND[value(legend, 'legendPos') ?? 'r'] ?? 'Right') : null,
    categoryAxis: readAxis(axisOf(groups[0], 0)),
    valueAxis: readAxis(axisOf(groups[0], 1)),
    ...(secondary ? { secondaryValueAxis: readAxis(axisOf(secondary, 1)) } : {}),
    series,
    carried: true,
  };
}

const readCorner = (node: XmlNode | undefined): Corner => {
  const number = (name: string) => Number(child(node, name)?.text ?? 0);
  return { column: number('col'), columnOffset: number('colOff'), row: number('row'), rowOffset: number('rowOff') };
};

function readFrame(
  anchor: XmlNode,
  sheet: Partial<IWorksheetData>,
): Pick<ChartModel, 'left' | 'top' | 'width' | 'height'> {
  const size = child(anchor, 'ext');
  const place = child(anchor, 'pos');
  const from = place
    ? { x: (numberAttribute(place, 'x') ?? 0) / EMU_PER_POINT, y: (numberAttribute(place, 'y') ?? 0) / EMU_PER_POINT }
    : cornerToPoints(sheet, readCorner(child(anchor, 'from')));
  const to = child(anchor, 'to')
    ? cornerToPoints(sheet, readCorner(child(anchor, 'to')))
    : {
        x: from.x + (numberAttribute(size, 'cx') ?? 0) / EMU_PER_POINT,
        y: from.y + (numberAttribute(size, 'cy') ?? 0) / EMU_PER_POINT,
      };
  return { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y };
}

/** The charts of a sheet that the workbench can draw. Their id is the name of their part. */
export function readCharts(
  book: OoxmlPackage,
  sheetPart: string,
  sheetId: string,
  sheet: Partial<IWorksheetData>,
  theme: readonly string[],
): ChartModel[] {
  const drawing = book.related(sheetPart, 'drawing')?.target;
  const xml = drawing && book.text(drawing);
  if (!drawing || xml === undefined) return [];
  const parts = new Map(book.relationships(drawing).map(({ id, target }) => [id, target]));
  return parseXml(xml, drawing).children.flatMap((anchor): ChartModel[] => {
    const reference = descendants(anchor, 'graphicData').flatMap((data) => children(data, 'chart'))[0];
    const part = parts.get(attribute(reference, 'id') ?? '');
    const text = part && book.text(part);
    const chart = part && text ? readChart(text, part, theme) : undefined;
    if (!chart) return [];
    const name = attribute(descendants(anchor, 'cNvPr')[0], 'name') ?? '';
    return [{ ...chart, sheetId, name, ...readFrame(anchor, sheet) }];
  });
}
