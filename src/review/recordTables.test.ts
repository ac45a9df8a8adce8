import type { Cell } from '../workbook/matrix';
import { appendTo } from './recordTables';
import { findTables } from './tables';

describe('rows below a plain range', () => {
  const blank: Cell[] = Array<Cell>(6).fill('');
  const values: Cell[][] = [
    ['十月日报', '', '', '', '', ''],
    ['日期', '旺旺昵称', '接待', '', '', '业绩'],
    ['', '', '咨询人数', '接待人数', '平均响应', '销售额'],
    ['', '', '（人）', '（人）', '（秒）', '（元）'],
    [46296, '小美', 30, 28, 31, 900],
    [46297, '小新', 20, 18, 35, 700],
  ];
  const append = (...below: Cell[][]) => {
    const [table] = findTables([{ name: '日报', id: 's1', row: 2, column: 1, values: [...values, ...below] }], []);
    if (!table) throw new Error('not recognised');
    return appendTo(table, [(role) => (role === 'agent' ? '小刚' : null)]);
  };

  it('know the header of several rows and where the range ends', () => {
    expect(append()).toEqual({
      to: { sheet: { name: '日报', id: 's1' }, header: { row: 3, rows: 2 }, column: 1, next: 8, below: null },
      headers: ['日期', '旺旺昵称', '咨询人数', '接待人数', '平均响应', '销售额'],
      rows: [[null, '小刚', null, null, null, null]],
      formats: [null, null, null, null, null, null],
    });
  });

  it('know what stands below, signatures or another table', () => {
    expect(append(['审核：', '张三', '', '', '', '']).to).toMatchObject({ next: 8, below: 8 });
    const other = ['组别', '', '人数', '', '', ''];
    expect(append(blank, blank, blank, other, ['一组', '', 3, '', '', '']).to).toMatchObject({ next: 8, below: 11 });
  });
});
