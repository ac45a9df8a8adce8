import type { Locale } from '../../locales/locale';
import type { DataTable } from '../../workbook/recognise';
import type { CellLink } from '../../workbook/tables';
import type { WritePlan } from '../../workbook/write/plan';
import type { MonthlyReview } from '../monthly/model';
import type { RunOptions } from '../run';
import type { WantedKind } from '../tables';

export type Remark = MonthlyReview['warnings'][number];

/** One task of the people desk, pure: what it reads, what there is to choose from, the preview, and what is written of it. */
export interface PeopleTask<Outlook, Choices, Preview> {
  kinds: readonly WantedKind[];
  look: (tables: readonly DataTable[], locale: Locale) => Outlook;
  /** @throws UseCaseFailure where nothing can be said; Fault where a policy table contradicts itself */
  preview: (tables: readonly DataTable[], choices: Choices, locale: Locale) => Preview;
  /** @param tables as they stand at the time of writing: lists may have grown since the preview */
  plan: (preview: Preview, locale: Locale, tables: readonly DataTable[]) => WritePlan;
  /** Where what was written begins. */
  place: (sheets: readonly string[], tables: readonly DataTable[]) => CellLink;
}

/** A task on the workbook that is open in Excel. */
export interface PeopleUseCase<Outlook, Choices, Preview> {
  look(options: RunOptions): Promise<Outlook>;
  preview(choices: Choices, options: RunOptions): Promise<Preview>;
  write(preview: Preview, options: RunOptions): Promise<CellLink>;
  select(link: CellLink): Promise<void>;
}

/** Months with data, `yyyy-mm`, newest first. */
export interface MonthOutlook {
  months: string[];
}
