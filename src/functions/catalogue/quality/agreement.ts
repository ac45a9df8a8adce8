import type { FunctionEntry } from '../entry';

export const agreement: FunctionEntry = {
  id: 'AGREEMENT',
  family: 'quality',
  required: 1,
  text: {
    'zh-CN': {
      description: '多名质检员对同一批会话评分的一致程度。',
      parameters: {
        ratings: '每行一通会话,每列一名质检员;空白表示未评。',
        method: 'alpha(默认)、percent、cohen、fleiss、ac1、icc1、icc2、icc3、icc1k、icc2k、icc3k。',
        scale: 'alpha 用 nominal(默认)、ordinal、interval;cohen 用 none(默认)、linear、quadratic。',
      },
      result: '一个系数;1 表示完全一致。',
      rule: 'percent:各会话一致对数÷对数的平均。cohen:恰两列,含空白的行略过,权重为类别排序后的距离。fleiss 与 ac1 有空白时用 Gwet 的推广。alpha:Krippendorff α,空白为缺失。icc:Shrout 与 Fleiss,含空白的行略过。',
      errors: [
        '只有一个类别或评分太少:#DIV/0!(percent 为 1)',
        'ordinal、interval、icc 中出现文字;cohen 不是两列;选项不存在:#VALUE!',
      ],
    },
    'en-US': {
      description: 'How far reviewers agree on the same conversations.',
      parameters: {
        ratings: 'One subject per row, one rater per column; blank = not rated.',
        method: 'alpha (default), percent, cohen, fleiss, ac1, icc1, icc2, icc3, icc1k, icc2k or icc3k.',
        scale: 'For alpha nominal (default), ordinal or interval; for cohen none (default), linear or quadratic.',
      },
      result: 'One coefficient; 1 is full agreement.',
      rule: "percent: mean over conversations of agreeing pairs ÷ pairs. cohen: two columns, pairs with a blank dropped, weights by distance between the sorted categories present. fleiss and ac1 with blanks: Gwet's generalisation. alpha: Krippendorff's, blanks are missing. icc: Shrout and Fleiss, rows with a blank dropped.",
      errors: [
        'One category only, or too few ratings: #DIV/0! (percent of one category: 1)',
        'Text with ordinal, interval or icc; cohen without exactly two columns; unknown option: #VALUE!',
      ],
    },
  },
  example: {
    args: [
      [
        [9, 2, 5, 8],
        [6, 1, 3, 2],
        [8, 4, 6, 8],
        [7, 1, 2, 6],
        [10, 5, 6, 9],
        [6, 2, 4, 7],
      ],
      'icc2',
      null,
    ],
    result: 0.2897638,
  },
  source:
    'Cohen (1960, 1968); Fleiss (1971); Gwet (2008, 2014); Krippendorff (2011); Shrout & Fleiss (1979), whose data the example is',
};
