import type { Area } from '../address';
import { isFormulaText, type Cell } from '../matrix';
import { isOwn, ownSheetsKey, readOwnSheets } from './settings';

/** The active cell as a formula's explanation needs it. */
export interface SelectedCell {
  sheet: { id: string; name: string };
  row: number;
  column: number;
  value: Cell;
  /** As the sheet shows it. */
  text: string;
  isError: boolean;
  /** The formula the value comes from: the cell's own, or that of the cell which spills into it; null where there is none. */
  formula: string | null;
  /** The cells that formula fills. */
  area: Area;
  /** The sheet was made by the add-in. */
  ownSheet: boolean;
}

/** Reads the active cell and where its value comes from. Two round trips. */
export function readSelectedCell(): Promise<SelectedCell> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, settings } = context.workbook;
    const sheet = worksheets.getActiveWorksheet().load('id,name');
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex,values,text,valueTypes');
    const parent = cell.getSpillParentOrNullObject().load('rowIndex,columnIndex');
    const own = settings.getItemOrNullObject(ownSheetsKey).load('value');
    worksheets.load('items/id,items/name');
    await context.sync();
    const { rowIndex: row, columnIndex: column } = cell;
    const [anchorRow, anchorColumn] = parent.isNullObject ? [row, column] : [parent.rowIndex, parent.columnIndex];
    const anchor = sheet.getRangeByIndexes(anchorRow, anchorColumn, 1, 1).load('formulas');
    const spill = anchor.getSpillingToRangeOrNullObject().load('rowCount,columnCount');
    await context.sync();
    const content = (anchor.formulas as Cell[][])[0]?.[0] ?? '';
    const [rows, columns] = spill.isNullObject ? [1, 1] : [spill.rowCount, spill.columnCount];
    const present = worksheets.items.map(({ id, name }) => ({ id, name }));
    return {
      sheet: { id: sheet.id, name: sheet.name },
      row,
      column,
      value: (cell.values as Cell[][])[0]?.[0] ?? '',
      text: cell.text[0]?.[0] ?? '',
      isError: cell.valueTypes[0]?.[0] === Excel.RangeValueType.error,
      formula: isFormulaText(content) ? content : null,
      area: { row: anchorRow, column: anchorColumn, rows, columns },
      ownSheet: isOwn(sheet, own.isNullObject ? [] : readOwnSheets(own.value), present),
    };
  });
}
