import type { FunctionEntry } from './entry';

export const ledgerFunctions: readonly FunctionEntry[] = [
  {
    id: 'OVERDUE',
    family: 'ledger',
    required: 3,
    text: {
      'zh-CN': {
        description: '通知或任务的状态：完成、待办、逾期。阅读和执行各算一次。',
        parameters: {
          sent: '每行发送的日期时间。',
          done: '每行完成的日期时间；空 = 未完成。',
          now: '以哪个日期时间为准。',
          hours: '允许的小时数；默认 48，正好 48 小时不算逾期。',
          leaveHours: '每行请假小时数，不计时。',
        },
        result: '每行 完成、待办 或 逾期；没有发送时为空。',
        rule: '只要完成就是完成。(现在 − 发送) · 24 − 请假 超过允许小时数（容差半秒）为逾期。日期可以是序列值或文字，如 2026-10-01 09:00。',
        errors: [
          '该行 #VALUE!：不是日期，或完成早于发送；该行 #NUM!：请假为负',
          '#VALUE!：缺少 now；#NUM!：小时数为负',
          '#VALUE!：各列行数不同',
        ],
      },
      'en-US': {
        description: 'State of notices or tasks: done, open or overdue. Call it once for reading and once for doing.',
        parameters: {
          sent: 'Date and time sent, per row.',
          done: 'Date and time done, per row; blank = not yet.',
          now: 'The date and time to judge by.',
          hours: 'Hours allowed; default 48, and exactly 48 is not yet overdue.',
          leaveHours: 'Hours of leave per row, which do not count.',
        },
        result: '完成, 待办 or 逾期 per row; empty where nothing was sent.',
        rule: 'Done at all is 完成. Overdue when (now − sent) · 24 − leave exceeds the hours by more than half a second. Dates are serials or text such as 2026-10-01 09:00.',
        errors: [
          '#VALUE! in the row: a text that is no date, or done before sent; #NUM! in the row: negative leave',
          '#VALUE!: no now; #NUM!: negative hours',
          '#VALUE!: columns of unequal length',
        ],
      },
    },
    example: {
      args: [
        [['2026-10-01 09:00'], ['2026-10-02'], ['2026-10-01']],
        [[''], [''], ['2026-10-09']],
        '2026-10-03 10:00',
        null,
        null,
      ],
      result: [['逾期'], ['待办'], ['完成']],
    },
  },
  {
    id: 'DUESTATUS',
    family: 'ledger',
    required: 4,
    text: {
      'zh-CN': {
        description: '任何有期限的事项的状态：完成、待办、临期、逾期。台账的自动状态列用它。',
        parameters: {
          items: '让一行成为一行的内容，如标题；空 = 没有这一行。',
          start: '每行从哪天起算；空 = 还没有日期。',
          done: '每行完成的日期或“已完成”之类的字；空 = 未完成。',
          now: '以哪个日期时间为准。',
          amount: '允许多少个单位；默认 0，即起算日当天到期。',
          unit: '小时、天（默认）、工作日、周 或 月；或周期：每天、每周、每月、每季、每年、不定期。',
          leaveHours: '每行请假小时数，按小时算的期限顺延。',
          soon: '提前几天算临期；空 = 不提醒。',
          calendar: '与平时不同的日子：日期、上班或休息；周末休息。',
        },
        result: '每行 完成、待办、临期 或 逾期；没有内容的行为空。',
        rule: '填了完成就是完成。按小时的期限到点（容差半秒）后逾期，其余到期日当天不算逾期；月按月底对齐（1 月 31 日加一个月是 2 月底）。没有起算日期为待办。周期事项：本期做过为完成，下一期为待办，再过一期没做为逾期；周日为一周的最后一天。',
        errors: [
          '该行 #VALUE!：不是日期，或单位不认识；该行 #NUM!：请假为负',
          '#VALUE!：缺少 now；#NUM!：期限或提前天数为负',
          '#VALUE!：各列行数不同',
        ],
      },
      'en-US': {
        description:
          'State of any dated task: done, open, due soon or overdue. Made for the status column of a ledger.',
        parameters: {
          items: 'What makes a row one, such as its title; blank = no row.',
          start: 'Date from which time runs, per row; blank = no date yet.',
          done: 'When or that it was done, per row; blank = not yet.',
          now: 'The date and time to judge by.',
          amount: 'Units allowed; default 0, due on the start day itself.',
          unit: '小时, 天 (default), 工作日, 周 or 月; or a rhythm: 每天, 每周, 每月, 每季, 每年, 不定期.',
          leaveHours: 'Hours of leave per row, which put off what is due in hours.',
          soon: 'Days ahead from which it counts as due soon; blank = never.',
          calendar: 'Days and whether they are worked: date, 上班 or 休息; weekends are free.',
        },
        result: '完成, 待办, 临期 or 逾期 per row; empty where there is no row.',
        rule: 'Done at all is 完成. Hours are overdue once the moment has passed by half a second, everything else once the due day has; months keep to the end of the month (31 January plus one is the end of February). Without a start it is 待办. What recurs is 完成 while the period lasts in which it was done, 待办 in the next one and 逾期 after that; weeks end on Sunday.',
        errors: [
          '#VALUE! in the row: a text that is no date, an unknown unit; #NUM! in the row: negative leave',
          '#VALUE!: no now; #NUM!: a negative amount or soon',
          '#VALUE!: columns of unequal length',
        ],
      },
    },
    example: {
      args: [
        [['更新尺码表'], ['夜班加人'], ['新品培训'], ['']],
        [['2026-10-01'], ['2026-10-08'], ['2026-10-01'], ['']],
        [[''], [''], ['2026-10-05'], ['']],
        '2026-10-09 10:00',
        7,
        '天',
        null,
        7,
        null,
      ],
      result: [['逾期'], ['临期'], ['完成'], ['']],
    },
  },
  {
    id: 'REPORTCHECK',
    family: 'ledger',
    required: 3,
    text: {
      'zh-CN': {
        description: '日报检查：缺交、过短、无数据、雷同。只作提示，由人判断。',
        parameters: {
          people: '每行一个人。',
          dates: '每行日报日期。',
          texts: '每行日报内容；空或 - 为缺交。',
          minimum: '最少字数，不计空格；默认 30。',
          similarity: '与本人前 5 篇之一相似到多少算雷同，0 到 1；默认 0.85。',
        },
        result: '每行提示用 、 连接；没有问题时为空。',
        rule: '缺交单独列出。任何阿拉伯数字算数据，汉字数字不算。相似度为去空格后二字组多重集合的 Dice 系数，与本人按日期的前 5 篇比较。',
        errors: ['该行 #VALUE!：不是日期或是错误值；#NUM!：最少字数为负，相似度不在 0–1', '#VALUE!：各列行数不同'],
      },
      'en-US': {
        description: 'Flags of daily reports: 缺交, 过短, 无数据, 雷同. Flags only, a person judges.',
        parameters: {
          people: 'One person per row.',
          dates: 'Date of the report, per row.',
          texts: 'Text of the report, per row; blank or - = not handed in.',
          minimum: 'Fewest characters, spaces not counted; default 30.',
          similarity:
            "Similarity to one of the person's previous 5 reports that counts as repeated, 0 to 1; default 0.85.",
        },
        result: 'Flags joined by 、 per row; empty where all is well.',
        rule: '缺交 stands alone. Any decimal digit is a figure, Chinese numerals are not. Similarity is Dice on multisets of character bigrams, without spaces, against the person’s previous 5 handed-in reports by date.',
        errors: [
          '#VALUE! in the row: a text that is no date, an error cell; #NUM!: a negative minimum, a similarity outside 0–1',
          '#VALUE!: columns of unequal length',
        ],
      },
    },
    example: {
      args: [
        [['小满'], ['小满'], ['阿城']],
        [['2026-10-01'], ['2026-10-02'], ['2026-10-02']],
        [
          ['接待 120 人，转化率 42%，差评 1 条，主要是物流慢，已逐单跟进并安抚。'],
          ['接待 120 人，转化率 42%，差评 1 条，主要是物流慢，已逐单跟进并安抚。'],
          ['今天还行'],
        ],
        null,
        null,
      ],
      result: [[''], ['雷同'], ['过短、无数据']],
    },
    source: 'Dice (1945), Ecology 26:297',
  },
];
