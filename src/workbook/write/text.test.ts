import { needsTextFormat } from './text';

const marked = ['=1+1', '+86 138', '-x', '@SUM', '\t=1', '01001', '2026-10', '5%', "'a", 'TRUE', ' =A1'];
// As an input method types them, and what Excel takes for a day or a time.
const folded = ['＝1+1', '＋86', '－x', '＠SUM', '００1', '￥5', 'Oct 2026', 'sep-26', 'May5', '上午9:30'];

test.each([...marked, ...folded])('%p stays text', (text) => expect(needsTextFormat(text)).toBe(true));
test.each(['小美', '优', '', '-', 'KEFU', 'May', 'Mary 2', 'SKU12', '上午', 5, true, null, { formula: '=A1' }])(
  '%p needs no help',
  (content) => expect(needsTextFormat(content)).toBe(false),
);
