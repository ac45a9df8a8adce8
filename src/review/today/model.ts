import type { CellLink, TableKind } from '../../workbook/tables';
import type { RunOptions } from '../run';

/** Groups of the page, most urgent first: late or grave; due on the day; due within the week; good to know. */
export const urgencies = ['now', 'today', 'soon', 'known'] as const;
export type Urgency = (typeof urgencies)[number];

/** Work of the pane that an item can lead to; the pane knows on which page it is done. */
export type TodayTask = 'sampling' | 'scoring' | 'appeals' | 'coaching' | 'ledgers';

/** One thing that wants attention. */
export interface TodayItem {
  /** What kind of thing: `unscored`, `appeal` …, for tests and styles. */
  source: string;
  urgency: Urgency;
  /** What is to be done, or known, in one line. */
  what: string;
  /** Why it stands here. */
  why: string;
  /** The cell it comes from. */
  link: CellLink | null;
  /** Where it is done. */
  task: TodayTask | null;
}

/** A kind of table that was looked through. */
export interface LookedAt {
  kind: TableKind;
  sheets: string[];
  rows: number;
}

/** What wants attention on a day. */
export interface TodayBoard {
  /** Serial day. */
  asOf: number;
  items: TodayItem[];
  looked: LookedAt[];
  /** Kinds that would be looked through, if the workbook had them. */
  missing: TableKind[];
  /** The last day with figures or reviews up to `asOf`; null where there are none. */
  lastData: number | null;
}

/** What the page asks of the workbook. */
export interface TodayUseCase {
  look: (asOf: number, options: RunOptions) => Promise<TodayBoard>;
  select: (link: CellLink) => Promise<void>;
}
