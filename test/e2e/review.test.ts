import { readFileSync } from 'node:fs';
import { shopSample } from '../../samples';
import { sheetCells } from '../../samples/sheets/model';
import { driveReview } from '../../scripts/review/drive';
import type { ReviewResult } from '../../scripts/review/summary';
import type { WorkbenchPage } from '../../scripts/workbenchRun';
import { cancelAtOnce } from './support/cancel';
import { Excel } from './support/excel';
import { eventually, openPage, sampleFile, useWorkbench } from './support/harness';
import { countedFrom1904 } from './support/dates1904';

const harness = useWorkbench();

/** The wizard at rest on a step. */
async function at(workbench: WorkbenchPage, step: string): Promise<void> {
  await workbench.pane.locator(`[data-testid=review-wizard][data-step=${step}][data-busy=false]`).waitFor();
}

async function wizard(): Promise<{ workbench: WorkbenchPage; excel: Excel }> {
  const workbench = await harness.open({ book: 'shop-12.xlsx' });
  const excel = await Excel.of(workbench);
  await openPage(workbench, 'review');
  await at(workbench, 'month');
  return { workbench, excel };
}

/** What the user's sheets hold, each in one read. */
async function userSheets(excel: Excel): Promise<Map<string, unknown[][]>> {
  const contents = new Map<string, unknown[][]>();
  for (const layout of shopSample().layout.sheets) {
    const cells = sheetCells(layout);
    const width = cells[0]?.length ?? 1;
    const { formulas } = await excel.read(layout.name, `A1:${column(width - 1)}${cells.length + 2}`);
    contents.set(layout.name, formulas);
  }
  return contents;
}

