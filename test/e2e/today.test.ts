import path from 'node:path';
import { violations } from './support/axe';
import { Excel } from './support/excel';
import { artifacts, eventually, openPage, useWorkbench } from './support/harness';

const harness = useWorkbench();

describe('the Today page', () => {
  it.each([
    ['zh-CN', 'light', 320],
    ['en-US', 'dark', 340],
  ] as const)('lists what wants attention, fits and is accessible: %s, %s, %i px', async (locale, theme, width) => {
    const workbench = await harness.open({ book: 'shop-12.xlsx', locale, theme });
    const { page, pane } = workbench;
    await workbench.resizePane(width);
    const idle = () => pane.locator('[data-testid=today-wizard][data-busy=false]').waitFor();
    await idle();
    await pane.getByTestId('today-date').fill('2026-10-31');
    await pane.locator('[data-testid=today-board][data-as-of="46326"]').waitFor();
    await idle();
    expect(await pane.getByTestId('today-now').locator('li').count()).toBeGreaterThan(0);
    await page.locator('aside.pane').screenshot({ path: path.join(artifacts, `today-${locale}-${width}.png`) });
    expect(await violations(workbench)).toEqual([]);
    expect(await pane.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);

    const link = pane.getByTestId('today-now').locator('li button').last();
    const place = (await link.innerText()).trim();
    await link.click();
    const excel = await Excel.of(workbench);
    await eventually(
      () => excel.selectedAddress(),
      (address) => address.replaceAll(/['$]/g, '') === place,
    );
    await openPage(workbench, 'settings');
    await pane.locator('[data-testid=settings-wizard][data-busy=false]').waitFor();
    await pane.getByTestId('settings-mapping-tables').locator('summary').first().click();
    await page.locator('aside.pane').screenshot({ path: path.join(artifacts, `settings-${locale}-${width}.png`) });
    expect(await violations(workbench)).toEqual([]);
    expect(await pane.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
    await openPage(workbench, 'today');
  });

  it('says of an empty workbook that there is nothing to look at, and leads to the templates; settings inserts a table of rules', async () => {
    const workbench = await harness.open();
    const { pane } = workbench;
    await pane.getByTestId('today-templates').click();
    await pane.getByTestId('page-templates').waitFor();

    await openPage(workbench, 'settings');
    const rubric = pane.getByTestId('settings-rule-rubric');
    await rubric.getByRole('button').click();
    await pane.locator('[data-testid=settings-rule-rubric][data-present=true]').waitFor();
    expect(await pane.getByTestId('settings-said').innerText()).toContain('!A');
    const place = await rubric.getByRole('button').innerText();
    await rubric.getByRole('button').click();
    const excel = await Excel.of(workbench);
    await eventually(
      () => excel.selectedAddress(),
      (address) => place.endsWith(address.replaceAll(/['$]/g, '').split('!')[1] ?? '?'),
    );
  });
});
