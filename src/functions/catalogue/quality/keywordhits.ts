import type { FunctionEntry } from '../entry';

export const keywordhits: FunctionEntry = {
  id: 'KEYWORDHITS',
  family: 'quality',
  required: 2,
  text: {
    'zh-CN': {
      description: '聊天里的敏感词。命中只表示需要复核,不直接扣分。',
      parameters: {
        texts: '每行一条消息。',
        keywords: '每格一个敏感词,形状不限;不分全半角与大小写。',
        speakers: '每条消息的发送方;不给则每条都算。',
        agentSpeaker: '算作客服的发送方;默认 客服。',
      },
      result: 'n×1 命中的词,按词表顺序用、连接;其他人的消息为空。',
      rule: '统一全半角与大小写后逐字匹配,每词一次,重叠的都算。中间有空格的 不 知道 不算 不知道。',
      errors: ['词表含错误值:整个函数 #VALUE!', '各列行数不同:整个函数 #VALUE!'],
    },
    'en-US': {
      description: 'Sensitive keywords in chat lines. A hit means "review", never a deduction.',
      parameters: {
        texts: 'One chat line per row.',
        keywords: 'One keyword per cell, in any shape; width and case do not matter.',
        speakers: 'Who says each line; without it every line counts.',
        agentSpeaker: 'The speaker whose lines count; default 客服.',
      },
      result: 'n×1 keywords that occur, in list order, joined by 、; lines of other speakers empty.',
      rule: 'Literal match after folding width and case, each keyword once, overlaps all counted. A text with a space between, such as 不 知道, is no match for 不知道.',
      errors: ['An error among the keywords: #VALUE! for the call', 'Columns of unequal length: #VALUE! for the call'],
    },
  },
  example: {
    args: [
      [['我不知道,加微信聊'], ['你去投诉吧']],
      [['不知道'], ['微信'], ['加微信'], ['去投诉吧']],
      [['客服'], ['买家']],
      null,
    ],
    result: [['不知道、微信、加微信'], ['']],
  },
};
