/**
 * Every wizard, with each call of its write failing in turn, and with the answer of each batch lost: the workbook is
 * complete or exactly as before, and the pane says so. Where a batch asks the same of many ranges, the last of these calls
 * fails. A new wizard is one entry of `wizards`.
 */
import ExcelJS from 'exceljs';
import type { WorkbenchPage } from '../../scripts/workbenchRun';
import { at, click, fill, page, tick, tryFaults, type Fault, type Step } from './support/faultSweep';
import { useWorkbench } from './support/harness';

const harness = useWorkbench();

interface Wizard {
  /** Begins the `data-testid` of its parts: `<name>-wizard`, `<name>-error`. */
  name: string;
  /** What it writes. */
  task: string;
  /** Goes on until one click is left. */
  steps: Step[];
  /** The button that writes. */
  write: string;
  /** What the pane shows once it has written; by default `<name>-done`. */
  done?: string;
}

const wizards: Wizard[] = [
  {
    name: 'review',
    task: 'the report',
    steps: [page('review'), at('month'), click('review-next'), click('review-preview'), at('preview')],
    write: 'review-write',
  },
  {
    name: 'sampling',
    task: 'lists and certificate',
    steps: [page('quality'), click('task-sampling'), at('choices'), click('sampling-preview'), at('preview')],
    write: 'sampling-write',
  },
  {
    name: 'what-if',
    task: 'the comparison',
    steps: [page('pay'), click('task-what-if'), at('adjust')],
    write: 'what-if-write',
  },
  {
    name: 'pay-run',
    task: 'the sheets of a month',
    steps: [page('pay'), click('task-pay-run'), at('choices'), click('pay-run-preview'), at('preview')],
    write: 'pay-run-write',
  },
  {
    name: 'design',
    task: 'the plan',
    steps: [page('pay'), click('task-design'), at('edit')],
    write: 'design-save',
  },
  {
    name: 'templates',
    task: 'two tables',
    steps: [page('templates'), at(), tick('template-tiers-choose'), tick('template-roster-choose')],
    write: 'templates-insert',
  },
  {
    name: 'check',
    task: 'repairs',
    steps: [page('check'), at('findings'), click('check-repair-all'), at('repair')],
    write: 'check-confirm',
    done: 'check-repaired',
  },
  {
    name: 'ledgers',
    task: 'a row of the coaching ledger',
    steps: [
      ...[page('ledgers'), at('list'), click('ledger-coaching-add'), at('entry')],
      ...[fill('ledgers-field-date', '2026-10-18'), fill('ledgers-field-agent', '小美')],
    ],
    write: 'ledgers-save',
    done: 'ledgers-said',
  },
  {
    name: 'freeze',
    task: 'values for formulas',
    steps: [page('freeze'), at('choose'), click('freeze-show'), tick('freeze-consent')],
    write: 'freeze-write',
  },
  {
    name: 'freeze',
    task: 'formulas for values',
    steps: [
      ...[page('freeze'), at('choose'), click('freeze-show'), tick('freeze-consent'), click('freeze-write')],
      ...[at('done'), click('freeze-back'), at('choose'), click('freeze-restore-show'), tick('freeze-consent')],
    ],
    write: 'freeze-write',
    done: 'freeze-restored',
  },
];

/** Two people, a few days, a few conversations, and something to repair and to freeze. */
async function smallBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const people = ['小美', '阿强'];
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

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await harness.openShared({ viewport: { width: 640, height: 480 } });
  // A grid to look at would be drawn at every attempt.
  await workbench.page.addStyleTag({ content: '.workspace canvas { display: none }' });
});

it.each(wizards)('$name: $task is whole or not at all', async ({ name, task, steps, write, ...wizard }) => {
  await workbench.open(await smallBook(), 'small.xlsx');
  for (const step of steps) await step(workbench, name);
  await workbench.settled();
  await workbench.page.evaluate(() => window.workbench.host.remember());
  const attempt = async (faults: Fault[]) => {
    const buttons = { wizard: name, write, done: wizard.done ?? `${name}-done` };
    const trials = await tryFaults(workbench, buttons, faults);
    trials.forEach(({ fired, said, changed }, i) => {
      if (said === null) return;
      expect({ fault: faults[i], fired, said, changed }).toEqual({
        fault: faults[i],
        fired: expect.anything(),
        said: expect.stringContaining('没有完成'),
        changed: [],
      });
    });
    return trials;
  };

  let calls = 0;
  let injected = 0;
  let alike = 0;
  for (let batch = 1; ; batch += 1) {
    const [lost] = await attempt([{ batch }]);
    // What a page reads again once it has written is no part of the write.
    if (!lost || lost.said === null) {
      expect(lost?.changed).not.toEqual([]);
      break;
    }
    // Now and then with everything computed.
    await workbench.settled();
    expect(await workbench.page.evaluate(() => window.workbench.host.differences())).toEqual([]);
    const asked = lost.calls.slice(calls);
    const chosen = lastOfEach(asked);
    const trials = await attempt(chosen.map((at) => ({ action: calls + at + 1 })));
    expect(trials.map(({ fired }) => fired?.what)).toEqual(chosen.map((at) => asked[at]));
    calls = lost.calls.length;
    injected += 1 + trials.length;
    alike += asked.length - chosen.length;
  }
  console.info(
    `${name}, ${task}: ${injected} injected failures; ${calls} calls, ${alike} of them repeated in their batch`,
  );
});

/** Where each different call of a batch stands last: what it asked before, it asked the same of other cells. */
function lastOfEach(calls: readonly string[]): number[] {
  return calls.flatMap((call, i) => (calls.lastIndexOf(call) === i ? [i] : []));
}
