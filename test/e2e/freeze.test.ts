import type { WorkbenchPage } from '../../scripts/workbenchRun';
import { Excel } from './support/excel';
import { useWorkbench } from './support/harness';

const harness = useWorkbench();

/** The page at rest on a step. */
const at = (workbench: WorkbenchPage, step: string): Promise<void> =>
  workbench.pane.locator(`[data-testid=freeze-wizard][data-step=${step}][data-busy=false]`).waitFor();

/** A sheet with formulas of every kind that freezing meets, in a workbook of its own, and the page open on it. */
async function freezePage(): Promise<{ workbench: WorkbenchPage; excel: Excel }> {
  const workbench = await harness.open();
  const excel = await Excel.of(workbench);
  await excel.addSheet('成绩');
  await excel.write('成绩', 'A1:B3', [
    ['分', '合格数'],
    [91, 8],
    [62, ''],
  ]);
  await excel.write('成绩', 'D2:D3', [['=KEFU.QAGRADE(A2:A3)'], ['']]);
  await excel.write('成绩', 'E2', [['=IF(A2>0,KEFU.QAGRADE(A2)&"!","KEFU.QAGRADE(")']]);
  await excel.write('成绩', 'F2:G2', [['=KEFU.WILSON(B2,10)', '']]);
  await excel.write('成绩', 'F3', [['=KEFU.WILSON(B3,10)']]);
  await excel.write('成绩', 'I2', [['=F2*2']]);
  await excel.addSheet('另一张');
  await excel.write('另一张', 'A1', [['=KEFU.QAGRADE(75)']]);
  await workbench.settled();
  await workbench.pane.getByTestId('nav-more').click();
  await workbench.pane.getByTestId('nav-freeze').click();
  await at(workbench, 'choose');
  return { workbench, excel };
}

/** Chooses the first sheet only, agrees and freezes. */
async function freezeFirst({ pane }: WorkbenchPage): Promise<void> {
  await pane.getByTestId('freeze-sheet').nth(1).uncheck();
  await pane.getByTestId('freeze-show').click();
  await pane.getByTestId('freeze-consent').check();
  await pane.getByTestId('freeze-write').click();
}

describe('freeze and share', () => {
  it('turns formulas into what they show, spills whole, and puts them back', async () => {
    const { workbench, excel } = await freezePage();
    const { pane } = workbench;
    const before = await excel.read('成绩', 'A1:I4');
    const formulasBefore = before.formulas;
    expect(await pane.getByTestId('freeze-sheet').count()).toBe(2);
    await freezeFirst(workbench);
    await at(workbench, 'done');
    await workbench.settled();
    const frozen = await excel.read('成绩', 'A1:I4');
    expect(frozen.values).toEqual(before.values);
    expect(frozen.formulas.flat().filter((formula) => String(formula).startsWith('='))).toEqual(['=F2*2']);
    expect((await excel.read('另一张', 'A1')).formulas).toEqual([['=KEFU.QAGRADE(75)']]);

    const record = await excel.read('固化记录', 'A5:H8');
    expect(record.values.map(([sheet, area, functions]) => [sheet, area, functions])).toEqual([
      ['成绩', 'D2:D3', 'KEFU.QAGRADE'],
      ['成绩', 'E2', 'KEFU.QAGRADE'],
      ['成绩', 'F2:G2', 'KEFU.WILSON'],
      ['成绩', 'F3:G3', 'KEFU.WILSON'],
    ]);
    expect(record.values[0]?.[3]).toBe('=KEFU.QAGRADE(A2:A3)');
    expect(record.formulas[0]?.[3]).toBe(record.values[0]?.[3]);
    expect(String(record.values[0]?.[4])).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);

    // What has been changed since stays as it is.
    await excel.write('成绩', 'E2', [['改过']]);
    await pane.getByTestId('freeze-back').click();
    await at(workbench, 'choose');
    await pane.getByTestId('freeze-restore-show').click();
    await at(workbench, 'restore');
    expect(await pane.getByTestId('freeze-warnings').innerText()).toContain('1');
    await pane.getByTestId('freeze-consent').check();
    await pane.getByTestId('freeze-write').click();
    await at(workbench, 'restored');
    await workbench.settled();
    const restored = await excel.read('成绩', 'A1:I4');
    expect(restored.formulas[1]?.[4]).toBe('改过');
    const spilled = [3, 5, 6].flatMap((column) => [restored.values[1]?.[column], restored.values[2]?.[column]]);
    expect(spilled).toEqual([3, 5, 6].flatMap((column) => [before.values[1]?.[column], before.values[2]?.[column]]));
    expect(restored.formulas[1]?.[3]).toBe(formulasBefore[1]?.[3]);
    expect(restored.formulas[1]?.[5]).toBe(formulasBefore[1]?.[5]);
    expect((await excel.read('固化记录', 'H5:H8')).values.map(([state]) => String(state).slice(0, 3))).toEqual([
      '已恢复',
      '',
      '已恢复',
      '已恢复',
    ]);

    // A second time adds to the record.
    await pane.getByTestId('freeze-back').click();
    await at(workbench, 'choose');
    await freezeFirst(workbench);
    await at(workbench, 'done');
    expect((await excel.read('固化记录', 'A9:B9')).values).toEqual([['成绩', 'D2:D3']]);
  });

  it('stops at a formula without a result, names its cell, and keeps others’ errors', async () => {
    const { workbench, excel } = await freezePage();
    const { pane } = workbench;
    await excel.write('成绩', 'K2:K3', [['=KEFU.WILSON("x",3)'], ['=KEFU.NOSUCH(1)']]);
    await workbench.settled();
    await pane.getByTestId('freeze-rescan').click();
    await at(workbench, 'choose');
    await pane.getByTestId('freeze-show').click();
    await at(workbench, 'preview');
    expect(await pane.getByTestId('freeze-error-group').innerText()).toContain('成绩!K3');
    expect(await pane.getByTestId('freeze-warning-group').locator('summary').innerText()).toContain('1');
    expect(await pane.getByTestId('freeze-consent').count()).toBe(0);
    expect(await pane.getByTestId('freeze-write').isDisabled()).toBe(true);
  });

  it('refuses when a formula has changed since it was shown, and leaves nothing behind', async () => {
    const { workbench, excel } = await freezePage();
    const { pane } = workbench;
    await pane.getByTestId('freeze-show').click();
    await pane.getByTestId('freeze-consent').check();
    await excel.write('成绩', 'E2', [['=KEFU.QAGRADE(A3)']]);
    await workbench.settled();
    await workbench.page.evaluate(() => window.workbench.host.remember());
    await pane.getByTestId('freeze-write').click();
    await pane.getByTestId('freeze-error').waitFor();
    expect(await pane.getByTestId('freeze-error').innerText()).toContain('成绩!E2');
    expect(await workbench.page.evaluate(() => window.workbench.host.differences())).toEqual([]);
  });
});
