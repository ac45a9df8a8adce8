import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { DASHBOARD_SHEET } from '../sheets/books';
import { placeBlocks, type WorkbookLayout } from '../sheets/model';
import { chartXml, drawingXml } from './chart';
import { markDynamicArrays } from './dynamicArrays';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const CUSTOM_PROPERTIES =
  `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
  'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
  '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="归属规则"><vt:lpwstr>下单优先判定</vt:lpwstr></property>' +
  '</Properties>';

const relationships = (...targets: [id: string, type: string, target: string][]): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  targets.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('') +
  '</Relationships>';

function insertBefore(xml: string, mark: string | RegExp, addition: string): string {
  const place = xml.search(mark);
  if (place < 0) throw new Error(`the package has no ${String(mark)}`);
  return xml.slice(0, place) + addition + xml.slice(place);
}

/**
 * Adds what exceljs cannot write: a chart on the dashboard, a constant as a name, and document properties of the
 * user's own. Parts keep a fixed time stamp, so that equal layouts give equal bytes.
 */
export function addChartAndNames(bytes: Uint8Array, layout: WorkbookLayout): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (path: string): string => {
    const part = parts[path];
    if (part === undefined) throw new Error(`the package has no ${path}`);
    return strFromU8(part);
  };
  const write = (path: string, xml: string): void => {
    parts[path] = strToU8(xml);
  };

  const index = layout.sheets.findIndex(({ name }) => name === DASHBOARD_SHEET);
  const dashboard = layout.sheets[index];
  const placed = dashboard === undefined ? undefined : placeBlocks(dashboard)[0];
  if (placed === undefined) throw new Error('the layout has no dashboard');
  const sheetNumber = index + (layout.functionPage === undefined ? 1 : 2);
  const sheetPath = `xl/worksheets/sheet${sheetNumber}.xml`;

  write('xl/charts/chart1.xml', XML + chartXml(DASHBOARD_SHEET, placed.firstRow, placed.lastRow));
  write('xl/drawings/drawingChart1.xml', XML + drawingXml(placed.lastRow + 1));
  write(
    'xl/drawings/_rels/drawingChart1.xml.rels',
    relationships(['rId1', `${RELATIONSHIPS}/chart`, '../charts/chart1.xml']),
  );
  write(
    `xl/worksheets/_rels/sheet${sheetNumber}.xml.rels`,
    relationships(['rId1', `${RELATIONSHIPS}/drawing`, '../drawings/drawingChart1.xml']),
  );
  write(sheetPath, insertBefore(text(sheetPath), /<\/worksheet>/, '<drawing r:id="rId1"/>'));
  write(
    'xl/workbook.xml',
    text('xl/workbook.xml').replace('<definedNames>', '<definedNames><definedName name="质检及格线">80</definedName>'),
  );
  write('docProps/custom.xml', CUSTOM_PROPERTIES);
  write(
    '_rels/.rels',
    insertBefore(
      text('_rels/.rels'),
      /<\/Relationships>/,
      `<Relationship Id="rIdCustom" Type="${RELATIONSHIPS}/custom-properties" Target="docProps/custom.xml"/>`,
    ),
  );
  write(
    '[Content_Types].xml',
    insertBefore(
      text('[Content_Types].xml'),
      /<\/Types>/,
      '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>' +
        '<Override PartName="/xl/drawings/drawingChart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>' +
        '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>',
    ),
  );

  if (layout.functionPage !== undefined) markDynamicArrays({ text, write });

  // The content types come first, as Excel writes them and some readers expect.
  const names = Object.keys(parts).filter((path) => !path.endsWith('/'));
  const ordered: Zippable = {};
  for (const path of ['[Content_Types].xml', ...names.filter((name) => name !== '[Content_Types].xml').sort()]) {
    const part = parts[path];
    if (part !== undefined) ordered[path] = part;
  }
  return zipSync(ordered, { mtime: '2026-11-03T00:00:00', level: 6 });
}
