/**
 * A month's work in one walk: sample, score, look at the results, coach, pay, review. What each step writes is what the
 * next one counts with, and what stood in the workbook before stands there afterwards.
 */
import { defaultRubricRows } from '../../src/domain/quality/defaults';
import { buildRubric } from '../../src/domain/quality/rubric';
import { scoreConversation } from '../../src/domain/quality/score';
import { driveReview } from '../../scripts/review/drive';
import type { WorkbenchPage } from '../../scripts/workbenchRun';
import { Excel } from './support/excel';
import { openPage, useWorkbench } from './support/harness';
import { openTask, restsAt, typeMarks } from './support/wizard';

const harness = useWorkbench();
const month = '2026-10';
const reviewer = '南星';

type Rows = Record<string, unknown>[];

/** Rows by their header, from where a row holds this header on. */
async function rowsOf(excel: Excel, sheet: string, header: string): Promise<Rows> {
  const values = await excel.usedValues(sheet);
  const at = values.findIndex((row) => row.includes(header));
  const names = (values[at] ?? []).map(String);
  return values.slice(at + 1).map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])));
}

const sum = (amounts: unknown[]): number => amounts.reduce((total: number, amount) => total + Number(amount), 0);

const rubric = buildRubric(defaultRubricRows);

/** Number and mean of a person's random reviews of October, from the marks on the sheet. */
function reviewsOf(rows: Rows, agent: string): { count: number; mean: number } {
  const scores = rows
    .filter((row) => row['客服'] === agent && row['抽检方式'] === '随机')
    .filter((row) => Number(row['会话日期']) >= 46296 && Number(row['会话日期']) < 46327)
    .map((row) => rubric.items.map(({ name }) => row[name.replace('(引流)', '')]))
    .filter((marks) => marks.every((mark) => typeof mark === 'number' || mark === '不适用' || mark === '-'))
    .map((marks) =>
      Number(
        scoreConversation(
          rubric,
          marks.map((mark) => (typeof mark === 'number' ? mark : null)),
        ),
      ),
    );
  return { count: scores.length, mean: sum(scores) / scores.length };
}

/** The number of reviews in the month's results, and a person's line: name, number, mean, … */
async function results(workbench: WorkbenchPage, agent: string): Promise<{ count: number; line: string[] }> {
  const { pane } = workbench;
  await openTask(workbench, 'quality', 'results');
  await pane.locator('[data-testid=results-wizard][data-busy=false]').waitFor();
  if (await pane.getByTestId('results-back').isVisible()) {
    // It stands where it was left; what has been written since is read again.
    await pane.getByTestId('results-back').click();
    await pane.getByTestId('results-rescan').click();
  }
  await restsAt(workbench, 'results', 'choices');
  await pane.getByTestId('results-preview').click();
  await restsAt(workbench, 'results', 'preview');
  const count = Number(await pane.getByTestId('results-count').textContent());
  const person = pane.getByTestId('results-people').locator('tbody tr').filter({ hasText: agent });
  return { count, line: await person.locator('td').allInnerTexts() };
}

