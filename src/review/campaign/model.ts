import type { CampaignDates, Schedule, ScheduleRule } from '../../domain/campaign/schedule';
import type { CellLink } from '../../workbook/tables';
import type { MonthlyReview } from '../monthly/model';
import type { Locale } from '../../locales/locale';

export type Remark = MonthlyReview['warnings'][number];

/** What the calendar is made from, before there are dates. */
export interface CalendarOutlook {
  /** Serial day by the clock on the wall; the person may choose another. */
  today: number;
  rules: readonly ScheduleRule[];
  /** Where the rules stand; null: the defaults. */
  rulesAt: CellLink | null;
  /** Names of the campaigns that have a calendar already. */
  campaigns: string[];
  remarks: Remark[];
}

export interface CalendarChoices extends CampaignDates {
  campaign: string;
  /** Serial day by which it is judged. */
  asOf: number;
}

export interface CalendarPlan {
  choices: CalendarChoices;
  rules: readonly ScheduleRule[];
  schedule: Schedule;
  /** The conflicts and what is wrong with the rules, in words. */
  remarks: Remark[];
  locale: Locale;
}
