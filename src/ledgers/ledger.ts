import type { Rhythm } from '../domain/ledger/calendar';
import type { DueUnit, LedgerStatus } from '../domain/ledger/due';
import type { Entry, SampleCell, Words } from './cells';

/**
 * A ledger is data, and one file: what stands in its table, when what is due, who is told, and what the review adds up. From it come
 * recognition, the gallery's template, the status column, alerts, roll-ups and the form (docs/how-to-add.md).
 */
export interface Ledger {
  /** Place in the gallery, from 1. */
  order: number;
  title: Words;
  /** What it is for, in one sentence. */
  purpose: Words;
  /** Rows of the practice register that it serves. */
  serves: readonly string[];
  /** Holds notes on persons: the sheet is marked, and what is shared leaves it out unless somebody asks for it. */
  personal?: true;
  /** Headers that make a table this ledger: all of some, and at least so many of others. */
  enough: { all: readonly string[]; some?: { of: readonly string[]; least: number } };
  columns: readonly LedgerColumn[];
  /** Two to five rows, cells in the order of the columns. */
  samples: readonly (readonly SampleCell[])[];
  /** Columns kept in sight. */
  frozenColumns?: number;
  rule: LedgerRule;
  /** The first that fits a row is given. */
  alerts: readonly LedgerAlert[];
  rollUps: readonly RollUp[];
}

export interface LedgerColumn {
  /** `agent`, `employeeId` and `group` are known everywhere; every other role is the ledger's own. */
  role: string;
  /** The header on the sheet, which is Chinese, and what the column is called in English; both are recognised. */
  title: Words;
  /** Other headers, Chinese and English. */
  aliases?: readonly string[];
  entry: Entry;
  /** In characters of the normal font; a Chinese one takes two. */
  width: number;
  note: Words;
  /** Without it a row makes no sense. */
  required?: true;
  /** A note on a person in a ledger that otherwise is none: the sheet is marked, and no shared figure goes by the column. */
  personal?: true;
}

export type LedgerRule =
  | StagesRule
  /** Flags that `domain/ledger/reportCheck` finds; a report without an answer of the leader stays to be looked at. */
  | ReportsRule
  /** A log: rows are kept and counted, nothing is due. `date` dates a row for the roll-ups. */
  | { kind: 'log'; date: string };

/** Stages one after another: each begins, is due and is done. */
export interface StagesRule {
  kind: 'stages';
  /** A row counts when this role is filled. */
  begins: string;
  /** Dates a row for the roll-ups; `begins` where nothing is said. */
  date?: string;
  /** Such a row is done, whatever its stages say. */
  closed?: Condition;
  /** Such a row waits for somebody else, and is not overdue. */
  waiting?: Condition;
  stages: readonly Stage[];
}

export interface Stage {
  name: Words;
  /** Only such rows have this stage. */
  needed?: Condition;
  due: DueRule;
  done: Condition;
  /** So many days ahead it counts as due soon (临期). */
  soonDays?: number;
  /** The row of the table 辅导规则 that sets its limit, in days: such a stage has no row in 台账时限, so that one place tells. */
  ruledBy?: string;
  /** Where the workbook's own limits stand, as references; `review/ledger/limits` fills them in. */
  limits?: { amount: string; unit: string; soon: string };
}

export type DueRule =
  | { after: string; amount: number; unit: DueUnit; pausedBy?: string }
  /** The date that stands in a column. Blank: open without a date. */
  | { on: string }
  /** Again and again: the column holds 每天, 每周, 每月, 每季, 每年 or 不定期. The stage's `done` is the column of the last time. */
  | { every: string; since: string };

export type Condition = { filled: string } | { is: string; values: readonly string[] };

/** A report a person writes for a day. */
export interface ReportsRule {
  kind: 'reports';
  person: string;
  date: string;
  text: string;
  submitted: string;
  /** Hours after the beginning of its day from which a report is late. */
  lateAfterHours: number;
  /** Filled once the leader has answered. */
  reviewed: string;
  /** So many days back somebody is told of them. */
  alertDays: number;
}

export type ReportFlagName = 'missing' | 'late' | 'short' | 'noFigures' | 'repeated' | 'unreviewed';

export type Severity = 'urgent' | 'attention' | 'info';

export interface LedgerAlert {
  when: readonly LedgerStatus[];
  /** Of a rule over reports: the flag it is about. */
  flag?: ReportFlagName;
  /** Only where the row stands in this stage, counted from 0. */
  stage?: number;
  if?: Condition;
  severity: Severity;
  /** `{role}` is the row's cell, `{due}` the due date, `{late}` whole days past it, `{left}` whole days until then, `{allowed}` what its stage allows. */
  text: Words;
  /** Role of the person it concerns; `agent` where nothing is said. */
  person?: string;
  /** Role of the person who has to act, where that is somebody else. */
  owner?: string;
}

/** What the review says of a month: how many rows, or which share of them, in all and by person, group or another role. */
export interface RollUp {
  id: string;
  title: Words;
  /** Rows counted; all of the month where nothing is said. */
  where?: Condition | { status: readonly LedgerStatus[] } | { flag: ReportFlagName };
  /** `share` divides by all rows of the month. */
  as: 'count' | 'share';
  /** A role of the ledger, or `group` or `leader`, whom the roster tells. */
  by?: string;
  /** Counts days, weeks or months of each part instead of rows: one counts when any of its rows does. */
  per?: Rhythm;
  /** `{count}`, `{total}` and `{share}` are filled in, and for `{current}` what the days are called: 本月. */
  text: Words;
}

export const filled = (role: string): Condition => ({ filled: role });
export const is = (role: string, ...values: string[]): Condition => ({ is: role, values });
export const dueAfter = (after: string, amount: number, unit: DueUnit, pausedBy?: string): DueRule => ({
  after,
  amount,
  unit,
  ...(pausedBy === undefined ? {} : { pausedBy }),
});
export const dueOn = (on: string): DueRule => ({ on });
export const every = (rhythm: string, since: string): DueRule => ({ every: rhythm, since });
