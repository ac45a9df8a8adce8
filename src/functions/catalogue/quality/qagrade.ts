import type { FunctionEntry } from '../entry';

export const qagrade: FunctionEntry = {
  id: 'QAGRADE',
  family: 'quality',
  required: 1,
  text: {
    'zh-CN': {
      description: '把质检分换成等级。',
      parameters: {
        scores: '每行一个分数,0–100。',
        bands: '每行一个等级:最低分、等级名称;默认 90 优、80 良、70 中、0 差。',
      },
      result: 'n×1 等级;分数空白或低于最低一档为空。',
      rule: '取分数达到的最高一档。79.9 达不到 80;存成 79.9999999999 的 80 算达到。',
      errors: ['该为数字处是文字:该行 #VALUE!', '两档最低分相同:整个函数 #VALUE!'],
    },
    'en-US': {
      description: 'Grade labels of scores.',
      parameters: {
        scores: 'One score per row, 0–100.',
        bands: 'Minimum score and label per row; default 90 优, 80 良, 70 中, 0 差.',
      },
      result: 'n×1 labels; empty for a blank score or below the lowest band.',
      rule: 'The label of the highest band that the score reaches. 79.9 does not reach 80; a true 80 stored as 79.9999999999 does.',
      errors: ['Text where a number belongs: #VALUE! in that row', 'Two bands with one minimum: #VALUE! for the call'],
    },
  },
  example: {
    args: [[[95], [79.9], [80], ['-']], null],
    result: [['优'], ['中'], ['良'], ['']],
  },
};
