import { insertFormula, selectedReference, type Insertion } from '../../workbook/excel/activeCell';
import type { RecognisedTable } from '../../workbook/tables';
import { createMonthlyReview } from '../monthly';

export type { Insertion } from '../../workbook/excel/activeCell';
export type { RecognisedTable } from '../../workbook/tables';

/** What the catalogue page needs of the workbook: its tables to pick arguments from, and a place for the formula. */
export interface FormulaDesk {
  tables: () => Promise<RecognisedTable[]>;
  /** The selected range as a fixed reference from any sheet. */
  selection: () => Promise<string>;
  /** Puts the formula into the active cell; a cell with content only when `overwrite` says yes. */
  insert: (formula: string, overwrite: boolean) => Promise<Insertion>;
}

export function createFormulaDesk(): FormulaDesk {
  return {
    tables: async () => (await createMonthlyReview().recognise()).tables,
    selection: selectedReference,
    insert: insertFormula,
  };
}
