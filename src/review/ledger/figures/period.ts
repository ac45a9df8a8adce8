import { monthOfDay, previousMonth } from '../../monthly/month';
import type { Period } from '../model';

/** The month of a day as far as it has come, and the two before it. */
export const proposedPeriod = (day: number): Period => ({
  first: previousMonth(previousMonth(monthOfDay(day))).first,
  last: day,
});
