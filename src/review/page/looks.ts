import type { Look } from '../../workbook/write/sheetPlan';

/** The few looks all sheets of the add-in share: Office's own colours, quiet lines. */
export const looks = {
  title: { bold: true, size: 16, color: '#1F3864' },
  note: { color: '#616161', size: 9 },
  section: { bold: true, color: '#1F3864' },
  header: { bold: true, color: '#FFFFFF', fill: '#2F5597', align: 'Center', valign: 'Center', wrap: true, grid: true },
  body: { grid: true, valign: 'Center' },
  total: { bold: true, fill: '#DDEBF7', grid: true },
  money: { numberFormat: '#,##0.00' },
  score: { numberFormat: '0.00' },
  percent: { numberFormat: '0.0%' },
  count: { numberFormat: '#,##0' },
  date: { numberFormat: 'yyyy-mm-dd' },
} as const satisfies Record<string, Look>;
