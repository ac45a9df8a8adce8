import type { ICellData, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Book } from './book';

/**
 * Before each write Univer looks for formulas in all cells of all sheets, which takes as long as the write itself. This
 * looks at the sheet that is written to, and at no more than the cells written where neither old nor new ones are formulas.
 */
export function lookForFormulasWhereTheyAre(book: Book): void {
  const model = book.injector.get(FormulaDataModel);
  const update = model.updateFormulaData.bind(model);
  const ofAllSheets = model.getFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cells) => {
    if (unitId !== book.unitId || !book.sheetIds().includes(sheetId)) return update(unitId, sheetId, cells);
    const old = book.frame(sheetId).getCellMatrix().getMatrix();
    const concerned = Object.keys(cells).some((row) => {
      const [written, before] = [cells[Number(row)] ?? {}, old[Number(row)]];
      return Object.keys(written).some(
        (column) => isFormula(written[Number(column)]) || isFormula(before?.[Number(column)]),
      );
    });
    if (!concerned) return {};
    model.getFormulaData = () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) } });
    try {
      return update(unitId, sheetId, cells);
    } finally {
      model.getFormulaData = ofAllSheets;
    }
  };
}

const isFormula = (cell: Nullable<ICellData>): boolean => Boolean(cell?.f) || Boolean(cell?.si);
