import type { FunctionEntry } from '../entry';

export const allocate: FunctionEntry = {
  id: 'ALLOCATE',
  family: 'sampling',
  required: 2,
  text: {
    'zh-CN': {
      description: '按权重在上下限内分配一个整数总量(最大余数法)。',
      parameters: {
        total: '要分配的整数。',
        weights: '每行一个权重,不小于 0;空白为 0。',
        minimums: '每行至少分到的整数;空白为 0。',
        maximums: '每行最多分到的整数;空白为不限。',
      },
      result: 'n×1 整数;其和等于总量。',
      rule: 'Hamilton 法:先取整数部分,余下按余数从大到小各一个,相同归先出现的行。超出上下限的行取界限值,其余重新分配。',
      errors: ['总量为负或小数、权重全为 0、上下限容不下总量:#NUM!', '最小值大于最大值:#VALUE!', '权重为负:该行 #NUM!'],
    },
    'en-US': {
      description: 'Allocates a whole total by weights, by largest remainder and within bounds.',
      parameters: {
        total: 'The whole number to allocate.',
        weights: 'One weight per row, at least 0; blank = 0.',
        minimums: 'The least a row gets, whole; blank = 0.',
        maximums: 'The most a row gets, whole; blank = no limit.',
      },
      result: 'n×1 whole numbers; their sum is the total.',
      rule: "Hamilton's method: whole parts first, then one each to the largest remainders, ties to the earlier row. Rows outside their bounds get the bound, and the others are fitted anew.",
      errors: [
        'Total negative or fractional, weights all 0, bounds that cannot hold the total: #NUM!',
        'A minimum above its maximum: #VALUE!',
        'A negative weight: #NUM! in that row',
      ],
    },
  },
  example: {
    args: [10, [[1], [1], [8]], [[2], [2], [2]], null],
    result: [[2], [2], [6]],
  },
  source: 'Balinski & Young, Fair Representation (1982)',
};
