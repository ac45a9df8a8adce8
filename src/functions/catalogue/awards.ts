import type { FunctionEntry } from './entry';

export const awardsFunctions: readonly FunctionEntry[] = [
  {
    id: 'SPLITPOOL',
    family: 'incentive',
    required: 2,
    text: {
      'zh-CN': {
        description: '按份额分配奖金池，各份之和与奖金池完全相等。',
        parameters: {
          pool: '要分配的金额（元）。',
          shares: '每行一个份额，0 或以上。',
          decimals: '最小单位的小数位数，0 到 10；默认 2（分）。',
        },
        result: '每行一个金额；份额为空时为空。',
        rule: '先按份额取到最小单位，余下的逐个分给余数最大者，相同时靠前的行优先。负的奖金池与正的对称。',
        errors: [
          '#NUM!：奖金池的小数位超过 decimals，或没有大于 0 的份额',
          '该行 #VALUE! 或 #NUM!：份额是文字或为负；其余行分完奖金池',
        ],
      },
      'en-US': {
        description: 'Splits a pool by shares so that the parts sum to it exactly.',
        parameters: {
          pool: 'The amount to split, in yuan.',
          shares: 'One share per row, 0 or more.',
          decimals: 'Decimals of the smallest unit paid, 0 to 10; default 2 (fen).',
        },
        result: 'One amount per row; empty for a blank share.',
        rule: 'Each gets the whole units of their part; the units left over go one at a time to the largest remainders, ties to the earlier row. A negative pool mirrors the positive one.',
        errors: [
          '#NUM!: a pool finer than the decimals, or no share above 0',
          '#VALUE! or #NUM! in the row: a share that is text or negative; the others share the pool',
        ],
      },
    },
    example: {
      args: [100, [[1], [1], [1]], null],
      result: [[33.34], [33.33], [33.33]],
    },
    source: 'Largest remainder (Hamilton); the published pool of 100.00 over 1, 1, 1',
  },
  {
    id: 'RANKPRIZE',
    family: 'incentive',
    required: 2,
    text: {
      'zh-CN': {
        description: '名次奖。',
        parameters: {
          values: '每行一个参与排名的数。',
          prizes: '每行一个奖金（元），第一名在前。',
          ties: 'share（默认）：并列者平分所占名次的奖金；all：各得其中最高的奖金；first：靠前的行优先。',
          order: 'descending（默认）：数值高者胜；ascending：低者胜。',
        },
        result: '每行一个奖金（元），没有则为 0；数值为空时为空。',
        rule: '小数点后 9 位相同视为并列。share 分到分，靠前的行先得，奖金总额不变；all 按竞赛排名。',
        errors: ['该行 #VALUE!：应为数字处是文字', '#NUM!：奖金为负或超过两位小数；#VALUE!：奖金是文字或选项未知'],
      },
      'en-US': {
        description: 'Prizes by rank.',
        parameters: {
          values: 'One value to rank per row.',
          prizes: 'One prize in yuan per row, best place first.',
          ties: 'share (default): the tied split the prizes of the places they fill; all: each gets the best of them; first: the earlier row.',
          order: 'descending (default): the highest value wins; ascending: the lowest.',
        },
        result: 'One prize in yuan per row, 0 without one; empty for a blank value.',
        rule: 'Values equal to 9 decimals are tied. share splits to the fen, earlier rows first, and pays every prize exactly; all is competition ranking.',
        errors: [
          '#VALUE! in the row: text where a number belongs',
          '#NUM!: a prize that is negative or finer than the fen; #VALUE!: a prize that is text, an unknown option',
        ],
      },
    },
    example: {
      args: [[[10], [8], [10], ['-']], [[100], [50], [20]], 'share', null],
      result: [[75], [20], [75], ['']],
    },
  },
  {
    id: 'KPISCORE',
    family: 'incentive',
    required: 3,
    text: {
      'zh-CN': {
        description: 'KPI 得分：按权重汇总目标达成率，100 = 全部达成。',
        parameters: {
          actuals: '每行一人，每列一个指标；空或 - 不计。',
          targets: '每个指标一个目标，或每人一行目标。',
          weights: '每个指标一个权重，0 或以上。',
          directions: '每个指标一个方向：1 或 越高越好（默认），-1 或 越低越好。',
          cap: '达成率最多计到多少；默认 1.2。',
        },
        result: '每行一个得分；没有可计分的指标时为空。',
        rule: '100 · Σ 权重 · min(上限, 达成率) ÷ Σ 权重。越高越好：实际 ÷ 目标；越低越好：目标 ÷ 实际。越低越好而实际为 0 时按上限计，越高越好而目标为 0 时不计，负的达成率按 0。每指标一个的参数也可以竖着放。',
        errors: ['该行 #VALUE!：应为数字处是文字', '#VALUE!：列数不同、方向未知；#NUM!：权重为负、上限 ≤ 0'],
      },
      'en-US': {
        description: 'KPI scores: weighted attainment of targets, 100 = all targets met.',
        parameters: {
          actuals: 'One person per row, one metric per column; blank or - = left out.',
          targets: 'One target per metric, or one row of them per person.',
          weights: 'One weight per metric, 0 or more.',
          directions: 'One direction per metric: 1 or 越高越好 (default), -1 or 越低越好.',
          cap: 'The highest attainment that counts; default 1.2.',
        },
        result: 'One score per row; empty where nothing can be scored.',
        rule: '100 · Σ w · min(cap, attainment) ÷ Σ w. Upwards actual ÷ target, downwards target ÷ actual. A downward actual of 0 attains the cap, an upward target of 0 is left out, a negative attainment counts 0. Per-metric arguments may also stand in a column.',
        errors: [
          '#VALUE! in the row: text where a number belongs',
          '#VALUE!: widths that differ, an unknown direction; #NUM!: a negative weight, a cap of 0 or less',
        ],
      },
    },
    example: {
      args: [
        [
          [0.5, 40],
          [0.4, '-'],
        ],
        [[0.5, 50]],
        [[60, 40]],
        [[1, -1]],
        null,
      ],
      result: [[108], [80]],
    },
  },
  {
    id: 'AWARDCHECK',
    family: 'incentive',
    required: 1,
    text: {
      'zh-CN': {
        description: '检查一轮奖励：应参与者中的参与率、发放金额和差距。',
        parameters: {
          payouts: '每行一个应发金额（元）。',
          pool: '奖金池（元）。',
          eligible: '每行 TRUE、是、1 或 √ 表示可参与；默认有应发金额（含 0）的都算。',
        },
        result: '一行标题和一行数：应参与、获奖、参与率、发放、奖金池、发放 ÷ 奖金池、中位数、最高、基尼系数。',
        rule: '只算应参与者；应参与而应发为空按 0，其他人的不计。获奖 = 大于 0。基尼系数按总体公式，含 0。',
        errors: ['#VALUE!：应参与者的金额是文字；#NUM!：金额或奖金池为负'],
      },
      'en-US': {
        description: 'How an award round went: participation, spend and spread over the eligible people.',
        parameters: {
          payouts: 'One payout in yuan per row.',
          pool: 'The pool in yuan.',
          eligible: 'TRUE, 是, 1 or √ per row for who could earn; default everyone with a payout, 0 included.',
        },
        result:
          'A header and one row: eligible, earners, participation, spend, pool, spend ÷ pool, median, maximum, Gini.',
        rule: 'Over the eligible; a blank payout of an eligible person is 0, payouts to others are left out. Earners have more than 0. Gini in population form, zeros included.',
        errors: ['#VALUE!: the payout of an eligible person is text; #NUM!: a negative payout or pool'],
      },
    },
    example: {
      args: [[[100], [0], [300], [0]], 1000, null],
      result: [
        ['应参与人数', '获奖人数', '参与率', '发放金额', '奖金池', '奖金池使用率', '中位数', '最高', '基尼系数'],
        [4, 2, 0.5, 400, 1000, 0.4, 50, 300, 0.625],
      ],
    },
    source: 'Gini: Dixon et al. (1987), Ecology 68:1548',
  },
  {
    id: 'TARGETODDS',
    family: 'incentive',
    required: 2,
    text: {
      'zh-CN': {
        description: '过去各期中有多少期达到目标。',
        parameters: {
          history: '每行一人，每列一期；空或 - 不算一期。',
          targets: '每行一个目标。',
        },
        result: '每行一个比例，0 到 1；没有一期或没有目标时为空。',
        rule: '达到目标的期数 ÷ 有数的期数；等于目标算达到。',
        errors: ['该行 #VALUE!：应为数字处是文字', '#VALUE!：各列行数不同'],
      },
      'en-US': {
        description: 'How often each person would have reached a target in past periods.',
        parameters: {
          history: 'One person per row, one past period per column; blank or - = no period.',
          targets: 'One target per row.',
        },
        result: 'Share of periods that reached the target per row, 0 to 1; empty without a period or a target.',
        rule: 'Periods with a value that reached the target ÷ periods with a value; equal reaches.',
        errors: ['#VALUE! in the row: text where a number belongs', '#VALUE!: columns of unequal length'],
      },
    },
    example: {
      args: [[[42, 45, '-', 40]], [[42]]],
      result: [[0.666666666667]],
    },
  },
];
