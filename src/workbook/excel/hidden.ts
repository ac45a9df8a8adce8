import type { DataTable } from '../recognise';

/** The tables of which some rows are hidden or filtered away. One round trip. */
export function tablesWithHiddenRows(tables: readonly DataTable[]): Promise<DataTable[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const ranges = tables.map(({ sheet, sheetId, address }) =>
      context.workbook.worksheets
        .getItem(sheetId || sheet)
        .getRange(address)
        .load('rowHidden'),
    );
    await context.sync();
    // Null: some are and some are not.
    return tables.filter((_, i) => (ranges[i]?.rowHidden as boolean | null | undefined) !== false);
  });
}
