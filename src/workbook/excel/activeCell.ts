import { parseArea, reference } from '../address';
import type { CellLink } from '../tables';

export interface Insertion {
  cell: CellLink;
  /** False: the cell holds something and nobody has said that it may go. */
  inserted: boolean;
}

/** A whole row or column as Excel names it: `Sheet1!A:C`, `Sheet1!4:4`. */
const endless = /(?:^|!)\$?(?:[A-Z]+:\$?[A-Z]+|\d+:\$?\d+)$/i;

/** The selected range as a fixed reference from any sheet; whole rows and columns end with the sheet's data. */
export function selectedReference(): Promise<string> {
  return Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const filled = selected.getIntersectionOrNullObject(sheet.getUsedRange());
    sheet.load({ name: true });
    selected.load({ address: true });
    filled.load({ address: true });
    await context.sync();
    const range = endless.test(selected.address) && !filled.isNullObject ? filled : selected;
    return reference(sheet.name, parseArea(range.address));
  });
}

/** Puts a formula into the active cell, over its content only when told so. */
export function insertFormula(formula: string, overwrite: boolean): Promise<Insertion> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.getActiveCell();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    range.load({ address: true, formulas: true });
    sheet.load({ name: true });
    await context.sync();
    const cell = { sheet: sheet.name, cell: range.address.slice(range.address.lastIndexOf('!') + 1) };
    if (range.formulas[0]?.[0] !== '' && !overwrite) return { cell, inserted: false };
    range.formulas = [[formula]];
    await context.sync();
    return { cell, inserted: true };
  });
}
