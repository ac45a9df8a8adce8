import path from 'node:path';
import type { WorkbenchPage } from '../../scripts/workbenchRun';
import { violations, type Violation } from './support/axe';
import { artifacts, openPage, useWorkbench } from './support/harness';

const harness = useWorkbench();

async function step(workbench: WorkbenchPage, name: string): Promise<void> {
  await workbench.pane.locator(`[data-testid=review-wizard][data-step=${name}][data-busy=false]`).waitFor();
}

/** From the month to the preview, a stop at each step. */
async function walk(workbench: WorkbenchPage, stop: (name: string) => Promise<void>): Promise<void> {
  const { pane } = workbench;
  await openPage(workbench, 'review');
  await step(workbench, 'month');
  await stop('month');
  await pane.getByTestId('review-next').click();
  await step(workbench, 'tables');
  await stop('tables');
  await pane.getByTestId('review-preview').click();
  await step(workbench, 'preview');
  await stop('preview');
}

describe('the pane', () => {
  it.each(['light', 'dark'] as const)('has no accessibility fault on any page in %s', async (theme) => {
    const workbench = await harness.open({ book: 'shop-12.xlsx', theme });
    const found: Record<string, Violation[]> = {};
    await walk(workbench, async (name) => {
      found[name] = await violations(workbench);
    });
    const pages = ['today', 'quality', 'pay', 'check', 'formulas', 'templates', 'settings'];
    for (const page of pages) {
      await openPage(workbench, page);
      await workbench.page.waitForTimeout(300);
      found[page] = await violations(workbench);
    }
    const none = Object.fromEntries(['month', 'tables', 'preview', ...pages].map((name) => [name, []]));
    expect(found).toEqual(none);
  });

  it.each(['zh-CN', 'en-US'] as const)('goes through the wizard by keyboard alone in %s', async (locale) => {
    const workbench = await harness.open({ book: 'shop-12.xlsx', locale });
    const { page, pane } = workbench;
    await openPage(workbench, 'review');
    await step(workbench, 'month');
    await pane.getByTestId('review-next').focus();
    await page.keyboard.press('Enter');
    await step(workbench, 'tables');
    // The new step begins at its heading; the primary action is the last stop of the tab order.
    expect(await pane.locator('h1:focus').count()).toBe(1);
    await pane.getByTestId('review-preview').focus();
    await page.keyboard.press('Enter');
    await step(workbench, 'preview');
    await pane.getByTestId('review-write').focus();
    await page.keyboard.press('Enter');
    await step(workbench, 'done');
  });

  it.each([
    ['zh-CN', 'light', 320],
    ['zh-CN', 'dark', 450],
    ['en-US', 'light', 450],
    ['en-US', 'dark', 320],
  ] as const)('fits its width: %s, %s, %i px', async (locale, theme, width) => {
    const workbench = await harness.open({ book: 'shop-12.xlsx', locale, theme });
    const { page } = workbench;
    await page.locator('aside.pane').evaluate((aside, pixels) => (aside.style.width = `${pixels}px`), width);
    await walk(workbench, async (name) => {
      await page
        .locator('aside.pane')
        .screenshot({ path: path.join(artifacts, `pane-${name}-${locale}-${theme}-${width}.png`) });
      const overflow = await workbench.pane.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth);
      expect({ name, overflow }).toEqual({ name, overflow: 0 });
    });
    await page.screenshot({ path: path.join(artifacts, `workbench-${locale}-${theme}-1400.png`) });
  });
});
