import type { FunctionEntry } from '../entry';

export const qascore: FunctionEntry = {
  id: 'QASCORE',
  family: 'quality',
  required: 2,
  text: {
    'zh-CN': {
      description: '按评分项得分与评分表计算会话质检分(0–100)。',
      parameters: {
        marks: '每行一通会话,每列一个评分项;空白或 - 表示未评,80% 表示满分的八成。',
        rubric: '每行一个评分项:类别、类别权重、评分项、项权重、满分、致命项。',
        policy: '致命项得 0 分时:zero(默认)记 0 分,none 不处理,数字为最高分;deduct 为扣分制。',
      },
      result: 'n×1 质检分,0–100;整行未评为空。',
      rule: '每个类别取已评项“得分÷满分”的加权平均,再对有已评项的类别加权平均,乘以 100。致命项得 0 分则总分为 0 或封顶值。扣分制:100 减去全部扣分,不低于 0,致命项一有扣分即为 0。项权重全空表示等权,合并的类别向下沿用。按百分比格式显示的 0.8 仍是 0.8 分。桌面版 Excel 把空白单元格当作 0 传入:未评请填 -。',
      errors: [
        '得分是文字:该行 #VALUE!',
        '得分小于 0 或大于满分:该行 #NUM!',
        '得分列数与评分项数不同,或评分表自相矛盾:整个函数 #VALUE!',
      ],
    },
    'en-US': {
      description: 'QA scores of conversations, 0–100, from item marks and a rubric.',
      parameters: {
        marks:
          'One conversation per row, one rubric item per column; blank or - = not rated, 80% = share of the full mark.',
        rubric: 'One item per row: category, category weight, item, item weight, full mark, critical.',
        policy:
          'What a critical item rated 0 does: zero (default), none, or a number as cap; or deduct for marks that are points taken off.',
      },
      result: 'n×1 scores, 0–100; empty where nothing is rated.',
      rule: 'Per category the weighted mean of mark ÷ full mark over its rated items; then the weighted mean of the categories that have one, times 100. A critical item rated 0 makes the score 0, or the cap. With deduct: 100 less all points taken off, not below 0, and 0 once a critical item lost a point. Blank item weights are equal weights; merged categories are filled down. A 0.8 shown as 80% is 0.8 marks. Desktop Excel hands a blank cell over as 0: write - for an item that is not rated.',
      errors: [
        'Text in a mark: #VALUE! in that row',
        'Mark below 0 or above the full mark: #NUM! in that row',
        'Mark columns and rubric items of different number, or a contradictory rubric: #VALUE! for the call',
      ],
    },
  },
  example: {
    args: [
      [
        [9, 8, 10],
        ['-', 10, 5],
        [10, 10, 0],
      ],
      [
        ['服务', 25, '服务用语', '', 10, ''],
        ['业务', 75, '流程操作', '', 10, ''],
        ['', '', '产品知识', '', 10, '是'],
      ],
      null,
    ],
    result: [[90], [75], [0]],
  },
};