it('goes through a month from sampling to review, each step on what the step before has written', async () => {
  const workbench = await harness.open({ book: 'shop-12.xlsx' });
  const { pane, page } = workbench;
  const excel = await Excel.of(workbench);
  const sheets = await excel.sheetNames();
  await workbench.settled();
  const before = await page.evaluate(() => window.workbench.host.image());
  const reviews = await rowsOf(excel, '质检明细', '会话ID');
  const coached = await rowsOf(excel, '辅导记录', '辅导人');

  // The day's sample.
  await openTask(workbench, 'quality', 'sampling');
  await restsAt(workbench, 'sampling', 'choices');
  await pane.getByTestId('sampling-preview').click();
  await restsAt(workbench, 'sampling', 'preview');
  const drawn = Number(await pane.getByTestId('sampling-drawn').textContent());
  await pane.getByTestId('sampling-write').click();
  await restsAt(workbench, 'sampling', 'done');
  const sample = await rowsOf(excel, '抽检清单', '会话ID');
  expect(sample).toHaveLength(drawn);
  const queue = sample.filter((row) => row['质检员'] === reviewer);
  const [first, second] = queue;
  const agent = String(first?.['客服']);
  expect([second?.['客服'], first?.['抽检方式'], second?.['抽检方式']]).toEqual([agent, '随机', '随机']);

  // What the results say before the two are scored, so that what they change is seen.
  const known = reviewsOf(reviews, agent);
  const earlier = await results(workbench, agent);
  expect(earlier.line.map((cell) => cell.split('\n')[0]).slice(0, 2)).toEqual([
    String(known.count),
    known.mean.toFixed(1),
  ]);

  // Two of the sample are scored.
  await openTask(workbench, 'quality', 'scoring');
  await restsAt(workbench, 'scoring', 'queue');
  await pane.getByTestId('scoring-reviewer').selectOption(reviewer);
  const open = Number(await pane.getByTestId('scoring-open').textContent());
  await pane.getByTestId('scoring-start').click();
  for (const key of ['4', '5']) {
    await pane.locator('[data-testid=scoring-item-0][aria-valuetext="未评"]').waitFor();
    await typeMarks(pane.getByRole('spinbutton'), key);
    await pane.getByTestId('scoring-highlight').fill('回复很快');
    await pane.getByTestId('scoring-issue').fill('没有追问需求');
    if (key === '4') await pane.getByTestId('scoring-allow').check();
    await pane.getByTestId('scoring-save').click();
    await pane.getByTestId('scoring-saved').getByText('质检明细').waitFor();
  }
  await pane.locator('[data-testid=scoring-item-0][aria-valuetext="未评"]').waitFor();
  await pane.getByTestId('scoring-back').click();
  await restsAt(workbench, 'scoring', 'queue');
  expect(await pane.getByTestId('scoring-open').textContent()).toBe(String(open - 2));
  const scored = await rowsOf(excel, '质检明细', '会话ID');
  expect(scored.slice(0, -2)).toEqual(reviews);
  expect(
    scored.slice(-2).map((row) => ['会话ID', '客服', '质检员', '产品知识', '问题描述'].map((name) => row[name])),
  ).toEqual([
    [first?.['会话ID'], agent, reviewer, 4, '没有追问需求'],
    [second?.['会话ID'], agent, reviewer, 5, '没有追问需求'],
  ]);

  // The results count them, and so does the report.
  const { count, mean } = reviewsOf(scored, agent);
  expect(count).toBe(known.count + 2);
  expect(mean).toBeLessThan(known.mean - 1);
  const later = await results(workbench, agent);
  expect(later.count).toBe(earlier.count + 2);
  expect(later.line.map((cell) => cell.split('\n')[0]).slice(0, 2)).toEqual([String(count), mean.toFixed(1)]);
  await pane.getByTestId('results-write').click();
  await restsAt(workbench, 'results', 'done');
  await workbench.settled();
  expect((await excel.read(`质检报告 ${month}`, 'A5')).values).toEqual([[later.count]]);

  // A talk with the person, on record.
  await openTask(workbench, 'quality', 'coaching');
  await restsAt(workbench, 'coaching', 'list');
  await pane.getByRole('button', { name: `给${agent}辅导`, exact: true }).click();
  await restsAt(workbench, 'coaching', 'form');
  await pane.getByTestId('coaching-praise').fill('回复很快');
  await pane.getByTestId('coaching-issue').fill('没有追问需求');
  await pane.getByTestId('coaching-action').fill('每单先问用途');
  await pane.getByTestId('coaching-coach').fill(reviewer);
  await pane.getByTestId('coaching-consent').check();
  await pane.getByTestId('coaching-write').click();
  await restsAt(workbench, 'coaching', 'done');
  const talks = await rowsOf(excel, '辅导记录', '辅导人');
  expect(talks.slice(0, -1)).toEqual(coached);
  expect(['客服', '辅导人', '改进动作'].map((name) => talks.at(-1)?.[name])).toEqual([agent, reviewer, '每单先问用途']);

  // The month is paid by the mean with the two, and closed.
  await openTask(workbench, 'pay', 'pay-run');
  await restsAt(workbench, 'pay-run', 'choices');
  await pane.getByTestId('pay-run-month').selectOption(month);
  await pane.getByTestId('pay-run-preview').click();
  await restsAt(workbench, 'pay-run', 'preview');
  const total = Number((await pane.getByTestId('pay-run-total').textContent())?.replaceAll(',', ''));
  await pane.getByTestId('pay-run-write').click();
  await restsAt(workbench, 'pay-run', 'done');
  await workbench.settled();
  const payroll = (await rowsOf(excel, `工资核算 ${month}`, '应发')).filter((row) => row['客服'] !== '');
  expect(sum(payroll.map((row) => row['应发']))).toBeCloseTo(total, 6);
  expect(payroll.find((row) => row['客服'] === agent)?.['质检均分']).toBeCloseTo(mean, 9);
  const statements = (await excel.usedValues(`工资条 ${month}`)).filter(([step]) => step === '应发合计');
  expect(statements.map(([, , amount]) => amount)).toEqual(payroll.map((row) => row['应发']));
  await pane.getByTestId('pay-run-by').fill('王经理');
  await pane.getByTestId('pay-run-close').click();
  await restsAt(workbench, 'pay-run', 'closed');
  const paid = await rowsOf(excel, '发薪记录', '金额');
  expect(sum(paid.map((row) => row['金额']))).toBeCloseTo(total, 6);

  // The review of the month, by the same marks and the same pay.
  await openPage(workbench, 'review');
  const review = await driveReview(workbench, { kind: 'month', month });
  await workbench.settled();
  const person = review.people.find((one) => one.agent === agent);
  expect(person?.qaCount).toBe(count);
  expect(person?.qaMean).toBeCloseTo(mean, 9);

  // What was there is as it was, but for the rows added.
  const after = await page.evaluate(() => window.workbench.host.image());
  const mine = (place: string) => sheets.some((sheet) => place.startsWith(`${sheet} `));
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter(mine)
    .filter((place) => before[place] !== after[place]);
  const last = (sheet: string, rows: Rows, added: number) =>
    Array.from({ length: added }, (_, i) => `${sheet} row ${rows.length + 2 + i}`);
  expect(changed.sort()).toEqual([...last('质检明细', reviews, 2), ...last('辅导记录', coached, 1)].sort());
  expect(harness.errors).toEqual([]);
  const own = [harness.run.server.url, 'data:', 'blob:'];
  const elsewhere = harness.requests.filter((url) => !own.some((start) => url.startsWith(start)));
  expect(elsewhere).toEqual([]);
});
