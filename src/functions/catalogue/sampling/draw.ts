import type { FunctionEntry } from '../entry';

export const draw: FunctionEntry = {
  id: 'DRAW',
  family: 'sampling',
  required: 5,
  text: {
    'zh-CN': {
      description: '可复现的随机抽取:同一种子在任何行序下抽到同样的会话。',
      parameters: {
        ids: '每行一个会话 ID。',
        agents: '每通会话的客服。',
        quotaAgents: '配额表的客服,每行一名。',
        quotas: '该客服抽取的条数。',
        seed: '任意文字或数字;请随抽样结果公布。',
      },
      result: 'n×1 抽中的行为序号 1…配额,其余为空。',
      rule: '每通会话的键是种子与 ID 的公开散列(MurmurHash3 x86 32 位);每名客服取键最小的若干条。加大配额时原有序号不变。重复的 ID 以首行为准;没有配额的客服不抽。',
      errors: [
        '没有种子、配额表中客服重复:整个函数 #VALUE!',
        '配额为负或小数:整个函数 #NUM!',
        '各列行数不同:整个函数 #VALUE!',
      ],
    },
    'en-US': {
      description: 'A reproducible random draw of conversations: the same seed gives the same sample in any row order.',
      parameters: {
        ids: 'One conversation id per row.',
        agents: 'The agent of each conversation.',
        quotaAgents: 'One agent per row of the quota list.',
        quotas: 'How many conversations of that agent are drawn.',
        seed: 'Any text or number; publish it with the draw.',
      },
      result: 'n×1 place 1 … quota of a drawn row, empty otherwise.',
      rule: "Every conversation has a key, a published hash of seed and id (MurmurHash3 x86 32-bit); an agent's sample is the smallest keys. A larger quota keeps the earlier places. The first row of a repeated id stands for it; agents without a quota are not drawn.",
      errors: [
        'No seed, an agent listed twice: #VALUE! for the call',
        'A negative or fractional quota: #NUM! for the call',
        'Columns of unequal length: #VALUE! for the call',
      ],
    },
  },
  example: {
    args: [
      [['C001'], ['C002'], ['C003'], ['C004']],
      [['小艾'], ['小艾'], ['小艾'], ['小北']],
      [['小艾'], ['小北']],
      [[2], [1]],
      2026,
    ],
    result: [[''], [1], [2], [1]],
  },
  source: 'A. Appleby, MurmurHash3; bottom-k sampling: Cohen & Kaplan (2007)',
};
