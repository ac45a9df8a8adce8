import ExcelJS from 'exceljs';
import type { TrapBook } from './model';

/** The bytes of the .xlsx file. */
export async function writeTraps({ sheets }: TrapBook): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(Date.UTC(2026, 10, 3));
  workbook.modified = workbook.created;
  for (const { name, hidden, rows, merges = [], hiddenRows = [], filter, tables = [] } of sheets) {
    const worksheet = workbook.addWorksheet(name, { state: hidden ? 'hidden' : 'visible' });
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value === '') return;
        const cell = worksheet.getCell(row + 1, column + 1);
        cell.value = value;
        if (typeof value === 'number' && value > 40000 && value < 50000 && Number.isInteger(value))
          cell.numFmt = 'yyyy-mm-dd';
      }),
    );
    for (const { name: title, ref, totals } of tables) addTable(worksheet, title, ref, totals);
    for (const merge of merges) worksheet.mergeCells(merge);
    for (const row of hiddenRows) worksheet.getRow(row).hidden = true;
    if (filter !== undefined) worksheet.autoFilter = filter;
    worksheet.columns.forEach((column) => (column.width = 13));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** exceljs writes a table's cells again: they are handed to it as they stand. */
function addTable(worksheet: ExcelJS.Worksheet, name: string, ref: string, totals: boolean): void {
  const [, left = 'A', top = '1', right = 'A', bottom = '1'] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
  const columns = Array.from(
    { length: worksheet.getColumn(right).number - worksheet.getColumn(left).number + 1 },
    (_, i) => worksheet.getColumn(left).number + i,
  );
  const valuesOf = (row: number) => columns.map((column) => worksheet.getCell(row, column).value);
  const last = Number(bottom) - (totals ? 1 : 0);
  const sums = valuesOf(Number(bottom));
  worksheet.addTable({
    name,
    ref: `${left}${top}`,
    headerRow: true,
    totalsRow: totals,
    columns: columns.map((column) => ({ name: worksheet.getCell(Number(top), column).text, filterButton: true })),
    rows: Array.from({ length: last - Number(top) }, (_, i) => valuesOf(Number(top) + 1 + i)),
  });
  if (totals) columns.forEach((column, i) => (worksheet.getCell(Number(bottom), column).value = sums[i] ?? null));
}
