import type { WorkbenchPage } from '../../../scripts/workbenchRun';

/** Presses a wizard's button, and its cancel the moment it is offered, as no person could. @param name begins the test ids */
export async function cancelAtOnce({ pane }: WorkbenchPage, name: string, button: string): Promise<void> {
  await pane.getByTestId(`${name}-wizard`).evaluate(
    (element, [write, cancel]) =>
      new Promise<void>((resolve) => {
        const press = (id: string): boolean => {
          const found = element.querySelector<HTMLElement>(`[data-testid=${id}]`);
          found?.click();
          return found !== null;
        };
        const watch = new MutationObserver(() => {
          if (!press(cancel)) return;
          watch.disconnect();
          resolve();
        });
        watch.observe(element, { childList: true, subtree: true });
        press(write);
      }),
    [button, `${name}-cancel`] as const,
  );
}
