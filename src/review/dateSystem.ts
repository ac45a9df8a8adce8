import { countFrom1904 } from '../functions/dateSystem';
import { readDateSystem, recalculate } from '../workbook/excel/dateSystem';

/**
 * At the start of the runtime: in a workbook of the 1904 date system the functions are told so, and what they computed before
 * they knew is computed anew. Where Excel does not answer they go on as ever, and the data check says what that means.
 */
export async function tellFunctionsOfDates(): Promise<void> {
  if (!(await readDateSystem().catch(() => false))) return;
  countFrom1904();
  await recalculate().catch(() => undefined);
}
