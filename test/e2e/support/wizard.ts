import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from '../../../scripts/workbenchRun';
import { openPage } from './harness';

/** Waits until a wizard is at rest on one of its steps. */
export const restsAt = ({ pane }: WorkbenchPage, wizard: string, step: string): Promise<void> =>
  pane.locator(`[data-testid=${wizard}-wizard][data-step=${step}][data-busy=false]`).waitFor();

/** Opens a desk's task from the bar, whatever task is open there. */
export async function openTask(workbench: WorkbenchPage, desk: string, task: string): Promise<void> {
  const { pane } = workbench;
  await openPage(workbench, desk);
  const back = pane.getByTestId(`${desk}-back`);
  if (await back.isVisible()) await back.click();
  await pane.getByTestId(`task-${task}`).click();
}

/** Marks all items of a review, one key a mark. */
export async function typeMarks(items: Locator, key: string): Promise<void> {
  const count = await items.count();
  await items.first().focus();
  for (let i = 0; i < count; i++) await items.page().keyboard.press(key);
}
