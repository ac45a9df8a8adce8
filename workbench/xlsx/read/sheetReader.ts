import type { ICellData, IColumnData, IFreeze, IRange, IRowData, IWorksheetData } from '@univerjs/core';
import { MAX_COLUMN, MAX_ROW, parseCell, parseRange } from '../../model/a1';
import { attribute, child, children, flagAttribute, numberAttribute, type XmlNode } from '../package/xml';
import { CellDecoder, type ArrayFormula, type CellContext } from './cellDecoder';
import { readColor, type ColorTables } from './colors';
import { scanSheet, type RawRow } from './sheetScanner';
import { styleIdOf } from './styleReader';

/** Room beyond the used cells, so that there is somewhere to type. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;
const DEFAULT_ROW_POINTS = 15;
const PIXELS_PER_POINT = 96 / 72;

export interface SheetContent {
  worksheet: Partial<IWorksheetData>;
  arrays: ArrayFormula[];
  sections: XmlNode[];
}

export const pointsToPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

/** Column width in characters of the default font, as files hold it, to pixels. */
export const widthToPixels = (width: number, digitWidth: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / digitWidth)) / 256) * digitWidth);

/** The widest digit of the default font at 96 dpi: the unit of column widths. */
export const digitWidthOf = (font: { name: string; size: number }): number => {
  const wide = /宋体|SimSun|黑体|SimHei|微软雅黑|YaHei/i.test(font.name);
  return Math.max(5, Math.round(((wide ? 8 : 7) * font.size) / 11));
};

export function readRow({ attributes }: RawRow): Partial<IRowData> | undefined {
  const data: Partial<IRowData> = {};
  const height = Number(attributes.ht);
  if (attributes.ht !== undefined && Number.isFinite(height)) {
    data.h = pointsToPixels(height);
    if (attributes.customHeight === '1' || attributes.customHeight === 'true') data.ia = 0;
  }
  if (attributes.hidden === '1' || attributes.hidden === 'true') data.hd = 1;
  if (attributes.s !== undefined && (attributes.customFormat === '1' || attributes.customFormat === 'true'))
    data.s = styleIdOf(Number(attributes.s));
  return Object.keys(data).length > 0 ? data : undefined;
}

export function readColumns(
  cols: XmlNode | undefined,
  digitWidth: number,
  columnCount: number,
): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const col of children(cols, 'col')) {
    const first = (numberAttribute(col, 'min') ?? 1) - 1;
    const last = Math.min((numberAttribute(col, 'max') ?? first + 1) - 1, columnCount - 1);
    const width = numberAttribute(col, 'width');
    const format = numberAttribute(col, 'style');
    for (let column = first; column <= last; column += 1) {
      columns[column] = {
        ...(width === undefined ? {} : { w: widthToPixels(width, digitWidth) }),
        ...(flagAttribute(col, 'hidden') ? { hd: 1 } : {}),
        ...(format ? { s: styleIdOf(format) } : {}),
      };
    }
  }
  return columns;
}

export function readFreeze(view: XmlNode | undefined): IFreeze {
  const pane = child(view, 'pane');
  const state = attribute(pane, 'state');
  if (!pane || (state !== 'frozen' && state !== 'frozenSplit'))
    return { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  const xSplit = numberAttribute(pane, 'xSplit') ?? 0;
  const ySplit = numberAttribute(pane, 'ySplit') ?? 0;
  const corner = parseCell(attribute(view, 'topLeftCell') ?? '');
  return {
    xSplit,
    ySplit,
    startRow: ySplit > 0 ? (corner?.row ?? 0) + ySplit : -1,
    startColumn: xSplit > 0 ? (corner?.column ?? 0) + xSplit : -1,
  };
}

export const readMerges = (sections: readonly XmlNode[]): IRange[] =>
  sections
    .filter(({ name }) => name === 'mergeCells')
    .flatMap((node) => children(node, 'mergeCell'))
    .flatMap((node) => parseRange(attribute(node, 'ref') ?? '') ?? []);

const section = (sections: readonly XmlNode[], name: string): XmlNode | undefined =>
  sections.find((node) => node.name === name);

/** Where Excel's widths come from when a sheet says nothing: eight digits and their padding, up to a multiple of 8 pixels. */
export const defaultColumnPixels = (format: XmlNode | undefined, digitWidth: number): number => {
  const width = numberAttribute(format, 'defaultColWidth');
  if (width !== undefined) return widthToPixels(width, digitWidth);
  const characters = numberAttribute(format, 'baseColWidth') ?? 8;
  return Math.ceil((characters * digitWidth + 5) / 8) * 8;
};

export interface SheetIdentity {
  id: string;
  name: string;
  part: string;
  hidden: boolean;
}

export function readSheet(
  xml: string,
  sheet: SheetIdentity,
  context: CellContext,
  colors: ColorTables,
  digitWidth: number,
): SheetContent {
  const decoder = new CellDecoder(context);
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, Partial<IRowData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  const { sections } = scanSheet(xml, sheet.part, {
    cell(raw) {
      const cell = decoder.decode(raw);
      if (!cell) return;
      (cellData[raw.row] ??= {})[raw.column] = cell;
      if (raw.row > lastRow) lastRow = raw.row;
      if (raw.column > lastColumn) lastColumn = raw.column;
    },
    row(raw) {
      const data = readRow(raw);
      if (data) rowData[raw.row] = data;
    },
  });
  for (const { range } of decoder.arrays) {
    lastRow = Math.max(lastRow, range.endRow);
    lastColumn = Math.max(lastColumn, range.endColumn);
  }
  const format = section(sections, 'sheetFormatPr');
  const view = child(section(sections, 'sheetViews'), 'sheetView');
  const tab = readColor(child(section(sections, 'sheetPr'), 'tabColor'), colors);
  const columnCount = Math.min(Math.max(LEAST_COLUMNS, lastColumn + 1 + SPARE_COLUMNS), MAX_COLUMN + 1);
  const worksheet: Partial<IWorksheetData> = {
    id: sheet.id,
    name: sheet.name,
    tabColor: tab?.rgb ?? '',
    hidden: sheet.hidden ? 1 : 0,
    cellData,
    rowData,
    columnData: readColumns(section(sections, 'cols'), digitWidth, columnCount),
    rowCount: Math.min(Math.max(LEAST_ROWS, lastRow + 1 + SPARE_ROWS), MAX_ROW + 1),
    columnCount,
    defaultColumnWidth: defaultColumnPixels(format, digitWidth),
    defaultRowHeight: pointsToPixels(numberAttribute(format, 'defaultRowHeight') ?? DEFAULT_ROW_POINTS),
    mergeData: readMerges(sections),
    freeze: readFreeze(view),
    zoomRatio: (numberAttribute(view, 'zoomScale') ?? 100) / 100,
    showGridlines: flagAttribute(view, 'showGridLines', true) ? 1 : 0,
    rightToLeft: flagAttribute(view, 'rightToLeft') ? 1 : 0,
  };
  return { worksheet, arrays: decoder.arrays, sections };
}
