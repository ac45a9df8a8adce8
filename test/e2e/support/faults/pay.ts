import type { Sheets } from './book';
import { at, click, fill, page, preview, type Step } from './steps';
import type { FaultWizard } from './wizard';

const written: Step[] = [...preview('pay', 'pay-run'), click('pay-run-write'), at('done'), fill('pay-run-by', '王')];

/** A sale that came in late. */
const lateSale: Step = async ({ page: browser }) => {
  await browser.evaluate(() =>
    window.workbench.host.coauthor((workbook) => {
      workbook.worksheets.getItem('客服日报').getRange('G2').values = [[90_000]];
    }),
  );
};

const plan: Sheets = {
  激励方案: [
    ['方案', '指标', '目标', '方式', '依据'],
    ['日常', '销售额', 0, '超额累进', '金额'],
  ],
  提成阶梯: [
    ['方案', '起点', '比例'],
    ['日常', 0, 0.1],
  ],
};

export const payWizards: FaultWizard[] = [
  {
    name: 'review',
    task: 'the report',
    from: 'review/monthly/index.ts',
    steps: [page('review'), at('month'), click('review-next'), click('review-preview'), at('preview')],
    write: 'review-write',
  },
  {
    name: 'what-if',
    task: 'the comparison',
    from: 'review/pay/index.ts',
    steps: [page('pay'), click('task-what-if'), at('adjust')],
    write: 'what-if-write',
  },
  {
    name: 'pay-run',
    task: 'the sheets of a month',
    from: 'review/pay/run/index.ts',
    steps: preview('pay', 'pay-run'),
    write: 'pay-run-write',
  },
  {
    name: 'pay-run',
    task: 'the closing of a month',
    from: 'review/pay/run/index.ts',
    steps: written,
    write: 'pay-run-close',
    done: 'pay-run-closed',
  },
  {
    name: 'pay-run',
    task: 'corrections of a closed month',
    from: 'review/pay/run/index.ts',
    sheets: plan,
    steps: [
      ...[...written, click('pay-run-close'), at('closed'), lateSale, click('pay-run-again'), at('choices')],
      ...[click('pay-run-preview'), at('preview'), fill('pay-run-cause', '晚到'), fill('pay-run-by', '王')],
    ],
    write: 'pay-run-post',
    done: 'pay-run-posted',
  },
  {
    name: 'design',
    task: 'the plan',
    from: 'review/pay/design/index.ts',
    steps: [page('pay'), click('task-design'), at('edit')],
    write: 'design-save',
  },
];
