/** Tells whoever works on the workbench of a failure of its own; the add-in only hears Office's general error. */
export function reportDefect(reason: unknown): void {
  // eslint-disable-next-line no-console -- the page's one place where a developer finds the stack
  console.error(reason);
}
