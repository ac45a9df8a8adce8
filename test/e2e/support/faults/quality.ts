import type { Rows, Sheets } from './book';
import { at, click, clickIn, fill, page, press, preview, select, tick, unfold } from './steps';
import type { FaultWizard } from './wizard';

const rubric: Sheets = {
  规则: [
    ['类别', '类别权重', '评分项', '项权重', '满分', '致命项'],
    ['服务', 50, '服务用语', '', 10, ''],
    ['业务', 50, '产品知识', '', 10, ''],
  ],
};

const reviewHeaders = ['会话ID', '会话日期', '客服', '服务用语', '产品知识', '抽检方式', '质检员', '问题描述'];

/** Each conversation scored by two. */
const doubled: Rows = [0, 1, 2].flatMap((i) =>
  ['王', '李'].map((reviewer, k) => [
    `C${i}`,
    46296 + i,
    i === 1 ? '阿强' : '小美',
    8 - 2 * k,
    9,
    '随机',
    reviewer,
    '',
  ]),
);

/** One person is marked down again and again. */
const weak: Rows = [1, 2, 3, 4, 5].map((i) => [`D${i}`, 46295 + i, '阿强', 3, 4, '随机', '王', '没有称呼']);

const sample = (conversation: string): Sheets => ({
  抽检清单: [
    ['会话ID', '日期', '客服', '抽检方式', '质检员', '复评员'],
    [conversation, 46297, '小美', '随机', '王', ''],
  ],
});

const appeals: Sheets = {
  申诉记录: [
    ...[
      [
        '会话ID',
        '客服',
        '评分项',
        '原分',
        '申诉理由',
        '申诉日期',
        '初评员',
        '处理人',
        '处理日期',
        '处理结果',
        '改后分',
      ],
    ],
    ['C0', '小美', '产品知识', '', '按详情页说的', 46298, '', '', '', '', ''],
  ],
};

export const qualityWizards: FaultWizard[] = [
  {
    name: 'sampling',
    task: 'lists and certificate',
    from: 'review/sampling/index.ts',
    steps: preview('quality', 'sampling'),
    write: 'sampling-write',
  },
  {
    name: 'scoring',
    task: 'a review and the version of its rubric',
    from: 'review/scoring/index.ts',
    sheets: { ...rubric, ...sample('S0') },
    steps: [
      ...[page('quality'), click('task-scoring'), at('queue'), select('scoring-reviewer', '王')],
      ...[click('scoring-start'), at('review'), press('scoring-item-0', '8'), press('scoring-item-1', '7')],
      tick('scoring-allow'),
    ],
    write: 'scoring-save',
    done: 'scoring-saved',
  },
  {
    name: 'scoring',
    task: 'another mark, and the log of it',
    from: 'review/scoring/index.ts',
    sheets: { ...rubric, ...sample('C0') },
    steps: [
      ...[page('quality'), click('task-scoring'), at('queue'), select('scoring-reviewer', '王')],
      ...[unfold('scoring-done-list'), click('scoring-entry'), at('review'), press('scoring-item-0', '6')],
      ...[click('scoring-save'), at('edit'), tick('scoring-edit-consent')],
    ],
    write: 'scoring-edit-write',
    done: 'scoring-saved',
  },
  {
    name: 'calibration',
    task: 'the report',
    from: 'review/calibration/index.ts',
    sheets: { ...rubric, 质检明细: [reviewHeaders, ...doubled] },
    steps: preview('quality', 'calibration'),
    write: 'calibration-write',
  },
  {
    name: 'appeals',
    task: 'a decision',
    from: 'review/appeals/index.ts',
    sheets: { ...rubric, 质检明细: [reviewHeaders, ...doubled.slice(0, 1), ...doubled.slice(3, 4)], ...appeals },
    steps: [
      ...[page('quality'), click('task-appeals'), at('list'), click('appeals-entry'), at('appeal')],
      ...[click('scoring-mark-0'), select('appeals-decider', '李'), click('appeals-uphold'), at('confirm')],
      tick('appeals-consent'),
    ],
    write: 'appeals-write',
    done: 'appeals-written',
  },
  {
    name: 'results',
    task: 'report and data',
    from: 'review/results/index.ts',
    sheets: rubric,
    steps: preview('quality', 'results'),
    write: 'results-write',
  },
  {
    name: 'coaching',
    task: 'form and record of a talk',
    from: 'review/coaching/index.ts',
    sheets: { ...rubric, 质检明细: [reviewHeaders, ...weak] },
    steps: [
      ...[page('quality'), click('task-coaching'), at('list'), clickIn('coaching-needing', /辅导/), at('form')],
      ...['praise', 'action', 'coach'].map((field) => fill(`coaching-${field}`, '王')),
      tick('coaching-consent'),
    ],
    write: 'coaching-write',
  },
  {
    name: 'coaching',
    task: 'a recheck',
    from: 'review/coaching/index.ts',
    sheets: {
      ...rubric,
      质检明细: [reviewHeaders, ...weak],
      辅导记录: [
        ['日期', '客服', '辅导人', '问题', '复查日期', '复查结果'],
        [46297, '小美', '王', '等候语', 46304, ''],
      ],
    },
    steps: [
      ...[page('quality'), click('task-coaching'), at('list'), clickIn('coaching-due', /^复查/), at('form')],
      ...[fill('coaching-result', '已改善'), tick('coaching-consent')],
    ],
    write: 'coaching-write',
  },
];
