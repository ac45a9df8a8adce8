import { defaultKeywords } from '../../../domain/quality/defaults';
import { words, type Template } from '../template';

export const template: Template = {
  kind: 'keywords',
  order: 4,
  title: words('敏感词', 'Keywords'),
  purpose: words(
    '客服说了哪些话要复核；“重大”的直接进上报清单，命中本身不扣分。',
    'Words that call for a look at what an agent wrote; 重大 goes to the escalation list, and a hit alone takes no marks.',
  ),
  place: 'rules',
  rowsAre: 'defaults',
  columns: [
    {
      role: 'keyword',
      entry: { kind: 'text' },
      width: 16,
      note: words('每行一个词，不分全半角和大小写。', 'One word a row; width and case make no difference.'),
    },
    {
      role: 'level',
      entry: { kind: 'choice', choices: ['一般', '严重', '重大'], open: true },
      width: 8,
      note: words(
        '“重大”立即上报，其余的进复核清单。',
        '重大 (major) is escalated at once, every other level is reviewed.',
      ),
    },
  ],
  rows: defaultKeywords.map((keyword) => [keyword, '一般']),
};
