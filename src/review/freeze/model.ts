import type { Area } from '../../workbook/address';
import type { TableContent } from '../../workbook/excel/readTable';
import type { Cell } from '../../workbook/matrix';
import type { CellLink } from '../../workbook/tables';
import type { Consent, ConsentQuestion } from '../../workbook/write/consent';
import type { RunOptions } from '../run';

/** A formula of the add-in's and the cells that show its result. */
export interface FrozenFormula {
  sheet: { id?: string; name: string };
  area: Area;
  formula: string;
  functions: string[];
}

/** What was found in the workbook. */
export interface FreezeScan {
  formulas: FrozenFormula[];
  /** Defined names that call the add-in; they stay as they are. */
  names: string[];
  /** Sheets with notes on persons, which nobody should hand on by oversight. */
  personal: string[];
  /** How many formulas the record says are frozen. */
  frozen: number;
}

export interface FreezeRemark {
  code: string;
  severity: 'error' | 'warning' | 'info';
  message: string;
  link: CellLink | null;
}

/** What is going to change, to be shown before anyone says yes. */
export interface FreezePreview {
  items: FrozenFormula[];
  cells: number;
  remarks: FreezeRemark[];
  question: ConsentQuestion;
}

/** Formulas of the record that can stand again, and where each of them is recorded. */
export interface RestorePreview extends FreezePreview {
  record: TableContent;
  entries: { item: FrozenFormula; recordRow: number; values: Cell[][] }[];
}

/** `now` is the pane's clock, as a text that people read. */
export interface FreezeOptions extends RunOptions {
  now: string;
}

export interface FreezeUseCase {
  scan: (options: RunOptions) => Promise<FreezeScan>;
  /** Of the formulas on these sheets (by name). An `error` among the remarks keeps them from being frozen. */
  preview: (scan: FreezeScan, sheets: readonly string[], options: RunOptions) => Promise<FreezePreview>;
  /** Answers with the name of the record's sheet. */
  freeze: (preview: FreezePreview, consent: Consent, options: FreezeOptions) => Promise<string>;
  previewRestore: (options: RunOptions) => Promise<RestorePreview>;
  restore: (preview: RestorePreview, consent: Consent, options: FreezeOptions) => Promise<void>;
  select: (link: CellLink) => Promise<void>;
}
