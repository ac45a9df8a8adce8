import type { FunctionEntry } from '../entry';

export const framedigest: FunctionEntry = {
  id: 'FRAMEDIGEST',
  family: 'sampling',
  required: 1,
  text: {
    'zh-CN': {
      description: '抽样框(全部会话 ID)的摘要,用于抽样证明。',
      parameters: {
        ids: '每行一个会话 ID;次序与重复不影响。',
      },
      result: 'SHA-256,小写十六进制;没有 ID 时为空。',
      rule: '去重、去首尾空格后按码位排序,UTF-8 编码,以换行连接,末尾无换行。',
      errors: ['ID 中有错误值:#VALUE!'],
    },
    'en-US': {
      description: 'The digest of a frame of conversation ids, for the draw certificate.',
      parameters: {
        ids: 'One conversation id per row; order and repetition do not matter.',
      },
      result: 'SHA-256 in lower-case hex; empty for an empty frame.',
      rule: 'The distinct ids, trimmed, sorted by code point, in UTF-8 with a line feed between and none at the end.',
      errors: ['An error among the ids: #VALUE!'],
    },
  },
  example: {
    args: [[['b'], ['a'], ['b']]],
    result: '7e18f737311b2dc3b2f269dd78396b0351f14fb66efa879f768cb23181883c78',
  },
  source: 'FIPS 180-4',
};
