import type { Fault } from '../../domain/fault';
import type { MessageParameters } from '../../locales/locale';
import type { Cell } from '../../workbook/matrix';
import type { DataTable } from '../../workbook/recognise';
import type { CellLink, TableKind } from '../../workbook/tables';
import type { NamePair } from './namePairs';
import type { MessageKey } from './texts';

/** `error`: something is not counted, or is counted wrongly. `warning`: it may be. `info`: good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** Messages that findings are said with: the check's own, and the reviews' where they say the same. */
export type FindingMessage = Extract<MessageKey, `check.finding.${string}` | `review.warning.${string}`>;

/** The name of a kind of table or of a role. */
export type Word = { kind: TableKind } | { role: string };

/**
 * One thing that is wrong with the workbook. Equal faults of one column are one finding that counts its cells and leads to the first.
 * Plain data, in no language yet: `wording.ts` says it.
 */
export interface Finding {
  message: FindingMessage;
  severity: Severity;
  parameters: MessageParameters;
  /** Parameters that are messages themselves, or roles; several are joined as a list. */
  words: Readonly<Record<string, readonly Word[]>>;
  /** What a policy table says wrongly, as the domain puts it; the message's `{reason}`. */
  fault: Fault | null;
  link: CellLink | null;
  tableId: string | null;
  kind: TableKind | null;
  /** Cells or rows concerned. */
  count: number;
  repair: Repair | null;
}

/** `number`: text to number. `date`: date text to date. `tidy`: spaces and full-width letters. `rename`: a suffix to a repeated id. */
export type RepairKind = 'number' | 'date' | 'tidy' | 'rename';

/** Cells of one column that can be put right without asking what was meant. Which cells become what: `changesOf`. */
export interface Repair {
  kind: RepairKind;
  table: DataTable;
  /** 0-based column and rows of the sheet. */
  column: number;
  rows: readonly number[];
  /** The new ids of `rename`, one a row. */
  names?: readonly string[];
}

/** One cell of a repair. */
export interface RepairedCell {
  row: number;
  before: Cell;
  after: string | number;
  /** In Excel's notation, where the cell must be shown in another way. */
  format?: string;
}

/** A recognised table and how it stands. */
export interface CheckedTable {
  id: string;
  kind: TableKind;
  sheet: string;
  address: string;
  /** Rows with data. */
  rows: number;
  errors: number;
  warnings: number;
}

export interface CheckResult {
  tables: CheckedTable[];
  /** Rows with data of all tables. */
  rows: number;
  /** By severity, then in the order of the sheets. */
  findings: Finding[];
  /** Spellings that may be one person, to be asked about. */
  pairs: NamePair[];
  /** False where some table has not been looked through because it has not been read. */
  complete: boolean;
}
