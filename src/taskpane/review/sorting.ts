import type { Locale } from '../../locales/locale';
import type { PersonReview } from '../../review/monthly/model';

export type SortColumn = 'agent' | 'qaMean' | 'performance' | 'quadrant' | 'pay' | 'actual';

export interface SortOrder {
  column: SortColumn;
  descending: boolean;
}

/** The order after a click on a header: names start ascending, numbers with the best; a second click turns it round. */
export function nextOrder(order: SortOrder | null, column: SortColumn): SortOrder {
  if (order?.column === column) return { column, descending: !order.descending };
  return { column, descending: column !== 'agent' && column !== 'quadrant' };
}

/** A sorted copy. People without a value stand last in either direction; equal ones keep the order they came in. */
export function sortPeople(people: readonly PersonReview[], order: SortOrder | null, locale: Locale): PersonReview[] {
  if (!order) return [...people];
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = order.descending ? -1 : 1;
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return [...people].sort((left, right) => {
    const a = left[order.column];
    const b = right[order.column];
    const aMissing = a === null || a === '';
    const bMissing = b === null || b === '';
    if (aMissing || bMissing) return Number(aMissing) - Number(bMissing);
    return sign * compare(a, b);
  });
}
