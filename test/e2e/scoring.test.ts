import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from '../../scripts/workbenchRun';
import { violations } from './support/axe';
import { Excel } from './support/excel';
import { openPage, useWorkbench } from './support/harness';
import { cellUnder, dispute } from './support/plantedReviews';

const harness = useWorkbench();

const reviewer = '质检老王';

/** The last five conversations of the chat log as a sample: the first without a chat, the last for a second review. */
async function makeSample(excel: Excel): Promise<string[]> {
  const [header = [], ...lines] = await excel.usedValues('聊天记录');
  const at = (title: string) => header.indexOf(title);
  const [id, day, agent] = [at('会话ID'), at('日期'), header.findIndex((title) => /客服/.test(String(title)))];
  const chats = new Map(lines.map((line) => [String(line[id]), line]));
  const last = [...chats.values()].slice(-5);
  const rows = last.map((line, i) => [
    i === 0 ? 'NO-CHAT' : String(line[id]),
    Number(line[day]),
    String(line[agent]),
    '随机',
    i === 4 ? '初评员' : reviewer,
    i === 4 ? reviewer : '',
  ]);
  await excel.addSheet('抽检清单');
  await excel.write('抽检清单', `A1:F${rows.length + 1}`, [
    ['会话ID', '日期', '客服', '抽检方式', '质检员', '复评员'],
    ...rows,
  ]);
  return rows.map(([conversation]) => String(conversation));
}

const idle = ({ pane }: WorkbenchPage, step: string): Promise<void> =>
  pane.locator(`[data-testid=scoring-wizard][data-step=${step}][data-busy=false]`).waitFor();

/** One key a mark, all items. */
async function typeMarks(items: Locator, key: string): Promise<void> {
  const count = await items.count();
  await items.first().focus();
  for (let i = 0; i < count; i++) await items.page().keyboard.press(key);
}

/** Writes, and cancels before a person could. */
const pressAndCancel = ({ pane }: WorkbenchPage): Promise<void> =>
  pane.getByTestId('scoring-wizard').evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        const press = (name: string): boolean => {
          const button = element.querySelector<HTMLElement>(`[data-testid=${name}]`);
          button?.click();
          return button !== null;
        };
        const watch = new MutationObserver(() => {
          if (!press('scoring-cancel')) return;
          watch.disconnect();
          resolve();
        });
        watch.observe(element, { childList: true, subtree: true });
        press('scoring-save');
      }),
  );

