import { monthOfDay, parseMonth, previousMonth } from './month';

test.each([
  ['2026-10', '2026-10'],
  ['2026年10月', '2026-10'],
  ['2026/1', '2026-01'],
  [202610, '2026-10'],
  ['10月', '2026-10'],
  [46296, '2026-10'],
  ['2026-10-31', '2026-10'],
  ['13月', undefined],
  [10, undefined],
  ['匹配', undefined],
])('%p is the month %p', (cell, key) => expect(parseMonth(cell, 2026)?.key).toBe(key));

test('months have their own lengths and predecessors', () => {
  const january = monthOfDay(46023);
  expect(january).toMatchObject({ key: '2026-01', first: 46023, last: 46053 });
  expect(previousMonth(january).key).toBe('2025-12');
});
