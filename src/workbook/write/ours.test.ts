import { isOurRow, isOurs } from './ours';

test.each([
  ['甲', '甲'],
  [0.1 + 0.2, 0.3],
  ['a\nb', 'a\r\nb'],
  ['TRUE', true],
  ['=SUM(A1)', { formula: '=sum(a1)' }],
  ['', { text: '' }],
] as const)('%p is what was written as %p', (cell, content) => expect(isOurs(cell, content)).toBe(true));

test.each([
  ['乙', '甲'],
  [0.3001, 0.3],
  ['', 1],
  [3, { formula: '=1+2' }],
  ['', null],
] as const)('%p is not what was written as %p', (cell, content) => expect(isOurs(cell, content)).toBe(false));

test('a row is ours where it reads as it was written, or where nothing but formulas stands in it yet', () => {
  const row = ['甲', 1, null];
  expect(isOurRow(['甲', 1, '=B2'], row)).toBe(true);
  expect(isOurRow(['', '', '=B2'], row)).toBe(true);
  expect(isOurRow(['甲', 1, '别人的备注'], row)).toBe(false);
  expect(isOurRow(['', '', '别人的备注'], row)).toBe(false);
  expect(isOurRow(['甲', '', ''], row)).toBe(false);
});
