import type { CheckResult } from './model';

/**
 * The last data check of the open workbook. Whoever has read the tables has them checked too, so that a wizard and the page of the
 * data check need not read the workbook twice.
 */
let latest: CheckResult | null = null;
const listeners = new Set<() => void>();

export const latestCheck = (): CheckResult | null => latest;

export function publishCheck(result: CheckResult): void {
  latest = result;
  for (const listener of listeners) listener();
}

export function onCheck(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
