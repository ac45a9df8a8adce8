import type { FunctionEntry } from '../entry';

export const quota: FunctionEntry = {
  id: 'QUOTA',
  family: 'sampling',
  required: 3,
  text: {
    'zh-CN': {
      description: '每名客服当天的抽检条数。',
      parameters: {
        agents: '每行一名客服。',
        available: '可抽的会话数;空白为 0。',
        tenureDays: '入职天数;空白视为老员工。',
        unstable: '数据不稳定的客服填 TRUE、是、1、√ 或 Y。',
        rules: '每行一条规则:规则、值,同“抽检规则”表。',
      },
      result: 'n×3 应抽、可抽、缺口。',
      rule: '应抽:每天 5 条,入职 30 天内 10 条,不稳定加倍(新人且不稳定为 20)。可抽:应抽与可抽数中较小者。给出的规则逐条替换默认值。',
      errors: ['该为数字处是文字:该行 #VALUE!', '负数:该行 #NUM!', '规则不存在:整个函数 #VALUE!'],
    },
    'en-US': {
      description: 'Daily review quotas per agent.',
      parameters: {
        agents: 'One agent per row.',
        available: 'Conversations to draw from; blank = 0.',
        tenureDays: 'Days since hire; blank = experienced.',
        unstable: 'TRUE, 是, 1, √ or Y for an agent whose figures are unstable.',
        rules: 'Label and value per row, as in the sampling rules table.',
      },
      result: 'n×3 required, quota, shortfall.',
      rule: 'Required: 5 a day, 10 up to 30 days of tenure, doubled when unstable (new and unstable: 20). Quota: the lesser of required and available. Rules given replace the defaults one by one.',
      errors: [
        'Text where a number belongs: #VALUE! in that row',
        'A negative number: #NUM! in that row',
        'An unknown rule: #VALUE! for the call',
      ],
    },
  },
  example: {
    args: [[['小艾'], ['小北'], ['小陈']], [[40], [12], [3]], [[400], [20], [90]], [[false], [true], [false]], null],
    result: [
      [5, 5, 0],
      [20, 12, 8],
      [5, 3, 2],
    ],
  },
};
