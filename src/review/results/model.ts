import type { Rubric } from '../../domain/quality/rubric';
import type { AgentSummary } from '../../domain/quality/summary';
import type { ItemShare } from '../../domain/quality/itemShares';
import type { TrendPoint, TrendUnit } from '../../domain/quality/trend';
import type { CoachingRules } from '../../domain/people/coachingRules';
import type { MeanDifference } from '../../domain/numbers/welch';
import type { Locale } from '../../locales/locale';
import type { CellLink } from '../../workbook/tables';
import type { ReviewWarning } from '../monthly/model';
import type { GradePolicy, RubricPolicy } from '../monthly/policies/rubric';
import type { QaRow } from '../monthly/records/qaRows';
import type { RunOptions } from '../run';
import type { Period } from '../tables/period';

export type PeriodUnit = 'month' | 'week' | 'range';

export interface PeriodChoice extends Period {
  unit: PeriodUnit;
}

/** What there is to choose from. */
export interface ResultsOutlook {
  /** Days with reviews, in order. */
  days: number[];
  /** Months and weeks (Monday to Sunday) with reviews, newest first. */
  months: PeriodChoice[];
  weeks: PeriodChoice[];
}

/** Somebody whose conversations were reviewed: a person of the roster, or a name that is on no roster. */
export interface ReviewedAgent {
  key: string;
  agent: string;
  group: string;
  employeeId: string;
}

/** A valid review of the period. */
export interface ScoredRow {
  row: QaRow;
  score: number;
  who: ReviewedAgent;
}

/** Reviews chosen for being bad (keyword, complaint, reverse channel): shown apart, part of no person's score. */
export interface TargetedSummary {
  count: number;
  mean: number | null;
  passes: number;
}

/** A person, a group, or the whole team. */
export interface UnitResult {
  /** Over the randomly drawn reviews. */
  summary: AgentSummary;
  grade: string;
  targeted: TargetedSummary;
  /** Over all reviews, in the order of the rubric's items. */
  items: ItemShare[];
  trend: Record<TrendUnit, TrendPoint[]>;
  /** Against the period before; null where that has none. */
  change: MeanDifference | null;
}

export interface PersonResult extends UnitResult {
  who: ReviewedAgent;
  reviews: ScoredRow[];
}

export interface GroupResult extends UnitResult {
  group: string;
  people: number;
}

/** One conversation worth telling of. */
export interface QaCase {
  agent: string;
  conversation: string;
  day: number;
  /** 0–100; null where no review stands behind it. */
  score: number | null;
  text: string;
  link: CellLink;
}

export type EscalationReason =
  { kind: 'severity' } | { kind: 'critical'; items: string[] } | { kind: 'keyword'; words: string };

export interface Escalation extends QaCase {
  reviewer: string;
  reasons: EscalationReason[];
}

/** One fault in its words, with everybody it was found with. */
export interface CommonIssue {
  issue: string;
  count: number;
  people: string[];
}

/** An item in which one person has lost marks again and again. */
export interface RecurringFault {
  agent: string;
  item: string;
  faults: number;
  rated: number;
}

/** The figures of the period before, where it has any. */
export interface EarlierResults {
  period: Period;
  team: Pick<UnitResult, 'summary' | 'targeted' | 'items'>;
}

export interface QaResults {
  choice: PeriodChoice;
  locale: Locale;
  rubric: Rubric;
  policies: { rubric: RubricPolicy; grades: GradePolicy };
  rules: CoachingRules;
  passLine: number;
  /** Rows of the period, invalid ones among them. */
  rows: QaRow[];
  invalid: number;
  team: UnitResult;
  people: PersonResult[];
  groups: GroupResult[];
  earlier: EarlierResults | null;
  /** Good cases, the best score first. */
  highlights: QaCase[];
  issues: CommonIssue[];
  recurring: RecurringFault[];
  escalations: Escalation[];
  remarks: ReviewWarning[];
}

export const documentKinds = ['report', 'escalation', 'meeting'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The results behind the page; `review/results` implements it, the pane drives it. */
export interface ResultsUseCase {
  look(options: RunOptions): Promise<ResultsOutlook>;
  compute(choice: PeriodChoice, options: RunOptions): Promise<QaResults>;
  /** @returns the first cell of each new sheet */
  write(results: QaResults, documents: readonly DocumentKind[], options: RunOptions): Promise<CellLink[]>;
  select(link: CellLink): Promise<void>;
}
