import type { AssessmentPart } from '../../domain/quality/assessment';
import type { Agreement, AlphaBand, IccBand } from '../../domain/quality/calibration';
import type { ReviewerEffect } from '../../domain/quality/severity';
import type { CellLink } from '../../workbook/tables';
import type { MonthlyReview } from '../monthly/model';
import type { RunOptions } from '../run';

export interface CalibrationOutlook {
  /** Months with reviews, `yyyy-mm`, newest first. */
  months: string[];
}

/** One mark of a double-scored conversation. */
export interface MarkedCell {
  reviewer: string;
  mark: number;
  link: CellLink;
}

export interface ItemAgreement {
  item: string;
  agreement: Agreement;
  /** Null where the pairs are too few or the marks do not vary. */
  band: AlphaBand | null;
  /** The two marks of one conversation that differ most; null where all are equal. */
  widest: [MarkedCell, MarkedCell] | null;
}

export interface OverallAgreement {
  /** Of total scores. */
  agreement: Agreement;
  band: AlphaBand | null;
  /** Share of equal marks over all items, 0–1. */
  equalMarks: number | null;
  /** ICC(2,1) of total scores of the two reviewers with most conversations in common. */
  icc: { reviewers: [string, string]; conversations: number; value: number | null; band: IccBand | null } | null;
}

/** Yuan and factors of the month's plan, by the mean as it stands and by the adjusted one. */
export interface PayChange {
  factorBefore: number | null;
  factorAfter: number | null;
  before: number;
  after: number;
  difference: number;
}

export interface AdjustedAgent {
  agent: string;
  group: string;
  reviews: number;
  before: number;
  /** Null where effects cannot be estimated. */
  after: number | null;
  pay: PayChange | null;
}

export interface ReviewerAssessment {
  reviewer: string;
  /** Marks that could be judged. */
  judged: number;
  parts: Record<AssessmentPart, number | null>;
  total: number | null;
  missing: AssessmentPart[];
}

export interface ConsistencyFinding {
  kind: 'mark' | 'severity';
  issue: string;
  /** Empty where severities differ. */
  item: string;
  count: number;
  /** The two reviews that differ most; `treated` is the mark or the severity. */
  sides: [ConsistencySide, ConsistencySide];
}

export interface ConsistencySide {
  agent: string;
  reviewer: string;
  treated: string;
  link: CellLink;
}

export interface Calibration {
  /** `yyyy-mm`; null for all reviews. */
  month: string | null;
  reviews: number;
  /** Conversations that at least two reviewers have scored. */
  doubles: number;
  overall: OverallAgreement;
  /** The worst agreement first. */
  items: ItemAgreement[];
  effects: ReviewerEffect[];
  /** Whether scores can be adjusted by the effects. */
  estimable: boolean;
  agents: AdjustedAgent[];
  /** Why there is no pay to compare; null where there is. */
  withoutPay: 'notEstimable' | 'noMonth' | 'noPlan' | null;
  /** All differences together, in yuan, and how many people have one; null where there is no pay to compare. */
  payChange: { difference: number; people: number } | null;
  assessments: ReviewerAssessment[];
  /** What marks were judged by. */
  reference: 'gold' | 'consensus';
  findings: ConsistencyFinding[];
  remarks: MonthlyReview['warnings'];
}

export interface CalibrationUseCase {
  look(options: RunOptions): Promise<CalibrationOutlook>;
  /** @param month `yyyy-mm`, or null for all reviews */
  calibrate(month: string | null, options: RunOptions): Promise<Calibration>;
  /** Writes the report on a new sheet. */
  write(calibration: Calibration, options: RunOptions): Promise<CellLink>;
  select(link: CellLink): Promise<void>;
}
