import type { SheetComposer } from '../../workbook/write/composer';
import type { Content, Look } from '../../workbook/write/sheetPlan';
import { looks } from './looks';
import type { PageBlock, PageDocument, PageTable, PageTile } from './model';
import { textLines } from './textLines';

/** The page's grid: ten equal columns fill the width of a portrait A4 page at full size; sentences run across all of them. */
export const pageColumns = 10;
const columns = pageColumns;
const columnWidth = 10.5;
const lineHeight = 16;
const chartRows = 22;

/**
 * Lays a document out from a row of a sheet on: title, tiles, then its parts one below the other, ready to print. Several
 * documents may follow each other, each beginning a printed page.
 * @returns the first free row below
 */
export function putDocument(sheet: SheetComposer, start: number, document: PageDocument): number {
  sheet.plan.widths = new Array<number>(columns).fill(columnWidth);
  sheet.pageBreak(start);
  let row = start;
  row = putAcross(sheet, row, document.title, { ...looks.title, size: 18 }, 30);
  row = putAcross(sheet, row, document.subtitle, looks.note) + 1;
  if (document.tiles.length > 0) row = putTiles(sheet, row, document.tiles) + 1;
  for (const part of document.parts) {
    row = putAcross(sheet, row, part.title, partLook, 24);
    row = putBlocks(sheet, row, part.blocks) + 1;
  }
  return row;
}

const partLook: Look = { bold: true, size: 13, color: '#FFFFFF', fill: '#2F5597', valign: 'Center' };

/** @returns the first free row below */
export function putBlocks(sheet: SheetComposer, start: number, blocks: readonly PageBlock[]): number {
  return blocks.reduce((row, block) => putBlock(sheet, row, block), start);
}

/** @returns the first free row below */
function putBlock(sheet: SheetComposer, row: number, block: PageBlock): number {
  switch (block.kind) {
    case 'heading':
      return putAcross(sheet, row + 1, block.text, { ...looks.section, size: 11, underline: true }, 20);
    case 'text':
      return putAcross(sheet, row, block.text, {});
    case 'point':
      return putAcross(sheet, row, `• ${block.text}`, {});
    case 'table':
      return putTable(sheet, row, block.table) + 1;
    case 'chart': {
      const { chart, rows = chartRows } = block;
      sheet.plan.charts.push({ ...chart, over: { row, column: 0, rows, columns } });
      return row + rows + 1;
    }
  }
}

/** One text across the page; its row is as high as its lines need, since merged cells do not fit themselves. */
function putAcross(sheet: SheetComposer, row: number, text: string, look: object, height?: number): number {
  const area = { row, column: 0, rows: 1, columns };
  sheet.put(row, 0, [[text]]);
  sheet.merge(area);
  sheet.look(area, { wrap: true, valign: 'Top', ...look });
  sheet.plan.heights.set(row, height ?? lineHeight * textLines(text, columns * columnWidth));
  return row + 1;
}

/** What a cell is known to show before it is calculated. */
function wordsOf(content: Content): string {
  if (typeof content === 'string') return content;
  return content !== null && typeof content === 'object' && 'text' in content ? content.text : '';
}

/** Columns each of the six tiles covers: counts and scores need one, amounts and rates two. */
const tileSpans = [1, 1, 2, 2, 2, 2];

function putTiles(sheet: SheetComposer, row: number, tiles: readonly PageTile[]): number {
  let column = 0;
  tiles.forEach(({ label, value, look, note }, i) => {
    const width = tileSpans[i] ?? 1;
    const put = (offset: number, content: Content, own: object) => {
      const area = { row: row + offset, column, rows: 1, columns: width };
      sheet.put(row + offset, column, [[content]]);
      if (width > 1) sheet.merge(area);
      sheet.look(area, { fill: '#F2F6FC', align: 'Center', valign: 'Center', ...own });
    };
    put(0, label, looks.note);
    put(1, value ?? '–', { ...look, bold: true, size: 13, color: '#1F3864' });
    put(2, note, { ...looks.note, size: 8, wrap: true });
    column += width;
  });
  sheet.plan.heights.set(row + 1, 24);
  sheet.plan.heights.set(row + 2, 24);
  return row + 3;
}

function putTable(sheet: SheetComposer, row: number, table: PageTable): number {
  const { headers, rows, looks: columnLooks, cellLooks, spans } = table;
  const starts = spans.map((_, i) => spans.slice(0, i).reduce((sum, span) => sum + span, 0));
  const putRow = (at: number, cells: readonly Content[], lookOf: (i: number) => object) => {
    let height = 1;
    cells.forEach((content, i) => {
      const span = spans[i] ?? 1;
      const area = { row: at, column: starts[i] ?? 0, rows: 1, columns: span };
      sheet.put(at, area.column, [[content]]);
      if (span > 1) sheet.merge(area);
      sheet.look(area, lookOf(i));
      height = Math.max(height, textLines(wordsOf(content), span * columnWidth - 1));
    });
    sheet.plan.heights.set(at, 4 + lineHeight * height);
  };
  putRow(row, headers, () => looks.header);
  rows.forEach((cells, k) =>
    putRow(row + 1 + k, cells, (i) => ({ ...looks.body, wrap: true, ...columnLooks[i], ...cellLooks?.[k]?.[i] })),
  );
  return row + 1 + rows.length;
}
