import type { FunctionEntry } from '../entry';

export const unstable: FunctionEntry = {
  id: 'UNSTABLE',
  family: 'sampling',
  required: 6,
  text: {
    'zh-CN': {
      description: '连续两个坏日子:数据低于目标,且两类均分低于合格线。',
      parameters: {
        agents: '每行一名客服。',
        dates: '每行的日期,日期或文字。',
        values: '当天数据;空白表示没上班。',
        threshold: '应达到的数值。',
        serviceScores: '当天服务类均分,0–100。',
        businessScores: '当天业务类均分,0–100。',
        passLine: '两类均分的合格线;默认 80。',
        higherIsBetter: '数值越高越好为 TRUE(默认),否则 FALSE。',
      },
      result: 'n×1 满足规则的当天为 TRUE,其余为 FALSE。',
      rule: '连续两个上班日数据严格低于目标,且这两天两类均分都严格低于合格线。连续三个坏日子:第二、第三天为 TRUE。同一天多行取平均;没有类别分为 FALSE。',
      errors: ['该为数字处是文字:该行 #VALUE!', '不是日期的文字:该行 #VALUE!', '没有目标值:#VALUE!'],
    },
    'en-US': {
      description:
        'Days on which an agent completes two bad days running: figures below the threshold, both category means below the pass line.',
      parameters: {
        agents: 'One agent per row.',
        dates: 'The day of each row, as a date or text.',
        values: 'The daily figure; blank = not worked.',
        threshold: 'The figure that has to be reached.',
        serviceScores: 'Service category mean of the day, 0–100.',
        businessScores: 'Business category mean of the day, 0–100.',
        passLine: 'The line for both category means; default 80.',
        higherIsBetter: 'TRUE (default) where a higher figure is better, else FALSE.',
      },
      result: 'n×1 TRUE on the day that completes the rule, else FALSE.',
      rule: 'On two consecutive worked days the figure is strictly below the threshold, and over these days the means of both categories are strictly below the pass line. Three bad days: TRUE on the second and third. Several rows a day count as their mean; without category scores FALSE.',
      errors: [
        'Text where a number belongs: #VALUE! in that row',
        'A text that is no date: #VALUE! in that row',
        'No threshold: #VALUE!',
      ],
    },
  },
  example: {
    args: [
      [['小艾'], ['小艾'], ['小艾']],
      [['2026-10-01'], ['2026-10-02'], ['2026-10-03']],
      [[0.2], [0.25], [0.5]],
      0.3,
      [[75], [70], [70]],
      [[78], [72], [72]],
      null,
      null,
    ],
    result: [[false], [true], [false]],
  },
};
