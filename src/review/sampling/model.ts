import type { DrawCertificate } from '../../domain/sampling/certificate';
import type { SampleReason } from '../../domain/sampling/compose';
import type { SamplingRules } from '../../domain/sampling/quota';
import type { CellLink } from '../../workbook/tables';
import type { MonthlyReview } from '../monthly/model';
import type { RunOptions } from '../run';

type Remark = MonthlyReview['warnings'][number];

/** What the choices are made from, before anything is drawn. */
export interface SamplingOutlook {
  /** Serial days with conversations, newest first. */
  days: number[];
  /** People who can review: 质检 of the roster and everybody who has scored before. */
  reviewers: string[];
  /** The rules the quotas follow, and where they stand (null: the defaults). */
  rules: SamplingRules;
  rulesAt: CellLink | null;
  /** Keywords of the workbook's list, or the default ones. */
  keywords: number;
  /** Sample lists of the workbook that a run can extend. */
  lists: EarlierList[];
}

/** A sample that was drawn before. */
export interface EarlierList {
  sheet: string;
  seed: string;
  first: number;
  last: number;
  conversations: number;
}

export interface SamplingChoices {
  /** Serial days whose conversations are drawn from. */
  first: number;
  last: number;
  seed: string;
  reviewers: string[];
  /** Share of all reviews that is kept for the return and refund channel; 0 outside a campaign. */
  reverseShare: number;
  /** The list this run extends: its conversations stay. */
  extend: string | null;
}

/** One agent on one day. */
export interface AgentDay {
  agent: string;
  group: string;
  employeeId: string;
  day: number;
  tenureDays: number | null;
  unstable: boolean;
  available: number;
  required: number;
  quota: number;
  shortfall: number;
  /** Conversations with a keyword in the agent's own lines. */
  hits: number;
}

/** One conversation to review. */
export interface SampleRow {
  id: string;
  day: number;
  agent: string;
  group: string;
  employeeId: string;
  reason: SampleReason;
  /** Keywords hit, joined by `、`. */
  keywords: string;
  reviewer: string;
  secondReviewer: string;
  /** It stood on the list that this run extends. */
  kept: boolean;
  link: CellLink | null;
}

export interface SamplingPlan {
  choices: SamplingChoices;
  locale: RunOptions['locale'];
  rules: SamplingRules;
  agentDays: AgentDay[];
  rows: SampleRow[];
  certificate: DrawCertificate;
  /** The frame of the run in the log that drew these days with this seed; null where there is none. */
  recorded: { frameSize: number; frameDigest: string } | null;
  /** People who logged in, and those of them with at least one conversation in the sample. */
  coverage: { loggedIn: number; covered: number };
  loads: { reviewer: string; reviews: number }[];
  remarks: Remark[];
}

export interface SamplingWritten {
  /** Where the conversations stand now, each a link to its first new cell. */
  places: CellLink[];
  conversations: number;
}

/** The sampling run on the workbook that is open in Excel. */
export interface SamplingUseCase {
  look(options: RunOptions): Promise<SamplingOutlook>;
  plan(choices: SamplingChoices, options: RunOptions): Promise<SamplingPlan>;
  write(plan: SamplingPlan, options: RunOptions): Promise<SamplingWritten>;
  select(link: CellLink): Promise<void>;
}
