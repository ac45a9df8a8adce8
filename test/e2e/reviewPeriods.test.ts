import type { WorkbenchPage } from '../../scripts/workbenchRun';
import { violations } from './support/axe';
import { cancelAtOnce } from './support/cancel';
import { Excel } from './support/excel';
import { openPage, useWorkbench } from './support/harness';
import { readXlsx } from './support/xlsx';

const harness = useWorkbench();

/** The serial days of the week 2026-10-12 to 18. */
const week = { first: 46307, last: 46313 };
const days = { first: 46313, last: 46320 };

let workbench: WorkbenchPage;
let excel: Excel;
let names: string[];

beforeAll(async () => {
  workbench = await harness.openShared({ book: 'shop-12.xlsx' });
  excel = await Excel.of(workbench);
  names = await excel.sheetNames();
  await openPage(workbench, 'review');
  await at('month');
});
afterAll(() => workbench.close());

async function at(step: string): Promise<void> {
  await workbench.pane.locator(`[data-testid=review-wizard][data-step=${step}][data-busy=false]`).waitFor();
}

async function preview(): Promise<void> {
  await workbench.pane.getByTestId('review-next').click();
  await workbench.pane.getByTestId('review-preview').click();
}

async function again(): Promise<void> {
  await workbench.pane.getByTestId('review-again').click();
  await at('month');
}

/** What the user's sheets say of some days: random reviews without a faulty mark, sales and received people. */
async function countedByHand(agent: string, { first, last }: typeof week) {
  const within = (day: unknown) => typeof day === 'number' && day >= first && day <= last;
  const reviews = (await excel.read('质检明细', 'A2:Y1493')).values.filter(
    (row) =>
      row[3] === agent &&
      within(row[1]) &&
      row[24] !== '关键词' &&
      row.slice(6, 21).every((mark) => typeof mark === 'number' || mark === '不适用'),
  );
  const told = (await excel.read('客服日报', 'A3:H1809')).values.filter((row) => row[1] === agent && within(row[0]));
  const sum = (column: number) => told.reduce((total, row) => total + Number(row[column]), 0);
  const rate = told.filter((row) => typeof row[6] === 'number');
  const of = (column: number) => rate.reduce((total, row) => total + Number(row[column]), 0);
  return { reviews: reviews.length, sales: sum(7), received: sum(3), payRate: of(6) / of(4) };
}

/** The person's row of a written sheet, by its headers. */
async function rowOf(sheet: string, agent: string): Promise<Map<unknown, unknown>> {
  const values = await excel.usedValues(sheet);
  const header = values.findIndex((row) => row.includes('质检均分'));
  const row = values.slice(header).find((cells) => cells.includes(agent)) ?? [];
  return new Map((values[header] ?? []).map((title, column) => [title, row[column]]));
}

async function expectFigures(sheet: string, period: typeof week): Promise<void> {
  for (const agent of ['知夏', '拾光']) {
    const row = await rowOf(sheet, agent);
    const counted = await countedByHand(agent, period);
    expect(row.get('质检条数')).toBe(counted.reviews);
    expect(row.get('接待人数')).toBe(counted.received);
    expect(row.get('销售额')).toBeCloseTo(counted.sales, 6);
    expect(row.get('付款转化率')).toBeCloseTo(counted.payRate, 9);
    expect([row.has('应发'), row.has('提成'), row.has('目标')]).toEqual([false, false, false]);
  }
}

