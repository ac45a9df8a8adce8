import type { FunctionEntry } from './entry';

export const peopleFunctions: readonly FunctionEntry[] = [
  {
    id: 'QUADRANT',
    family: 'people',
    required: 2,
    text: {
      'zh-CN': {
        description: '按绩效（合格）与匹配（合适）两轴给出象限和行动。',
        parameters: {
          performance: '每行一个绩效，通常 0–100；空或 - 为缺。',
          fit: '每行一个匹配度，通常 0–100；空或 - 为缺。',
          performanceCut: '绩效分界，或 median 取团队中位数；默认 80。',
          fitCut: '匹配分界，或 median；默认 80。',
          reviews: '每行绩效所依据的质检条数。',
          spread: '每行单条质检分的标准差；与条数一起给出时，离分界太近的人为待观察。',
        },
        result: '每行两列：象限、行动；缺一轴时为空。',
        rule: '等于分界算达到。给出条数和标准差时，80% 区间（绩效 ± 1.2816 · 标准差 ÷ √条数）跨过分界的人为待观察，行动一栏说明再评多少条可判定。桌面版 Excel 可能把空当作 0 传入，缺的请写 -。',
        errors: [
          '该行 #VALUE!：应为数字处是文字',
          '该行 #NUM!：条数或标准差为负；#VALUE!：分界既不是数字也不是 median',
          '#VALUE!：各列行数不同',
        ],
      },
      'en-US': {
        description: 'Quadrant and action of people on the axes performance (合格) and fit (合适).',
        parameters: {
          performance: 'One performance per row, usually 0–100; blank or - = missing.',
          fit: 'One fit per row, usually 0–100; blank or - = missing.',
          performanceCut: "The performance that is enough, or median for the team's median; default 80.",
          fitCut: 'The fit that is enough, or median; default 80.',
          reviews: 'Number of reviews behind the performance per row.',
          spread: 'Standard deviation of one review per row; with reviews, people too close to the cut become 待观察.',
        },
        result: 'Quadrant and action per row; empty where an axis is missing.',
        rule: 'On the cut counts. With reviews and spread, a person whose 80 % interval, performance ± 1.2816 · spread ÷ √reviews, contains the cut is 待观察, and the action says how many more reviews would decide. In Excel for Windows a blank may arrive as 0; write - for "missing".',
        errors: [
          '#VALUE! in the row: text where a number belongs',
          '#NUM! in the row: negative reviews or spread; #VALUE!: a cut that is neither a number nor median',
          '#VALUE!: columns of unequal length',
        ],
      },
    },
    example: {
      args: [[[90], [70], ['-']], [[85], [85], [85]], null, null, null, null],
      result: [
        ['合适且合格', '激励和授权, 培养成接班人'],
        ['合适但不合格', '加强技能培训, 提升业务能力'],
        ['', ''],
      ],
    },
  },
  {
    id: 'DIAGNOSE',
    family: 'people',
    required: 1,
    text: {
      'zh-CN': {
        description: '数据弱在哪里，属于业务类、能力类还是态度类，该怎么办。',
        parameters: {
          metrics: '六列：下单转化率、付款转化率、客单价、回复速度（秒）、答问比、慢响应；比率用小数。',
          qaCategories: '三列质检类别均分，0–100：业务规范、服务规范、服务意识。',
          targets: '每个指标一个目标，顺序相同；空 = 只与同组比较。',
        },
        result: '每行三列：类别、依据、措施；没有弱项时为空。',
        rule: '比目标差，或比同组中位数差超过 1 个稳健 z 的指标为弱；类别低于 80 或同样低于同组为弱。弱项按诊断矩阵计入各类，取最重的一类，并列则都列出。',
        errors: ['该行 #VALUE!：应为数字处是文字', '#VALUE!：不是六个指标、三个类别或六个目标'],
      },
      'en-US': {
        description:
          'What lies behind weak figures: knowledge of the business (业务类), ability (能力类) or attitude (态度类), and what helps.',
        parameters: {
          metrics:
            'Six columns: order conversion, payment conversion, order value, response time in seconds, answer ratio, slow responses; shares as fractions.',
          qaCategories: 'Three columns of QA category means, 0–100: 业务规范, 服务规范, 服务意识.',
          targets: 'One target per metric, in the same order; blank = compared with the group only.',
        },
        result: 'Cause class, evidence and remedies per row; empty where nothing is weak.',
        rule: 'A metric is weak when worse than its target, or than the group median by more than 1 robust z; a category when below 80, or below the group likewise. Each weakness weighs on the classes by the diagnosis matrix; the heaviest class is named, level ones together.',
        errors: [
          '#VALUE! in the row: text where a number belongs',
          '#VALUE!: not six metrics, three categories or six targets',
        ],
      },
    },
    example: {
      args: [[[0.5, 0.4, 120, 30, 1.2, 0.05]], [[79.5, 90, 90]], [[0.6, '', '', '', '', '']]],
      result: [
        [
          '业务类',
          '下单转化率 50%（目标 60%）、业务规范 79.5（合格线 80）',
          '产品问题知识库、月考、强化接待流程培训、每日收集10条常见问题',
        ],
      ],
    },
  },
  {
    id: 'LADDER',
    family: 'people',
    required: 3,
    text: {
      'zh-CN': {
        description: '下一等级、是否达标、还差什么。',
        parameters: {
          grades: '每行一个现等级。',
          measures: '每行一人，每列一项；空或 - 为未达。',
          criteria: '现等级、下一等级、通道，之后每项一个最低值；标题行可有可无，有则用作各项名称。',
        },
        result:
          '每行三列：下一等级、是否达标、还差什么；分叉的两条通道用 、 连接，有一条达标即为 TRUE；没有下一等级时为空。',
        rule: '各项都达到最低值才算达标；最低值为空表示不要求，数据为空算未达。分叉时写明各通道还差什么。',
        errors: ['该行 #VALUE!：应为数字处是文字', '#VALUE!：项数与最低值个数不同、同一步重复、最低值是文字'],
      },
      'en-US': {
        description: 'The next grade on a career ladder, whether a person is ready for it, and what is missing.',
        parameters: {
          grades: 'One present grade per row.',
          measures: 'One person per row, one measure per column; blank or - = not met.',
          criteria:
            'Grade, next grade, track, then one minimum per measure; the header row is optional and names the measures.',
        },
        result:
          'Next grade, ready, what is missing per row; both tracks of a fork are joined by 、, and ready is TRUE when one is; empty where there is no next grade.',
        rule: 'Every minimum of a step must be reached; a blank minimum asks nothing, a blank measure is not met. For a fork the text says which track lacks what.',
        errors: [
          '#VALUE! in the row: text where a number belongs',
          '#VALUE!: measures and minimums of different number, a step that occurs twice, a minimum that is text',
        ],
      },
    },
    example: {
      args: [
        [['绩优']],
        [[89, 1]],
        [
          ['现等级', '下一等级', '通道', '质检均分', '带教人数'],
          ['绩优', '精英', '横向', 90, ''],
          ['绩优', '小队长', '纵向', 88, 1],
        ],
      ],
      result: [['精英、小队长', true, '精英：质检均分差 1']],
    },
  },
];
