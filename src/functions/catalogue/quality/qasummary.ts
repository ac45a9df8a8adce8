import type { FunctionEntry } from '../entry';

export const qasummary: FunctionEntry = {
  id: 'QASUMMARY',
  family: 'quality',
  required: 2,
  text: {
    'zh-CN': {
      description: '按客服汇总质检:条数、均分、合格数、合格率及其区间、收缩均分。',
      parameters: {
        agents: '每行一名客服。',
        scores: '每行一个分数,0–100;空白行略过。',
        passLine: '合格线;默认 80。',
        confidence: '区间的置信度,0 与 1 之间;默认 0.95。',
      },
      result: '表格:表头,之后每名客服一行:条数、均分、合格数、合格率、下限、上限、收缩均分。',
      rule: '按首次出现的顺序。区间为 Wilson 区间。收缩均分把各人均分按偶然性的大小拉向全体均分:权重 τ²/(τ²+σ²/n),σ²=MSW,τ²=(MSB−MSW)/n₀;τ²≤0 时等于全体均分。',
      errors: ['分数是文字:该客服一行 #VALUE!', '置信度不在 0 与 1 之间(如 95):#NUM!', '各列行数不同:整个函数 #VALUE!'],
    },
    'en-US': {
      description:
        'A table of QA results per agent: count, mean, passes, pass rate with Wilson interval, and shrunk mean.',
      parameters: {
        agents: 'One agent per row.',
        scores: 'One score per row, 0–100; blank rows are skipped.',
        passLine: 'The score that passes; default 80.',
        confidence: 'Confidence of the interval, between 0 and 1; default 0.95.',
      },
      result: 'A table: header, then per agent count, mean, passes, pass rate, lower and upper limit, shrunk mean.',
      rule: "Agents in order of first appearance. The interval is Wilson's. The shrunk mean draws each mean toward the mean of all scores by as much as chance explains: weight τ²/(τ² + σ²/n), σ² = MSW, τ² = (MSB − MSW)/n₀; where τ² ≤ 0 it is the mean of all.",
      errors: [
        "A text score: #VALUE! in that agent's row",
        'Confidence not between 0 and 1, such as 95: #NUM!',
        'Columns of unequal length: #VALUE! for the call',
      ],
    },
  },
  example: {
    args: [[['小艾'], ['小北'], ['小艾'], ['小北']], [[90], [70], [95], [60]], null, null],
    result: [
      ['客服', '条数', '均分', '合格数', '合格率', '合格率下限', '合格率上限', '收缩均分'],
      ['小艾', 2, 92.5, 2, 1, 0.3423802, 1, 91.9318182],
      ['小北', 2, 65, 0, 0, 0, 0.6576198, 65.5681818],
    ],
  },
  source: 'Wilson (1927); Searle, Casella, McCulloch, Variance Components (1992), 3.6',
};
