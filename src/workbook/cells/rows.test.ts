import type { Cell } from '../matrix';
import { recogniseTables, type DataTable } from '../recognise';
import { isSummary, rowsOf, type BadCell } from './rows';

function tableOf(headers: readonly string[], rows: readonly (readonly Cell[])[]): DataTable {
  const [table] = recogniseTables(
    [{ name: '日报', row: 0, column: 0, values: [[...headers], ...rows.map((r) => [...r])] }],
    [],
    [],
  );
  if (!table) throw new Error('no table');
  return table;
}
const headers = ['日期', '客服', '接待人数', '询单->最终付款转化率', '销售额'];

test.each([
  [['汇总', '', 9], true],
  [['', '均值', 9], true],
  [['', 'A组小计', 9], true],
  [['合计：', '', 9], true],
  [['', '汇总(12人)', 9], true],
  [['Grand Total', '', 9], true],
  [['', '平均值', 9], true],
  [['【汇总】', '', 9], true],
  [['人均', '', 9], true],
  [['环比', '', 0.1], true],
  [['小计', '小美', 9], true],
  [[46296, '合心', 9], false],
  [[46296, '总数组小美', 9], false],
  [[46296, '小均', 9], false],
])('%p sums up: %p', (cells, sums) => {
  const [row] = rowsOf(tableOf(headers, [[...cells, 0.5, 1]]), () => undefined);
  expect(row && isSummary(row)).toBe(sums);
});

describe('rates', () => {
  const rates = (cells: readonly Cell[]) =>
    rowsOf(
      tableOf(
        headers,
        cells.map((cell): Cell[] => [46296, 'A', 1, cell, 1]),
      ),
      () => undefined,
    ).map((row) => row.rate('payRate'));
  it.each<[string, Cell[], (number | null)[]]>([
    ['fractions', [0.625, 0.5, 1], [0.625, 0.5, 1]],
    ['percent points', [62.5, 50, 0.9], [0.625, 0.5, 0.009]],
    ['percent texts', ['62.5%', '50%', '-'], [0.625, 0.5, null]],
    ['texts of points', ['62.5', '50', 0.9], [0.625, 0.5, 0.009]],
    ['texts among points', ['62.5%', 50, '延迟统计'], [0.625, 0.5, null]],
  ])('as %s', (_, cells, expected) => expect(rates(cells)).toEqual(expected));
});

test('a cell that cannot be read is reported with its place', () => {
  const found: BadCell[] = [];
  const [row] = rowsOf(tableOf(headers, [[46296, 'A', '#DIV/0!', 0.5, '约100']]), (cell) => found.push(cell));
  expect([row?.number('received'), row?.number('sales')]).toEqual([null, null]);
  expect(found.map(({ link, header, value }) => [link.cell, header, value])).toEqual([
    ['C2', '接待人数', '#DIV/0!'],
    ['E2', '销售额', '约100'],
  ]);
});

test('response times that Excel has taken for times of day are seconds all the same', () => {
  const seconds = (...cells: Cell[]) =>
    rowsOf(
      tableOf(
        ['日期', '客服', '接待人数', '平均响应(秒)', '销售额'],
        cells.map((cell): Cell[] => [46296, 'A', 1, cell, 1]),
      ),
      () => undefined,
    ).map((row) => row.number('averageResponse'));
  expect(seconds(31 / 86400, '1分5秒', '00:00:40', 330 / 86400)).toEqual([31, 65, 40, 330]);
  expect(seconds(0.2, 31)).toEqual([0.2, 31]);
});

test('a sum that stands where the date should is nobody’s row', () => {
  const rows = rowsOf(
    tableOf(
      ['客服', '日期', '接待人数', '销售额'],
      [
        ['小美', 46296, 9, 90],
        ['小美', '小计', 9, 90],
      ],
    ),
  );
  expect(rows.map(isSummary)).toEqual([false, true]);
});

describe('units that a header names', () => {
  const read = (header: string, role: string, ...cells: Cell[]) =>
    rowsOf(
      tableOf(
        ['日期', '客服', '接待人数', '询单人数', header],
        cells.map((cell): Cell[] => [46296, 'A', 1, 1, cell]),
      ),
    ).map((row) => row.number(role));

  it.each<[string, string, Cell[], (number | null)[]]>([
    ['销售额(万元)', 'sales', [3.33, '4.5', '3.5万', '35,000元', '-'], [33300, 45000, 35000, 35000, null]],
    ['销售额（单位：万）', 'sales', [3.5], [35000]],
    ['销售额/万元', 'sales', [3.5], [35000]],
    ['客单价(千元)', 'averageOrderValue', [0.12], [120]],
    ['平均响应时长（分钟）', 'averageResponse', [1.5, '2', '1分30秒', 0.3], [90, 120, 90, 18]],
    ['平均响应时长(分钟)', 'averageResponse', [90 / 86400, 31 / 86400], [90, 31]],
    ['销售额/元', 'sales', [3.5], [3.5]],
    ['首次响应时长/s', 'firstResponse', [12], [12]],
  ])('%s', (header, role, cells, expected) => expect(read(header, role, ...cells)).toEqual(expected));
});

test('units may stand in a row below the header', () => {
  const table = tableOf(
    ['日期', '客服', '接待人数', '平均响应时长', '销售额'],
    [
      ['', '', '（人）', '（分钟）', '万元'],
      [46296, '小美', 9, 1.5, 3.5],
    ],
  );
  const [row] = rowsOf(table);
  expect(['received', 'averageResponse', 'sales'].map((role) => row?.number(role))).toEqual([9, 90, 35000]);
});