describe('the scoring', () => {
  it('is done by keyboard, resumes after a reload, keeps edits readable, and is cancelled without a trace', async () => {
    const workbench = await harness.open({ book: 'shop-12.xlsx' });
    const { pane, page } = workbench;
    await workbench.resizePane(320);
    const excel = await Excel.of(workbench);
    await openPage(workbench, 'quality');
    await pane.getByTestId('task-scoring').click();
    await idle(workbench, 'queue');
    expect(await pane.getByTestId('scoring-no-sample').textContent()).toContain('抽检清单');
    const sample = await makeSample(excel);
    await pane.getByTestId('scoring-rescan').click();
    await pane.getByTestId('scoring-reviewer').waitFor();
    await pane.getByTestId('scoring-reviewer').selectOption(reviewer);
    expect(await pane.getByTestId('scoring-open').textContent()).toBe('5');
    expect(await pane.getByTestId('scoring-target').textContent()).toContain('V1');
    expect(await violations(workbench)).toEqual([]);

    // The first: no chat; a digit that is too large is refused; an item is passed over and asked for.
    const before = (await excel.usedValues('质检明细')).length;
    await pane.getByTestId('scoring-start').click();
    await idle(workbench, 'review');
    expect(await pane.getByTestId('scoring-no-chat').textContent()).toContain('NO-CHAT');
    const items = pane.getByRole('spinbutton');
    const count = await items.count();
    await pane.locator('[data-testid=scoring-item-0]:focus').waitFor();
    await page.keyboard.press('8');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('-');
    for (let i = 2; i < count; i++) await page.keyboard.press(i === 2 ? 'ArrowDown' : 'f');
    expect(await pane.getByTestId('scoring-left').textContent()).toContain('1');
    await pane.getByTestId('scoring-highlight').fill('主动推荐搭配');
    expect(await pane.getByTestId('scoring-save').isDisabled()).toBe(true);
    await pane.getByTestId('scoring-allow').check();
    await pane.getByTestId('scoring-save').click();
    await pane.locator('[data-testid=scoring-item-2]:focus').waitFor();
    expect(await excel.usedValues('质检明细')).toHaveLength(before);
    expect(await violations(workbench)).toEqual([]);

    // The pane is reloaded: the half-made review is still there.
    await pane.locator('html').evaluate(() => window.location.reload());
    await openPage(workbench, 'quality');
    await pane.getByTestId('task-scoring').click();
    await idle(workbench, 'queue');
    expect(await pane.getByTestId('scoring-reviewer').inputValue()).toBe(reviewer);
    await pane.getByTestId('scoring-start').click();
    await pane.getByTestId('scoring-restored').waitFor();
    await pane.locator('[data-testid=scoring-item-2]:focus').waitFor();
    await page.keyboard.press('9');
    await pane.getByTestId('scoring-allow').check();
    await pane.getByTestId('scoring-save').click();
    await pane.getByTestId('scoring-chat').waitFor();

    const after = await Excel.of(workbench);
    const [header = [], ...rows] = await after.usedValues('质检明细');
    expect(rows).toHaveLength(before);
    const cell = (row: typeof header | undefined, title: string) => cellUnder(header, row, title);
    const row = rows.at(-1);
    expect([
      cell(row, '会话ID'),
      cell(row, '质检员'),
      cell(row, '服务用语'),
      cell(row, '回复速度'),
      cell(row, '开头语'),
    ]).toEqual(['NO-CHAT', reviewer, 8, '-', 9]);
    expect(cell(row, '亮点')).toBe('主动推荐搭配');
    const versions = await after.usedValues('评分表版本');
    expect(versions).toHaveLength(count + 1);
    expect(versions[1]?.[0]).toBe('V1');

    // Cancelled the moment it can be, the write leaves nothing behind, and what was marked stays.
    await typeMarks(items, '7');
    await pressAndCancel(workbench);
    await idle(workbench, 'review');
    await workbench.settled();
    expect(await after.usedValues('质检明细')).toHaveLength(before + 1);
    expect(await pane.getByTestId('scoring-item-0').getAttribute('aria-valuenow')).toBe('7');

    // The next ones, all at once by keyboard; the last is a second review with a row of its own.
    for (const id of sample.slice(1)) {
      await typeMarks(items, '7');
      await page.keyboard.press('Tab');
      await pane.getByTestId('scoring-save').focus();
      await page.keyboard.press('Enter');
      await pane.getByTestId('scoring-saved').getByText('质检明细').waitFor();
      if (id !== sample.at(-1)) await pane.locator('[data-testid=scoring-item-0][aria-valuetext="未评"]').waitFor();
    }
    await idle(workbench, 'queue');
    await pane.getByTestId('scoring-all-done').waitFor();
    expect(await after.usedValues('质检明细')).toHaveLength(before + sample.length);

    // An edit: the earlier mark stays in the log, and nothing changes without a yes.
    await pane.getByTestId('scoring-done-list').locator('summary').click();
    await pane.getByTestId('scoring-done-list').getByTestId('scoring-entry').first().click();
    await pane.locator('[data-testid=scoring-item-0]').focus();
    await page.keyboard.press('6');
    await pane.getByTestId('scoring-save').click();
    await idle(workbench, 'edit');
    expect(await pane.getByTestId('scoring-changes').textContent()).toMatch(/服务用语\s*8\s*6/);
    expect(await violations(workbench)).toEqual([]);
    expect(await pane.getByTestId('scoring-edit-write').isDisabled()).toBe(true);
    await pane.getByTestId('scoring-edit-consent').check();
    await pane.getByTestId('scoring-edit-write').click();
    await idle(workbench, 'queue');
    const edits = await after.usedValues('质检修改记录');
    expect(edits[1]?.slice(1, 8)).toEqual([reviewer, 'NO-CHAT', edits[1]?.[3], reviewer, '服务用语', 8, 6]);
    const [, ...edited] = await after.usedValues('质检明细');
    expect(cell(edited[before - 1], '服务用语')).toBe(6);
    expect(harness.errors).toEqual([]);
  });

  it('decides an appeal by somebody else, with its effect shown before, in English and at 320 px', async () => {
    const workbench = await harness.open({ book: 'shop-12.xlsx', locale: 'en-US' });
    const { pane, page } = workbench;
    await workbench.resizePane(320);
    const at = (step: string) =>
      pane.locator(`[data-testid=appeals-wizard][data-step=${step}][data-busy=false]`).waitFor();
    const excel = await Excel.of(workbench);
    await openPage(workbench, 'quality');
    await pane.getByTestId('task-appeals').click();
    await at('list');
    await pane.getByTestId('appeals-no-table').waitFor();
    expect(await violations(workbench)).toEqual([]);

    const { header, rows, disputed } = await dispute(excel);
    const of = (row: typeof header, title: string) => cellUnder(header, row, title);
    const [agent, reviewer] = ['客服', '质检员'].map((title) => String(of(disputed, title)));
    await pane.getByTestId('appeals-rescan').click();
    await pane.getByTestId('appeals-open').waitFor();
    expect(await pane.getByTestId('appeals-open').textContent()).toBe('2');
    expect(await pane.getByTestId('appeals-late').textContent()).toBe('1');
    expect(await violations(workbench)).toEqual([]);
    await pane.getByTestId('appeals-entry').last().click();
    await pane.getByTestId('appeals-problem').waitFor();
    await pane.getByTestId('appeals-back').click();

    await pane.getByTestId('appeals-entry').first().click();
    await pane.getByTestId('appeals-is-late').waitFor();
    await pane.getByTestId('scoring-mark-0').focus();
    await page.keyboard.press('Enter');
    await pane.getByTestId('appeals-effect').waitFor();
    expect(await pane.getByTestId('appeals-effect').textContent()).toContain(`产品知识${of(disputed, '产品知识')}0`);
    expect(await violations(workbench)).toEqual([]);
    await pane.getByTestId('appeals-decider').selectOption(reviewer ?? '');
    await pane.getByTestId('appeals-uphold').click();
    expect(await pane.getByTestId('appeals-error').textContent()).toContain(reviewer);
    const others = await pane.getByTestId('appeals-decider').locator('option').allTextContents();
    const decider = others.slice(1).find((name) => name !== reviewer && name !== agent) ?? '';
    await pane.getByTestId('appeals-decider').selectOption(decider);
    await pane.getByTestId('appeals-uphold').click();
    await at('confirm');
    expect(await violations(workbench)).toEqual([]);
    expect(await pane.getByTestId('appeals-write').isDisabled()).toBe(true);
    await pane.getByTestId('appeals-consent').check();
    await pane.getByTestId('appeals-write').click();
    await at('list');
    await pane.getByTestId('appeals-written').getByText('申诉记录').waitFor();
    expect(await pane.getByTestId('appeals-decided').textContent()).toBe('1');

    // The decision stands beside the first mark; the QA sheet is as it was.
    const appeals = await excel.usedValues('申诉记录');
    const line = appeals[1] ?? [];
    expect([line[3], line[6], line[7], line[9], line[10]]).toEqual([
      of(disputed, '产品知识'),
      reviewer,
      decider,
      '成立',
      0,
    ]);
    expect(await excel.usedValues('质检明细')).toEqual([header, ...rows]);
    expect(harness.errors).toEqual([]);
  });
});
