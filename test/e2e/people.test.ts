import type { WorkbenchPage } from '../../scripts/workbenchRun';
import { violations } from './support/axe';
import { Excel } from './support/excel';
import { eventually, openPage, useWorkbench } from './support/harness';

const harness = useWorkbench();

const at = ({ pane }: WorkbenchPage, task: string, step: string): Promise<void> =>
  pane.locator(`[data-testid=${task}-wizard][data-step=${step}][data-busy=false]`).waitFor();

/** Opens a task of the desk and goes on to its preview; both steps are looked at for accessibility faults. */
async function preview(workbench: WorkbenchPage, task: string): Promise<void> {
  const { pane } = workbench;
  await openPage(workbench, 'people');
  if (await pane.getByTestId('people-back').isVisible()) await pane.getByTestId('people-back').click();
  await pane.getByTestId(`task-${task}`).click();
  await at(workbench, task, 'choices');
  await pane.getByTestId('check-summary').locator('visible=true').waitFor();
  expect(await violations(workbench)).toEqual([]);
  await pane.getByTestId(`${task}-preview`).click();
  await at(workbench, task, 'preview');
  expect(await violations(workbench)).toEqual([]);
}

async function write(workbench: WorkbenchPage, task: string): Promise<void> {
  await workbench.pane.getByTestId(`${task}-write`).click();
  await workbench.pane.getByTestId(`${task}-done`).waitFor();
}

describe('the people desk', () => {
  it('previews and writes each task', async () => {
    const workbench = await harness.open({ book: 'shop-12.xlsx' });
    const { pane } = workbench;
    const excel = await Excel.of(workbench);

    await preview(workbench, 'quadrant');
    expect(await pane.getByTestId('quadrant-watch').textContent()).toBe('1');
    // 木子 is the one who neither fits nor performs.
    expect(await pane.getByTestId('quadrant-fourth').textContent()).toContain('木子');
    await write(workbench, 'quadrant');
    // Formulas are computed after the write.
    const fields = await eventually(
      async () =>
        (await excel.usedValues('四象限 2026-10'))
          .filter(([agent]) => agent === '木子' || agent === '拾光')
          .map((row) => row.slice(8, 10))
          .slice(0, 2),
      ([first]) => first?.[0] !== '',
    );
    expect(fields).toEqual([
      ['不合适也不合格', '面谈后由管理者决定淘汰优化'],
      ['待观察', '再看 10 天可判定'],
    ]);

    await preview(workbench, 'diagnosis');
    expect(await pane.getByTestId('diagnosis-write').isDisabled()).toBe(true);
    await pane.getByTestId('diagnosis-remedy-0-0').check();
    await pane.getByTestId('diagnosis-owner-0').fill('');
    // Nobody's job is nothing agreed.
    expect(await pane.getByTestId('diagnosis-write').isDisabled()).toBe(true);
    await pane.getByTestId('diagnosis-owner-0').fill('知夏');
    expect(await violations(workbench)).toEqual([]);
    await write(workbench, 'diagnosis');
    const board = await excel.usedValues('问题看板');
    const [header = [], issue = []] = board;
    expect(issue[header.indexOf('负责人')]).toBe('知夏');
    expect(issue[header.indexOf('期限')]).toBe(46340);

    // A second diagnosis goes below the first.
    await pane.getByTestId('diagnosis-again').click();
    await pane.getByTestId('diagnosis-preview').click();
    await at(workbench, 'diagnosis', 'preview');
    await pane.getByTestId('diagnosis-remedy-0-1').check();
    await write(workbench, 'diagnosis');
    expect(await excel.usedValues('问题看板')).toHaveLength(board.length + 1);

    await preview(workbench, 'filter');
    // 可乐 passes over a third of the buyers.
    expect(await pane.getByTestId('filter-words').textContent()).toContain('可乐');
    await write(workbench, 'filter');
    await eventually(
      async () => (await excel.usedValues('过滤风险 2026-10')).find(([agent]) => agent === '可乐')?.[10],
      (flag) => flag === true,
    );

    await preview(workbench, 'ladder');
    const ready = Number(await pane.getByTestId('ladder-ready').textContent());
    await write(workbench, 'ladder');
    expect(ready).toBeGreaterThan(0);
    await eventually(
      async () => (await excel.usedValues('晋升与接班 2026-10')).filter((row) => row[6] === true).length,
      (count) => count === ready,
    );

    await preview(workbench, 'stability');
    expect(await pane.getByTestId('stability-plot').getAttribute('aria-label')).toContain('全团队');
    await write(workbench, 'stability');
    await eventually(
      async () =>
        (await excel.usedValues('预警 付款转化率 2026-10')).some(
          (row) => typeof row[3] === 'number' && row[7] === true,
        ),
      (outside) => outside,
    );

    // Last, since the focus leaves the pane: the talk on record is a link.
    await pane.getByTestId('people-back').click();
    await pane.getByTestId('task-quadrant').click();
    await pane.getByTestId('quadrant-again').click();
    await pane.getByTestId('quadrant-preview').click();
    await at(workbench, 'quadrant', 'preview');
    await pane.getByTestId('quadrant-fourth').getByRole('button').click();
    expect(await excel.selectedAddress()).toMatch(/辅导记录/);
    expect(harness.errors).toEqual([]);
  });
});

test('without a roster there is nothing to choose, and the pane says what to add', async () => {
  const workbench = await harness.open({ locale: 'en-US' });
  await openPage(workbench, 'people');
  expect(await violations(workbench)).toEqual([]);
  await workbench.pane.getByTestId('task-quadrant').click();
  await workbench.pane.getByTestId('quadrant-none').waitFor();
  expect(await workbench.pane.getByTestId('quadrant-preview').isDisabled()).toBe(true);
  expect(harness.errors).toEqual([]);
});

test('the shift log goes from cumulative figures to what each slot added, the tail and lost inquiries', async () => {
  const workbench = await harness.open();
  const { pane } = workbench;
  const excel = await Excel.of(workbench);
  await excel.addSheet('登记');
  await excel.write('登记', 'A1:G6', [
    ['日期', '时段', '客服', '咨询人数', '询单人数', '最终付款人数', '销售额'],
    [46300, '10:00-12:00', '小美', 40, 30, 10, 1000],
    [46300, '10:00-12:00', '阿强', 40, 20, 2, 200],
    [46300, '12:00-14:00', '小美', 90, 60, 20, 2000],
    [46300, '12:00-14:00', '阿强', 80, 18, 5, 500],
    [46299, '10:00-12:00', '阿强', 8, 6, 5, 500],
  ]);
  await preview(workbench, 'shift');
  expect(await pane.getByTestId('shift-tail').textContent()).toContain('阿强 25.0%（5/20）');
  expect(await pane.getByTestId('shift-lost-count').textContent()).toBe('55');
  await write(workbench, 'shift');
  const marks = await eventually(
    async () =>
      (await excel.usedValues('当班登记 2026-10-05')).flatMap((row) => (typeof row[7] === 'boolean' ? [row[7]] : [])),
    ({ length }) => length === 2,
  );
  expect(marks).toEqual([true, false]);
  // What was written is not taken for another log.
  await pane.getByTestId('shift-again').click();
  await pane.getByTestId('shift-preview').click();
  await at(workbench, 'shift', 'preview');
  expect(await pane.getByTestId('shift-lost-count').textContent()).toBe('55');
  expect(harness.errors).toEqual([]);
});
