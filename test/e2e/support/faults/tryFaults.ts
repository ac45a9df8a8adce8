import type { FiredFault } from '../../../../workbench/office/faultPlan';
import type { WorkbenchPage } from '../../../../scripts/workbenchRun';

/** What came of one press of the button that writes. */
export interface Trial {
  fired: FiredFault | null;
  /** What the pane said; null where it has written. */
  said: string | null;
  /** How the workbook differs from what it was. */
  changed: string[];
  /** What the host was asked for, up to the lost answer of a batch. */
  calls: string[];
}

export type Fault = { batch: number } | { action: number };

interface Buttons {
  wizard: string;
  write: string;
  done: string;
}

/**
 * Lets each fault happen in turn to a wizard that stands before the button that writes, until one run gets through. All in
 * the page, which tells of its own changes: what a press takes is then the write itself.
 */
export function tryFaults({ page: browser }: WorkbenchPage, buttons: Buttons, faults: Fault[]): Promise<Trial[]> {
  return browser.evaluate(
    async ([{ wizard, write, done }, wanted]) => {
      const { host } = window.workbench;
      const pane = document.querySelector<HTMLIFrameElement>('aside.pane iframe')?.contentDocument;
      if (!pane) throw new Error('no pane');
      const part = (testId: string) => pane.querySelector<HTMLElement>(`[data-testid="${testId}"]`);
      const until = (what: string, holds: () => boolean) =>
        new Promise<void>((resolve, reject) => {
          const watcher = new MutationObserver(() => holds() && end(resolve));
          const patience = setTimeout(() => end(() => reject(new Error(`${wizard}: waits for ${what}`))), 60_000);
          const end = (settle: () => void) => {
            watcher.disconnect();
            clearTimeout(patience);
            settle();
          };
          watcher.observe(pane, { subtree: true, childList: true, attributes: true });
          if (holds()) end(resolve);
        });
      const busy = () => part(`${wizard}-wizard`)?.dataset['busy'] !== 'false';
      const trials: Trial[] = [];
      for (const fault of wanted) {
        await until('its button', () => part(write)?.matches(':enabled') ?? false);
        if ('batch' in fault) host.failBatch(fault.batch, { when: 'after' });
        else host.failAction(fault.action);
        const begun = until('its beginning', busy);
        part(write)?.click();
        await begun;
        // Some parts stand there from the beginning, and say something only at the end.
        const written = () => (part(done)?.textContent ?? '') !== '';
        await until('its end', () => !busy() && (written() || part(`${wizard}-error`) !== null));
        const { fired } = host;
        const calls = 'batch' in fault ? [...host.calls] : [];
        const said = written() ? null : (part(`${wizard}-error`)?.innerText ?? '');
        let changed = await host.differences();
        // Functions of the add-in that were put back may still have to answer.
        if (said !== null && changed.length > 0) {
          await window.workbench.settled();
          changed = await host.differences();
        }
        trials.push({ fired, said, changed, calls });
        if (said === null) break;
      }
      return trials;
    },
    [buttons, faults] as const,
  );
}
