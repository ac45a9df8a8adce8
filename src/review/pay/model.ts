import type { CheckedLine } from '../../domain/incentive/payCurve';
import type { Finding } from '../../domain/incentive/planFindings';
import type { Adjustment, Round, WhatIfCase, WhatIfResult } from '../../domain/incentive/whatIf';
import type { CellLink } from '../../workbook/tables';
import type { MonthlyReview } from '../monthly/model';
import type { RunOptions } from '../run';

type Remark = MonthlyReview['warnings'][number];
type Format = 'money' | 'percent' | 'count' | 'decimal';

/** A line of the plan with the name of its metric and how that is written. */
export interface ShownLine extends CheckedLine {
  title: string;
  format: Format;
}

export interface PlanReport {
  /** False where the workbook has neither a 激励方案 nor a 提成阶梯. */
  found: boolean;
  lines: ShownLine[];
  findings: Finding[];
  remarks: Remark[];
  /** Months the actuals are from, newest first. */
  months: string[];
}

/** How often one target would have been reached in the months before. */
export interface LineHistory {
  title: string;
  target: number;
  format: Format;
  /** 1: more is better. */
  direction: 1 | -1;
  /** One row per person of the month, one column per month; null: no data then. */
  people: (number | null)[][];
  /** The team per head (sums) or as a whole (rates). */
  team: (number | null)[];
}

/** What the sliders work on: everything is in memory, no change reads the workbook. */
export interface WhatIfBasis {
  month: string;
  /** Months to choose from, newest first. */
  months: string[];
  people: { agent: string; group: string; employeeId: string }[];
  case: WhatIfCase;
  /** The plan as it stands. */
  before: Round;
  /** The version before it; null where the plan has one version only. */
  last: Round | null;
  /** Which sliders the plan has something for. */
  has: Record<keyof Adjustment, boolean>;
  history: LineHistory[];
  /** Months of the history, oldest first. */
  pastMonths: string[];
}

/** Of the months with data, how many would have reached a target. */
export interface Reached {
  reached: number;
  of: number;
}

export interface Odds {
  title: string;
  target: number;
  format: Format;
  /** Null without data. */
  team: Reached | null;
  /** One per person. */
  people: (Reached | null)[];
}

/** What an adjusted plan is compared with: the plan as it stands, or the version before it. */
export type Baseline = 'now' | 'last';

/** The pay tasks on the workbook that is open in Excel. */
export interface PayUseCase {
  check(options: RunOptions): Promise<PlanReport>;
  /** @param month null: the newest with data */
  basis(month: string | null, options: RunOptions): Promise<WhatIfBasis>;
  write(
    basis: WhatIfBasis,
    adjustment: Adjustment,
    compared: { result: WhatIfResult; against: Baseline },
    options: RunOptions,
  ): Promise<CellLink>;
  select(link: CellLink): Promise<void>;
}
