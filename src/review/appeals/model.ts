import type { AppealDecision, DecisionRefusal } from '../../domain/quality/appeals';
import type { CellLink } from '../../workbook/tables';
import type { Consent, ConsentQuestion } from '../../workbook/write/consent';
import type { RunOptions } from '../run';

export type AppealState = 'open' | AppealDecision | 'unknown';

/** One line of the appeals table with the review it disputes. */
export interface Appeal {
  key: string;
  link: CellLink;
  conversationId: string;
  agent: string;
  item: string;
  reason: string;
  /** Serial days; null where neither appeal nor review tells them. */
  scored: number | null;
  appealed: number | null;
  /** After its window; null where a day is unknown. */
  late: boolean | null;
  state: AppealState;
  /** Who gave the mark. */
  reviewer: string;
  /** The mark as it stands on the QA sheet; null: not rated. */
  firstMark: number | null;
  fullMark: number;
  decidedBy: string;
  decidedOn: number | null;
  decidedMark: number | null;
  /** Why it cannot be decided here; null where it can. */
  problem: 'noReview' | 'noItem' | null;
}

export interface AppealsOutlook {
  hasTable: boolean;
  /** Columns of the table that a decision needs and that are not there. */
  lacking: string[];
  /** Days an appeal may be made in, and where the rule stands (null: the default). */
  days: number;
  daysAt: CellLink | null;
  /** Open ones first, the oldest first. */
  appeals: Appeal[];
  /** Who could decide: reviewers and leaders. */
  deciders: string[];
}

/** A figure before and after. */
export interface BeforeAfter<T> {
  before: T;
  after: T;
}

/** What another mark would change, from the item to the yuan. */
export interface AppealEffect {
  /** `yyyy-mm` of the conversation. */
  month: string;
  mark: BeforeAfter<number | null>;
  score: BeforeAfter<number | null>;
  /** The review counts for the person's mean: it was drawn at random, and the person is on the roster. */
  counts: boolean;
  /** Null where the person is not among the month's people. */
  person: {
    mean: BeforeAfter<number | null>;
    grade: BeforeAfter<string>;
    /** 质检系数; 0 below the gate, null without a table. */
    factor: BeforeAfter<number | null>;
    gateClosed: BeforeAfter<boolean>;
    performance: BeforeAfter<number | null>;
    /** Yuan. */
    commission: BeforeAfter<number>;
    pay: BeforeAfter<number>;
    payDifference: number;
  } | null;
}

export interface Decision {
  appeal: Appeal;
  decision: AppealDecision;
  /** Of an upheld appeal. */
  mark: number | null;
  decider: string;
  /** Serial day. */
  today: number;
}

export interface AppealsUseCase {
  look(today: number, options: RunOptions): Promise<AppealsOutlook>;
  /** What the mark would change; reads nothing anew. */
  effect(appeal: Appeal, mark: number, options: RunOptions): Promise<AppealEffect>;
  /** The cells a decision is written to. @throws UseCaseFailure where the decider may not decide */
  plan(decision: Decision, options: RunOptions): Promise<ConsentQuestion>;
  decide(decision: Decision, consent: Consent, options: RunOptions): Promise<CellLink>;
  /** Makes an appeals table as the gallery has it. */
  makeTable(options: RunOptions): Promise<CellLink>;
  select(link: CellLink): Promise<void>;
}

export type { AppealDecision, DecisionRefusal };
