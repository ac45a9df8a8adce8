import { recogniseTables } from '.';
import { withColumn, withTable, type Correction, type TableChoice } from '../corrections';
import type { Cell, SheetMatrix } from '../matrix';
import type { TableKind } from '../tables';
import { headersNear, unknownTables } from './unknown';

const sheet = (name: string, values: Cell[][], id = name): SheetMatrix => {
  const width = Math.max(...values.map((cells) => cells.length));
  const filled = values.map((cells) => [...cells, ...Array<Cell>(width - cells.length).fill('')]);
  return { name, id, row: 0, column: 0, values: filled };
};
const items = ['服务用语', '回复速度', '开头语'];
const on = (name: string) => ({ sheetId: name, sheet: name });
const said = (
  name: string,
  kind: TableKind | null,
  headers: string[],
  more: Partial<TableChoice> = {},
): Correction => ({ ...on(name), headers, headerRows: 1, kind, instead: null, ...more });
const column = (name: string, kind: TableKind, role: string, header: string, nth = 0): Correction => ({
  ...on(name),
  ...{ kind, role, header, nth },
});

const headers = ['谁', '哪一通', '哪天', '一', '二', '三'];
const scores = (name: string) =>
  sheet(name, [['打分本'], [], headers, ['小美', 'C1', 46296, 9, 8, 7], ['小丽', 'C2', 46297, 9, 9, 9]]);

describe('a table with unknown headers', () => {
  it('is shown with its likely header and can be told what it is, column by column', () => {
    const book = [scores('打分')];
    expect(recogniseTables(book, [], items)).toEqual([]);
    const [unknown] = unknownTables(book, [], []);
    expect(unknown).toMatchObject({ id: '打分#A3', address: 'A3:F3', headers, ignored: false });
    expect(unknown?.choices.map(({ row, rows }) => [row, rows])).toEqual([
      [2, 1],
      [3, 1],
      [4, 1],
    ]);
    const told = [said('打分', 'qaDetail', headers), column('打分', 'qaDetail', 'agent', '谁')];
    const [table] = recogniseTables(book, told, items);
    expect(table).toMatchObject({ kind: 'qaDetail', address: 'A3:F5', rows: 2, told: true, title: '打分本' });
    expect(table?.columns.find(({ role }) => role === 'agent')).toMatchObject({ column: 0, match: 'manual' });
    expect(unknownTables(book, table ? [table] : [], told)).toEqual([]);
  });

  it('is known again when columns and rows have moved, and some are gone', () => {
    const told = [said('打分', 'qaDetail', headers), column('打分', 'qaDetail', 'agent', '谁')];
    const moved = sheet('打分', [[], [], [], ['新', '三', '谁', '', '二', '哪天'], ['', 7, '小美', 8, 8, 46296]]);
    const [table] = recogniseTables([moved], told, items);
    expect(table).toMatchObject({ address: 'A4:F5' });
    expect(table?.columns.find(({ role }) => role === 'agent')?.column).toBe(2);
    const other = sheet('打分', [
      ['谁', '电话', '地址', '邮箱'],
      ['小美', '1', '2', '3'],
    ]);
    expect(recogniseTables([other], told, items)).toEqual([]);
  });

  it('is known on every sheet that has the very same header, with the columns chosen once', () => {
    const book = [
      scores('十月'),
      scores('十一月'),
      sheet('别的', [
        ['谁', '哪天'],
        ['小美', 46296],
      ]),
    ];
    const told = [said('十月', 'qaDetail', headers), column('十月', 'qaDetail', 'agent', '谁')];
    const tables = recogniseTables(book, told, items);
    expect(tables.map(({ id }) => id)).toEqual(['十月#qaDetail#1', '十一月#qaDetail#1']);
    expect(tables[1]?.columns.find(({ role }) => role === 'agent')?.column).toBe(0);
  });

  it('may have one title over several columns, which are told apart by their order', () => {
    const twice = sheet('打分', [
      ['谁', '分', '分', '哪天'],
      ['小美', 9, 8, 46296],
    ]);
    const header = ['谁', '分', '分', '哪天'];
    const told = [said('打分', 'qaDetail', header), column('打分', 'qaDetail', 'mark:开头语', '分', 1)];
    const [table] = recogniseTables([twice], told, items);
    expect(table?.columns.find(({ role }) => role === 'mark:开头语')?.column).toBe(2);
  });

  it('as an Excel table too', () => {
    const listed: SheetMatrix = {
      ...scores('打分'),
      listObjects: [
        {
          ...{ id: 'T1', name: '表1', showHeaders: true, showTotals: false },
          area: { row: 2, column: 0, rows: 3, columns: 6 },
        },
      ],
    };
    expect(unknownTables([listed], [], [])).toMatchObject([{ id: '打分#A3', choices: [] }]);
    const [table] = recogniseTables([listed], [said('打分', 'roster', headers)], items);
    expect(table).toMatchObject({ kind: 'roster', listObject: { name: '表1' }, address: 'A3:F5' });
  });
});

describe('a table that was taken for something else', () => {
  const daily = ['日期', '客服', '咨询人数', '接待人数'];
  const book = [sheet('排班', [daily, [46296, '小美', 1, 2], [], [], [], ['项目', '说明'], ['甲', '乙']])];

  it('is of the kind the user says', () => {
    expect(recogniseTables(book, [], items)).toMatchObject([{ kind: 'dailyReport', told: false }]);
    expect(recogniseTables(book, [said('排班', 'shiftLog', daily)], items)).toMatchObject([{ kind: 'shiftLog' }]);
  });

  it('or none of ours: it is left alone, and can be taken back', () => {
    const ignored = [said('排班', null, daily)];
    expect(recogniseTables(book, ignored, items)).toEqual([]);
    expect(unknownTables(book, [], ignored).map(({ headers: h, ignored: i }) => [h, i])).toEqual([
      [['项目', '说明'], false],
      [daily, true],
    ]);
  });

  it('or has its header in another row, which was not seen because another looked more like one', () => {
    const wrong = sheet('日报', [
      ['日期', '客服', '咨询人数', '接待人数'],
      ['哪天', '人', '问的', '接的'],
      [46296, '小美', 1, 2],
    ]);
    const [found] = recogniseTables([wrong], [], items);
    if (!found) throw new Error('no table');
    const second = headersNear(found).find(({ row, rows }) => row === 1 && rows === 1);
    expect(second?.headers).toEqual(['哪天', '人', '问的', '接的']);
    const told = withTable(
      [],
      { ...on('日报'), headers: second?.headers ?? [], headerRows: 1, kind: 'dailyReport' },
      found.headers,
    );
    expect(recogniseTables([wrong], told, items)).toMatchObject([{ address: 'A2:D3', rows: 1 }]);
  });
});

test('a rubric told by hand names the mark columns', () => {
  const rubric = sheet('标准', [
    ['大项', '小项', '分'],
    ['服务', '微笑', 10],
    ['服务', '问好', 10],
    ['服务', '道别', 10],
  ]);
  const scored = sheet('打分', [
    ['客服', '会话日期', '微笑', '问好', '道别'],
    ['小美', 46296, 9, 8, 7],
  ]);
  let told: Correction[] = [said('标准', 'rubric', ['大项', '小项', '分'])];
  for (const [role, header] of [
    ['category', '大项'],
    ['item', '小项'],
    ['fullMark', '分'],
  ] as const) {
    told = withColumn(told, { ...on('标准'), kind: 'rubric', role, header, nth: 0 });
  }
  expect(recogniseTables([rubric, scored], told, items).map(({ kind }) => kind)).toEqual(['rubric', 'qaDetail']);
});
