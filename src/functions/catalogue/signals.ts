import type { FunctionEntry } from './entry';

export const signalsFunctions: readonly FunctionEntry[] = [
  {
    id: 'FILTERRISK',
    family: 'people',
    required: 4,
    text: {
      'zh-CN': {
        description: '过滤风险：过滤率、同组稳健 z、转化率，以及把被过滤的人加回后的转化率。',
        parameters: {
          consulted: '每行咨询人数。',
          received: '每行接待人数。',
          inquiring: '每行询单人数。',
          paying: '每行付款人数。',
        },
        result: '每行五列：过滤率、稳健 z、转化率、加回后的转化率、标记（z > 3.5 为 TRUE，接待多于咨询为 数据有误）。',
        rule: '过滤率 = 1 − 接待 ÷ 咨询；转化率 = 付款 ÷ 询单；加回后 = 付款 ÷ (询单 + 咨询 − 接待)。只标记过滤偏高；数据有误的不进入同组。分母为 0 则为空。',
        errors: ['该行 #VALUE!：应为数字处是文字', '该行 #NUM!：人数为负', '#VALUE!：各列行数不同'],
      },
      'en-US': {
        description:
          'Filtering of consultations: filter rate, robust z within the group, conversion, and conversion with the filtered added back.',
        parameters: {
          consulted: 'People who consulted, per row.',
          received: 'People received, per row.',
          inquiring: 'People inquiring, per row.',
          paying: 'People paying, per row.',
        },
        result:
          'Five columns per row: filter rate, robust z, conversion, conversion with the filtered, flag (TRUE where z > 3.5, 数据有误 where more were received than consulted).',
        rule: 'Filter rate 1 − received ÷ consulted; conversion paying ÷ inquiring; with the filtered, paying ÷ (inquiring + consulted − received). Only high filtering is flagged; data faults stay out of the group. A zero denominator is empty.',
        errors: [
          '#VALUE! in the row: text where a number belongs',
          '#NUM! in the row: a negative count',
          '#VALUE!: columns of unequal length',
        ],
      },
    },
    example: {
      args: [[[100], [100], [100], [100]], [[90], [89], [91], [50]], [[50]], [[10]]],
      result: [
        [0.1, -0.33725, 0.2, 0.16666666666666666, false],
        [0.11, 0.33725, 0.2, 0.16393442622950818, false],
        [0.09, -1.01175, 0.2, 0.1694915254237288, false],
        [0.5, 26.64275, 0.2, 0.1, true],
      ],
    },
    source: 'Robust z: Iglewicz & Hoaglin (1993)',
  },
  {
    id: 'TAIL',
    family: 'people',
    required: 2,
    text: {
      'zh-CN': {
        description: '转化尾端：量足够的人中转化最低的一部分，至少一人。',
        parameters: {
          successes: '每行成功数，如付款人数。',
          volumes: '每行总量，如询单人数。',
          share: '尾端占人数的比例，0 到 1；默认 0.2。',
          minimum: '总量达到多少才参与比较；默认 20。',
        },
        result: '尾端为 TRUE，其余为 FALSE；空行为空。',
        rule: '量足够的 m 人中取 max(1, ⌊比例 · m⌋) 人；相同时量大者先，再靠前的行先。量不足为 FALSE。',
        errors: [
          '该行 #VALUE!：应为数字处是文字',
          '该行 #NUM!：为负，或成功数大于总量；#NUM!：比例不在 0–1',
          '#VALUE!：各列行数不同',
        ],
      },
      'en-US': {
        description: 'The tail by conversion: the lowest share of people among those with enough volume, at least one.',
        parameters: {
          successes: 'Successes per row, for example paying buyers.',
          volumes: 'Volume per row, for example inquiring buyers.',
          share: 'Share of people in the tail, 0 to 1; default 0.2.',
          minimum: 'The volume from which a conversion counts; default 20.',
        },
        result: 'TRUE for the tail, else FALSE; empty for a blank row.',
        rule: 'max(1, ⌊share · m⌋) of the m people with enough volume; ties: larger volume, then the earlier row. Too little volume: FALSE.',
        errors: [
          '#VALUE! in the row: text where a number belongs',
          '#NUM! in the row: negative, or more successes than volume; #NUM!: a share outside 0–1',
          '#VALUE!: columns of unequal length',
        ],
      },
    },
    example: {
      args: [[[12], [6], [1]], [[30], [30], [4]], null, null],
      result: [[false], [true], [false]],
    },
  },
  {
    id: 'CHANGE',
    family: 'people',
    required: 2,
    text: {
      'zh-CN': {
        description: '两个周期的对比。',
        parameters: {
          current: '每行一个本期数。',
          previous: '每行一个上期数。',
          direction: '1 或 越高越好（默认），-1 或 越低越好。',
        },
        result: '每行三列：差、差 ÷ |上期|、变好/变差/持平；缺一个数时为空。',
        rule: '上期为 0 时相对变化为空；差在 1e-9 以内为持平。',
        errors: ['该行 #VALUE!：应为数字处是文字', '#VALUE!：方向未知', '#VALUE!：各列行数不同'],
      },
      'en-US': {
        description: 'Change of figures between two periods.',
        parameters: {
          current: 'One figure per row.',
          previous: 'The figure of the period before, per row.',
          direction: '1 or 越高越好 (default), -1 or 越低越好.',
        },
        result: 'Difference, difference ÷ |previous|, and 变好, 变差 or 持平 per row; empty where a figure is missing.',
        rule: 'The relative change is empty where the previous figure is 0; differences up to 1e-9 are 持平.',
        errors: [
          '#VALUE! in the row: text where a number belongs',
          '#VALUE!: an unknown direction',
          '#VALUE!: columns of unequal length',
        ],
      },
    },
    example: {
      args: [[[12], [8]], [[10], [10]], -1],
      result: [
        [2, 0.2, '变差'],
        [-2, -0.2, '变好'],
      ],
    },
  },
  {
    id: 'ROBUSTZ',
    family: 'people',
    required: 1,
    text: {
      'zh-CN': {
        description: '稳健 z 分：0.6745 · (x − 中位数) ÷ MAD；|z| > 3.5 为异常。',
        parameters: {
          values: '每行一个数。',
        },
        result: '每行一个 z；空值为空。',
        rule: 'MAD 为 0 时用 0.7979 · (x − 均值) ÷ 平均绝对偏差，它也为 0 时 z 为 0。',
        errors: ['该行 #VALUE!：应为数字处是文字'],
      },
      'en-US': {
        description: 'Robust z scores: 0.6745 · (x − median) ÷ MAD; |z| > 3.5 stands out.',
        parameters: {
          values: 'One value per row.',
        },
        result: 'One z per row; empty for a blank value.',
        rule: 'Where the MAD is 0: 0.7979 · (x − mean) ÷ mean absolute deviation, and 0 when that is 0 too.',
        errors: ['#VALUE! in the row: text where a number belongs'],
      },
    },
    example: {
      args: [[[3], [5], [7], [10], [1]]],
      result: [[-0.6745], [0], [0.6745], [1.68625], [-1.349]],
    },
    source: 'Iglewicz & Hoaglin (1993), How to Detect and Handle Outliers',
  },
  {
    id: 'PCHART',
    family: 'people',
    required: 2,
    text: {
      'zh-CN': {
        description: '比率控制图（p 图），上下限按每行样本量取三倍标准误。',
        parameters: {
          counts: '每行件数，如不合格会话数。',
          sizes: '每行样本量。',
        },
        result: '每行五列：比率、中心线、下限、上限、超限为 TRUE；没有样本量时为空。',
        rule: 'p̄ ± 3 · √(p̄(1 − p̄) ÷ n)，p̄ = 件数合计 ÷ 样本量合计，限于 0–1。',
        errors: ['该行 #VALUE!：应为数字处是文字', '该行 #NUM!：为负，或件数大于样本量', '#VALUE!：各列行数不同'],
      },
      'en-US': {
        description: "p-chart of proportions, with limits of three standard errors for each row's size.",
        parameters: {
          counts: 'Count per row, for example failed conversations.',
          sizes: 'Sample size per row.',
        },
        result: 'Proportion, centre, lower limit, upper limit, TRUE where outside, per row; empty without a size.',
        rule: 'p̄ ± 3 · √(p̄(1 − p̄) ÷ n), p̄ = Σ counts ÷ Σ sizes, clipped to 0–1.',
        errors: [
          '#VALUE! in the row: text where a number belongs',
          '#NUM! in the row: negative, or a count above its size',
          '#VALUE!: columns of unequal length',
        ],
      },
    },
    example: {
      args: [
        [[5], [15]],
        [[100], [100]],
      ],
      result: [
        [0.05, 0.1, 0.01, 0.19, false],
        [0.15, 0.1, 0.01, 0.19, false],
      ],
    },
    source: 'Shewhart; NIST/SEMATECH e-Handbook 6.3.3.2; checked on Montgomery, table 7.1',
  },
  {
    id: 'XMR',
    family: 'people',
    required: 1,
    text: {
      'zh-CN': {
        description: '单值控制图（XmR）：均值 ± 2.66 · 平均移动极差，按时间先后。',
        parameters: {
          values: '每行一个数，早的在前；空行跨过。',
        },
        result: '每行五列：值、中心线、下限、上限、超限为 TRUE；只有一个值时没有上下限。',
        rule: '移动极差跨过空行。',
        errors: ['该行 #VALUE!：应为数字处是文字'],
      },
      'en-US': {
        description: 'XmR chart of individual values in order of time: mean ± 2.66 · mean moving range.',
        parameters: {
          values: 'One value per row, oldest first; blank rows are spanned.',
        },
        result: 'Value, centre, lower limit, upper limit, TRUE where outside, per row; a single value has no limits.',
        rule: 'The moving range spans gaps.',
        errors: ['#VALUE! in the row: text where a number belongs'],
      },
    },
    example: {
      args: [[[1], [3], [2]]],
      result: [
        [1, 2, -1.99, 5.99, false],
        [3, 2, -1.99, 5.99, false],
        [2, 2, -1.99, 5.99, false],
      ],
    },
    source: 'Wheeler & Chambers (1992); checked on NIST/SEMATECH e-Handbook 6.3.2.2',
  },
];
