import type { FunctionEntry } from '../entry';

export const severity: FunctionEntry = {
  id: 'SEVERITY',
  family: 'quality',
  required: 3,
  text: {
    'zh-CN': {
      description: '扣除客服差异后,每名质检员偏松(+)还是偏严(−)。',
      parameters: {
        agents: '每个分数的客服。',
        reviewers: '每个分数的质检员。',
        scores: '每行一个分数,0–100;含空白的行略过。',
      },
      result: '表格:表头,之后每名质检员一行:条数、偏差(分)、标准误、说明。',
      rule: '最小二乘拟合 分数=总体+客服+质检员,质检员偏差之和为 0;标准误 √(s²·diag),s²=RSS÷(N−秩),没有自由度时为空。客服与质检员不连通时偏差为空并说明。最多 400 名质检员。',
      errors: ['分数是文字:该质检员一行 #VALUE!', '各列行数不同:整个函数 #VALUE!'],
    },
    'en-US': {
      description: 'How lenient (+) or strict (−) each reviewer is, after allowing for the agents they reviewed.',
      parameters: {
        agents: 'The agent of each score.',
        reviewers: 'The reviewer of each score.',
        scores: 'One score per row, 0–100; rows with a blank are skipped.',
      },
      result: 'A table: header, then per reviewer count, effect in points, standard error, note.',
      rule: 'Least-squares fit score = overall + agent + reviewer, reviewer effects summing to 0; standard error √(s²·diag), s² = RSS ÷ (N − rank), empty without a degree of freedom. Where agents and reviewers are not connected, effects are empty and the note says so. At most 400 reviewers.',
      errors: ["A text score: #VALUE! in that reviewer's row", 'Columns of unequal length: #VALUE! for the call'],
    },
  },
  example: {
    args: [
      [['小艾'], ['小艾'], ['小北'], ['小北']],
      [['老王'], ['老李'], ['老王'], ['老李']],
      [[90], [80], [70], [62]],
    ],
    result: [
      ['质检员', '条数', '偏差', '标准误', '说明'],
      ['老王', 2, 4.5, 0.5, ''],
      ['老李', 2, -4.5, 0.5, ''],
    ],
  },
  source: 'S. R. Searle, Linear Models (1971), chapter 7',
};
