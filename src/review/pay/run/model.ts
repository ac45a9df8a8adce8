import type { Difference, PayLine } from '../../../domain/incentive/payroll';
import type { Locale } from '../../../locales/locale';
import type { CellLink } from '../../../workbook/tables';
import type { MonthlyReview } from '../../monthly/model';
import type { Metric } from '../../monthly/metrics';
import type { RunOptions } from '../../run';

export type Remark = Omit<MonthlyReview['warnings'][number], 'code'> & { code: string };

/** What the choices are made from. */
export interface PayOutlook {
  /** Months with data, newest first. `complete`: there are data up to its last day. */
  months: { key: string; complete: boolean; closed: boolean }[];
  /** The newest complete month, else the newest; null where nothing can be paid. */
  proposed: string | null;
  /** Versions of the plan, newest first; serial of the day from which each holds, null: from ever. */
  versions: (number | null)[];
  planAt: CellLink | null;
}

export interface PayChoices {
  month: string;
  /** The plan's version by its day; `auto`: the one in force at the end of the month. */
  version: number | null | 'auto';
}

/** One step of a statement: what was done, how, in words to be checked by hand, and the amount so far in yuan. */
export interface StatementStep {
  step: string;
  how: string;
  amount: number | null;
  /** Begins a plan's steps, or sums them up. */
  strong?: boolean;
}

/** One line of the plan for one person. Amounts in yuan. */
export interface PlanPay {
  actual: number | null;
  target: number | null;
  tierPay: number | null;
  /** The QA factor; 0 where the gate is closed. */
  factor: number | null;
  proration: number | null;
  /** What the plan gives, before the pool is looked at. */
  asked: number;
  /** What is paid of it. */
  paid: number;
  gateClosed: boolean;
  capped: boolean;
}

export interface PersonPay {
  /** The person in the pay records: the job number, or name and group. */
  key: string;
  employeeId: string;
  agent: string;
  group: string;
  qaMean: number | null;
  plans: PlanPay[];
  lines: PayLine[];
  /** Sums in yuan: `awards` holds prizes by rank and all other awards; `penalties` and some corrections are negative. */
  sums: Record<'commission' | 'awards' | 'rewards' | 'penalties' | 'corrections', number>;
  pay: number;
  notes: string[];
  statement: StatementStep[];
}

export interface PayRun {
  month: string;
  locale: Locale;
  /** One per line of the plan. */
  plans: {
    title: string;
    name: string;
    phase: string;
    metric: string;
    format: Metric['format'];
    pool: number | null;
    /** What earlier months of a phase that crosses months have left of the pool; null without a pool. */
    left: number | null;
    short: number;
  }[];
  people: PersonPay[];
  totals: PersonPay['sums'] & { pay: number };
  remarks: Remark[];
  planVersion: string;
  rulesVersion: string;
  /** The rows of the policy tables by which it was computed. */
  archive: ArchivedRow[];
  /** Null where the month is open. */
  closed: ClosedMonth | null;
}

/** What a closed month has become, computed anew by the plan it was paid by. */
export interface ClosedMonth {
  closedAt: string;
  closedBy: string;
  paid: number;
  /** Corrections that are posted already, in yuan. */
  posted: number;
  differences: (Difference & { agent: string; group: string })[];
  /** What the differences sum to, in yuan. */
  difference: number;
  /** The month that corrections are posted to. */
  target: string;
  at: CellLink | null;
}

/** Corrections that have been posted: where, how many, and what they sum to in yuan. */
export interface Posted {
  link: CellLink;
  count: number;
  amount: number;
}

/** One row of a policy table, as text. */
export interface ArchivedRow {
  policy: string;
  content: string;
}

/** How statements are laid out: on one sheet, each beginning a page or one below the other, or each on a sheet of its own. */
export const statementLayouts = ['pages', 'continuous', 'sheets'] as const;

/** Which statements are written, and how. */
export interface StatementChoice {
  layout: (typeof statementLayouts)[number];
  /** The keys of those who get one; null: everybody. */
  who: readonly string[] | null;
}

export interface PayRunUseCase {
  look(options: RunOptions): Promise<PayOutlook>;
  plan(choices: PayChoices, options: RunOptions): Promise<PayRun>;
  write(run: PayRun, statements: StatementChoice, options: RunOptions): Promise<CellLink[]>;
  /** Records what the run pays and locks its month. */
  close(run: PayRun, by: string, options: RunOptions): Promise<CellLink>;
  /**
   * Posts differences of a closed month to the month after; what has been posted meanwhile is left out.
   * @param chosen the keys of the lines to post (`lineKeyOf`); the others stay proposed
   */
  correct(run: PayRun, chosen: readonly string[], cause: string, by: string, options: RunOptions): Promise<Posted>;
  select(link: CellLink): Promise<void>;
}
