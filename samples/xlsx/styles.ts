import type ExcelJS from 'exceljs';
import type { CellValue } from '../sheets/model';

export const FONT = { name: '微软雅黑', size: 10 };
export const HEADER_FILL: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF2F5597' } };
export const HEADER_FONT = { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } };
export const TITLE_FONT = { ...FONT, size: 14, bold: true, color: { argb: 'FF1F3864' } };
export const FOOTER_FILL: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } };
export const HAIRLINE: Partial<ExcelJS.Borders> = { bottom: { style: 'thin', color: { argb: 'FFD9D9D9' } } };

export const written = (value: CellValue): ExcelJS.CellValue =>
  value !== null && typeof value === 'object'
    ? { formula: value.formula, result: value.result, date1904: false }
    : value;
