import ExcelJS from 'exceljs';
import type { WorkbenchPage } from '../../scripts/workbenchRun';
import { Excel } from './support/excel';
import { eventually, openPage, useWorkbench } from './support/harness';

const harness = useWorkbench();

/** A roster and three days of three people: sales partly text, one name with a space, one stranger, one more received than consulted. */
async function plantedBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('花名册').addRows([
    ['工号', '旺旺昵称', '组别', '入职日期'],
    ['01', '小美', 'A组', 45000],
    ['02', '阿强', 'A组', 45000],
  ]);
  const daily = book.addWorksheet('日报');
  daily.addRows([
    ['日期', '旺旺昵称', '咨询人数', '接待人数', '询单人数', '最终付款人数', '销售额', '备注'],
    [46296, '小美', 30, 28, 20, 8, '1,200', null],
    [46296, '阿强 ', 30, 31, 20, 8, '900', null],
    [46297, '小美', 30, 28, 20, 8, 1000, null],
    ['2026-10-02', '阿强', 30, 28, 20, 8, null, null],
    [46298, '路人', 30, 28, 20, 8, 500, null],
  ]);
  daily.getCell('G5').value = { formula: 'TEXT(880,"0")', result: '880' };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function at(workbench: WorkbenchPage, step: 'findings' | 'repair'): Promise<void> {
  await workbench.pane.locator(`[data-testid=check-wizard][data-step=${step}][data-busy=false]`).waitFor();
}

async function checked(): Promise<{ workbench: WorkbenchPage; excel: Excel }> {
  const workbench = await harness.open();
  await workbench.open(await plantedBook(), 'planted.xlsx');
  const excel = await Excel.of(workbench);
  await openPage(workbench, 'check');
  await at(workbench, 'findings');
  for (const group of ['error', 'warning']) {
    await workbench.pane
      .getByTestId(`check-${group}-group`)
      .evaluate((details) => ((details as HTMLDetailsElement).open = true));
  }
  return { workbench, excel };
}

const codes = (workbench: WorkbenchPage): Promise<(string | null)[]> =>
  workbench.pane
    .getByTestId('check-warnings')
    .locator('li')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-code')));

