/** The template gallery on the genuine library: tables inserted, filled, cleared of their samples, saved and opened again. */
import path from 'node:path';
import type { WorkbenchPage } from '../../scripts/workbenchRun';
import { Excel } from './support/excel';
import { artifacts, openPage, useWorkbench } from './support/harness';
import { readXlsx } from './support/xlsx';

const harness = useWorkbench();

const idle = ({ pane }: WorkbenchPage) => pane.locator('[data-testid=templates-wizard][data-busy=false]').waitFor();

async function insert(workbench: WorkbenchPage, ids: readonly string[]): Promise<void> {
  const { pane } = workbench;
  for (const id of ids) await pane.getByTestId(`template-${id}-choose`).check();
  await pane.getByTestId('templates-insert').click();
  await idle(workbench);
  await pane.getByTestId('templates-done').waitFor();
}

/** What the pane's own library says of a sheet's first table: its headers' notes or prompts, rules, and panes. */
const furnitureOf = ({ pane }: WorkbenchPage, sheet: string, cells: readonly string[]) =>
  pane.locator('body').evaluate(
    async (_, [name, places]) =>
      window.Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        const tables = worksheet.tables.load('items/name,items/style');
        const frozen = worksheet.freezePanes.getLocationOrNullObject().load('address');
        const rules = places.map((cell) => worksheet.getRange(cell).dataValidation.load('type,rule'));
        const headers = worksheet.getRange('A1').dataValidation.load('prompt');
        const formats = worksheet.getRange('A2:L2').load('numberFormat');
        await context.sync();
        return {
          tables: tables.items.map((table) => [table.name, table.style]),
          frozen: frozen.isNullObject ? null : frozen.address,
          rules: rules.map(({ type, rule }) => [type, rule.list?.source ?? null]),
          prompt: headers.prompt.message,
          formats: formats.numberFormat[0] as string[],
        };
      }),
    [sheet, cells] as const,
  );

