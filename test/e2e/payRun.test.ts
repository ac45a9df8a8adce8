import { violations } from './support/axe';
import { Excel } from './support/excel';
import { openPage, useWorkbench } from './support/harness';

const harness = useWorkbench();

const yuan = (text: string | null) => Number(text?.replaceAll(',', ''));

describe('the pay run', () => {
  it('pays a month, closes it, refuses to pay it again, and corrects it in the month after', async () => {
    const workbench = await harness.open({ book: 'shop-12.xlsx' });
    const { pane } = workbench;
    const at = (step: string) =>
      pane.locator(`[data-testid=pay-run-wizard][data-step=${step}][data-busy=false]`).waitFor();
    const excel = await Excel.of(workbench);
    const payroll = async (name: string) => {
      const rows = await excel.usedValues(name);
      const headers = rows[3] ?? [];
      const column = headers.indexOf('应发');
      const last = rows.findIndex(([first]) => first === '合计');
      return {
        people: rows.slice(4, last),
        total: Number(rows[last]?.[column]),
        column,
        agent: headers.indexOf('客服'),
      };
    };
    await openPage(workbench, 'pay');
    await pane.getByTestId('task-pay-run').click();
    await at('choices');
    expect(await violations(workbench)).toEqual([]);
    const month = await pane.getByTestId('pay-run-month').inputValue();
    await pane.getByTestId('pay-run-preview').click();
    await at('preview');
    const total = yuan(await pane.getByTestId('pay-run-total').textContent());
    await pane.getByTestId('pay-run-person').first().locator('summary').click();
    const shown = await pane.getByTestId('pay-run-person').first().locator('tbody tr').last().textContent();
    expect(shown).toMatch(/^应发合计/);
    expect(await violations(workbench)).toEqual([]);

    // A look elsewhere loses nothing.
    await pane.getByTestId('pay-back').click();
    await openPage(workbench, 'check');
    await openPage(workbench, 'pay');
    await pane.getByTestId('task-pay-run').click();
    await at('preview');

    await pane.getByTestId('pay-run-write').click();
    await at('done');
    const first = await payroll(`工资核算 ${month}`);
    expect(first.total).toBe(total);
    expect(first.people.reduce((sum, row) => sum + Math.round(Number(row[first.column]) * 100), 0)).toBe(
      Math.round(total * 100),
    );
    const statements = await excel.usedValues(`工资条 ${month}`);
    expect(statements.filter(([step]) => step === '应发合计').map(([, , amount]) => amount)).toEqual(
      first.people.map((row) => row[first.column]),
    );
    expect(await violations(workbench)).toEqual([]);

    await pane.getByTestId('pay-run-by').fill('王经理');
    await pane.getByTestId('pay-run-close').click();
    await at('closed');
    const records = await excel.usedValues('发薪记录');
    const amount = records[0]?.indexOf('金额') ?? -1;
    const paid = records.slice(1).reduce((sum, row) => sum + Math.round(Number(row[amount]) * 100), 0);
    expect(paid).toBe(Math.round(total * 100));

    // Again: nothing to pay, and nothing that differs.
    await pane.getByTestId('pay-run-again').click();
    await at('choices');
    await pane.getByTestId('pay-run-month').selectOption(month);
    await pane.getByTestId('pay-run-preview').click();
    await at('preview');
    expect(await pane.getByTestId('pay-run-write').count()).toBe(0);
    expect(await pane.getByTestId('pay-run-differences').textContent()).toContain('一分不差');

    // A penalty that came late: it is the month after that pays it, and nobody asks for it twice.
    const [agent] = first.people.map((row) => String(row[first.agent]));
    await excel.addSheet('奖惩');
    await excel.write('奖惩', 'A1:E2', [
      ['月份', '客服', '奖惩类型', '金额', '原因'],
      [`'${month}`, agent ?? '', '扣款', 12.5, '通知逾期未读'],
    ]);
    await pane.getByTestId('pay-run-back').click();
    await pane.getByTestId('pay-run-preview').click();
    await at('preview');
    expect(await pane.getByTestId('pay-run-differences').textContent()).toContain('-12.50');
    expect(await violations(workbench)).toEqual([]);
    await pane.getByTestId('pay-run-cause').fill('扣款晚登记');
    await pane.getByTestId('pay-run-by').fill('王经理');
    await pane.getByTestId('pay-run-post').click();
    await at('posted');
    expect((await excel.usedValues('发薪记录')).slice(1, records.length)).toEqual(records.slice(1));
    const correction = (await excel.usedValues('发薪记录')).at(-1) ?? [];
    expect([correction[amount], correction[5], correction[8]]).toEqual([-12.5, '更正', month]);
    await pane.getByTestId('pay-run-again').click();
    await at('choices');
    await pane.getByTestId('pay-run-preview').click();
    await at('preview');
    expect(await pane.getByTestId('pay-run-differences').textContent()).toContain('一分不差');
    expect(harness.errors).toEqual([]);
  });

  it('lets a plan be changed, says what is wrong as it is typed, and saves a version that the next month is paid by', async () => {
    const workbench = await harness.open({ book: 'shop-12.xlsx', locale: 'en-US' });
    const { pane } = workbench;
    const at = (step: string) =>
      pane.locator(`[data-testid=design-wizard][data-step=${step}][data-busy=false]`).waitFor();
    await openPage(workbench, 'pay');
    await pane.getByTestId('task-design').click();
    await at('edit');
    await pane.getByTestId('design-plan').waitFor();
    expect(await violations(workbench)).toEqual([]);
    const rate = pane.getByTestId('design-tiers-0-rate');
    const before = await rate.inputValue();
    await rate.fill('much');
    await pane.getByText('takes a number').waitFor();
    expect(await pane.getByTestId('design-save').isDisabled()).toBe(true);
    expect(await violations(workbench)).toEqual([]);
    await rate.fill('9%');
    expect(before).toMatch(/%$/);
    await pane.getByText('takes a number').waitFor({ state: 'detached' });
    const month = await pane.getByTestId('design-month').inputValue();
    await pane.getByTestId('design-save').click();
    await at('done');
    const excel = await Excel.of(workbench);
    const rules = await excel.usedValues(`Rules ${month}`);
    expect(rules.flat()).toContain(0.09);
    await pane.getByTestId('pay-back').click();
    await pane.getByTestId('task-pay-run').click();
    await pane.locator('[data-testid=pay-run-wizard][data-step=choices][data-busy=false]').waitFor();
    // The old tables and the new version.
    expect(await pane.getByTestId('pay-run-version').locator('option').count()).toBe(3);
    expect(await violations(workbench)).toEqual([]);
    await pane.getByTestId('pay-run-preview').click();
    await pane.locator('[data-testid=pay-run-wizard][data-step=preview][data-busy=false]').waitFor();
    expect(await violations(workbench)).toEqual([]);
    expect(harness.errors).toEqual([]);
  });

  it('says what is missing where there is nothing to pay', async () => {
    const workbench = await harness.open({});
    const { pane } = workbench;
    await openPage(workbench, 'pay');
    await pane.getByTestId('task-pay-run').click();
    await pane.getByTestId('pay-run-none').waitFor();
    expect(await pane.getByTestId('pay-run-preview').isDisabled()).toBe(true);
  });
});
