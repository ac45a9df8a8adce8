import fc from 'fast-check';
import { recogniseTables } from '.';
import { rowsOf } from '../cells/rows';
import type { Cell, SheetMatrix } from '../matrix';

const sheetOf = (values: Cell[][]): SheetMatrix => {
  const width = Math.max(...values.map((cells) => cells.length));
  return {
    name: '日报',
    row: 0,
    column: 0,
    values: values.map((cells) => [...cells, ...Array<Cell>(width - cells.length).fill('')]),
  };
};
const recognise = (values: Cell[][]) => recogniseTables([sheetOf(values)], [], ['服务用语']);
const data: Cell[] = [46296, '小美', 30, 28, 31, 900];
const metrics = ['咨询人数', '接待人数', '平均响应', '销售额'];

/** What readers see of the first row, and how many there are. */
function read(values: Cell[][]) {
  const [table, ...others] = recognise(values);
  const rows = table ? rowsOf(table) : [];
  const [row] = rows;
  return {
    tables: others.length + 1,
    rows: rows.length,
    first: row && ['agent', 'consulted', 'received', 'averageResponse', 'sales'].map((role) => row.cell(role)),
    header: table?.headerRows,
  };
}
const expected = { tables: 1, rows: 2, first: ['小美', 30, 28, 31, 900] };
const rows = [data, [46297, '小新', 20, 18, 35, 700]];

describe('headers of several rows', () => {
  test.each<[string, Cell[][], number]>([
    [
      'groups, metrics and units',
      [
        ['日期', '旺旺昵称', '接待', '', '', '业绩'],
        ['', '', ...metrics],
        ['', '', '（人）', '（人）', '（秒）', '（元）'],
      ],
      2,
    ],
    [
      'groups, metrics and rules',
      [
        ['日期', '旺旺昵称', '接待', '', '', '业绩'],
        ['', '', ...metrics],
        ['', '', '当日首次咨询', '≥1 句回复', '目标≤30', '下单优先判定'],
      ],
      2,
    ],
    [
      'metrics, units and rules',
      [
        ['日期', '旺旺昵称', ...metrics],
        ['', '', '（人）', '（人）', '（秒）', '元'],
        ['', '', '当日首次咨询', '', '', '下单优先判定'],
      ],
      1,
    ],
    [
      'groups, groups of groups and metrics, with what is merged down standing above',
      [
        ['日期', '旺旺昵称', '售前', '', '', ''],
        ['', '', '接待', '', '', '业绩'],
        ['', '', ...metrics],
      ],
      3,
    ],
    [
      'the same where some metrics are merged down over two rows',
      [
        ['日期', '旺旺昵称', '售前', '', '', ''],
        ['', '', '接待', '', '平均响应', '销售额'],
        ['', '', '咨询人数', '接待人数', '', ''],
      ],
      3,
    ],
    [
      'the same below a title',
      [
        ['2026 年 10 月客服日报'],
        [],
        ['日期', '旺旺昵称', '售前', '', '', ''],
        ['', '', '接待', '', '', '业绩'],
        ['', '', ...metrics],
      ],
      3,
    ],
  ])('%s', (_, header, headerRows) => {
    expect(read([...header, ...rows])).toEqual({ ...expected, header: headerRows });
  });

  test('a first row of texts is data where it names its person', () => {
    const values = [['日期', '旺旺昵称', ...metrics], ['10月1日', '小美', '-', '延迟统计', '-', '-'], ...rows];
    expect(read(values)).toMatchObject({ rows: 3, header: 1 });
  });

  test('rows are never taken into a header, nor passed over as its explanation', () => {
    const cell = fc.oneof(fc.nat(99), fc.constantFrom<Cell>('', '-', '（人）', '秒', '≥95%', '下单优先判定'));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('小美', '小新', '审核'), fc.array(cell, { minLength: 4, maxLength: 4 })), {
          minLength: 1,
          maxLength: 12,
        }),
        (people) => {
          const body = people.map(([name, cells], i): Cell[] => [46296 + i, name, ...cells]);
          const [table] = recognise([['日期', '旺旺昵称', ...metrics], ...body]);
          expect(table).toMatchObject({ headerRows: 1, firstRow: 1, lastRow: people.length });
        },
      ),
      { seed: 1904, numRuns: 100 },
    );
  });
});
