import { violations } from './support/axe';
import { Excel } from './support/excel';
import { openPage, useWorkbench } from './support/harness';

const harness = useWorkbench();

describe('the sampling run', () => {
  it('writes list, log and quotas, draws the same again, and adds nothing to what is complete', async () => {
    const workbench = await harness.open({ book: 'shop-12.xlsx' });
    const { pane } = workbench;
    const at = (step: string) =>
      pane.locator(`[data-testid=sampling-wizard][data-step=${step}][data-busy=false]`).waitFor();
    await openPage(workbench, 'quality');
    await pane.getByTestId('task-sampling').click();
    await at('choices');
    expect(await violations(workbench)).toEqual([]);
    await pane.getByTestId('sampling-preview').click();
    await at('preview');
    expect(await violations(workbench)).toEqual([]);
    const drawn = Number(await pane.getByTestId('sampling-drawn').textContent());
    expect(await pane.getByTestId('sampling-coverage').textContent()).toMatch(/^(\d+) \/ \1$/);
    await pane.getByTestId('sampling-write').click();
    await at('done');

    const excel = await Excel.of(workbench);
    const list = await excel.usedValues('抽检清单');
    expect(list[0]?.slice(0, 3)).toEqual(['会话ID', '日期', '客服']);
    expect(list.length - 1).toBe(drawn);
    expect(new Set(list.slice(1).map(([id]) => id)).size).toBe(drawn);
    const log = await excel.usedValues('抽检记录');
    expect(log).toHaveLength(2);
    expect(log[1]?.[6]).toMatch(/^[0-9a-f]{64}$/);
    const quotas = await excel.usedValues('抽检配额');
    expect(quotas.slice(1).reduce((sum, row) => sum + Number(row[6]), 0)).toBe(drawn);

    // The list is read again: the same day proposes to extend it, and has nothing new.
    await pane.getByTestId('sampling-again').click();
    await pane.getByTestId('sampling-rescan').click();
    await at('choices');
    expect(await pane.getByTestId('sampling-extend').isChecked()).toBe(true);
    await pane.getByTestId('sampling-preview').click();
    await at('preview');
    expect(await pane.getByTestId('sampling-drawn').textContent()).toBe(String(drawn));
    expect(await pane.getByTestId('sampling-record').textContent()).toContain('一致');
    expect(await pane.getByTestId('sampling-write').isDisabled()).toBe(true);
    expect(harness.errors).toEqual([]);
  });
});
