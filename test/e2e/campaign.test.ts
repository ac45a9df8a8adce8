import { violations } from './support/axe';
import { Excel } from './support/excel';
import { openPage, useWorkbench } from './support/harness';

const harness = useWorkbench();

describe('the campaign desk', () => {
  it('counts a calendar back from its dates, refuses dates out of order, and finds what the preparation lacks', async () => {
    const workbench = await harness.open({ book: 'shop-12.xlsx', locale: 'en-US' });
    const { pane } = workbench;
    const at = (task: string, step: string) =>
      pane.locator(`[data-testid=${task}-wizard][data-step=${step}][data-busy=false]`).waitFor();
    await openPage(workbench, 'campaign');
    await pane.getByTestId('task-calendar').click();
    await at('calendar', 'choices');
    const dates = { presale: '2027-10-20', firstPeak: '2027-11-12', mainPeak: '2027-11-11', asOf: '2027-06-01' };
    for (const [name, value] of Object.entries(dates)) await pane.getByTestId(`calendar-${name}`).fill(value);
    await pane.getByTestId('calendar-campaign').fill('双11');
    await pane.getByTestId('calendar-preview').click();
    await pane.getByTestId('calendar-error').waitFor();

    await pane.getByTestId('calendar-firstPeak').fill('2027-11-01');
    expect(await violations(workbench)).toEqual([]);
    await pane.getByTestId('calendar-preview').click();
    await at('calendar', 'preview');
    expect(await pane.getByTestId('calendar-tasks').textContent()).toBe('17');
    expect(await pane.getByTestId('calendar-conflicts').textContent()).toBe('0');
    expect(await violations(workbench)).toEqual([]);
    await pane.getByTestId('calendar-write').click();
    await at('calendar', 'done');
    const excel = await Excel.of(workbench);
    const name = (await excel.sheetNames()).find((sheet) => sheet === 'Campaign calendar') ?? '';
    const rows = await excel.usedValues(name);
    expect(rows).toHaveLength(23);
    const arrivals = rows.find((row) => row[3] === '接待临时客服进场') ?? [];
    // 20 and 25 October 2027.
    expect(arrivals.slice(4, 6)).toEqual([46680, 46685]);

    await pane.getByTestId('campaign-back').click();
    await pane.getByTestId('task-preparation').click();
    await pane.getByTestId('preparation-none').waitFor();
    await excel.addSheet('清单');
    await excel.write('清单', 'A1:F4', [
      ['准备事项', '准备类别', '计划版本', '负责人', '准备期限', '备好日期'],
      ['课件', '课件', '', '知夏', 46680, 46680],
      ['试题', '试题', '', '知夏', 46680, ''],
      ['讲师', '讲师', '', '知夏', 46680, 46679],
    ]);
    await pane.getByTestId('preparation-rescan').click();
    await pane.getByTestId('preparation-asOf').fill('2027-10-21');
    await pane.getByTestId('preparation-preview').click();
    await at('preparation', 'preview');
    // The plan in both versions is missing, and the exam papers are late.
    expect(await pane.getByTestId('preparation-open').textContent()).toBe('3');
    expect(await violations(workbench)).toEqual([]);
    await pane.getByTestId('preparation-write').click();
    await at('preparation', 'done');

    await pane.getByTestId('campaign-back').click();
    await pane.getByTestId('task-reverse').click();
    await pane.getByTestId('reverse-share').selectOption('0.3');
    expect(await violations(workbench)).toEqual([]);
    await pane.getByTestId('reverse-open').click();
    await at('sampling', 'choices');
    await pane.locator('[data-testid=sampling-wizard] select:has(option[value="0.3"]:checked)').waitFor();
    expect(await pane.getByTestId('sampling-campaign').isChecked()).toBe(true);
    expect(harness.errors).toEqual([]);
  });
});
