import type { Locale } from '../../locales/locale';
import type { HeaderRows } from '../../workbook/corrections';
import type { CellLink, CoreKind, RecognisedTable, TableKind } from '../../workbook/tables';
import type { HeaderChoice } from '../../workbook/recognise/told';
import type { UnknownTable } from '../../workbook/recognise/unknown';
import type { RunOptions } from '../run';
import type { Period } from '../tables/period';
import type { ReviewPeriod } from './period';

export type { HeaderChoice, HeaderRows, UnknownTable };
export type { CellLink, ColumnMapping, CoreKind, MatchKind, RecognisedTable, TableKind } from '../../workbook/tables';

/** A recognised table with what the review has read from its names. */
export interface ReviewTable extends RecognisedTable {
  /** The days an export without a date column tells in its title, sheet or file name, as text; null where it tells none or needs none. */
  period: string | null;
  headerRows: HeaderRows;
  /** Rows that may be its header; none where Excel tells the header itself. */
  choices: HeaderChoice[];
  /** It is known by the user's word. */
  told: boolean;
}

/** What the user says of a table: what it is, `none` of ours, or `auto` to take back what was said; and its header, if it is another row. */
export interface TableWord {
  kind: TableKind | 'none' | 'auto';
  header?: HeaderChoice;
}

export interface Recognition {
  tables: ReviewTable[];
  /** What looks like a table and is none that is known; and those the user wants left alone. */
  unknown: UnknownTable[];
  /** What the person has selected in Excel to say what it is. */
  selected: UnknownTable | null;
  /** Column choices of a later version of the add-in stand in the workbook; they are neither used nor touched. */
  newerSettings: boolean;
  /** The rules by which the daily exports attribute orders, the one with most rows first; more than one must not be added up. */
  attributionRules: string[];
  /** Months with data, `yyyy-mm`, newest first. */
  months: string[];
  /** Weeks with data, newest first. */
  weeks: ReviewPeriod[];
  /** The days of the campaigns in the calendar, without the days of training. */
  campaigns: ReviewPeriod[];
  /** First and last day with data; null where there is none. */
  days: Period | null;
  /** Kinds the review cannot do without and did not find. */
  missing: CoreKind[];
  /** Kinds it did not find and takes the defaults for. */
  defaulted: CoreKind[];
}

export interface ReviewWarning {
  code: string;
  severity: 'error' | 'warning' | 'info';
  message: string;
  link: CellLink | null;
}

export interface PersonReview {
  employeeId: string;
  agent: string;
  group: string;
  qaCount: number;
  qaMean: number | null;
  grade: string;
  performance: number | null;
  fit: number | null;
  quadrant: string;
  action: string;
  /** Yuan: what the plan measures, without pay the sales; null where there is nothing to measure. */
  actual: number | null;
  target: number | null;
  commission: number;
  prize: number;
  pay: number;
  notes: string[];
}

/** Everything the preview shows and the writer writes; computed once. The use case may keep more in it for the writer. */
export interface MonthlyReview {
  /** What the period is called: `2026-10`, `2026-10-12~18`, 双11. */
  month: string;
  period: ReviewPeriod;
  locale: Locale;
  people: PersonReview[];
  totals: { people: number; pay: number };
  warnings: ReviewWarning[];
  /** The two cuts of the quadrant plot, resolved (a median is already a number). */
  cuts: { performance: number; fit: number };
}

export interface WrittenSheet {
  name: string;
  purpose: 'report' | 'people' | 'persons' | 'statements' | 'calculation';
}

export interface WriteResult {
  sheets: WrittenSheet[];
}

export interface PreviewOptions extends RunOptions {
  /** The report also tells what ledgers with notes on persons add up to; never unless somebody chooses it. */
  personal?: boolean;
}

/** The use case behind the wizard; `review/monthly` implements it, the pane drives it. */
export interface MonthlyReviewUseCase {
  recognise(): Promise<Recognition>;
  /** The user's correction of one role of one table; remembered in the workbook. */
  correct(recognition: Recognition, tableId: string, role: string, column: number | null): Promise<Recognition>;
  /** The user's word on a table, recognised or not; remembered in the workbook. */
  tell(recognition: Recognition, tableId: string, word: TableWord): Promise<Recognition>;
  /** Looks anew, and takes what is selected in Excel for a table of which `tell` says what it is. @throws UseCaseFailure where it is none */
  takeSelection(options: RunOptions): Promise<Recognition>;
  /** @param rule the attribution rule to go by where the exports have several */
  preview(
    recognition: Recognition,
    period: ReviewPeriod,
    rule: string,
    options: PreviewOptions,
  ): Promise<MonthlyReview>;
  /** @param persons places among the people of those who get a page of their own */
  write(review: MonthlyReview, persons: readonly number[], options: RunOptions): Promise<WriteResult>;
  select(link: CellLink): Promise<void>;
}
