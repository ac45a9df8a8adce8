import type { IWorksheetData } from '@univerjs/core';
import type { ChartModel } from '../../model/chart';
import { pointsToCorner, type Corner } from '../geometry';
import { appendInside, applyEdits, type TextEdit } from '../package/edits';
import type { OoxmlPackage } from '../package/package';
import {
  attribute,
  children,
  descendants,
  element,
  numberAttribute,
  parseXml,
  XML_DECLARATION,
  type XmlNode,
} from '../package/xml';
import { readCharts } from '../read/chartReader';
import type { ChartValues } from './chartValues';
import { writeChart } from './chartWriter';
import { RELATIONSHIPS_NAMESPACE } from './namespaces';
import type { SectionEditor } from './sectionEditor';

const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const EMPTY = `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`;

const corner = (name: string, { column, columnOffset, row, rowOffset }: Corner): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${columnOffset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOffset}</xdr:rowOff></xdr:${name}>`;

function anchor(chart: ChartModel, sheet: Partial<IWorksheetData>, id: number, relationshipId: string): string {
  const frame =
    `<xdr:nvGraphicFramePr>${element('xdr:cNvPr', { id, name: chart.name || `Chart ${id}` })}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}">${element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONSHIPS_NAMESPACE, 'r:id': relationshipId })}</a:graphicData></a:graphic>`;
  const from = corner('from', pointsToCorner(sheet, chart.left, chart.top));
  const to = corner('to', pointsToCorner(sheet, chart.left + chart.width, chart.top + chart.height));
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}" editAs="oneCell">${from}${to}` +
    `<xdr:graphicFrame macro="">${frame}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

const chartReference = (node: XmlNode): string | undefined =>
  attribute(descendants(node, 'graphicData').flatMap((data) => children(data, 'chart'))[0], 'id');

/** Same place to a tenth of a point. */
const samePlace = (a: ChartModel, b: ChartModel): boolean =>
  (['left', 'top', 'width', 'height'] as const).every((key) => Math.abs(a[key] - b[key]) < 0.1);

/** Charts that came with the file and were not changed stay as they are, with all that the model does not know of them. */
export function patchDrawing(
  editor: SectionEditor,
  book: OoxmlPackage,
  sheetPart: string,
  sheet: Partial<IWorksheetData>,
  charts: readonly ChartModel[],
  values: ChartValues,
): void {
  const drawing = book.related(sheetPart, 'drawing')?.target;
  const stored = new Map(readCharts(book, sheetPart, '', sheet, []).map((chart) => [chart.id, chart]));
  const changed = charts.filter((chart) => !(stored.has(chart.id) && chart.carried));
  const kept = new Set(charts.map(({ id }) => id));
  const removed = [...stored.keys()].filter((id) => !kept.has(id));
  if (changed.length === 0 && removed.length === 0) return;

  const part = drawing ?? book.freeName('xl/drawings/drawing#.xml');
  const xml = drawing ? book.requireText(drawing) : EMPTY;
  const root = parseXml(xml, part);
  if (!drawing) {
    book.add(part, xml, DRAWING_TYPE);
    const id = book.relate(sheetPart, 'drawing', part);
    editor.replace('drawing', element('drawing', { 'xmlns:r': RELATIONSHIPS_NAMESPACE, 'r:id': id }));
  }
  const relationships = new Map(book.relationships(part).map(({ id, target }) => [target, id]));
  const anchors = new Map(root.children.map((node) => [chartReference(node), node]));
  const anchorOf = (target: string) => anchors.get(relationships.get(target) ?? '');
  let nextId = Math.max(1, ...descendants(root, 'cNvPr').map((node) => numberAttribute(node, 'id') ?? 0)) + 1;
  const edits: TextEdit[] = [];
  const added: string[] = [];
  for (const target of removed) {
    const node = anchorOf(target);
    if (node) edits.push({ start: node.start, end: node.end, text: '' });
    book.unrelate(part, relationships.get(target) ?? '');
    book.remove(target);
  }
  for (const chart of changed) {
    const before = stored.get(chart.id);
    const node = anchorOf(chart.id);
    if (before && node) {
      book.setText(chart.id, writeChart(chart, values));
      const id = numberAttribute(descendants(node, 'cNvPr')[0], 'id') ?? nextId++;
      if (!samePlace(before, chart) || before.name !== chart.name) {
        edits.push({
          start: node.start,
          end: node.end,
          text: anchor(chart, sheet, id, relationships.get(chart.id) ?? ''),
        });
      }
      continue;
    }
    const target = book.freeName('xl/charts/chart#.xml');
    book.add(target, writeChart(chart, values), CHART_TYPE);
    const id = book.relate(part, 'chart', target);
    added.push(anchor(chart, sheet, nextId++, id));
  }
  if (added.length > 0) edits.push(appendInside(xml, root, added.join('')));
  book.setText(part, applyEdits(xml, edits));
}
