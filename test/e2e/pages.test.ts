/**
 * Every page and every task of the pane with its steps, in a pane as narrow as Excel makes it, in both languages, light, dark and
 * with a contrast theme: it loads, the work begins at its heading, Tab reaches every control, nothing is wider than the pane,
 * no text is missing, and axe-core finds nothing. `PICTURES=320` (or another width) leaves a picture of each view in `artifacts`.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pageNames } from '../../src/taskpane/shell/navigation';
import { violations } from './support/axe';
import { Excel } from './support/excel';
import { artifacts, openPage, patience, useWorkbench } from './support/harness';
import { faultsOfLayout, focused, lostInContrast } from './support/looks';
import { dispute, scoreAgain } from './support/plantedReviews';
import { shortShop } from './support/shortShop';
import { atRest, views } from './support/views';
import { openTask } from './support/wizard';

const harness = useWorkbench();
const pictures = process.env['PICTURES'];
const width = Number(pictures ?? 320);
// Tall enough for what a page holds, where it is looked at.
const viewport = { width: 640, height: pictures === undefined ? 800 : 1800 };

it('leaves no page of the pane out', () => {
  expect([...new Set(views.map(({ page }) => page))].sort()).toEqual([...pageNames].sort());
});

it.each([
  ['zh-CN', 'light'],
  ['en-US', 'dark'],
] as const)(
  'has no fault on any page, task or step, in %s, %s',
  async (locale, theme) => {
    const workbench = await harness.open({ locale, theme, viewport });
    expect(await workbench.open(await shortShop(), 'shop.xlsx')).toBeNull();
    const { page, pane } = workbench;
    await workbench.resizePane(width);
    const excel = await Excel.of(workbench);
    await scoreAgain(excel);
    await dispute(excel);
    const folder = path.join(artifacts, `pages-${locale}-${width}`);
    if (pictures !== undefined) mkdirSync(folder, { recursive: true });
    const found: Record<string, string[]> = {};

    const note = (name: string, ...faults: string[]) => {
      if (faults.length > 0) (found[name] ??= []).push(...faults);
    };
    const beginsAt = async (name: string, ...places: string[]) => {
      const focus = await focused(workbench);
      if (!places.includes(focus)) note(name, `the focus is on ${focus}`);
    };
    const look = async (name: string) => {
      note(name, ...(await faultsOfLayout(workbench)));
      for (const { id, nodes } of await violations(workbench)) note(name, `${id}: ${nodes.join(' ')}`);
      if (theme === 'dark') note(name, ...(await lostInContrast(workbench)).map((one) => `lost in contrast: ${one}`));
      if (pictures === undefined) return;
      await page.locator('aside.pane').screenshot({ path: path.join(folder, `${name.replaceAll(' ', '-')}.png`) });
    };

    for (const { page: name, task, ready = [], then = {}, begins = 'H1' } of views) {
      const title = task === undefined ? name : `${name} ${task}`;
      if (task === undefined) await openPage(workbench, name);
      else await openTask(workbench, name, task);
      await atRest(workbench);
      // What was clicked in the bar stays in sight and keeps the keyboard.
      await beginsAt(title, 'H1', ...(task === undefined ? [`nav-${name}`, 'nav-more'] : []));
      if (task === undefined) {
        const tasks = pane.getByTestId(`page-${name}`).locator('[data-testid^=task-]');
        const ids = await tasks.evaluateAll((all) => all.map((one) => one.getAttribute('data-testid')));
        const told = views.filter((view) => view.page === name && view.task !== undefined);
        if (ids.join() !== told.map((view) => `task-${view.task}`).join()) note(title, `its tasks are ${ids.join()}`);
      }
      for (const step of ready) await step(workbench, task ?? name);
      await atRest(workbench);
      await look(title);
      for (const [step, way] of Object.entries(then)) {
        for (const act of way) await act(workbench, task ?? name);
        await atRest(workbench);
        await beginsAt(`${title} ${step}`, begins);
        await look(`${title} ${step}`);
      }
    }
    expect(found).toEqual({});
    expect(harness.errors).toEqual([]);
  },
  2 * patience,
);
