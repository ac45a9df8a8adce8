import { openPage, useWorkbench } from './support/harness';
import { focused } from './support/looks';
import { restsAt } from './support/wizard';

const harness = useWorkbench();

it('leads by keyboard alone from the bar to a task, through a wizard to what it writes, and back', async () => {
  const workbench = await harness.open({ book: 'shop-12.xlsx', viewport: { width: 640, height: 800 } });
  const { page, pane } = workbench;
  /** Goes on until the keyboard is on a part, and presses it. */
  const press = async (id: string, key = 'Tab') => {
    for (let i = 0; i < 200 && (await focused(workbench)) !== id; i++) await page.keyboard.press(key);
    expect(await focused(workbench)).toBe(id);
    await page.keyboard.press('Enter');
  };
  const beginsAtHeading = async () => expect(await focused(workbench)).toBe('H1');
  await openPage(workbench, 'today');

  await press('nav-quality');
  await pane.getByTestId('task-sampling').waitFor();
  await press('task-sampling');
  await restsAt(workbench, 'sampling', 'choices');
  await beginsAtHeading();
  // A button that waits for a run has the keyboard again after it.
  await press('sampling-rescan');
  await restsAt(workbench, 'sampling', 'choices');
  expect(await focused(workbench)).toBe('sampling-rescan');
  await press('quality-back', 'Shift+Tab');
  await pane.getByTestId('task-sampling').waitFor();
  expect(await focused(workbench)).toBe('task-sampling');

  await press('nav-review', 'Shift+Tab');
  await restsAt(workbench, 'review', 'month');
  await press('review-next');
  await restsAt(workbench, 'review', 'tables');
  await beginsAtHeading();
  await press('review-preview');
  await restsAt(workbench, 'review', 'preview');
  await beginsAtHeading();
  await press('review-write');
  await restsAt(workbench, 'review', 'done');
  await beginsAtHeading();

  // The menu at the end of the bar opens, is gone through and closed by its keys.
  await press('nav-more', 'Shift+Tab');
  await pane.getByTestId('nav-ledgers').waitFor();
  await press('nav-ledgers', 'ArrowDown');
  await pane.getByTestId('page-ledgers').waitFor();
  expect(harness.errors).toEqual([]);
});