it('inserts well-made tables, clears their samples only, and the review knows them, also after saving', async () => {
  const workbench = await harness.open({ book: '' });
  const { pane, page } = workbench;
  await openPage(workbench, 'templates');
  await idle(workbench);
  await pane.getByTestId('templates-search').fill('质检');
  expect(await pane.getByTestId('template-chatLog').count()).toBe(0);
  await pane.getByTestId('templates-search').fill('');
  await insert(workbench, ['rubric', 'tiers', 'roster', 'qaDetail']);

  const excel = await Excel.of(workbench);
  const names = await excel.sheetNames();
  expect(names.slice(1)).toEqual(['规则设置', '花名册', '质检明细']);
  expect((await excel.read('规则设置', 'A5:F6')).values).toEqual([
    ['类别', '类别权重', '评分项', '项权重', '满分', '致命项'],
    ['服务规范与礼仪', 25, '服务用语', '', 10, ''],
  ]);
  expect((await excel.read('规则设置', 'H4:J6')).values).toEqual([
    ['提成阶梯', '', ''],
    ['方案', '起点', '比例'],
    ['示例方案', 0, 0.01],
  ]);
  const roster = await furnitureOf(workbench, '花名册', ['H2', 'I2', 'M2', 'N2']);
  expect(roster.tables).toEqual([['Kefu_花名册', 'TableStyleMedium2']]);
  expect(roster.frozen).toMatch(/A1:C1$/);
  expect(roster.rules).toEqual([
    ['List', '新手,熟练,绩优,精英,小队长,组长,主管'],
    ['Date', null],
    ['List', '应届,无经验,有经验,内推'],
    ['List', '是,否'],
  ]);
  expect(roster.prompt).toContain('文本');
  expect([roster.formats[0], roster.formats[8]]).toEqual(['@', 'yyyy-mm-dd']);
  expect((await excel.read('花名册', 'A2:A4')).values.flat()).toEqual(['00001', '00002', '00003']);
  const qa = await furnitureOf(workbench, '质检明细', ['D2', 'G2']);
  expect(qa.rules).toEqual([
    ['List', expect.stringMatching(/花名册.*\$C\$2:\$C\$4/)],
    ['Custom', null],
  ]);
  await page.screenshot({ path: path.join(artifacts, 'templates-inserted-1400.png') });

  // One sample row becomes somebody's own; the others go, in the rules too.
  await excel.write('花名册', 'B3', [['李小军']]);
  await pane.getByTestId('templates-clear').click();
  await idle(workbench);
  expect(await pane.getByTestId('templates-said').innerText()).toContain('8');
  expect((await excel.read('花名册', 'A1:C3')).values).toEqual([
    ['工号', '姓名', '花名'],
    ['00002', '李小军', '示例小军'],
    ['', '', ''],
  ]);
  expect((await excel.read('质检明细', 'A2:D3')).values.flat()).toEqual(new Array(8).fill(''));
  expect((await excel.read('规则设置', 'H5:J8')).values).toEqual([['方案', '起点', '比例'], ...blank(3, 3)]);
  expect((await excel.read('规则设置', 'A20:C20')).values).toEqual([['服务意识', 25, '销售意识']]);

  // A second rubric gets a sheet of its own, and nothing of the first changes.
  await pane.getByTestId('templates-back').click();
  await insert(workbench, ['rubric']);
  expect((await excel.sheetNames()).slice(4)).toEqual(['规则设置 (2)']);
  await pane.getByTestId('templates-back').click();
  expect(await pane.getByTestId('template-rubric-present').innerText()).toMatch(/规则设置!A5.*规则设置 \(2\)!A5/);
  await pane.getByTestId('template-rubric-present').getByRole('button').last().click();
  await page.waitForFunction(() => document.body.innerText.includes('规则设置 (2)'));
  expect(await excel.selectedAddress()).toContain('A5');

  const file = await workbench.save();
  const saved = readXlsx(file);
  expect(Object.keys(saved.parts).filter((part) => part.startsWith('xl/tables/'))).toHaveLength(5);
  expect(await workbench.open(file, '模板.xlsx')).toBeNull();
  await openPage(workbench, 'templates');
  await idle(workbench);
  expect(await pane.getByTestId('template-roster-present').innerText()).toContain('花名册!A1');
  expect(await pane.getByTestId('template-roster-clear').count()).toBe(0);
  const again = await furnitureOf(workbench, '花名册', ['H2', 'I2', 'M2', 'N2']);
  expect(again).toEqual(roster);

  await openPage(workbench, 'review');
  await pane.locator('[data-testid=review-wizard][data-busy=false]').waitFor();
  await pane.getByTestId('review-next').click();
  await pane.locator('[data-testid=review-wizard][data-step=tables][data-busy=false]').waitFor();
  for (const id of ['规则设置#rubric#1', '规则设置#tiers#1', '花名册#roster#1', '质检明细#qaDetail#1']) {
    const entry = pane.getByTestId(`table-${id}`);
    expect(await entry.count()).toBe(1);
    expect(await entry.innerText()).toContain('已识别');
  }
  expect(harness.errors).toEqual([]);
});

const blank = (rows: number, columns: number): string[][] =>
  Array.from({ length: rows }, () => new Array<string>(columns).fill(''));

it.each([
  ['zh-CN', 'light', 320],
  ['en-US', 'dark', 450],
] as const)('fits its width and shows a table in a region of its own: %s, %s, %i px', async (locale, theme, width) => {
  const workbench = await harness.open({ book: 'shop-12.xlsx', locale, theme });
  const { pane, page } = workbench;
  const splitter = page.getByRole('separator');
  await splitter.focus();
  for (let key = 0; key < Math.abs(width - 350) / 20; key++) {
    await page.keyboard.press(width > 350 ? 'ArrowLeft' : 'ArrowRight');
  }
  await openPage(workbench, 'templates');
  await idle(workbench);
  await pane.getByTestId('template-roster-preview').locator('summary').focus();
  await page.keyboard.press('Enter');
  const region = pane.getByTestId('template-roster-preview').getByRole('region');
  expect(await region.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
  expect(await pane.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
  await page
    .locator('aside.pane')
    .screenshot({ path: path.join(artifacts, `templates-${locale}-${theme}-${width}.png`) });
});
