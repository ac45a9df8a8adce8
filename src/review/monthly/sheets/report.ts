import { SheetComposer } from '../../../workbook/write/composer';
import type { SheetPlan } from '../../../workbook/write/sheetPlan';
import { putDocument } from '../../page/compose';
import { buildReport } from '../report';
import type { Calculation } from './calculation';
import type { SheetContext } from './context';

/** Composes the report sheet. */
export function composeReport({ review, names, say }: SheetContext, { chart }: Calculation): SheetPlan {
  const sheet = new SheetComposer(names.report, { tabColor: '#C00000' });
  putDocument(sheet, 0, buildReport(review, names.people, chart, say));
  return sheet.plan;
}
