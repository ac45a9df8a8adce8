import { bad, readDay, readMark, readNumber, readRates, readText } from './readCells';

test.each([
  [12, 12],
  ['1,234.50', 1234.5],
  ['¥12', 12],
  ['¥ 1,200 元', 1200],
  ['31秒', 31],
  ['1.2万', 12000],
  ['1.2w', 12000],
  ['¥3.35万元', 33500],
  ['１，２３４', 1234],
  ['62.5%', 0.625],
  ['８', 8],
  ['延迟统计', null],
  ['--', null],
  ['', null],
  ['8分', bad],
  ['8时', bad],
  ['5分30秒', 330],
  ['5分钟', 300],
  ['1小时2分3秒', 3723],
  ['1m5s', 65],
  ['00:05:30', 330],
  ['9:30', bad],
  ['62.5 %', 0.625],
  ['#DIV/0!', bad],
  [true, bad],
  ['1e3', bad],
])('number %p → %p', (cell, value) => expect(readNumber(cell)).toBe(value));

test.each([
  ['80%', 10, 8],
  [0, 10, 0],
  ['不适用', 10, null],
  ['¥8', 10, bad],
  ['8分', 10, bad],
])('mark %p of %i → %p', (cell, full, value) => expect(readMark(cell, full)).toBe(value));

test.each([
  [46296, undefined, 46296],
  [46296.75, undefined, 46296],
  ['2026-10-01', undefined, 46296],
  ['2026/10/1 9:30', undefined, 46296],
  ['10月1日', 2026, 46296],
  ['10月1日', undefined, bad],
  [20261001, undefined, 46296],
  ['2026/10/01 星期四', undefined, 46296],
  ['2026-10-01（周四）', undefined, 46296],
  ['10月1日 周四', 2026, 46296],
  ['Oct 1, 2026', undefined, 46296],
  ['1-Oct-2026', undefined, 46296],
  ['10/1', 2026, 46296],
  ['10-01', 2026, 46296],
  ['10/1', undefined, bad],
  ['10.5', 2026, 46300],
  ['10.10', 2026, 46305],
  ['10.5', undefined, bad],
  ['2026.10', 2026, bad],
  ['46296', undefined, 46296],
  ['20261001', undefined, 46296],
  ['在职', undefined, null],
  ['未转正', undefined, null],
  ['13/1', 2026, bad],
  ['1日', 2026, bad],
  [0, undefined, null],
  ['-', undefined, null],
  ['汇总', undefined, bad],
])('day %p (%p) → %p', (cell, year, value) => expect(readDay(cell, year)).toBe(value));

describe('rates of a column', () => {
  it('are fractions unless a number exceeds 1.5', () => {
    expect(readRates([0.625, '62.5%', 1.2])).toEqual({ percentPoints: false, values: [0.625, 0.625, 1.2] });
    expect(readRates([62.5, '62.5％', '６２．５％'])).toEqual({ percentPoints: true, values: [0.625, 0.625, 0.625] });
    expect(readRates([62.5, '62.5%', 0.5])).toEqual({ percentPoints: true, values: [0.625, 0.625, 0.005] });
  });
});

test('job numbers keep their zeros', () => {
  expect(readText('01001')).toBe('01001');
  expect(readText(1001)).toBe('1001');
  expect(readText(' 小美 ')).toBe('小美');
});
