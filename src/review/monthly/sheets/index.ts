import type { SheetPlan } from '../../../workbook/write/sheetPlan';
import { sayIn } from '../../texts';
import type { WrittenSheet } from '../model';
import type { ComputedReview } from '../preview';
import { composeCalculation } from './calculation';
import { composePeople } from './people';
import { composeReport } from './report';
import { composeStatements } from './statements';

/** The sheets of a review in the order of their tabs. */
export const purposes = ['report', 'people', 'statements', 'calculation'] as const satisfies WrittenSheet['purpose'][];

/** The names the sheets should get, in tab order. */
export const wantedNames = ({ month, locale }: ComputedReview): string[] =>
  purposes.map((purpose) => sayIn(locale)(`sheets.name.${purpose}`, { month }));

/** All sheets of a review as plans, in tab order. Pure. @param names the names they really get, in tab order */
export function composeSheets(review: ComputedReview, names: readonly string[]): SheetPlan[] {
  const [report = '', people = '', statements = '', calculation = ''] = names;
  const context = { review, names: { report, people, statements, calculation }, say: sayIn(review.locale) };
  const computed = composeCalculation(context);
  return [
    composeReport(context, computed),
    composePeople(context, computed),
    composeStatements(context, computed),
    computed.plan,
  ];
}
