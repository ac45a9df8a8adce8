/**
 * Every wizard, with every batch of its write failing in turn, and with single calls in the midst of a batch: the workbook
 * is complete or exactly as before, and the pane says so. A new wizard is one entry of `wizards`.
 */
import ExcelJS from 'exceljs';
import type { WorkbenchPage } from '../../scripts/workbenchRun';
import { openPage, useWorkbench } from './support/harness';

const harness = useWorkbench();

/** How many single calls of each batch fail, evenly spread over it. */
const callsOfBatch = 2;

const idle = ({ pane }: WorkbenchPage, name: string, step?: string): Promise<void> =>
  pane.locator(`[data-testid=${name}-wizard]${step ? `[data-step=${step}]` : ''}[data-busy=false]`).waitFor();

interface Wizard {
  name: string;
  /** Goes on until one click is left. */
  ready: (workbench: WorkbenchPage) => Promise<void>;
  /** The button that writes. */
  write: string;
  /** What the pane shows once it has written. */
  done: string;
}

const wizards: Wizard[] = [
  {
    name: 'review',
    ready: async (workbench) => {
      await openPage(workbench, 'review');
      await idle(workbench, 'review', 'month');
      await workbench.pane.getByTestId('review-next').click();
      await workbench.pane.getByTestId('review-preview').click();
      await idle(workbench, 'review', 'preview');
    },
    write: 'review-write',
    done: 'review-done',
  },
  {
    name: 'sampling',
    ready: async (workbench) => {
      await openPage(workbench, 'quality');
      await workbench.pane.getByTestId('task-sampling').click();
      await idle(workbench, 'sampling', 'choices');
      await workbench.pane.getByTestId('sampling-preview').click();
      await idle(workbench, 'sampling', 'preview');
    },
    write: 'sampling-write',
    done: 'sampling-done',
  },
  {
    name: 'pay-run',
    ready: async (workbench) => {
      await openPage(workbench, 'pay');
      await workbench.pane.getByTestId('task-pay-run').click();
      await idle(workbench, 'pay-run', 'choices');
      await workbench.pane.getByTestId('pay-run-preview').click();
      await idle(workbench, 'pay-run', 'preview');
    },
    write: 'pay-run-write',
    done: 'pay-run-done',
  },
  {
    name: 'design',
    ready: async (workbench) => {
      await openPage(workbench, 'pay');
      await workbench.pane.getByTestId('task-design').click();
      await idle(workbench, 'design', 'edit');
      await workbench.pane.getByTestId('design-plan').waitFor();
    },
    write: 'design-save',
    done: 'design-done',
  },
  {
    name: 'templates',
    ready: async (workbench) => {
      await openPage(workbench, 'templates');
      await idle(workbench, 'templates');
      for (const id of ['tiers', 'roster']) await workbench.pane.getByTestId(`template-${id}-choose`).check();
    },
    write: 'templates-insert',
    done: 'templates-done',
  },
  {
    name: 'check',
    ready: async (workbench) => {
      await openPage(workbench, 'check');
      await idle(workbench, 'check', 'findings');
      await workbench.pane.getByTestId('check-repair-all').click();
      await idle(workbench, 'check', 'repair');
    },
    write: 'check-confirm',
    done: 'check-repaired',
  },
  {
    name: 'ledgers',
    ready: async (workbench) => {
      await openPage(workbench, 'ledgers');
      await idle(workbench, 'ledgers', 'list');
      await workbench.pane.getByTestId('ledger-coaching-add').click();
      await idle(workbench, 'ledgers', 'entry');
      await workbench.pane.getByTestId('ledgers-field-date').fill('2026-10-18');
      await workbench.pane.getByTestId('ledgers-field-agent').fill('小美');
    },
    write: 'ledgers-save',
    done: 'ledgers-said',
  },
  {
    name: 'freeze',
    ready: async (workbench) => {
      await openPage(workbench, 'freeze');
      await idle(workbench, 'freeze', 'choose');
      await workbench.pane.getByTestId('freeze-show').click();
      await workbench.pane.getByTestId('freeze-consent').check();
    },
    write: 'freeze-write',
    done: 'freeze-done',
  },
];

