import type { Cell } from '../matrix';

/** An Excel table with all it holds; for the add-in's own, which are short. */
export interface TableContent {
  sheet: { id: string; name: string };
  /** The 0-based place of its first header. */
  row: number;
  column: number;
  headers: string[];
  rows: Cell[][];
}

/** Two round trips. Null where the workbook has no such table. */
export async function readTable(name: string): Promise<TableContent | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name).load('name');
    await context.sync();
    if (table.isNullObject) return null;
    const sheet = table.worksheet.load('id,name');
    const header = table.getHeaderRowRange().load('values,rowIndex,columnIndex');
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    return {
      sheet: { id: sheet.id, name: sheet.name },
      row: header.rowIndex,
      column: header.columnIndex,
      headers: (header.values as Cell[][])[0]?.map(String) ?? [],
      rows: body.values as Cell[][],
    };
  });
}
