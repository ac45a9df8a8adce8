import type { SheetPlan } from '../../../workbook/write/sheetPlan';
import type { WrittenSheet } from '../model';
import { isMonthly } from '../period';
import type { ComputedReview } from '../preview';
import { sayOf } from '../words';
import { composeCalculation } from './calculation';
import { composePeople } from './people';
import { composePersons } from './persons';
import { composeReport } from './report';
import { composeStatements } from './statements';

type Purpose = WrittenSheet['purpose'];

const everyPurpose = ['report', 'people', 'persons', 'statements', 'calculation'] as const satisfies Purpose[];

/** The sheets of a review in the order of their tabs. @param persons whose own pages are wanted */
export const purposesOf = ({ period }: Pick<ComputedReview, 'period'>, persons: readonly number[]): Purpose[] =>
  everyPurpose.filter((purpose) => {
    if (purpose === 'statements') return isMonthly(period);
    return purpose !== 'persons' || persons.length > 0;
  });

/** The names the sheets should get, in tab order. */
export const wantedNames = (review: ComputedReview, persons: readonly number[] = []): string[] => {
  const { month, period, locale } = review;
  return purposesOf(review, persons).map((purpose) => sayOf(locale, period)(`sheets.name.${purpose}`, { month }));
};

/**
 * All sheets of a review as plans, in tab order. Pure.
 * @param free the names they really get, in tab order
 * @param persons places in the people sheet of those who get a page of their own
 */
export function composeSheets(
  review: ComputedReview,
  free: readonly string[],
  persons: readonly number[] = [],
): SheetPlan[] {
  const names = { report: '', people: '', persons: '', statements: '', calculation: '' };
  const purposes = purposesOf(review, persons);
  purposes.forEach((purpose, i) => (names[purpose] = free[i] ?? ''));
  const context = { review, names, say: sayOf(review.locale, review.period) };
  const computed = composeCalculation(context);
  const compose: Record<Purpose, () => SheetPlan> = {
    report: () => composeReport(context, computed),
    people: () => composePeople(context, computed),
    persons: () => composePersons(context, persons),
    statements: () => composeStatements(context, computed),
    calculation: () => computed.plan,
  };
  return purposes.map((purpose) => compose[purpose]());
}
