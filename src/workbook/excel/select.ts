import type { CellLink } from '../tables';

/** Shows a cell to the user: its sheet comes forward (a hidden one is shown) and the cell is selected. */
export async function selectCell({ sheet, cell }: CellLink): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet).load('visibility');
    await context.sync();
    // Where the structure is protected Excel refuses even to show what is shown.
    if (worksheet.visibility !== Excel.SheetVisibility.visible) worksheet.visibility = Excel.SheetVisibility.visible;
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}
