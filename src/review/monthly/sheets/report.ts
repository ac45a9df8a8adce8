import { SheetComposer } from '../../../workbook/write/composer';
import type { SheetPlan } from '../../../workbook/write/sheetPlan';
import type { Calculation } from './calculation';
import type { SheetContext } from './context';
import { looks } from './looks';

export function composeReport({ review, names, say }: SheetContext, calculation: Calculation): SheetPlan {
  const sheet = new SheetComposer(names.report, { tabColor: '#C00000' });
  sheet.put(0, 0, [[say('report.title', { month: review.month })]], looks.title);
  return sheet.plan;
}
