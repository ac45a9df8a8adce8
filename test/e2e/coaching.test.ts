import ExcelJS from 'exceljs';
import { violations } from './support/axe';
import { Excel } from './support/excel';
import { openPage, useWorkbench } from './support/harness';
import type { WorkbenchPage } from '../../scripts/workbenchRun';

const harness = useWorkbench();

const at = ({ pane }: WorkbenchPage, step: string) =>
  pane.locator(`[data-testid=coaching-wizard][data-step=${step}][data-busy=false]`).waitFor();

async function openCoaching(workbench: WorkbenchPage): Promise<void> {
  await openPage(workbench, 'quality');
  await workbench.pane.getByTestId('task-coaching').click();
  await at(workbench, 'list');
}

/** Nobody has written a coaching record yet, and one person is marked down again and again. */
async function newBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book
    .addWorksheet('质检明细')
    .addRows([
      ['会话ID', '会话日期', '客服', '服务用语', '产品知识', '回复速度', '抽检方式', '问题描述'],
      ...[1, 2, 3, 4, 5].map((i) => [`C${i}`, 46295 + i, '阿强', 5, 6, 9, '随机', '没有称呼']),
      ...[1, 2, 3, 4, 5].map((i) => [`D${i}`, 46295 + i, '小美', 9, 9, 9, '随机', '']),
    ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('coaching', () => {
  it('names who needs a talk, keeps a draft, writes form and record after a yes, and records a recheck', async () => {
    const workbench = await harness.open({ book: 'shop-12.xlsx' });
    const { pane } = workbench;
    await openCoaching(workbench);
    expect(await violations(workbench)).toEqual([]);
    const needing = pane.getByTestId('coaching-needing').locator('> li');
    expect(await needing.first().locator('ul li').count()).toBeGreaterThan(0);
    const start = needing.first().getByRole('button', { name: '辅导', exact: false });
    const name = ((await start.getAttribute('aria-label')) ?? '').replace(/^给|辅导$/g, '');
    await start.click();
    await at(workbench, 'form');
    expect(await pane.getByTestId('coaching-praise').inputValue()).not.toBe('');
    expect(await pane.getByTestId('coaching-missing').innerText()).toContain('商定的改进');
    await pane.getByTestId('coaching-action').fill('每天练三遍');
    await pane.getByTestId('coaching-coach').fill('南星');
    expect(await violations(workbench)).toEqual([]);

    // Left and come back to, the draft is as it was.
    await pane.getByTestId('coaching-back').click();
    await start.click();
    await at(workbench, 'form');
    expect(await pane.getByTestId('coaching-action').inputValue()).toBe('每天练三遍');
    expect(await pane.getByTestId('coaching-write').isDisabled()).toBe(true);
    await pane.getByTestId('coaching-consent').check();
    await pane.getByTestId('coaching-write').click();
    await at(workbench, 'done');
    await workbench.settled();
    const excel = await Excel.of(workbench);
    const records = await excel.usedValues('辅导记录');
    const [headers = [], last = []] = [records[0], records.at(-1)];
    const of = (header: string) => last[headers.indexOf(header)];
    expect([of('客服'), of('辅导人'), of('改进动作')]).toEqual([name, '南星', '每天练三遍']);
    expect(Number(of('复查日期')) - Number(of('日期'))).toBe(7);
    const form = (await excel.sheetNames()).at(-1) ?? '';
    expect(form).toContain(`辅导表 ${name}`);
    const lines = (await excel.usedValues(form)).map(([cell]) => cell);
    expect(lines.indexOf('二、先肯定')).toBeLessThan(lines.indexOf('三、要改进的问题'));

    await pane.getByTestId('coaching-again').click();
    await at(workbench, 'list');
    const overdue = Number(await pane.getByTestId('coaching-overdue-count').textContent());
    const first = pane.getByTestId('coaching-due').locator('> li').first();
    const cell = /!([A-Z]+)(\d+)/.exec(await first.innerText())?.[2] ?? '';
    await first.getByRole('button', { name: /^复查/ }).click();
    await at(workbench, 'form');
    await pane.getByTestId('coaching-result').fill('已改善');
    await pane.getByTestId('coaching-consent').check();
    await pane.getByTestId('coaching-write').click();
    await at(workbench, 'done');
    expect((await excel.read('辅导记录', `J${cell}`)).values).toEqual([['已改善']]);
    await pane.getByTestId('coaching-again').click();
    await at(workbench, 'list');
    expect(await pane.getByTestId('coaching-overdue-count').textContent()).toBe(String(overdue - 1));
    expect(harness.errors).toEqual([]);
  });

  it('says what is missing, starts the records, and takes back what failed, in English', async () => {
    const workbench = await harness.open({ locale: 'en-US' });
    const { pane, page } = workbench;
    await openCoaching(workbench);
    expect(await pane.getByTestId('coaching-error').innerText()).toContain('no usable review');

    await workbench.open(await newBook(), 'new.xlsx');
    await openCoaching(workbench);
    expect(await pane.getByTestId('coaching-need-count').textContent()).toBe('1');
    expect(await violations(workbench)).toEqual([]);
    await pane.getByTestId('coaching-needing').getByRole('button').first().click();
    await at(workbench, 'form');
    for (const field of ['praise', 'action', 'coach']) await pane.getByTestId(`coaching-${field}`).fill('Mei');
    expect(await violations(workbench)).toEqual([]);

    await workbench.settled();
    await page.evaluate(() => window.workbench.host.remember());
    await page.evaluate(() => window.workbench.host.failBatch(3, { when: 'after' }));
    await pane.getByTestId('coaching-write').click();
    await pane.getByTestId('coaching-error').waitFor();
    await at(workbench, 'form');
    expect(await page.evaluate(() => window.workbench.host.differences())).toEqual([]);
    expect(await pane.getByTestId('coaching-action').inputValue()).toBe('Mei');

    await pane.getByTestId('coaching-write').click();
    await at(workbench, 'done');
    const excel = await Excel.of(workbench);
    expect((await excel.sheetNames()).slice(-1)).toEqual(['Coaching records']);
    const records = await excel.usedValues('Coaching records');
    expect(records[1]?.slice(1, 3)).toEqual(['阿强', 'Mei']);
  });
});
