import { readHeads } from './read';
import { inOwnSystem, showsDate, since1900 } from './dateSystem';
import { fakeExcel, type FakeSheet } from './testing';

test.each([
  ['yyyy-mm-dd', true],
  ['m/d/yyyy', true],
  ['yyyy"年"m"月"d"日"', true],
  ['[$-804]aaaa', true],
  ['h:mm AM/PM', false],
  ['[$-804]yyyy"年"m"月";@', true],
  ['m-d h:mm', true],
  ['mmm-yy', true],
  ['h:mm:ss', false],
  ['[h]:mm', false],
  ['mm:ss.0', false],
  ['General', false],
  ['G/通用格式', false],
  ['@', false],
  ['0.00E+00', false],
  ['#,##0.00', false],
  ['¥#,##0.00;[Red]-¥#,##0.00', false],
  ['_ * #,##0.00_ ;_ * -#,##0.00_ ', false],
  ['0"days"', false],
  ['0\\d', false],
  [undefined, false],
])('%s shows a date: %s', (format, shows) => {
  expect(showsDate(format)).toBe(shows);
});

test('only numbers that show as dates are turned, and come back as they were', () => {
  const formats = [['yyyy-mm-dd', 'yyyy-mm-dd hh:mm', '@', 'General', 'yyyy-mm-dd']];
  const own = [[44834, 44834.5, '2026-10-01', 44834, '']];
  const common = [[46296, 46296.5, '2026-10-01', 44834, '']];
  expect(since1900(own, formats)).toEqual(common);
  expect(common.map((line) => line.map((cell, i) => inOwnSystem(cell, formats[0]?.[i])))).toEqual(own);
});

const sheet: FakeSheet = {
  id: '1',
  name: '日报',
  rows: 400,
  columns: 3,
  cell: (row, column) => (row === 0 ? ['日期', '客服', '销售额'][column] : [44834 + row, '小美', 900][column]) ?? '',
  format: (row, column) => (row > 0 && column === 0 ? 'yyyy-mm-dd' : 'General'),
};

test('a workbook that counts from 1904 is read in days since 1900, in as many round trips as any other', async () => {
  const plain = fakeExcel([sheet]);
  const [other] = (await readHeads()).sheets;
  const host = fakeExcel([sheet], {}, true);
  const [read] = (await readHeads()).sheets;
  expect(read?.from1904).toBe(true);
  expect(read?.values[399]).toEqual([44834 + 399 + 1462, '小美', 900]);
  expect(other?.from1904).toBeUndefined();
  expect(other?.values[399]).toEqual([44834 + 399, '小美', 900]);
  expect(host.syncs).toBe(plain.syncs);
});
