import { recogniseTables } from '.';
import { rowsOf } from '../cells/rows';
import type { Cell } from '../matrix';

const headers = ['日期', '旺旺昵称', '咨询人数', '接待人数', '销售额', '备注'];
const data: Cell[][] = [
  [46296, '小美', 30, 28, 900, ''],
  [46297, '小新', 20, 18, 700, ''],
];

const people = (...below: Cell[][]) => {
  const values = [headers, ...data, ...below].map((cells) => [...cells, ...Array<Cell>(6 - cells.length).fill('')]);
  const [table] = recogniseTables([{ name: '日报', row: 0, column: 0, values }], [], []);
  return table && rowsOf(table).map((row) => row.text('agent'));
};

describe('what stands below a table after a gap', () => {
  const ours = ['小美', '小新'];
  const summary: Cell[][] = [
    ['组别', '人数'],
    ['A组', 2],
    ['B组', 3],
  ];

  it('is another table where it has titles and figures of its own', () => {
    expect(people([], ...summary)).toEqual(ours);
    expect(people(['审核：张三'], [], ...summary)).toEqual(ours);
    expect(people([], ['', '', '指标', '合格线'], ['', '', '响应', 30])).toEqual(ours);
  });

  it.each<[string, Cell[][]]>([
    ['its first row holds figures', [['', '小丽', 10]]],
    ['it has titles only', [['', '小丽', '', '', '', '新人']]],
    [
      'its rows fill other columns than its first',
      [
        ['', '小丽', '', '', '', '新人'],
        [46298, '小美', 1, 1, 1],
      ],
    ],
    [
      'it fills most of the columns',
      [
        ['今天', '小丽', '未知', '未知'],
        ['今天', '小王', 1, 1],
      ],
    ],
    [
      'its first row says one thing over and over',
      [
        ['', '小丽', '', '小丽'],
        ['', '小王', '', 1],
      ],
    ],
  ])('goes on where %s', (_, below) => {
    expect(people([], ...below)?.slice(2)).toEqual(below.map((cells) => cells[1]));
  });

  it('goes on without a gap', () => {
    expect(people(...summary)).toHaveLength(5);
  });
});
