import ExcelJS from 'exceljs';
import { violations } from './support/axe';
import { cancelAtOnce } from './support/cancel';
import { Excel } from './support/excel';
import { openPage, useWorkbench } from './support/harness';
import type { WorkbenchPage } from '../../scripts/workbenchRun';

const harness = useWorkbench();

const at = ({ pane }: WorkbenchPage, step: string) =>
  pane.locator(`[data-testid=results-wizard][data-step=${step}][data-busy=false]`).waitFor();

/** A QA sheet with a mark that cannot be, and nothing else. */
async function badBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('质检明细').addRows([
    ['会话ID', '会话日期', '客服', '服务用语', '产品知识', '回复速度', '抽检方式', '严重程度', '亮点'],
    ['C1', 46296, '小美', 8, 9, 9, '随机', '', '主动推荐'],
    ['C2', 46297, '小美', 8, '优', 9, '随机', '', ''],
    ['C3', 46297, '阿强', 5, 5, 5, '投诉', '重大', ''],
  ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('the results', () => {
  it('are told for a month, sorted, opened for one person, and written as documents that live', async () => {
    const workbench = await harness.open({ book: 'shop-12.xlsx' });
    const { pane } = workbench;
    await openPage(workbench, 'quality');
    await pane.getByTestId('task-results').click();
    await at(workbench, 'choices');
    expect(await violations(workbench)).toEqual([]);
    await pane.getByTestId('results-preview').click();
    await at(workbench, 'preview');
    const [count, mean] = [
      await pane.getByTestId('results-count').textContent(),
      await pane.getByTestId('results-mean').textContent(),
    ];
    const people = pane.getByTestId('results-people').locator('tbody th[scope=row]');
    const lowest = await people.first().innerText();
    await pane.getByTestId('results-sort').selectOption('count');
    expect(await people.first().innerText()).not.toBe(lowest);
    await people.first().getByRole('button').click();
    await pane.getByTestId('results-person').waitFor();
    expect(await violations(workbench)).toEqual([]);

    // Another desk and back: the results are still there.
    await openPage(workbench, 'pay');
    await openPage(workbench, 'quality');
    expect(await pane.getByTestId('results-count').textContent()).toBe(count);

    for (const kind of ['escalation', 'meeting']) await pane.getByTestId(`results-document-${kind}`).check();
    await pane.getByTestId('results-write').click();
    await at(workbench, 'done');
    await workbench.settled();
    const excel = await Excel.of(workbench);
    expect((await excel.sheetNames()).slice(-5)).toEqual([
      '上报清单 2026-10',
      '质检报告 2026-10',
      '质检数据 2026-10',
      '质检分析会 2026-10',
      '质检热力图 2026-10',
    ]);
    const report = (await excel.usedValues('质检报告 2026-10')).map(([cell]) => cell);
    expect(report).toEqual(expect.arrayContaining(['一、概况', '二、提炼推广', '三、督促改正']));
    // The report's figures are the data sheet's, which are the pane's.
    const tiles = await excel.read('质检报告 2026-10', 'A5:E5');
    expect(tiles.values[0]?.[0]).toBe(Number(count));
    expect(Number(tiles.values[0]?.[2]).toFixed(1)).toBe(mean);

    // They follow the QA sheet: a mark less, and the mean falls.
    const qa = await excel.usedValues('质检明细');
    const last =
      qa.length -
      qa
        .slice()
        .reverse()
        .findIndex((row) => row[24] === '随机');
    await excel.write('质检明细', `G${last}:K${last}`, [[0, 0, 0, 0, 0]]);
    await workbench.settled();
    const after = await excel.read('质检报告 2026-10', 'C5');
    expect(Number(after.values[0]?.[0])).toBeLessThan(Number(tiles.values[0]?.[2]));
    expect(harness.errors).toEqual([]);
  });

  it('name what is wrong, take back what failed or was cancelled, and speak English', async () => {
    const workbench = await harness.open({ locale: 'en-US' });
    const { pane, page } = workbench;
    await openPage(workbench, 'quality');
    await pane.getByTestId('task-results').click();
    await at(workbench, 'choices');
    expect(await pane.getByTestId('results-no-qa').isVisible()).toBe(true);
    expect(await pane.getByTestId('results-preview').isDisabled()).toBe(true);

    await workbench.open(await badBook(), 'bad.xlsx');
    await openPage(workbench, 'quality');
    await pane.getByTestId('task-results').click();
    await at(workbench, 'choices');
    await pane.getByTestId('results-range').check();
    expect(await violations(workbench)).toEqual([]);
    await pane.getByTestId('results-preview').click();
    await at(workbench, 'preview');
    expect(await pane.getByTestId('results-error-group').innerText()).toContain('质检明细!E3');
    expect(await pane.getByTestId('results-count').textContent()).toBe('1');
    expect(await pane.getByTestId('results-escalation-count').textContent()).toBe('1');
    expect(await violations(workbench)).toEqual([]);

    await workbench.settled();
    await page.evaluate(() => window.workbench.host.remember());
    await cancelAtOnce(workbench, 'results', 'results-write');
    await at(workbench, 'preview');
    expect(await pane.getByTestId('results-status').textContent()).not.toBe('');
    expect(await page.evaluate(() => window.workbench.host.differences())).toEqual([]);
    await page.evaluate(() => window.workbench.host.failBatch(3, { when: 'after' }));
    await pane.getByTestId('results-write').click();
    await pane.getByTestId('results-error').waitFor();
    expect(await page.evaluate(() => window.workbench.host.differences())).toEqual([]);
    await at(workbench, 'preview');
  });
});
