/** Which page the pane shows: the router. Ribbon commands and the pane's own navigation both write to it. */
export const pageNames = ['review', 'formulas', 'settings'] as const;

export type PageName = (typeof pageNames)[number];

let current: PageName = 'review';
const listeners = new Set<() => void>();

export function openPage(page: PageName): void {
  if (page === current) return;
  current = page;
  for (const listener of listeners) listener();
}

export function currentPage(): PageName {
  return current;
}

export function onPageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
