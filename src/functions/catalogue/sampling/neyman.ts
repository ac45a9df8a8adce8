import type { FunctionEntry } from '../entry';

export const neyman: FunctionEntry = {
  id: 'NEYMAN',
  family: 'sampling',
  required: 3,
  text: {
    'zh-CN': {
      description: 'Neyman 分配:样本按“数量×标准差”分到各组。',
      parameters: {
        total: '样本总量,整数。',
        sizes: '每组数量,整数;空白为 0。',
        deviations: '每组标准差,不小于 0;空白为 0。',
      },
      result: 'n×1 整数,不超过组内数量;其和等于总量。',
      rule: '按“数量×标准差”用最大余数法;抽完的组取其数量,其余重新分配。标准差全为 0 时按数量分配。',
      errors: ['总量为负、小数或超过全部数量:#NUM!', '数量为负或小数、标准差为负:该行 #NUM!'],
    },
    'en-US': {
      description: "Neyman's allocation of a sample over groups, by size times standard deviation.",
      parameters: {
        total: 'The whole sample size.',
        sizes: 'Size of each group, whole; blank = 0.',
        deviations: 'Standard deviation of each group, at least 0; blank = 0.',
      },
      result: "n×1 whole numbers, never above the group's size; their sum is the total.",
      rule: 'Largest remainder over size × deviation; groups that are used up are clipped and the others fitted anew. All deviations 0: proportional to size.',
      errors: [
        'Total negative, fractional or above all sizes: #NUM!',
        'A negative or fractional size, a negative deviation: #NUM! in that row',
      ],
    },
  },
  example: {
    args: [100, [[300], [500], [200]], [[10], [5], [20]]],
    result: [[32], [26], [42]],
  },
  source: 'J. Neyman (1934); W. G. Cochran, Sampling Techniques (1977), 5.5',
};
