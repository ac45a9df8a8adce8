import type { FunctionEntry } from '../entry';

export const samplesize: FunctionEntry = {
  id: 'SAMPLESIZE',
  family: 'sampling',
  required: 1,
  text: {
    'zh-CN': {
      description: '估计一个比例需要抽多少。',
      parameters: {
        population: '总体数量;空白为无限。',
        margin: '误差(区间半宽),0 与 1 之间;默认 0.05。',
        confidence: '置信度,0 与 1 之间;默认 0.95。',
        proportion: '预计比例,0–1;默认 0.5,所需最多。',
      },
      result: '整数,不超过总体。',
      rule: 'n₀=z²p(1−p)/e²;n=n₀÷(1+(n₀−1)/N),向上取整;z 取全精度。',
      errors: ['误差如 5、置信度如 95、总体为负或小数:#NUM!'],
    },
    'en-US': {
      description: 'How many of a population are needed to estimate a proportion.',
      parameters: {
        population: 'Size of the population; blank = infinite.',
        margin: 'Half width of the interval, between 0 and 1; default 0.05.',
        confidence: 'Confidence, between 0 and 1; default 0.95.',
        proportion: 'The proportion expected, 0–1; default 0.5, which needs the most.',
      },
      result: 'A whole number, never above the population.',
      rule: 'n₀ = z²p(1 − p)/e²; n = n₀ ÷ (1 + (n₀ − 1)/N), rounded up; z at full precision.',
      errors: ['Margin such as 5, confidence such as 95, a negative or fractional population: #NUM!'],
    },
  },
  example: {
    args: [10000, null, null, null],
    result: 370,
  },
  source: 'W. G. Cochran, Sampling Techniques (1977), 4.4',
};
