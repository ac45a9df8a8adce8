import type { Outcome } from '../../domain/fault';
import type { Placement } from '../../domain/people/quadrant';
import type { PayCalculator, PayInputs } from '../../domain/incentive/payout';
import type { ReviewPeriod } from './period';
import type { Policies } from './policies';
import type { MetricTarget } from './policies/targets';
import type { PlanLine } from './policies/plan';
import type { Stranger } from './records/attribution';
import type { DailyRow } from './records/dailyRows';
import type { QaRow } from './records/qaRows';
import type { Person, Roster } from './records/roster';

/** One plan line for one person: what went in and what came out, in yuan. */
export interface LinePay {
  inputs: PayInputs;
  /** Null where there was nothing to pay from. */
  payout: Outcome<number | null>;
  /** The QA score is below the lowest step of the multiplier table. */
  gateClosed: boolean;
}

/** Everything computed for one active person in the month. */
export interface PersonFacts {
  person: Person;
  /** Random-drawn reviews with a valid score. */
  reviews: { row: QaRow; score: number }[];
  qaMean: number | null;
  grade: string;
  days: DailyRow[];
  /** One actual per metric target, in the order of the policy. */
  actuals: (number | null)[];
  performance: number | null;
  fit: number | null;
  placement: Placement | null;
  lines: LinePay[];
  commission: number;
  /** One prize per award, in yuan. */
  prizes: number[];
  prize: number;
  pay: number;
}

/** A metric target with its number settled: the policy's, or the team's own month. */
export interface SettledTarget extends MetricTarget {
  settled: number | null;
}

export interface SettledLine {
  line: PlanLine;
  calculator: PayCalculator;
  /** Distinct days within the line's dates on which anybody has data. */
  days: number;
}

/** One month of the team, computed; what report, people sheet and statements are all made from. */
export interface MonthFacts {
  month: ReviewPeriod;
  policies: Policies;
  targets: SettledTarget[];
  lines: SettledLine[];
  people: PersonFacts[];
  roster: Roster;
  cuts: { performance: number; fit: number };
  qaRows: QaRow[];
  dailyRows: DailyRow[];
  strangers: Stranger[];
}
