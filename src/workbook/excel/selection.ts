import type { Area } from '../address';
import { isOwn, ownSheetsKey, readOwnSheets } from './settings';

/** The one range that is selected. */
export interface Selection {
  sheet: { id: string; name: string };
  /** As large as Excel says: whole columns have all rows. */
  area: Area;
  /** The sheet was made by the add-in. */
  ownSheet: boolean;
}

/** What is selected now; null where it is no range or several. One round trip. */
export async function readSelection(): Promise<Selection | null> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets, settings } = context.workbook;
      const range = context.workbook.getSelectedRange().load('rowIndex,columnIndex,rowCount,columnCount');
      const sheet = range.worksheet.load('id,name');
      const own = settings.getItemOrNullObject(ownSheetsKey).load('value');
      worksheets.load('items/id,items/name');
      await context.sync();
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
      const present = worksheets.items.map(({ id, name }) => ({ id, name }));
      return {
        sheet: { id: sheet.id, name: sheet.name },
        area: { row, column, rows, columns },
        ownSheet: isOwn(sheet, own.isNullObject ? [] : readOwnSheets(own.value), present),
      };
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === 'InvalidSelection') return null;
    throw error;
  }
}
