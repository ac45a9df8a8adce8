import path from 'node:path';
import type { WorkbenchPage } from '../../scripts/workbenchRun';
import { functionsSample } from '../../samples';
import { FUNCTION_PAGE } from '../../samples/sheets/functionPage';
import { violations } from './support/axe';
import { Excel } from './support/excel';
import { artifacts, eventually, openPage, useWorkbench } from './support/harness';

const harness = useWorkbench();
const { functionPage } = functionsSample().layout;
const examples = functionPage?.families.flatMap((family) => family.examples) ?? [];
const resultRow = (name: string): number => examples.find((example) => example.name === name)?.resultRow ?? 0;

const explained = ({ pane }: WorkbenchPage, cell: string) =>
  pane.locator(`[data-testid=explain-wizard][data-busy=false][data-step="${FUNCTION_PAGE}!${cell}"]`).waitFor();

const open = async (locale: 'zh-CN' | 'en-US', theme: 'light' | 'dark', width: number) => {
  const workbench = await harness.open({ book: 'functions.xlsx', locale, theme });
  const { page, pane } = workbench;
  await workbench.resizePane(width);
  await workbench.settled();
  await pane.locator('[data-testid=today-wizard][data-busy=false]').waitFor();
  return { workbench, page, pane, excel: await Excel.of(workbench) };
};

/** The figure of the last step, and that of the cell, to the digits that the page shows. */
async function figures({ pane }: WorkbenchPage, excel: Excel, cell: string): Promise<[number, number]> {
  const last = await pane.getByTestId('explain-steps').locator('tr').last().locator('td').last().innerText();
  const { values } = await excel.read(FUNCTION_PAGE, cell);
  return [Number(last.replaceAll(',', '')), Number(Number(values[0]?.[0]).toFixed(4))];
}

it('explains from the menu of a cell, by a shortcut and by its button, with the numbers of the sheet', async () => {
  const { workbench, page, pane, excel } = await open('zh-CN', 'light', 320);
  await page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ button: 'right', position: { x: 300, y: 200 } });
  await page.getByText('解释这个单元格', { exact: true }).click();
  await pane.getByTestId('page-explain').waitFor();
  const clicked = (await excel.selectedAddress()).replaceAll(/^.*!/g, '');
  await explained(workbench, clicked);

  const score = `B${resultRow('QASCORE') + 1}`;
  await excel.select(FUNCTION_PAGE, score);
  await pane.getByTestId('explain-selected').click();
  await explained(workbench, score);
  expect(await pane.getByTestId('explain-function').innerText()).toBe('KEFU.QASCORE');
  expect(await pane.getByTestId('explain-spill').innerText()).toContain(`B${resultRow('QASCORE')}`);
  expect(await pane.getByTestId('explain-steps').innerText()).toContain('按类别权重平均');
  const [scoreStep, scoreCell] = await figures(workbench, excel, score);
  expect(scoreStep).toBeCloseTo(scoreCell, 4);
  expect(await pane.getByTestId('explain-differs').count()).toBe(0);
  await page.locator('aside.pane').screenshot({ path: path.join(artifacts, 'explain-zh-CN-320.png') });
  expect(await violations(workbench)).toEqual([]);
  expect(await pane.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);

  const payout = `B${resultRow('PAYOUT')}`;
  await openPage(workbench, 'formulas');
  await excel.select(FUNCTION_PAGE, payout);
  await page.locator('.file-name').click();
  await page.keyboard.press('Control+Alt+Shift+E');
  await explained(workbench, payout);
  const [payStep, payCell] = await figures(workbench, excel, payout);
  expect(payStep).toBeCloseTo(payCell, 2);
  expect(await pane.getByTestId('explain-differs').count()).toBe(0);

  const quota = `C${resultRow('QUOTA')}`;
  await excel.select(FUNCTION_PAGE, quota);
  await pane.getByTestId('explain-selected').click();
  await explained(workbench, quota);
  expect(await pane.getByTestId('explain-differs').count()).toBe(0);
  const link = pane.getByTestId('explain-inputs').locator('button').first();
  const place = (await link.innerText()).trim();
  await link.click();
  await eventually(
    () => excel.selectedAddress(),
    (address) => address.replaceAll(/['$]/g, '') === place,
  );

  await pane.getByTestId('explain-selected').click();
  await pane.getByTestId('explain-plain').waitFor();
  expect(await pane.getByTestId('explain-plain').innerText()).not.toBe('');

  await page.locator('.file-name').click();
  await page.keyboard.press('Control+Alt+Shift+S');
  await pane.getByTestId('page-quality').waitFor();
  expect(harness.errors).toEqual([]);
});

it('is accessible in English and in the dark, and says why a cell is an error', async () => {
  const { workbench, page, pane, excel } = await open('en-US', 'dark', 450);
  const cell = `B${resultRow('PAYOUT')}`;
  await excel.select(FUNCTION_PAGE, cell);
  await openPage(workbench, 'explain');
  await explained(workbench, cell);
  await page.locator('aside.pane').screenshot({ path: path.join(artifacts, 'explain-en-US-450.png') });
  expect(await violations(workbench)).toEqual([]);

  await excel.write(FUNCTION_PAGE, 'Z1', [['=KEFU.PAYOUT(100,"",KEFU.TIERPAY(1,2),"other")']]);
  await excel.write(FUNCTION_PAGE, 'Z2', [['=KEFU.PAYOUT(100,"","a")']]);
  await workbench.settled();
  await excel.select(FUNCTION_PAGE, 'Z2');
  await pane.getByTestId('explain-selected').click();
  await explained(workbench, 'Z2');
  expect(await pane.getByTestId('explain-fault').innerText()).toContain('tiers');
  await excel.select(FUNCTION_PAGE, 'Z1');
  await pane.getByTestId('explain-selected').click();
  await explained(workbench, 'Z1');
  expect(await pane.getByTestId('explain-steps').count()).toBe(0);
});