const column = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(39 + index)}`;

/** What the first review says, and what its sheets show. */
let twin: { people: ReviewResult['people']; texts: string[][][] };

/** What sheets show in their first columns and rows: the numbers behind dates differ from system to system. */
const textsOf = (excel: Excel, sheets: readonly string[]): Promise<string[][][]> =>
  Promise.all(sheets.map(async (name) => (await excel.read(name, 'A1:AZ80')).text));

describe('the monthly review in the pane', () => {
  it('goes from month to written sheets, and leaves the user’s sheets as they are', async () => {
    const { workbench, excel } = await wizard();
    const before = await userSheets(excel);
    const names = await excel.sheetNames();
    const review = await driveReview(workbench, { kind: 'month', month: '2026-10' });
    await workbench.settled();
    expect(review.people).toHaveLength(12);
    const after = await excel.sheetNames();
    twin = {
      people: review.people,
      texts: await textsOf(
        excel,
        after.filter((name) => !names.includes(name)),
      ),
    };
    const added = after.filter((name) => !names.includes(name));
    expect(added.length).toBeGreaterThan(1);
    expect(await userSheets(excel)).toEqual(before);
    const links = workbench.pane.getByTestId('review-sheet');
    expect(await links.allInnerTexts()).toEqual(expect.arrayContaining([added[0]]));
    await links.first().click();
    const target = (await links.first().innerText()).trim();
    await eventually(
      () => excel.selectedAddress(),
      (address) => address.includes(target),
    );
  });

  it('says and writes the same of a workbook that counts its days from 1904, and the functions see the right day', async () => {
    const workbench = await harness.open();
    const bytes = await countedFrom1904(new Uint8Array(readFileSync(sampleFile('shop-12'))));
    expect(await workbench.open(bytes, 'mac.xlsx')).toBeNull();
    const excel = await Excel.of(workbench);
    const names = await excel.sheetNames();
    await openPage(workbench, 'check');
    await workbench.pane.locator('[data-testid=check-wizard][data-busy=false]').waitFor();
    // Folded away with the other things that are good to know.
    expect(await workbench.pane.getByTestId('check-wizard').textContent()).toContain('从 1904 年开始计日期');
    const { people } = await driveReview(workbench, { kind: 'month', month: '2026-10' });
    await workbench.settled();
    expect(people).toEqual(twin.people);
    const written = (await excel.sheetNames()).filter((name) => !names.includes(name));
    expect(await textsOf(excel, written)).toEqual(twin.texts);

    // Two work days from a Friday, 2 October 2026: as Excel would hand it over, and as it is shown.
    await excel.addSheet('日期');
    await workbench.page.evaluate(() =>
      window.workbench.host.coauthor((workbook) => {
        const sheet = workbook.worksheets.getItem('日期');
        sheet.getRange('A1:C1').numberFormat = [['yyyy-mm-dd', 'yyyy-mm-dd hh:mm', 'yyyy-mm-dd hh:mm']];
        sheet.getRange('A1:C1').values = [[44835, 44839.5, 44840.5]];
      }),
    );
    await excel.write('日期', 'D1:E1', [
      ['=KEFU.DUESTATUS("甲",A1,"",B1,2,"工作日")', '=KEFU.DUESTATUS("甲",A1,"",C1,2,"工作日")'],
    ]);
    await workbench.settled();
    const { values, text } = await excel.read('日期', 'A1:E1');
    expect(values).toEqual([[44835, 44839.5, 44840.5, '待办', '逾期']]);
    expect(text[0]?.[0]).toBe('2026-10-02');
  });

  it('computes live: a corrected mark changes the person’s figures in the report', async () => {
    const { workbench, excel } = await wizard();
    const review = await driveReview(workbench, { kind: 'month', month: '2026-10' });
    await workbench.settled();
    const reviews = shopSample().data.reviews;
    const index = reviews.findIndex((r) => r.agent === '北辰' && r.conversationDate >= 46296 && r.sampling === '随机');
    const sheets = await excel.sheetNames();
    const read = async (): Promise<unknown> => {
      for (const sheet of sheets.slice(-6)) {
        const { values } = await excel.read(sheet, 'A1:P80');
        const header = values.findIndex((row) => row.includes('质检均分') && row.includes('应发'));
        if (header < 0) continue;
        const row = values.slice(header).find((cells) => cells.includes('北辰'));
        return row?.[values[header]?.indexOf('质检均分') ?? -1];
      }
      return null;
    };
    const shown = await read();
    expect(shown).toBeCloseTo(review.people.find(({ agent }) => agent === '北辰')?.qaMean ?? NaN, 6);
    await excel.write('质检明细', `G${index + 2}:U${index + 2}`, [Array.from({ length: 15 }, () => 0)]);
    await workbench.settled();
    expect(Number(await read())).toBeLessThan(Number(shown) - 2);
  });

  it('lets the user correct a mapping, and says what is missing until it is whole', async () => {
    const { workbench, excel } = await wizard();
    const { pane } = workbench;
    await excel.write('质检明细', 'D1', [['甲方']]);
    await pane.getByTestId('review-rescan').click();
    await at(workbench, 'month');
    await pane.getByTestId('review-next').click();
    const agent = pane.locator('[data-testid^=mapping-][data-testid$=-agent]');
    const title = pane.locator('summary').filter({ hasText: '质检明细' });
    const qa = pane.getByTestId('page-review').locator('details').filter({ has: title }).first();
    if (!(await qa.evaluate((element) => (element as HTMLDetailsElement).open))) await title.first().click();
    const select = qa.locator('[data-testid$=-agent]');
    expect(await agent.count()).toBeGreaterThan(1);
    await select.selectOption({ label: '甲方' });
    await at(workbench, 'tables');
    expect(await select.locator('option:checked').innerText()).toBe('甲方');
    await pane.getByTestId('review-preview').click();
    await at(workbench, 'preview');
    expect(await pane.getByTestId('review-total-people').innerText()).toBe('12');
  });

  it('leads from a warning to its cell', async () => {
    const { workbench, excel } = await wizard();
    const { pane } = workbench;
    await pane.getByTestId('review-next').click();
    await pane.getByTestId('review-preview').click();
    await at(workbench, 'preview');
    const item = pane.getByTestId('review-warnings').locator('li').filter({ hasText: '优' }).first();
    await pane
      .getByTestId('review-warnings')
      .locator('details')
      .evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
    const link = item.getByRole('button').first();
    const [sheet = '', cell = ''] = (await link.innerText()).trim().split('!');
    await link.click();
    await eventually(
      () => excel.selectedAddress(),
      (address) => address.replaceAll(/['$]/g, '') === `${sheet}!${cell}`,
    );
    expect((await excel.read(sheet, cell)).values).toEqual([['优']]);
  });

  it('takes back what it wrote when it is cancelled', async () => {
    const { workbench, excel } = await wizard();
    const { pane } = workbench;
    const names = await excel.sheetNames();
    await pane.getByTestId('review-next').click();
    await pane.getByTestId('review-preview').click();
    await at(workbench, 'preview');
    await cancelAtOnce(workbench, 'review', 'review-write');
    await at(workbench, 'preview');
    await workbench.settled();
    expect(await excel.sheetNames()).toEqual(names);
    await driveAgain(workbench);
    expect((await excel.sheetNames()).length).toBeGreaterThan(names.length);
  });

  it('says which tables are missing in a workbook without them', async () => {
    const workbench = await harness.open();
    await openPage(workbench, 'review');
    await at(workbench, 'month');
    expect(await workbench.pane.locator('[data-testid^=review-missing-]').count()).toBeGreaterThan(0);
    await workbench.open(readFileSync(sampleFile('shop-12')), 'shop-12.xlsx');
    await openPage(workbench, 'review');
    await at(workbench, 'month');
    expect(await workbench.pane.locator('[data-testid^=review-missing-]').count()).toBe(0);
  });
});

/** From the preview on: what was cancelled once can be written. */
async function driveAgain(workbench: WorkbenchPage): Promise<void> {
  await workbench.pane.getByTestId('review-write').click();
  await at(workbench, 'done');
}
