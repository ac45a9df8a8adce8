import type ExcelJS from 'exceljs';
import { RUBRIC_ITEMS } from '../data/rubric';
import { DASHBOARD_SHEET, POLICY_SHEET } from '../sheets/books';
import { columnLetter, placeBlocks, type WorkbookLayout } from '../sheets/model';
import { LOGO_PNG_BASE64 } from './logo';

const RED: Partial<ExcelJS.Style> = {
  font: { color: { argb: 'FF9C0006' } },
  fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } },
};

/** What people put around their tables: colours that warn, notes, a badge, names. The review must keep all of it. */
export function decorate(workbook: ExcelJS.Workbook, layout: WorkbookLayout): void {
  for (const sheet of layout.sheets) {
    const worksheet = workbook.getWorksheet(sheet.name);
    const placed = placeBlocks(sheet)[0];
    if (worksheet === undefined || placed === undefined) throw new Error(`no sheet ${sheet.name}`);
    const { columns } = placed.block;
    const range = (from: number, to: number): string =>
      `${columnLetter(from)}${placed.firstRow}:${columnLetter(to)}${placed.lastRow}`;
    const position = (header: string): number => columns.findIndex((column) => column.header === header);

    if (sheet.name === '质检明细') {
      const firstMark = position(RUBRIC_ITEMS[0]?.column ?? '');
      worksheet.addConditionalFormatting({
        ref: range(firstMark, firstMark + RUBRIC_ITEMS.length - 1),
        rules: [{ type: 'cellIs', operator: 'lessThan', formulae: ['5'], priority: 1, style: RED }],
      });
    }
    const satisfaction = position('客户满意率');
    if (satisfaction >= 0) {
      worksheet.addConditionalFormatting({
        ref: range(position('销售额'), position('销售额')),
        rules: [
          {
            type: 'colorScale',
            priority: 2,
            cfvo: [{ type: 'min' }, { type: 'max' }],
            color: [{ argb: 'FFFFFFFF' }, { argb: 'FF63BE7B' }],
          },
        ],
      });
    }
    if (sheet.name === '花名册') {
      workbook.definedNames.add(`${sheet.name}!$A$${placed.headerRow}:$L$${placed.lastRow}`, '花名册区域');
      worksheet.getCell(placed.firstRow, 3).note = '组长兼质检,质检时不评自己';
    }
    if (sheet.name === DASHBOARD_SHEET) {
      workbook.definedNames.add(`${sheet.name}!$A$${placed.firstRow}:$A$${placed.lastRow}`, '看板月份');
    }
    if (sheet.name === POLICY_SHEET) {
      const image = workbook.addImage({ base64: LOGO_PNG_BASE64, extension: 'png' });
      worksheet.addImage(image, { tl: { col: 12, row: 0 }, ext: { width: 48, height: 48 } });
      worksheet.getCell('H1').note = '规则由经理维护,改动请写明日期';
    }
  }
}
