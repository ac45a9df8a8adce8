import { violations } from './support/axe';
import { Excel } from './support/excel';
import { openPage, useWorkbench } from './support/harness';
import { doubled, scoreAgain } from './support/plantedReviews';

const harness = useWorkbench();

describe('the calibration', () => {
  it('compares double-scored conversations, leads to the cells, and writes the report', async () => {
    const workbench = await harness.open({ book: 'shop-12.xlsx' });
    const { pane } = workbench;
    const at = (step: string) =>
      pane.locator(`[data-testid=calibration-wizard][data-step=${step}][data-busy=false]`).waitFor();
    const excel = await Excel.of(workbench);
    await scoreAgain(excel);

    await openPage(workbench, 'quality');
    await pane.getByTestId('task-calibration').click();
    await at('choices');
    // The button was busy a moment ago and is still changing colour.
    await workbench.page.waitForTimeout(300);
    expect(await violations(workbench)).toEqual([]);
    await pane.getByTestId('calibration-preview').click();
    await at('preview');
    expect(await pane.getByTestId('calibration-doubles').textContent()).toBe(String(doubled));
    expect(await pane.getByTestId('calibration-total-alpha').textContent()).toContain(`${doubled} 对`);
    // Only 开头语 was scored otherwise: it comes first, and its cells are linked.
    const items = pane.getByTestId('calibration-items');
    expect(await items.locator('tbody th').first().textContent()).toContain('开头语');
    expect(await pane.getByTestId('calibration-plot').getAttribute('aria-label')).toContain('复评员甲');
    await workbench.page.waitForTimeout(300);
    expect(await violations(workbench)).toEqual([]);
    await items.getByRole('button', { name: /复评!/ }).first().click();
    expect(await excel.selectedAddress()).toMatch(/复评/);

    await pane.getByTestId('calibration-write').click();
    await at('done');
    const report = await excel.usedValues('校准报告');
    const firstCells = report.map(([cell]) => cell);
    expect(firstCells).toEqual(
      expect.arrayContaining(['双评一致性', '质检员松紧', '扣除松紧后的分数', '质检员考核', '同错不同罚']),
    );
    expect(report.find(([cell]) => cell === '评分项')?.slice(0, 4)).toEqual(['评分项', 'α', '评分相同', '对数']);

    // The report is not read as data: the second look finds what the first one did.
    await pane.getByTestId('calibration-again').click();
    await pane.getByTestId('calibration-preview').click();
    await at('preview');
    expect(await pane.getByTestId('calibration-doubles').textContent()).toBe(String(doubled));
    expect(harness.errors).toEqual([]);
  });
});
