import type { ShiftNeed, Strength } from '../../domain/campaign/headcount';
import type { PlanVersion } from '../../domain/campaign/readiness';
import type { StaffingRule } from '../../domain/campaign/staffing';
import type { Locale } from '../../locales/locale';
import type { Remark } from './model';
import type { CalendarPhase } from './phases';
import type { Staffing } from './staffingRules';

export interface HeadcountOutlook {
  /** Campaigns whose calendar has phases, with the phases' names, and the one whose work is split unless another is chosen. */
  campaigns: { name: string; phases: string[]; main: string }[];
  defaults: Staffing['defaults'];
}

export interface HeadcountChoices {
  campaign: string;
  /** Serial day: what is known of inquiries and people by then. */
  asOf: number;
  /** Whose inquiries are shared out, by which plan. */
  phase: string;
  version: PlanVersion;
  /** The shares become rows of 工作内容拆分. */
  feed: boolean;
}

/** What a post had a day before the campaign. */
export interface Base {
  post: string;
  /** Inquiries a day; null without figures. */
  inquiries: number | null;
  /** Days with figures. */
  days: number;
}

export interface ShiftRow extends ShiftNeed {
  phase: CalendarPhase;
  version: PlanVersion;
  rule: StaffingRule;
  /** A day, all shifts of the post. */
  inquiries: number;
  recoveries: number;
}

/** A post in a phase by one plan: what its shifts need together, against the weakest day. */
export interface WaveRow extends Strength {
  phase: CalendarPhase;
  version: PlanVersion;
  post: string;
  inquiries: number;
  needed: number;
  pace: number;
  short: number;
  recruits: number | null;
}

export interface SplitRow {
  person: string;
  group: string;
  post: string;
  temporary: boolean;
  pace: number;
  /** Hours of a week on shift, and those that go into tasks which have not been handed over. */
  hours: number;
  taskHours: number;
  /** Whole inquiries a day. */
  inquiries: number;
  /** Hours of a week that these take, to the tenth. */
  inquiryHours: number;
}

export interface Headcount {
  choices: HeadcountChoices;
  base: { first: number; last: number; posts: Base[]; recoveries: number };
  shifts: ShiftRow[];
  waves: WaveRow[];
  split: { phase: CalendarPhase | null; rows: SplitRow[]; totals: { post: string; inquiries: number }[] };
  /** Rows that would go into 工作内容拆分, and people of the split who have theirs already. */
  feed: { count: number; known: number };
  remarks: Remark[];
  locale: Locale;
}
