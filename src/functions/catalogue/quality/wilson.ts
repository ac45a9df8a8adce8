import type { FunctionEntry } from '../entry';

export const wilson: FunctionEntry = {
  id: 'WILSON',
  family: 'quality',
  required: 2,
  text: {
    'zh-CN': {
      description: '比例的 Wilson 置信区间。',
      parameters: {
        passes: '每行的通过数。',
        trials: '每行的总数。',
        confidence: '置信度,0 与 1 之间;默认 0.95。',
      },
      result: 'n×2 下限与上限,0–1;总数为 0 时为空。',
      rule: 'Wilson 得分区间。通过数为 0 时下限恰为 0,全部通过时上限恰为 1。',
      errors: [
        '该为数字处是文字:该行 #VALUE!',
        '通过数为负或大于总数:该行 #NUM!',
        '置信度不在 0 与 1 之间(如 95):#NUM!',
      ],
    },
    'en-US': {
      description: 'Wilson score intervals of proportions.',
      parameters: {
        passes: 'Number of passes per row.',
        trials: 'Number of trials per row.',
        confidence: 'Confidence, between 0 and 1; default 0.95.',
      },
      result: 'n×2 lower and upper limit, 0–1; empty where there are no trials.',
      rule: 'The Wilson score interval. No passes give exactly 0, all passes exactly 1.',
      errors: [
        'Text where a number belongs: #VALUE! in that row',
        'Passes negative or above trials: #NUM! in that row',
        'Confidence not between 0 and 1, such as 95: #NUM!',
      ],
    },
  },
  example: {
    args: [[[18], [4], [0]], [[20], [20], [30]], null],
    result: [
      [0.6989664, 0.9721335],
      [0.0806577, 0.4160174],
      [0, 0.1135134],
    ],
  },
  source: 'E. B. Wilson (1927), JASA 22; figures as in statsmodels',
};
