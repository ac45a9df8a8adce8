import path from 'node:path';
import type { WorkbenchPage } from '../../scripts/workbenchRun';
import { functionsSample } from '../../samples';
import { FUNCTION_PAGE } from '../../samples/sheets/functionPage';
import { violations } from './support/axe';
import { Excel } from './support/excel';
import { artifacts, openPage, useWorkbench } from './support/harness';

const harness = useWorkbench();
const { functionPage } = functionsSample().layout;
const examples = functionPage?.families.flatMap((family) => family.examples) ?? [];
const resultRow = (name: string): number => examples.find((example) => example.name === name)?.resultRow ?? 0;

const explained = ({ pane }: WorkbenchPage, cell: string) =>
  pane.locator(`[data-testid=explain-wizard][data-busy=false][data-step="${FUNCTION_PAGE}!${cell}"]`).waitFor();

const open = async (locale: 'zh-CN' | 'en-US', theme: 'light' | 'dark', width: number) => {
  const workbench = await harness.open({ book: 'functions.xlsx', locale, theme });
  const { page, pane } = workbench;
  await page.locator('aside.pane').evaluate((aside, pixels) => (aside.style.width = `${pixels}px`), width);
  await workbench.settled();
  await pane.locator('[data-testid=today-wizard][data-busy=false]').waitFor();
  return { workbench, page, pane, excel: await Excel.of(workbench) };
};

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
