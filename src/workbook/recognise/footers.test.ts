import fc from 'fast-check';
import { recogniseTables } from '.';
import { isSummary, rowsOf } from '../cells/rows';
import type { Cell, SheetMatrix } from '../matrix';
import { footerWord } from '../vocabulary/footerWords';

const headers = ['日期', '旺旺昵称', '咨询人数', '接待人数', '销售额', '备注'];
const day = (n: number, name: Cell = '小美'): Cell[] => [46296 + n, name, 30, 28, 900, ''];

function tableOf(rows: Cell[][]) {
  const values = [headers, ...rows].map((cells) => [...cells, ...Array<Cell>(6 - cells.length).fill('')]);
  const sheet: SheetMatrix = { name: '日报', row: 0, column: 0, values };
  const [table] = recogniseTables([sheet], [], []);
  if (!table) throw new Error('no table');
  return table;
}

/** The people that readers see, and the rows of the sheet that are footers. */
const read = (rows: Cell[][]) => {
  const table = tableOf(rows);
  const people = rowsOf(table).filter((row) => !isSummary(row));
  return { people: people.map((row) => row.text('agent')), footers: table.footers.map((row) => row + 1) };
};

describe('lines below a table', () => {
  test.each<[string, Cell[][], number[]]>([
    ['a signature', [['审核：李四']], [4]],
    ['several in one cell', [['制表人：王五  日期：2026-10-31']], [4]],
    ['several cells, some with what is signed beside them', [['制表人：', '王五', '', '日期：', 46326]], [4]],
    ['a note in any column, half-width, after a blank row', [[], ['', '', '备注: 11 月 1 日补录']], [5]],
    [
      'a note that goes on',
      [['备注：'], ['1、销售额不含退款'], ['2、上述数据以系统导出的为准，仅供内部使用']],
      [4, 5, 6],
    ],
    ['a note and signatures below it', [['说明：不含临促'], [], ['审核人签字：', '', '', '日期：']], [4, 6]],
    ['English ones', [['Prepared by: Amy', '', 'Date: 2026-10-31'], ['Note 1: without refunds']], [4, 5]],
    ['below a total', [['合计', '', 60, 56, 1800], ['复核：赵六']], [5]],
  ])('%s', (_, below, footers) => {
    expect(read([day(0), day(1, '小新'), ...below])).toEqual({ people: ['小美', '小新'], footers });
  });

  test('are no people either where more data follows them, as in pages pasted below each other', () => {
    expect(read([day(0), ['审核：李四'], day(1, '小新')])).toEqual({ people: ['小美', '小新'], footers: [] });
  });
});

describe('rows are no footers', () => {
  test.each<[string, Cell[]]>([
    ['a person called 审核', day(1, '审核')],
    ['a person called so, without figures', ['', '审核']],
    ['sub-accounts, which have a colon', day(1, '旗舰店:小美')],
    ['a sub-account without figures', ['', '优品旗舰店:小美']],
    ['a record whose note is labelled', [46297, '小新', 30, 28, 900, '备注：补录']],
    ['a record whose first cell is labelled', ['日期：10月2日', '小新', 30, 28, 900, '']],
  ])('%s', (_, row) => {
    const { people, footers } = read([day(0), row]);
    expect([people.length, footers]).toEqual([2, []]);
  });

  test('whatever a person is called and whatever stands beside them', () => {
    const texts = fc.oneof(
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.constantFrom(
        '审核',
        '备注',
        '制表人',
        '日期',
        '审核：李四',
        '备注：',
        '说明：补录',
        '注：',
        'Date:',
        '旗舰店:小美',
      ),
    );
    const name = texts.filter((text) => text.trim() !== '' && footerWord(text) === null);
    fc.assert(
      fc.property(
        fc.array(fc.record({ name, figure: fc.nat(500), note: fc.option(texts, { nil: '' }) }), {
          minLength: 1,
          maxLength: 30,
        }),
        fc.boolean(),
        (people, signed) => {
          const rows = people.map(({ name: agent, figure, note }, i): Cell[] => [
            46296 + i,
            agent,
            figure,
            figure,
            9,
            note,
          ]);
          const table = tableOf(signed ? [...rows, ['审核：李四']] : rows);
          expect(table.lastRow).toBe(people.length);
          expect(table.footers).toEqual(signed ? [people.length + 1] : []);
        },
      ),
      { seed: 1904, numRuns: 100 },
    );
  });
});
