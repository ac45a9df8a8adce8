import type { CoachingEffect, CoachingState } from '../../domain/people/coachingEffect';
import type { CoachingReason } from '../../domain/people/coachingNeed';
import type { CoachingRules } from '../../domain/people/coachingRules';
import type { ItemShare } from '../../domain/quality/itemShares';
import type { Rubric } from '../../domain/quality/rubric';
import type { CellLink } from '../../workbook/tables';
import type { Consent, ConsentQuestion } from '../../workbook/write/consent';
import type { ReviewWarning } from '../monthly/model';
import type { QaCase, ReviewedAgent } from '../results/model';
import type { RunOptions } from '../run';
import type { Period } from '../tables/period';

/** A talk that stands in 辅导记录. */
export interface CoachingRecord {
  who: ReviewedAgent;
  /** The name as it stands in the record. */
  written: string;
  /** The day of the talk. */
  date: number;
  coach: string;
  issue: string;
  /** As written, or so many days after the talk as the rules say. */
  recheck: number;
  result: string;
  secondTalk: string;
  state: CoachingState;
  effect: CoachingEffect;
  /** The recheck has passed, nothing got better, and no later talk stands in the records. */
  wantsSecondTalk: boolean;
  /** The row's first cell of interest. */
  link: CellLink;
}

/** Somebody reviewed in the period, with the reasons to coach them, the gravest first; none: no need that the figures show. */
export interface Candidate {
  who: ReviewedAgent;
  reasons: CoachingReason[];
  mean: number | null;
  /** Good points of the period, newest first: a talk begins with one. */
  highlights: QaCase[];
  /** The best items, for whoever has no noted good point. */
  best: ItemShare[];
  /** The review to talk about: the worst one with a described fault, else the worst. */
  worst: QaCase | null;
  /** Their last talk; null where there was none. */
  last: CoachingRecord | null;
}

export interface CoachingOverview {
  /** The days whose reviews are looked at, up to the last day with data. */
  period: Period;
  today: number;
  rules: CoachingRules;
  passLine: number;
  rubric: Rubric;
  /** A target says what a bad day is; without one nobody is called unstable. */
  knowsUnstable: boolean;
  /** Who needs it most comes first. */
  candidates: Candidate[];
  /** Newest first. */
  records: CoachingRecord[];
  remarks: ReviewWarning[];
}

/** A talk as it is prepared; all texts as they will stand. */
export interface TalkDraft {
  kind: 'talk';
  who: ReviewedAgent;
  date: number;
  coach: string;
  conversation: string;
  praise: string;
  issue: string;
  action: string;
  /** The reasons in words, for the form. */
  grounds: string[];
  recheck: number;
  /** The talk that did not help, where this is the second one. */
  follows: CoachingRecord | null;
}

/** What a recheck has shown. */
export interface RecheckDraft {
  kind: 'recheck';
  record: CoachingRecord;
  result: string;
}

export type CoachingDraft = TalkDraft | RecheckDraft;

/** The coaching behind the page; `review/coaching` implements it, the pane drives it. */
export interface CoachingUseCase {
  look(options: RunOptions): Promise<CoachingOverview>;
  /** The cells that writing a draft would fill, as a question; null where nothing of anybody's changes: the records are made anew. */
  prepare(draft: CoachingDraft, options: RunOptions): Promise<ConsentQuestion | null>;
  /** @returns where form and record stand now */
  write(draft: CoachingDraft, consent: Consent | null, options: RunOptions): Promise<CellLink[]>;
  select(link: CellLink): Promise<void>;
}
