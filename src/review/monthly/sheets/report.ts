import { SheetComposer } from '../../../workbook/write/composer';
import type { ChartPlan, Content, SheetPlan } from '../../../workbook/write/sheetPlan';
import { buildReport } from '../report';
import type { ReportBlock, ReportTable, ReportTile } from '../report/model';
import type { Calculation } from './calculation';
import type { SheetContext } from './context';
import { looks } from './looks';

/** The report's grid: ten equal columns fill the width of a portrait A4 page; sentences run across all of them. */
const columns = 10;
const columnWidth = 10.5;
const lineHeight = 16;
const chartRows = 22;

/** Composes the report sheet: tiles, then the four parts one below the other, ready to print. */
export function composeReport({ review, names, say }: SheetContext, { chart }: Calculation): SheetPlan {
  const report = buildReport(review, names.people, say);
  const sheet = new SheetComposer(names.report, { tabColor: '#C00000' });
  sheet.plan.widths = new Array<number>(columns).fill(columnWidth);
  let row = 0;
  row = putAcross(sheet, row, report.title, { ...looks.title, size: 18 }, 30);
  row = putAcross(sheet, row, report.subtitle, looks.note) + 1;
  row = putTiles(sheet, row, report.tiles) + 1;
  for (const part of report.parts) {
    row = putAcross(
      sheet,
      row,
      part.title,
      { bold: true, size: 13, color: '#FFFFFF', fill: '#2F5597', valign: 'Center' },
      24,
    );
    for (const block of part.blocks) row = putBlock(sheet, row, block, chart);
    row++;
  }
  return sheet.plan;
}

function putBlock(sheet: SheetComposer, row: number, block: ReportBlock, chart: Calculation['chart']): number {
  switch (block.kind) {
    case 'heading':
      return putAcross(sheet, row + 1, block.text, { ...looks.section, size: 11, underline: true }, 20);
    case 'text':
      return putAcross(sheet, row, block.text, {});
    case 'point':
      return putAcross(sheet, row, `• ${block.text}`, {});
    case 'table':
      return putTable(sheet, row, block.table) + 1;
    case 'chart':
      if (!chart) return row;
      sheet.plan.charts.push(placed(chart, row));
      return row + chartRows + 1;
  }
}

const placed = (chart: Omit<ChartPlan, 'over'>, row: number): ChartPlan => ({
  ...chart,
  over: { row, column: 0, rows: chartRows, columns },
});

/** One text across the page; its row is as high as its lines need, since merged cells do not fit themselves. */
function putAcross(sheet: SheetComposer, row: number, text: string, look: object, height?: number): number {
  const area = { row, column: 0, rows: 1, columns };
  sheet.put(row, 0, [[text]]);
  sheet.merge(area);
  sheet.look(area, { wrap: true, valign: 'Top', ...look });
  sheet.plan.heights.set(row, height ?? lineHeight * lines(text, columns * columnWidth));
  return row + 1;
}

/** Lines a text takes in a width given in characters; Chinese characters are two wide. */
function lines(text: string, width: number): number {
  let units = 0;
  for (const character of text) units += character > '\u2E7F' ? 2 : 1;
  return Math.max(1, Math.ceil((units * 1.08) / width));
}

/** Columns each of the six tiles covers: counts and scores need one, amounts and rates two. */
const tileSpans = [1, 1, 2, 2, 2, 2];

function putTiles(sheet: SheetComposer, row: number, tiles: readonly ReportTile[]): number {
  let column = 0;
  tiles.forEach(({ label, value, look, change }, i) => {
    const width = tileSpans[i] ?? 1;
    const put = (offset: number, content: Content, own: object) => {
      const area = { row: row + offset, column, rows: 1, columns: width };
      sheet.put(row + offset, column, [[content]]);
      if (width > 1) sheet.merge(area);
      sheet.look(area, { fill: '#F2F6FC', align: 'Center', valign: 'Center', ...own });
    };
    put(0, label, looks.note);
    put(1, value ?? '–', { ...look, bold: true, size: 13, color: '#1F3864' });
    put(2, change, { ...looks.note, size: 8, wrap: true });
    column += width;
  });
  sheet.plan.heights.set(row + 1, 24);
  sheet.plan.heights.set(row + 2, 24);
  return row + 3;
}

function putTable(
  sheet: SheetComposer,
  row: number,
  { headers, rows, looks: columnLooks, spans }: ReportTable,
): number {
  const starts = spans.map((_, i) => spans.slice(0, i).reduce((sum, span) => sum + span, 0));
  const putRow = (at: number, cells: readonly Content[], lookOf: (i: number) => object) => {
    let height = 1;
    cells.forEach((content, i) => {
      const span = spans[i] ?? 1;
      const area = { row: at, column: starts[i] ?? 0, rows: 1, columns: span };
      sheet.put(at, area.column, [[content]]);
      if (span > 1) sheet.merge(area);
      sheet.look(area, lookOf(i));
      if (typeof content === 'string') height = Math.max(height, lines(content, span * columnWidth - 1));
    });
    sheet.plan.heights.set(at, 4 + lineHeight * height);
  };
  putRow(row, headers, () => looks.header);
  rows.forEach((cells, k) => putRow(row + 1 + k, cells, (i) => ({ ...looks.body, wrap: true, ...columnLooks[i] })));
  return row + 1 + rows.length;
}
