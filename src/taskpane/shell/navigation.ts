/** Pages of the navigation bar; those that a narrow pane has no room for stand first in “More”. */
export const barPages = ['today', 'quality', 'pay', 'people', 'review', 'formulas', 'settings'] as const;
/** Pages that always stand behind “More”. */
export const menuPages = ['campaign', 'ledgers', 'check', 'explain', 'templates', 'freeze'] as const;

export const pageNames = [...barPages, ...menuPages];

export type PageName = (typeof pageNames)[number];

/**
 * Which page the pane shows, and which task is open on each page that is a desk: the router. Ribbon commands, links from one
 * page to another and the pane's own navigation all write to it.
 */
let current: PageName = 'today';
const tasks = new Map<PageName, string>();
const listeners = new Set<() => void>();

const tell = (): void => listeners.forEach((listener) => listener());

/** @param task of a desk; without it the page shows what it showed last */
export function openPage(page: PageName, task?: string): void {
  current = page;
  if (task !== undefined) tasks.set(page, task);
  tell();
}

export const currentPage = (): PageName => current;

/** Leaves a desk's task for its list of tasks. */
export function closeTask(page: PageName): void {
  tasks.delete(page);
  tell();
}

/** The task that is open on a desk; null where its list of tasks is shown. */
export const currentTask = (page: PageName): string | null => tasks.get(page) ?? null;

export function onNavigation(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