/** Three people, a few days, a few conversations, and something to repair and to freeze. */
async function smallBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const people = ['小美', '阿强', '小新'];
  const add = (name: string, rows: unknown[][]) => book.addWorksheet(name).addRows(rows);
  add('花名册', [
    ['工号', '旺旺昵称', '组别', '入职日期'],
    ...people.map((person, i) => [`0${i + 1}`, person, 'A组', 45000]),
  ]);
  add('质检明细', [
    ['会话ID', '会话日期', '客服', '服务用语', '产品知识', '抽检方式', '质检员'],
    ...people.map((person, i) => [`C${i}`, 46297 + i, person, 8, 9, '随机', '王']),
  ]);
  add('客服日报', [
    ['日期', '旺旺昵称', '咨询人数', '接待人数', '询单人数', '最终付款人数', '销售额'],
    ...people.map((person) => [46296, `${person} `, 30, 28, 20, 8, '1,200']),
  ]);
  add('聊天记录', [
    ['会话ID', '日期', '客服昵称', '发送方', '消息内容'],
    ...people.flatMap((person, i) => [
      [`S${i}`, 46297, person, '客户', '在吗'],
      [`S${i}`, 46297, person, '客服', '在的'],
    ]),
  ]);
  add('辅导记录', [
    ['日期', '客服', '辅导人', '问题', '复查日期', '复查结果'],
    [46297, '小美', '王', '等候语', 46304, '已改善'],
  ]);
  const computed = book.addWorksheet('算');
  computed.getCell('A1').value = { formula: 'KEFU.WILSON(8,10)' };
  computed.getCell('A3').value = { formula: 'A1*2' };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const trial = ({ page }: WorkbenchPage) => ({
  failBatch: (number: number) => page.evaluate((n) => window.workbench.host.failBatch(n, { when: 'after' }), number),
  failAction: (number: number) => page.evaluate((n) => window.workbench.host.failAction(n), number),
  fired: () => page.evaluate(() => window.workbench.host.fired),
  remember: () => page.evaluate(() => window.workbench.host.remember()),
  differences: () => page.evaluate(() => window.workbench.host.differences()),
});

it.each(wizards)('$name is written whole or not at all', async ({ name, ready, write, done }) => {
  const workbench = await harness.open();
  await workbench.open(await smallBook(), 'small.xlsx');
  const { pane } = workbench;
  const host = trial(workbench);
  await ready(workbench);
  await workbench.settled();
  await host.remember();

  /** Presses the button, waits for the end, and says which call failed: null where all went well. */
  const press = async () => {
    await pane.getByTestId(write).click();
    await pane.locator(`[data-testid=${name}-error], [data-testid=${done}]`).first().waitFor();
    await idle(workbench, name);
    return host.fired();
  };
  let injected = 0;
  const takenBack = async (fault: string) => {
    const fired = await press();
    // What a page reads again once it has written is no part of the write.
    if (fired === null || (await pane.getByTestId(done).isVisible())) return null;
    injected += 1;
    const said = await pane.getByTestId(`${name}-error`).innerText();
    expect({ fault, fired, said, changed: await host.differences() }).toEqual({
      fault,
      fired,
      said: expect.stringContaining('没有完成'),
      changed: [],
    });
    return fired;
  };

  let actions = 0;
  for (let batch = 1; ; batch += 1) {
    await host.failBatch(batch);
    const fired = await takenBack(`batch ${batch}`);
    if (fired === null) break;
    const size = fired.action - actions;
    for (let part = 1; part <= Math.min(callsOfBatch, size); part += 1) {
      const action = actions + Math.ceil((part * size) / (callsOfBatch + 1));
      await host.failAction(action);
      await takenBack(`action ${action}`);
    }
    actions = fired.action;
  }
  expect(await pane.getByTestId(done).isVisible()).toBe(true);
  expect(await host.differences()).not.toEqual([]);
  console.info(`${name}: ${injected} injected failures over ${actions} calls`);
});
