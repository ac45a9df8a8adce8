import { trapBook } from '../../samples/traps';
import { writeTraps } from '../../samples/traps/write';
import type { WorkbenchPage } from '../../scripts/workbenchRun';
import { Excel } from './support/excel';
import { artifacts, eventually, openPage, useWorkbench } from './support/harness';

const harness = useWorkbench();
const book = trapBook(2026);

async function at(workbench: WorkbenchPage, step: string): Promise<void> {
  await workbench.pane.locator(`[data-testid=review-wizard][data-step=${step}][data-busy=false]`).waitFor();
}

/** The batches the host answers while the pane looks for the tables again. */
async function batchesOfScan(workbench: WorkbenchPage): Promise<number> {
  const { page, pane } = workbench;
  await pane.getByTestId('review-back').click();
  await at(workbench, 'month');
  await page.evaluate(() => window.workbench.host.reset());
  await pane.getByTestId('review-rescan').click();
  await at(workbench, 'month');
  const { batches } = await page.evaluate(() => window.workbench.host.counts);
  await pane.getByTestId('review-next').click();
  return batches;
}

describe('a workbook full of traps, in the pane', () => {
  let workbench: WorkbenchPage;
  let excel: Excel;
  const table = (sheet: string, kind: string) => workbench.pane.getByTestId(`table-${sheet}#${kind}#1`);
  const mapping = (sheet: string, kind: string, role: string) =>
    workbench.pane.getByTestId(`mapping-${sheet}#${kind}#1-${role}`);
  const chosen = (sheet: string, kind: string, role: string) =>
    mapping(sheet, kind, role).evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.label ?? '');
  const screenshot = async (name: string) => {
    await workbench.page.locator('aside.pane').screenshot({ path: `${artifacts}/recognition-${name}.png` });
  };

  beforeAll(async () => {
    workbench = await harness.openShared();
    expect(await workbench.open(await writeTraps(book), book.fileName)).toBeNull();
    excel = await Excel.of(workbench);
    await openPage(workbench, 'review');
    await at(workbench, 'month');
    await workbench.pane.getByTestId('review-next').click();
  });
  afterAll(() => workbench.close());

  it('shows every table it found, and that several are one', async () => {
    const { pane } = workbench;
    const ids = await pane
      .locator('[data-testid^=table-]')
      .evaluateAll((all) => all.map((element) => (element as HTMLElement).dataset.testid ?? ''));
    const expected = book.tables.map(([sheet, kind]) => `table-${sheet}#${kind}#1`);
    expect([...ids].sort()).toEqual([...expected].sort());
    expect(await pane.getByTestId('review-wizard').innerText()).toContain('6 张表合在一起读');
    // The export of one day needs no date column: its name tells the day.
    expect(await pane.getByTestId('review-wizard').innerText()).not.toContain('缺列');
    await screenshot('tables');
  });

  it('says how sure each column is, in words and as a number', async () => {
    await table('日报上旬', 'dailyReport').locator('summary').first().click();
    const rows = await table('日报上旬', 'dailyReport').innerText();
    expect(rows).toContain('列名一致 · 把握 100%');
    expect(await chosen('日报上旬', 'dailyReport', 'payRate')).toMatch(/询单->最\s*终付款成功率|成功率/);
    await screenshot('mapping');
  });

  it('asks by which rule to read, and reads by the chosen one', async () => {
    const { pane } = workbench;
    const rule = pane.getByTestId('review-rule');
    expect(await rule.locator('option').allInnerTexts()).toEqual(book.rules);
    await pane.getByTestId('review-preview').click();
    await at(workbench, 'preview');
    const warnings = pane.getByTestId('review-warnings');
    await warnings
      .locator('details')
      .evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));
    expect(await warnings.innerText()).toContain(`只按“${book.rules[0]}”计算`);
    await screenshot('preview');
    await pane.getByTestId('review-back').click();
    await at(workbench, 'tables');
  });

  it('leads from each finding of the data check to the cell it names', async () => {
    const { pane } = workbench;
    await openPage(workbench, 'check');
    await pane.locator('[data-testid=check-wizard][data-step=findings][data-busy=false]').waitFor();
    const findings = pane.getByTestId('check-warnings');
    await findings
      .locator('details')
      .evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));
    const more = findings.getByRole('button', { name: '再显示' });
    while ((await more.count()) > 0) await more.first().click();
    const links = findings.locator('li button[aria-label*="!"]');
    const places = await links.allInnerTexts();
    expect(places.length).toBeGreaterThan(10);
    for (const [i, place] of places.entries()) {
      await links.nth(i).click();
      await eventually(
        () => excel.selectedAddress(),
        (address) => address.replaceAll(/['$]/g, '') === place,
      );
    }
    await openPage(workbench, 'review');
  });

  it('takes a correction, and remembers it when the columns move and the sheet is renamed', async () => {
    const { pane } = workbench;
    await table('导出', 'dailyReport').locator('summary').first().click();
    await mapping('导出', 'dailyReport', 'averageResponse').selectOption({ label: '我的备注' });
    await at(workbench, 'tables');
    expect(await chosen('导出', 'dailyReport', 'averageResponse')).toBe('我的备注');
    expect(await table('导出', 'dailyReport').innerText()).toContain('手动指定 · 把握 100%');
    await screenshot('corrected');

    await workbench.page.evaluate(() =>
      window.workbench.host.coauthor((workbook) => {
        const sheet = workbook.worksheets.getItem('导出');
        sheet.getRange('A:A').insert('Right');
        sheet.name = '十月导出';
      }),
    );
    await pane.getByTestId('review-back').click();
    await pane.getByTestId('review-rescan').click();
    await at(workbench, 'month');
    await pane.getByTestId('review-next').click();
    expect(await chosen('十月导出', 'dailyReport', 'averageResponse')).toBe('我的备注');
  });

  it('takes as many round trips however many rows there are', async () => {
    const before = await batchesOfScan(workbench);
    const rows = Array.from({ length: 1500 }, (_, i) => [46296 + (i % 31), '小美', 1, 1, 1]);
    await excel.write('旧导出', `A100:E${99 + rows.length}`, rows);
    expect(await batchesOfScan(workbench)).toBe(before);
    expect(before).toBeLessThanOrEqual(5);
  });

  it('lets a table with unknown headers be mapped by hand, and knows it again in the reopened file with moved columns', async () => {
    const { pane } = workbench;
    const strange = ['哪天', '被查的人', '单子', '话术分', '快慢', '开场'];
    await excel.addSheet('打分本');
    await excel.write('打分本', 'A1:F4', [
      ['十月打分', '', '', '', '', ''],
      strange,
      [46310, '小美', 'S-1', 9, 8, 7],
      [46311, '小丽', 'S-2', 9, 9, 9],
    ]);
    await batchesOfScan(workbench);
    const unknown = pane.getByTestId('unknown-tables');
    await unknown.locator('summary').first().click();
    await pane.getByTestId('unknown-打分本#A2').locator('summary').click();
    expect(await unknown.innerText()).toContain(strange.join('、'));
    await screenshot('unknown');
    await pane.getByTestId('identity-打分本#A2-kind').selectOption({ label: '质检明细' });
    await table('打分本', 'qaDetail').waitFor();
    expect(await table('打分本', 'qaDetail').innerText()).toContain('缺列');
    for (const [role, header] of [
      ['agent', '被查的人'],
      ['conversationDate', '哪天'],
      ['conversationId', '单子'],
    ] as const) {
      const select = mapping('打分本', 'qaDetail', role);
      if (!(await select.isVisible())) await pane.getByTestId('more-打分本#qaDetail#1').locator('summary').click();
      await select.selectOption({ label: header });
      await at(workbench, 'tables');
    }
    await screenshot('mapped-by-hand');

    const saved = await workbench.save();
    expect(await workbench.open(new Uint8Array(saved), book.fileName)).toBeNull();
    excel = await Excel.of(workbench);
    await workbench.page.evaluate(() =>
      window.workbench.host.coauthor((workbook) => {
        const sheet = workbook.worksheets.getItem('打分本');
        sheet.getRange('A:B').insert('Right');
        sheet.getRange('1:2').insert('Down');
      }),
    );
    await openPage(workbench, 'check');
    await pane.locator('[data-testid=check-wizard][data-busy=false]').waitFor();
    expect(await pane.getByTestId('check-table-list').innerText()).toMatch(/质检明细 2 行 打分本!C4:H6/);
    await openPage(workbench, 'review');
    await at(workbench, 'month');
    await pane.getByTestId('review-next').click();
    expect(await chosen('打分本', 'qaDetail', 'agent')).toBe('被查的人');
  });

  it('leaves a table alone that is said to be none of ours, and takes it back', async () => {
    const { pane } = workbench;
    await table('打分本', 'qaDetail').locator('summary').first().click();
    await pane.getByTestId('identity-打分本#qaDetail#1-kind').selectOption('none');
    const ignored = pane.getByTestId('identity-打分本#C4-kind');
    await ignored.waitFor({ state: 'attached' });
    expect(await table('打分本', 'qaDetail').count()).toBe(0);
    await pane.getByTestId('unknown-tables').locator('summary').first().click();
    await pane.getByTestId('unknown-打分本#C4').locator('summary').click();
    await ignored.selectOption('auto');
    await eventually(
      () => pane.getByTestId('unknown-tables').innerText(),
      (text) => text.includes('打分本 · C4:H4\n没认出来'),
    );
  });

  it('takes what is selected in Excel for a table, remembers what it is, and says why when it is none', async () => {
    const { pane } = workbench;
    const use = async () => {
      await pane.getByTestId('use-selection').click();
      await at(workbench, 'tables');
    };
    await excel.addSheet('手工表');
    await excel.write('手工表', 'A1:C4', [
      ['谁', '几号', '多少'],
      ['小美', 46310, 1],
      ['小丽', 46311, 2],
      ['小美', 46312, 3],
    ]);
    await excel.select('手工表', 'A2:A3');
    await use();
    await eventually(
      () => pane.getByTestId('review-error').innerText(),
      (text) => text.includes('只选中了一列'),
    );
    await screenshot('selection-refused');
    await excel.select('手工表', 'B3');
    await use();
    expect(await pane.getByTestId('selected-table').innerText()).toContain('选中的区域：手工表!A1:C1');
    await screenshot('selection');
    await pane.getByTestId('selected-手工表#A1-kind').selectOption({ label: '质检明细' });
    await table('手工表', 'qaDetail').waitFor();
    await at(workbench, 'tables');
    await mapping('手工表', 'qaDetail', 'agent').selectOption({ label: '谁' });
    await at(workbench, 'tables');
    expect(await chosen('手工表', 'qaDetail', 'agent')).toBe('谁');
    expect(await table('手工表', 'qaDetail').innerText()).toContain('3 行');
    await excel.select('手工表', 'A1:C4');
    await use();
    await eventually(
      () => pane.getByTestId('review-error').innerText(),
      (text) => text.includes('这里已经认作质检明细'),
    );
  });

  it('leaves the choices of a newer add-in alone, and says so', async () => {
    const { pane, page } = workbench;
    await page.evaluate(() =>
      window.workbench.host.coauthor((workbook) => {
        workbook.settings.add('kefu.columns', { version: 99, columns: 'not for us' });
      }),
    );
    await pane.getByTestId('review-back').click();
    await pane.getByTestId('review-rescan').click();
    await at(workbench, 'month');
    await pane.getByTestId('review-next').click();
    await pane.getByTestId('review-newer-settings').waitFor();
    await table('日报上旬', 'dailyReport').locator('summary').first().click();
    await mapping('日报上旬', 'dailyReport', 'sales').selectOption({ index: 3 });
    await eventually(
      () => pane.getByTestId('review-wizard').innerText(),
      (text) => text.includes('设置由更新版本的加载项保存'),
    );
    await screenshot('newer');
    const stored = await excel.setting('kefu.columns');
    expect(stored).toEqual({ version: 99, columns: 'not for us' });
  });
});
