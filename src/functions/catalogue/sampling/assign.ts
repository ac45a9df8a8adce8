import type { FunctionEntry } from '../entry';

export const assign: FunctionEntry = {
  id: 'ASSIGN',
  family: 'sampling',
  required: 4,
  text: {
    'zh-CN': {
      description: '把会话均衡地分给质检员,不评自己的会话。',
      parameters: {
        ids: '每行一个会话 ID。',
        agents: '每通会话的客服。',
        reviewers: '质检员,每格一名。',
        seed: '任意文字或数字;同一种子在任何行序下结果相同。',
        doubleShare: '由两人评分的会话比例,0–1;默认 0.1。',
      },
      result: 'n×2 质检员、第二质检员;没有则为空。',
      rule: '按抽样键的次序,每通会话分给负担最轻且不是其客服的质检员;双评条数四舍五入。在可能的情况下各人条数相差不超过 1。',
      errors: ['没有种子、各列行数不同:#VALUE!', 'doubleShare 不在 0–1:#NUM!'],
    },
    'en-US': {
      description: 'Balanced assignment of conversations to reviewers; nobody reviews their own.',
      parameters: {
        ids: 'One conversation id per row.',
        agents: 'The agent of each conversation.',
        reviewers: 'The reviewers, one per cell.',
        seed: 'Any text or number; the same seed gives the same assignment in any row order.',
        doubleShare: 'Share of the conversations that two reviewers score, 0–1; default 0.1.',
      },
      result: 'n×2 reviewer, second reviewer; empty where there is none.',
      rule: 'In the order of the draw keys each conversation goes to the least loaded reviewer who is not its agent; the share to be scored twice is rounded to the nearest row. Loads differ by one at most where that is possible.',
      errors: ['No seed, columns of unequal length: #VALUE!', 'doubleShare outside 0–1: #NUM!'],
    },
  },
  example: {
    args: [
      [['C001'], ['C002'], ['C003'], ['C004']],
      [['小艾'], ['小艾'], ['小北'], ['小北']],
      [['小艾'], ['老王'], ['老李']],
      2026,
      0.25,
    ],
    result: [
      ['老李', ''],
      ['老李', '老王'],
      ['小艾', ''],
      ['老王', ''],
    ],
  },
};
