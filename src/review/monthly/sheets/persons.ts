import { SheetComposer } from '../../../workbook/write/composer';
import type { SheetPlan } from '../../../workbook/write/sheetPlan';
import { readCoachingRules } from '../../coaching/policies';
import { putDocument } from '../../page/compose';
import { conversionTail, diagnosedIn, filterFindings } from '../report/findings';
import { buildPersonPage } from '../report/person';
import { habitsOf, ownFigures } from '../report/person/figures';
import { Warnings } from '../warnings';
import type { SheetContext } from './context';

/** Wider than a report's columns, so that a page is printed smaller and one person fits one sheet of paper. */
const columnWidth = 11.5;

/** Composes the pages of some people below each other, each beginning a printed page. @param chosen places in the people sheet */
export function composePersons({ review, names, say }: SheetContext, chosen: readonly number[]): SheetPlan {
  const { facts, previous } = review;
  const sheet = new SheetComposer(names.persons, { tabColor: '#BF8F00' });
  const rules = readCoachingRules(review.tables, new Warnings(say));
  const found = diagnosedIn(facts);
  const tail = conversionTail(facts);
  const filtering = new Set(filterFindings(facts).map(({ person }) => person));
  let row = 0;
  for (const index of chosen) {
    const own = facts.people[index];
    if (!own) continue;
    const page = {
      ...{ review, own, index, rules, say },
      figures: ownFigures(own, facts, previous),
      habits: habitsOf(own, facts, rules),
      diagnosed: found.find(({ person }) => person === own) ?? null,
      tail: tail.find(({ person }) => person === own) ?? null,
      filters: filtering.has(own),
    };
    row = putDocument(sheet, row, buildPersonPage(page, names.people));
  }
  sheet.plan.widths = sheet.plan.widths.map(() => columnWidth);
  return sheet.plan;
}
