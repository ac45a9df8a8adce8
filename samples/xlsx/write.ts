import ExcelJS from 'exceljs';
import { columnLetter, placeBlocks, type Block, type PlacedBlock } from '../sheets/model';
import type { SheetLayout, WorkbookLayout } from '../sheets/model';
import { addChartAndNames } from './package';
import { decorate } from './decorate';
import { writeFunctionPage } from './functionPage';
import { FONT, FOOTER_FILL, HAIRLINE, HEADER_FILL, HEADER_FONT, TITLE_FONT, written } from './styles';

function writeRows(worksheet: ExcelJS.Worksheet, { block, firstRow, lastRow }: PlacedBlock): void {
  block.rows.forEach((cells, index) => {
    const row = worksheet.getRow(firstRow + index);
    cells.forEach((value, position) => {
      const column = block.columns[position];
      const cell = row.getCell(position + 1);
      cell.value = written(value);
      cell.font = FONT;
      if (column?.format !== undefined) cell.numFmt = column.format;
      if (block.tableName === null) cell.border = HAIRLINE;
      if (column?.choices !== undefined) {
        cell.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${column.choices.join(',')}"`] };
      }
    });
  });
  block.footer.forEach((cells, index) => {
    const row = worksheet.getRow(lastRow + 1 + index);
    cells.forEach((value, position) => {
      const cell = row.getCell(position + 1);
      cell.value = written(value);
      cell.font = { ...FONT, bold: true };
      cell.fill = FOOTER_FILL;
      const format = block.columns[position]?.format;
      if (format !== undefined && typeof value === 'number') cell.numFmt = format;
    });
  });
}

/** A run of blank cells below a value becomes one merged cell, as people lay out a rubric by hand. */
function mergeRuns(worksheet: ExcelJS.Worksheet, { block, firstRow, lastRow }: PlacedBlock): void {
  for (const column of block.mergedColumns) {
    let start = firstRow;
    for (let row = firstRow + 1; row <= lastRow + 1; row++) {
      const value = block.rows[row - firstRow]?.[column] ?? null;
      if (row <= lastRow && value === null) continue;
      if (row - 1 > start) worksheet.mergeCells(start, column + 1, row - 1, column + 1);
      worksheet.getCell(start, column + 1).alignment = { vertical: 'middle', wrapText: true };
      start = row;
    }
  }
}

function writeHead(worksheet: ExcelJS.Worksheet, { block, titleRow, headerRow }: PlacedBlock): void {
  if (titleRow !== null) {
    worksheet.mergeCells(titleRow, 1, titleRow, block.columns.length);
    const title = worksheet.getCell(titleRow, 1);
    title.value = block.title;
    title.font = TITLE_FONT;
    title.alignment = { vertical: 'middle' };
    worksheet.getRow(titleRow).height = 26;
  }
  block.columns.forEach(({ header }, index) => {
    const cell = worksheet.getCell(headerRow, index + 1);
    cell.value = header;
    cell.font = HEADER_FONT;
    cell.fill = HEADER_FILL;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  });
  worksheet.getRow(headerRow).height = 30;
}

function makeTable(worksheet: ExcelJS.Worksheet, block: Block, headerRow: number): void {
  if (block.tableName === null) return;
  worksheet.addTable({
    name: block.tableName,
    ref: `A${headerRow}`,
    headerRow: true,
    style: { theme: 'TableStyleMedium2', showRowStripes: true },
    columns: block.columns.map(({ header }) => ({ name: header, filterButton: true })),
    rows: block.rows.map((cells) => cells.map(written)),
  });
}

function writeSheet(workbook: ExcelJS.Workbook, sheet: SheetLayout): void {
  const frozen = sheet.frozenRows > 0 || sheet.frozenColumns > 0;
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.hidden ? 'hidden' : 'visible',
    views: frozen ? [{ state: 'frozen', ySplit: sheet.frozenRows, xSplit: sheet.frozenColumns }] : [],
  });
  for (const placed of placeBlocks(sheet)) {
    makeTable(worksheet, placed.block, placed.headerRow);
    writeHead(worksheet, placed);
    writeRows(worksheet, placed);
    mergeRuns(worksheet, placed);
    placed.block.columns.forEach(({ width }, index) => {
      const column = worksheet.getColumn(index + 1);
      column.width = Math.max(column.width ?? 0, width);
    });
    if (placed.block.tableName === null && placed.block.rows.length > 12) {
      const last = columnLetter(placed.block.columns.length - 1);
      worksheet.autoFilter = `A${placed.headerRow}:${last}${placed.lastRow}`;
    }
  }
}

/** The bytes of the .xlsx file; the same layout gives the same bytes. */
export async function writeXlsx(layout: WorkbookLayout): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Kefu Toolkit samples';
  // A fixed moment, so that a sample depends on its seed alone.
  workbook.created = new Date(Date.UTC(2026, 10, 3));
  workbook.modified = workbook.created;
  if (layout.functionPage !== undefined) writeFunctionPage(workbook, layout.functionPage);
  for (const sheet of layout.sheets) writeSheet(workbook, sheet);
  decorate(workbook, layout);
  // Stored, not deflated: the package is opened again at once, and packed at the end.
  const bytes = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return addChartAndNames(new Uint8Array(bytes), layout);
}
