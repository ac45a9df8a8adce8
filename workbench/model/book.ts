import type { IWorkbookData } from '@univerjs/core';
import type { ChartModel } from './chart';
import type { PageSetup } from './page';

/**
 * Univer's workbook is the one living truth for cells, styles, sheets, names, tables, conditional formats, validation
 * and freeze panes (its own resources). What it has no place for stands here, beside it.
 */
export interface BookExtras {
  charts: ChartModel[];
  /** Protected sheets by Univer sheet id. */
  protection: Record<string, SheetProtection>;
  /** Nobody adds, deletes, moves or renames sheets. */
  structureProtection?: {
    /** Set by an .xlsx with a password: shown, never broken. */
    hasPassword?: boolean;
  };
  /** `workbook.settings` of the add-in: key → JSON text, as office.js hands it over. */
  settings: Record<string, string>;
  /** The workbook counts its days from 1904. The grid knows days since 1900 only: cells that show dates are turned on their way in and out. */
  from1904?: boolean;
  /** Page setup by Univer sheet id; a sheet without one prints by Excel's defaults. */
  pageSetup?: Record<string, PageSetup>;
}

/**
 * A cell that stays writable on a protected sheet carries `custom: { locked: false }` in Univer; indentation is the
 * style's left padding, `indentPixels` a level.
 */
export const indentPixels = 9;

export interface SheetProtection {
  /** Excel's own option names, e.g. allowFormatCells. */
  options: Record<string, boolean>;
  /** Set by an .xlsx with a password: shown, never broken. */
  hasPassword?: boolean;
}

/** What a spilled formula covers, and its computed cells; Univer keeps them apart from the cells of the snapshot. */
export interface Spill {
  sheetId: string;
  row: number;
  column: number;
  values: (string | number | boolean)[][];
}

/** The opened .xlsx package; only `workbench/xlsx` looks inside. */
export type SourcePackage = { readonly brand: 'xlsx package' };

export interface OpenedBook {
  snapshot: IWorkbookData;
  extras: BookExtras;
  /** The formulas that spilled when the workbook was saved; only their first cells stand in the snapshot. */
  spills?: Spill[];
  /** Null: the workbook has never been a file. */
  source: SourcePackage | null;
}

export interface BookToSave {
  /** As given by Univer's `save()`: cells hold `f` in our notation (`=KEFU.QASCORE(…)`) and the last computed `v`. */
  snapshot: IWorkbookData;
  extras: BookExtras;
  spills: Spill[];
  source: SourcePackage | null;
}

export type XlsxFaultCode = 'empty' | 'notXlsx' | 'encrypted' | 'corrupt' | 'tooLarge';

/** An .xlsx that cannot be opened, and why; the page and the command line turn it into a sentence. */
export class XlsxFault extends Error {
  constructor(
    readonly code: XlsxFaultCode,
    detail: string,
  ) {
    super(detail);
    this.name = 'XlsxFault';
  }
}
