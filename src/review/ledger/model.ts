import type { Due, LedgerStatus } from '../../domain/ledger/due';
import type { LedgerKind } from '../../ledgers';
import type { LedgerRule, ReportFlagName, Severity } from '../../ledgers/ledger';
import type { CellLink } from '../../workbook/tables';

export type { LedgerStatus } from '../../domain/ledger/due';
export type { LedgerKind } from '../../ledgers';
export type { Severity } from '../../ledgers/ledger';
export type { CellLink } from '../../workbook/tables';

/** Something in a ledger that somebody should know of today. */
export interface Alert {
  ledger: LedgerKind;
  /** The ledger's title in the language asked for. */
  title: string;
  /** The cell of the row that it is about; the table's header where there is no row (a report that is missing). */
  link: CellLink;
  /** Whom it concerns, and who has to act; empty where the row names nobody. */
  person: string;
  owner: string;
  severity: Severity;
  /** `overdue`: the day has passed. `due`: it is near, or there is something to be looked at. */
  status: LedgerStatus;
  text: string;
  /** The due date as a serial; null where none tells. */
  due: number | null;
  /** Holds a note on a person: never to be shown where others see it. */
  personal: boolean;
}

/** A row of a ledger and where it stands. */
export interface LedgerEntry {
  link: CellLink;
  status: LedgerStatus;
  /** As the status column says it, in the words of the sheets: 完成, 逾期, 过短、无数据 … */
  shown: string;
  stage: number | null;
  due: Due | null;
  flags: readonly ReportFlagName[];
  person: string;
  /** The day by which the review counts it, a whole serial; null where it has none. */
  day: number | null;
}

/** A cell that keeps a row from being judged. */
export interface UnreadableCell {
  link: CellLink;
  header: string;
  value: string;
}

/** One ledger of the workbook, all of its tables together. */
export interface LedgerReading {
  ledger: LedgerKind;
  title: string;
  personal: boolean;
  /** In a log nothing is due; of reports `overdue` are those that are missing, `due` those to be looked at. */
  rule: LedgerRule['kind'];
  /** The header cells of its tables. */
  tables: readonly CellLink[];
  counts: Readonly<Record<LedgerStatus, number>>;
  entries: readonly LedgerEntry[];
  alerts: readonly Alert[];
  unreadable: readonly UnreadableCell[];
}

/** One line of the review: a figure of a ledger for a period. */
export interface RollUpResult {
  ledger: LedgerKind;
  title: string;
  /** In words, with the figures. */
  text: string;
  count: number;
  total: number;
  /** 0–1; null where there is nothing to divide by. */
  share: number | null;
  /** The same by person, group or whatever the ledger says, largest count first. */
  parts: readonly { name: string; count: number; total: number; share: number | null }[];
}

/** First and last day, whole serials. */
export interface Period {
  first: number;
  last: number;
}
