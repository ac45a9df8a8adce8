import { violations } from './support/axe';
import { Excel } from './support/excel';
import { eventually, openPage, useWorkbench } from './support/harness';

const harness = useWorkbench();

describe('the pay desk', () => {
  it('checks the plan, tries a change by keyboard, and writes the comparison', async () => {
    const workbench = await harness.open({ book: 'shop-12.xlsx' });
    const { pane } = workbench;
    await openPage(workbench, 'pay');
    await pane.getByTestId('task-plan-check').click();
    await pane.locator('[data-testid=plan-check-wizard][data-step=report][data-busy=false]').waitFor();
    expect(await pane.getByTestId('pay-curve').first().getAttribute('aria-label')).toMatch(/的提成曲线：.+元/);
    expect(await violations(workbench)).toEqual([]);
    await pane.getByTestId('pay-back').click();

    await pane.getByTestId('task-what-if').click();
    await pane.locator('[data-testid=what-if-wizard][data-step=adjust][data-busy=false]').waitFor();
    const spend = (side: string) => pane.getByTestId(`what-if-spend-${side}`).textContent();
    const before = await spend('before');
    expect(await spend('after')).toBe(before);
    await pane.getByTestId('what-if-rate').focus();
    await workbench.page.keyboard.press('ArrowRight');
    const after = await eventually(
      () => spend('after'),
      (shown) => shown !== before,
    );
    expect(await pane.getByTestId('what-if-rate-exact').inputValue()).toBe('101');
    expect(await violations(workbench)).toEqual([]);
    await pane.getByTestId('what-if-write').click();
    await pane.getByTestId('what-if-done').waitFor();

    const excel = await Excel.of(workbench);
    const rows = await excel.usedValues('测算');
    const total = rows.at(-1)?.slice(2, 5).map(Number) ?? [];
    expect(total[0]).toBe(Number(before?.replaceAll(',', '')));
    expect(total[1]).toBe(Number(after?.replaceAll(',', '')));
    expect(total[2]).toBeCloseTo((total[1] ?? 0) - (total[0] ?? 0), 9);
    expect(harness.errors).toEqual([]);
  });
});
