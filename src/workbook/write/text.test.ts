import { needsTextFormat } from './text';

test.each(['=1+1', '+86 138', '-x', '@SUM', '\t=1', '01001', '2026-10', '5%', "'a", 'TRUE', ' =A1'])(
  '%p stays text',
  (text) => expect(needsTextFormat(text)).toBe(true),
);
test.each(['小美', '优', '', '-', 'KEFU', 5, true, null, { formula: '=A1' }])('%p needs no help', (content) =>
  expect(needsTextFormat(content)).toBe(false),
);
