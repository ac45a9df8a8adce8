/** The tasks of the people and the campaign desk: each writes through `onWorkbook`, with a plan of its own. */
import type { Sheets } from './book';
import { at, click, fill, page, preview, tick, type Step } from './steps';
import type { FaultWizard } from './wizard';

interface DeskTask {
  task: string;
  from: string;
  sheets?: Sheets;
  steps: Step[];
}

const deskWizard = (name: string, entry: DeskTask): FaultWizard => ({ name, ...entry, write: `${name}-write` });

/** One person sells much less than the other. */
const daysOf = (count: number): Sheets => ({
  客服日报: [
    ['日期', '旺旺昵称', '咨询人数', '接待人数', '询单人数', '最终付款人数', '销售额'],
    ...Array.from({ length: count }, (_, i) => 46296 + i).flatMap((day) => [
      [day, '小美', 100, 90, 80, 40, 4000],
      [day, '阿强', 100, 60, 50, 2, 100],
    ]),
  ],
});
const daily = daysOf(3);

const phases: Sheets = {
  方案: [
    ['方案', '阶段', '开始日期', '结束日期', '指标', '目标', '方式', '依据', '奖金池'],
    ['双11', '预售期', 46296, 46298, '销售额', 0, '超额累进', '金额', 100],
  ],
  阶梯: [
    ['方案', '起点', '比例'],
    ['双11', 0, 10],
  ],
};

const calendar: Sheets = {
  日历: [
    ['大促', '类型', '阶段', '任务', '开始日期', '截止日期', '完成日期', '负责人'],
    ['双11', '阶段', '预售期', '预售期', 46296, 46298, '', ''],
  ],
};

export const peopleWizards: FaultWizard[] = [
  deskWizard('quadrant', {
    task: 'the four fields',
    from: 'review/people/quadrant/index.ts',
    sheets: daily,
    steps: preview('people', 'quadrant'),
  }),
  deskWizard('diagnosis', {
    task: 'what was agreed, on the board',
    from: 'review/people/diagnosis/index.ts',
    sheets: {
      // Fewer than five days tell nothing of anybody.
      ...daysOf(6),
      考核目标: [
        ['指标', '目标', '权重'],
        ['付款转化率', 0.4, 0.5],
        ['客单价', 200, 0.5],
      ],
    },
    steps: [...preview('people', 'diagnosis'), ...[tick('diagnosis-remedy-0-0'), fill('diagnosis-owner-0', '王')]],
  }),
  deskWizard('filter', {
    task: 'the risk of filtering',
    from: 'review/people/filter/index.ts',
    sheets: daily,
    steps: preview('people', 'filter'),
  }),
  deskWizard('ladder', {
    task: 'promotion and succession',
    from: 'review/people/ladder/index.ts',
    sheets: {
      ...daily,
      花名册: [
        ['工号', '旺旺昵称', '组别', '入职日期', '等级'],
        ['01', '小美', 'A组', 45000, '合格'],
        ['02', '阿强', 'A组', 45000, '合格'],
      ],
      晋升标准: [
        ['现等级', '下一等级', '通道', '付款转化率'],
        ['合格', '绩优', '纵向', 0.3],
      ],
    },
    steps: preview('people', 'ladder'),
  }),
  deskWizard('stability', {
    task: 'the warnings',
    from: 'review/people/stability/index.ts',
    sheets: daily,
    steps: preview('people', 'stability'),
  }),
  deskWizard('shift', {
    task: 'the slots of a shift',
    from: 'review/people/shift/index.ts',
    sheets: {
      登记: [
        ['日期', '时段', '客服', '咨询人数', '询单人数', '最终付款人数', '销售额'],
        [46300, '10:00-12:00', '小美', 40, 30, 10, 1000],
        [46300, '12:00-14:00', '阿强', 80, 18, 5, 500],
      ],
    },
    steps: preview('people', 'shift'),
  }),
];

export const campaignWizards: FaultWizard[] = [
  deskWizard('calendar', {
    task: 'the days counted back',
    from: 'review/campaign/calendar.ts',
    steps: [
      ...[page('campaign'), click('task-calendar'), at('choices'), fill('calendar-presale', '2027-10-20')],
      ...[fill('calendar-firstPeak', '2027-11-01'), fill('calendar-mainPeak', '2027-11-11')],
      ...[fill('calendar-asOf', '2027-06-01'), fill('calendar-campaign', '双11')],
      ...[click('calendar-preview'), at('preview')],
    ],
  }),
  deskWizard('headcount', {
    task: 'heads, and work shared out',
    from: 'review/campaign/headcountTask.ts',
    sheets: { ...daily, ...calendar },
    steps: preview('campaign', 'headcount'),
  }),
  deskWizard('preparation', {
    task: 'what is ready',
    from: 'review/campaign/preparation.ts',
    sheets: {
      清单: [
        ['准备事项', '准备类别', '计划版本', '负责人', '准备期限', '备好日期'],
        ['课件', '课件', '', '王', 46680, 46680],
        ['试题', '试题', '', '王', 46680, ''],
      ],
    },
    steps: preview('campaign', 'preparation'),
  }),
  deskWizard('incentives', {
    task: 'phases and pools',
    from: 'review/campaign/incentives.ts',
    sheets: { ...daily, ...phases },
    steps: preview('campaign', 'incentives'),
  }),
  deskWizard('summary', {
    task: 'the four parts',
    from: 'review/campaign/summary.ts',
    sheets: { ...daily, ...phases, ...calendar },
    steps: preview('campaign', 'summary'),
  }),
  deskWizard('figures', {
    task: 'what the ledgers tell together',
    from: 'review/ledger/figures/index.ts',
    steps: [
      ...[page('ledgers'), click('ledgers-figures'), at('choices'), fill('figures-first', '2026-10-01')],
      ...[fill('figures-last', '2026-10-31'), click('figures-preview'), at('preview')],
    ],
  }),
];
