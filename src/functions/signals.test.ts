import { change, filterrisk, pchart, robustz, tailRows, xmr } from './signals';
import { errorOf, errorText, installCustomFunctions } from './testing';

installCustomFunctions();

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test('FILTERRISK: five columns, the data fault in words', () => {
  const rows = filterrisk(column(100, 100, 100, 50, ''), column(90, 89, 91, 60, ''), [[40]], [[10]]);
  expect(rows[0]).toEqual([expect.closeTo(0.1, 12), 0, 0.25, 0.2, false]);
  expect(rows[3]).toEqual([expect.closeTo(-0.2, 12), '', 0.25, '', '数据有误']);
  expect(rows[4]).toEqual(['', '', 0.25, '', '']);
});

test('TAIL: TRUE and FALSE, blank rows blank, shares within 0–1', () => {
  expect(tailRows(column(5, 15, 1, ''), column(30, 30, 3, ''))).toEqual(column(true, false, false, ''));
  expect(errorOf(() => tailRows([[1]], [[20]], 20)).code).toBe('#NUM!');
});

test('CHANGE: direction as number or word, missing figures blank', () => {
  expect(change(column(12, 8, 5, ''), column(10, 10, 5, 1), '越低越好')).toEqual([
    [2, 0.2, '变差'],
    [-2, -0.2, '变好'],
    [0, 0, '持平'],
    ['', '', ''],
  ]);
  expect(change([['x']], [[1]])[0]?.map(errorText)).toEqual(['#VALUE!', '#VALUE!', '#VALUE!']);
  expect(errorOf(() => change([[1]], [[1]], 2)).code).toBe('#VALUE!');
});

test('ROBUSTZ, PCHART and XMR keep blank and bad rows apart', () => {
  expect(robustz(column(1, '', 2, '--', 3))).toEqual(column(-0.6745, '', 0, '', 0.6745));
  const points = pchart(column(1, '', 9), column(2, 4, 3));
  expect(points[0]).toEqual([0.5, 0.5, 0, 1, false]);
  expect(points[1]).toEqual(['', '', '', '', '']);
  expect(points[2]?.map(errorText)).toEqual(new Array(5).fill('#NUM!'));
  expect(xmr(column(5))).toEqual([[5, 5, '', '', '']]);
  expect(xmr(column(1, 3, ''))[1]).toEqual([3, 2, 2 - 5.32, 2 + 5.32, false]);
});