describe('the review of a week and of a campaign', () => {
  it('has no review of days without data, and says so', async () => {
    const { pane } = workbench;
    await pane.getByTestId('review-kind-campaign').check();
    await pane.getByTestId('review-last').fill('2025-03-09');
    await pane.getByTestId('review-first').fill('2025-03-01');
    await preview();
    await pane.getByTestId('review-error').waitFor();
    expect(await pane.getByTestId('review-error').innerText()).toContain('2025-03-01~09');
    await pane.getByTestId('review-back').click();
    expect(await excel.sheetNames()).toEqual(names);
  });

  it('goes by the days of the chosen week, shows no pay, and takes back what is cancelled', async () => {
    const { pane } = workbench;
    await pane.getByTestId('review-kind-week').check();
    await pane.getByTestId('review-week').selectOption(String(week.first));
    expect(await violations(workbench)).toEqual([]);
    await preview();
    await at('preview');
    expect(await pane.getByTestId('review-total-people').innerText()).toBe('12');
    expect(await pane.getByTestId('review-total-pay').count()).toBe(0);
    await pane.getByTestId('review-persons-chosen').check();
    for (const index of [0, 3]) await pane.getByTestId('review-person').nth(index).check();
    expect(await violations(workbench)).toEqual([]);
    await cancelAtOnce(workbench, 'review', 'review-write');
    await at('preview');
    await workbench.settled();
    expect(await excel.sheetNames()).toEqual(names);
  });

  it('writes the week with pages of the chosen people, with figures that the user’s sheets tell', async () => {
    const { pane } = workbench;
    await pane.getByTestId('review-write').click();
    await at('done');
    await workbench.settled();
    const written = (await excel.sheetNames()).filter((name) => !names.includes(name));
    expect(written).toEqual(['复盘', '人员', '个人复盘', '计算'].map((name) => `周${name} 2026-10-12~18`));
    await expectFigures(written[1] ?? '', week);
    const report = (await excel.usedValues(written[0] ?? '')).flat().map(String).join('\n');
    for (const part of ['数据分析', '过程分析', '改善方案', '后续规划', '较上周', '都按整月计算']) {
      expect(report).toContain(part);
    }
    expect(report.split('\n').filter((line) => /上月|本月|#[A-Z]+[!?]/.test(line))).toEqual([]);
    // Chance explains every change of this week: nothing may be called better or worse.
    expect(report).toContain('没有一项变化超出随机波动');
    await pane.getByTestId('review-sheet').filter({ hasText: '周个人复盘' }).click();
    const person = (await excel.usedValues(written[2] ?? '')).flat().map(String);
    expect(person.filter((text) => text.includes('个人复盘 2026-10-12~18')).length).toBe(2);
    const [row] = [await rowOf(written[1] ?? '', '知夏')];
    expect(person).toContain(Number(row.get('质检均分')).toFixed(1));
  });

  it('prints each person on a page of A4 of their own', async () => {
    const file = readXlsx(await workbench.save());
    const xml = Object.keys(file.parts)
      .filter((name) => name.startsWith('xl/worksheets/sheet'))
      .map((name) => file.text(name))
      .find((text) => /<rowBreaks[^>]*\bcount="1"/.test(text));
    const number = (pattern: RegExp) => Number(pattern.exec(xml ?? '')?.[1]);
    expect(number(/paperSize="(\d+)"/)).toBe(9);
    const heights = new Array<number>(number(/<dimension ref="A1:[A-Z]+(\d+)"/)).fill(15);
    for (const [, row, height] of (xml ?? '').matchAll(/<row r="(\d+)" ht="([\d.]+)"/g)) {
      heights[Number(row) - 1] = Number(height);
    }
    const second = number(/<brk id="(\d+)"/);
    const printed = (rows: number[]) => (rows.reduce((sum, row) => sum + row, 0) * number(/scale="(\d+)"/)) / 100;
    const room = 842 - 2 * 54;
    expect(second).toBeGreaterThan(20);
    expect(printed(heights.slice(0, second))).toBeLessThan(room);
    expect(printed(heights.slice(second))).toBeLessThan(room);
  });

  it('reviews two dates under a name, in the pane’s other language too', async () => {
    const { pane } = workbench;
    await again();
    await pane.getByTestId('review-kind-campaign').check();
    await pane.getByTestId('review-first').fill('2026-10-18');
    await pane.getByTestId('review-last').fill('2026-10-25');
    await pane.getByTestId('review-name').fill('双11预热');
    expect(await violations(workbench)).toEqual([]);
    await preview();
    await at('preview');
    await pane.getByTestId('review-write').click();
    await at('done');
    await workbench.settled();
    await expectFigures('大促人员 双11预热', days);
    const report = (await excel.usedValues('大促复盘 双11预热')).flat().map(String).join('\n');
    expect(report).toContain('较之前 8 天');
    await openPage(workbench, 'settings');
    await pane.getByTestId('settings-language').selectOption('en-US');
    await openPage(workbench, 'review');
    if ((await pane.getByTestId('review-again').count()) > 0) await again();
    await at('month');
    await pane.getByTestId('review-kind-campaign').check();
    expect(await violations(workbench)).toEqual([]);
  });
});
