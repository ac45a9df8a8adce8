import type { Place } from '../policies/policyTable';
import { reference } from '../../../workbook/address';
import type { Content } from '../../../workbook/write/sheetPlan';
import type { Say } from '../../texts';
import type { ComputedReview } from '../preview';

/** The sheets of one review; wanted names at first, then those the workbook had free. */
export interface SheetNames {
  report: string;
  people: string;
  /** Empty where nobody gets a page. */
  persons: string;
  statements: string;
  calculation: string;
}

export interface SheetContext {
  review: ComputedReview;
  names: SheetNames;
  say: Say;
}

export const formula = (text: string): Content => ({ formula: `=${text}` });

export const refOf = ({ sheet, area }: Place): string => reference(sheet, area);

/**
 * A reference whose blank cells stay blank: desktop Excel hands blanks to custom functions as 0 (RULINGS 3).
 * `blank` is what a blank becomes: an empty text, or `-`, the portable "no value".
 */
export const orBlank = (ref: string, blank = ''): string => `IF(${ref}="","${blank}",${ref})`;
