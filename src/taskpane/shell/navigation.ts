/** Pages that stand in the navigation bar, always in sight. */
export const barPages = ['review', 'formulas'] as const;
/** Pages behind its “More” button. */
export const menuPages = ['settings'] as const;

export const pageNames = [...barPages, ...menuPages];

export type PageName = (typeof pageNames)[number];

/** Which page the pane shows: the router. Ribbon commands and the pane's own navigation both write to it. */
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
