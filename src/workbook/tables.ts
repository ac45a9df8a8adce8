import type { LedgerKind } from '../ledgers';

/** What the add-in knows about the tables of somebody's workbook; plain data, no Office. */

/** A cell a person can jump to. `cell` is A1 without the sheet. */
export interface CellLink {
  sheet: string;
  cell: string;
}

/** Tables that are no ledgers. */
export type CoreKind =
  | 'roster'
  | 'qaDetail'
  | 'dailyReport'
  | 'fit'
  | 'rubric'
  | 'rubricVersions'
  | 'grades'
  | 'plan'
  | 'tiers'
  | 'qaFactors'
  | 'rankPrizes'
  | 'quadrantRules'
  | 'metricTargets'
  | 'samplingRules'
  | 'ledgerRules'
  | 'spanRules'
  | 'coachingRules'
  | 'chatLog'
  | 'conversations'
  | 'sampleList'
  | 'samplingLog'
  | 'samplingQuotas'
  | 'reviewerExams'
  | 'appeals'
  | 'appealRules'
  | 'qaEdits'
  | 'shiftLog'
  | 'personAliases'
  | 'ladderCriteria'
  | 'keywords'
  | 'campaignRules'
  | 'campaignForecast'
  | 'staffingRules'
  | 'diagnosisMatrix'
  | 'remedies'
  | 'awards'
  | 'compositeMetrics'
  | 'adjustments'
  | 'payRecords'
  | 'payPolicies';

export type TableKind = CoreKind | LedgerKind;

export type MatchKind = 'exact' | 'alias' | 'fuzzy' | 'manual' | 'none';

/**
 * One role of a table (e.g. `agent`) and the column that plays it.
 * Roles of the form `mark:服务用语` are the mark columns of a QA sheet, `rating:…` the rating columns of a fit table,
 * `criterion:…` the measures of a ladder; what follows the colon is the text to show.
 * All others have a label: a ledger's in its file, the rest under `tables.role.<role>` in the catalogue.
 */
export interface ColumnMapping {
  role: string;
  required: boolean;
  /** 0-based column within the table, or null where nothing plays the role. */
  column: number | null;
  match: MatchKind;
  /** 0–1; 1 for exact headers and for what the user chose. */
  confidence: number;
}

export interface RecognisedTable {
  id: string;
  kind: TableKind;
  sheet: string;
  /** Excel's own id of the sheet; empty where it is unknown. */
  sheetId: string;
  /** The Excel table (ListObject) this is; null for a plain range. */
  listObject: { id: string; name: string } | null;
  /** Header row to last row, A1 without the sheet. */
  address: string;
  headers: string[];
  /** Data rows, total rows and blank rows included. */
  rows: number;
  columns: ColumnMapping[];
}

/** The first cell of a table's headers. */
export const headOf = ({ sheet, address }: Pick<RecognisedTable, 'sheet' | 'address'>): CellLink => ({
  sheet,
  cell: address.split(':', 1).join(),
});