describe('the data check', () => {
  it('finds what was planted, leads to the cell, repairs after a look, and undo takes it back', async () => {
    const { workbench, excel } = await checked();
    const { pane, page } = workbench;
    expect(await codes(workbench)).toEqual([
      'partAboveWhole',
      'textDate',
      'untidyKey',
      'textNumber',
      'unknownPerson',
      'immature',
    ]);
    await pane.locator('li[data-code=partAboveWhole]').getByRole('button').first().click();
    await eventually(
      () => excel.selectedAddress(),
      (address) => address.replaceAll(/['$]/g, '') === '日报!D3',
    );

    await pane.getByTestId('check-repair-all').click();
    await at(workbench, 'repair');
    expect(await pane.getByTestId('check-ranges').innerText()).toContain('日报!G2:G3');
    const rows = await pane
      .getByTestId('check-changes')
      .locator('tbody tr')
      .evaluateAll((lines) => lines.map((line) => [...line.children].map(({ textContent }) => textContent)));
    expect(rows).toEqual([
      ['日报!A5', '“2026-10-02”', '2026-10-02'],
      ['日报!B3', '“阿强 ”', '“阿强”'],
      ['日报!G2', '“1,200”', '1200'],
      ['日报!G3', '“900”', '900'],
    ]);
    expect(await pane.getByTestId('check-hidden-rows').count()).toBe(0);
    // Nothing has happened yet, and a way back leaves it so.
    expect((await excel.read('日报', 'G2')).values).toEqual([['1,200']]);

    await pane.getByTestId('check-confirm').click();
    await at(workbench, 'findings');
    expect(await pane.getByTestId('check-repaired').innerText()).toContain('4');
    await workbench.settled();
    const { values, formulas, text } = await excel.read('日报', 'A2:G6');
    expect(values.map((row) => row[6])).toEqual([1200, 900, 1000, '880', 500]);
    expect(formulas[3]?.[6]).toBe('=TEXT(880,"0")');
    expect([values[3]?.[0], text[3]?.[0], values[1]?.[1]]).toEqual([46297, '2026-10-02', '阿强']);
    expect(await codes(workbench)).toEqual(['partAboveWhole', 'textNumber', 'unknownPerson', 'immature']);

    await page.locator('canvas[id^=univer-sheet-main-canvas]').click({ position: { x: 300, y: 300 } });
    await page.keyboard.press('Control+z');
    await eventually(
      async () => (await excel.read('日报', 'A2:G6')).values,
      (cells) => cells[0]?.[6] === '1,200' && cells[3]?.[0] === '2026-10-02' && cells[1]?.[1] === '阿强 ',
    );
  });

  it('says that it changes a cell nobody sees, and leaves one alone that was changed after the look', async () => {
    const { workbench, excel } = await checked();
    const { pane, page } = workbench;
    await page.evaluate(() =>
      window.workbench.host.coauthor((workbook) => {
        workbook.worksheets.getItem('日报').getRange('A2').rowHidden = true;
      }),
    );
    await pane.locator('li[data-code=textNumber]').getByTestId('check-repair-number').click();
    await at(workbench, 'repair');
    expect(await pane.getByTestId('check-hidden-rows').count()).toBe(1);
    await excel.write('日报', 'G3', [[950]]);
    await pane.getByTestId('check-confirm').click();
    await at(workbench, 'findings');
    expect(await pane.getByTestId('check-repaired').innerText()).toMatch(/已修改 1 格.*1 格在此期间被改过/s);
    expect((await excel.read('日报', 'G2:G3')).values).toEqual([[1200], [950]]);
  });

  it('writes the findings to a sheet that the next check leaves out', async () => {
    const { workbench, excel } = await checked();
    const { pane } = workbench;
    const tables = await pane.getByTestId('check-tables').innerText();
    await pane.getByTestId('check-write').click();
    await pane.getByTestId('check-written').waitFor();
    const { values } = await excel.read('数据体检', 'A4:F10');
    expect(values[0]).toEqual(['级别', '表', '位置', '发现', '格/行数', '可修复']);
    expect(values[1]?.slice(0, 3)).toEqual(['错误', '客服日报', "'日报'!D3"]);
    await pane.getByTestId('check-again').click();
    await at(workbench, 'findings');
    expect(await pane.getByTestId('check-tables').innerText()).toBe(tables);
  });

  it('leaves chats of more than 100,000 lines for later, and looks through them when asked to', async () => {
    const { workbench, excel } = await checked();
    const { pane } = workbench;
    const rows = await pane.getByTestId('check-rows').innerText();
    const lines = Array.from({ length: 100_001 }, (_, i) => [i < 100_000 ? '小美' : '路人甲', '客服', '您好']);
    await excel.addSheet('聊天记录');
    await excel.write('聊天记录', 'A1:C100002', [['客服', '发送方', '消息内容'], ...lines]);
    await pane.getByTestId('check-again').click();
    await at(workbench, 'findings');
    await pane.getByTestId('check-incomplete').waitFor();
    expect(await pane.getByTestId('check-rows').innerText()).toBe(rows);
    const strangers = pane.locator('li[data-code=unknownPerson]');
    expect(await strangers.filter({ hasText: '路人甲' }).count()).toBe(0);

    await pane.getByTestId('check-everything').click();
    await at(workbench, 'findings');
    expect(await pane.getByTestId('check-incomplete').count()).toBe(0);
    expect(await pane.getByTestId('check-rows').innerText()).toBe('100,008');
    expect(await strangers.filter({ hasText: '路人甲' }).count()).toBe(1);
  });

  it('proposes who may be one person, and reads by 人员对照 what was agreed to', async () => {
    const { workbench, excel } = await checked();
    const { pane } = workbench;
    await excel.write('日报', 'B6', [['小 美']]);
    await pane.getByTestId('check-again').click();
    await at(workbench, 'findings');
    expect(await codes(workbench)).toEqual(expect.arrayContaining(['nearDuplicate', 'unknownPerson']));
    const names = pane.getByTestId('check-names');
    expect(await names.innerText()).toMatch(/“小 美” 就是 “小美”\s*只差空格 · 1 行 · 花名册写作“小美”/);
    expect(await pane.getByTestId('check-names-link').isDisabled()).toBe(true);
    await pane.getByTestId('check-name-小 美').check();
    await pane.getByTestId('check-names-link').click();
    await pane.getByTestId('check-linked').waitFor();
    await at(workbench, 'findings');
    expect((await excel.read('人员对照', 'A1:C2')).values).toEqual([
      ['原名', '对应客服', '备注'],
      ['小 美', '小美', '只差空格'],
    ]);
    expect((await excel.read('日报', 'B6')).values).toEqual([['小 美']]);
    expect(await pane.getByTestId('check-names').count()).toBe(0);
    expect(await codes(workbench)).not.toContain('unknownPerson');
  });

  it('stands in the review’s data step, from the same reading', async () => {
    const workbench = await harness.open();
    await workbench.open(await plantedBook(), 'planted.xlsx');
    const { pane } = workbench;
    await openPage(workbench, 'review');
    await pane.locator('[data-testid=review-wizard][data-step=month][data-busy=false]').waitFor();
    await pane.getByTestId('review-next').click();
    expect(await pane.getByTestId('check-summary').innerText()).toContain('1 个错误');
    await pane.getByTestId('check-open').click();
    await at(workbench, 'findings');
    expect(await pane.getByTestId('check-tables').innerText()).toBe('2');
  });

  it('leads to the template gallery from an empty workbook', async () => {
    const workbench = await harness.open();
    await openPage(workbench, 'check');
    await at(workbench, 'findings');
    await workbench.pane.getByTestId('check-empty').getByRole('button').click();
    await workbench.pane.getByTestId('page-templates').waitFor();
  });
});
