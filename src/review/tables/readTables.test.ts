import { eachBlock } from '../../workbook/excel/read';
import { rowsOf } from '../../workbook/cells/rows';
import { fakeExcel, type FakeSheet } from '../../workbook/excel/testing';
import type { Cell } from '../../workbook/matrix';
import { columnOf } from '../../workbook/recognise';
import { readTables } from '.';

const qaHeaders = [
  '质检日期',
  '会话日期',
  '会话ID',
  '客服',
  '客户昵称',
  '质检员',
  '服务用语',
  '回复速度',
  '开头语',
  '等候语',
  '结束语',
];

/** A QA sheet of any length; its last row but one is blank, below stands a second table. */
const qaSheet = (rows: number): FakeSheet => ({
  id: '{qa}',
  name: '质检明细',
  rows: rows + 1,
  columns: qaHeaders.length,
  cell: (row, column): Cell => {
    if (row === 0) return qaHeaders[column] ?? '';
    if (column < 2) return 46296 + (row % 31);
    if (column === 2) return `C${row}`;
    if (column === 3) return `客服${row % 60}`;
    return column < 6 ? `第${row % 9}位` : 10;
  },
});

const chatHeaders = ['会话ID', '日期', '时间', '客服昵称', '买家昵称', '发送方', '消息内容', '店铺', '渠道'];
const chatSheet = (index: number, rows: number): FakeSheet => ({
  id: `{chat${index}}`,
  name: `聊天记录${index}`,
  rows: rows + 1,
  columns: chatHeaders.length,
  cell: (row, column): Cell => {
    if (row === 0) return chatHeaders[column] ?? '';
    if (column === 6) return '亲，您好，这款目前有现货，今天下单明天就能发出的哦';
    return column === 1 ? 46296 : `${chatHeaders[column] ?? ''}${row % 100}`;
  },
});

const roster: FakeSheet = {
  id: '{r}',
  name: '花名册',
  rows: 61,
  columns: 3,
  cell: (row, column) =>
    row === 0 ? (['工号', '客服', '组别'][column] ?? '') : (['01', `客服${row - 1}`, 'A'][column] ?? ''),
};

const wanted = [{ kind: 'qaDetail' as const }, { kind: 'roster' as const }];

async function syncsFor(rows: number): Promise<number> {
  const host = fakeExcel([qaSheet(rows), roster]);
  const { tables } = await readTables(wanted);
  expect(tables.find(({ kind }) => kind === 'qaDetail')?.rows).toBe(rows);
  return host.syncs;
}

describe('reading the tables of a workbook', () => {
  it('takes as many round trips for 100 rows as for 5,000', async () => {
    expect(await syncsFor(5000)).toBe(await syncsFor(100));
  });

  it('takes one more for every further block of cells, each under 5 MB', async () => {
    const host = fakeExcel([qaSheet(66_000), roster]);
    const { tables } = await readTables(wanted);
    const qa = tables.find(({ kind }) => kind === 'qaDetail');
    expect(qa && rowsOf(qa)).toHaveLength(66_000);
    // Two for the outline, one for the heads, then 66,000 × 11 cells in blocks of at most 150,000.
    expect(host.syncs).toBe(3 + 5);
    expect(host.largestBytes).toBeLessThan(5_000_000);
  });

  it('does not read chat lines that nobody wants, and says so when they are asked for', async () => {
    const sheets = [0, 1, 2, 3].map((index) => chatSheet(index, 250_000));
    const host = fakeExcel([...sheets, qaSheet(100), roster]);
    const { tables } = await readTables(wanted);
    expect(tables.filter(({ kind }) => kind === 'chatLog').map(({ rows }) => rows)).toEqual(Array(4).fill(250_000));
    expect(host.cells).toBeLessThan(10_000);
    const [chat] = tables;
    expect(() => chat && rowsOf(chat)).toThrow('聊天记录0');
  });

  it('hands on a million chat lines block by block, the event loop free between them', async () => {
    const sheets = [0, 1, 2, 3].map((index) => chatSheet(index, 250_000));
    const host = fakeExcel(sheets);
    const { tables } = await readTables([]);
    let ticks = 0;
    const timer = setInterval(() => ticks++);
    let lines = 0;
    let most = 0;
    const areas = tables.map((table) => ({
      sheet: table.matrix,
      area: { row: table.firstRow, column: columnOf(table, 'text') ?? 0, rows: table.rows, columns: 1 },
    }));
    await eachBlock(areas, {}, (_, cells) => {
      lines += cells.length;
      most = Math.max(most, cells.length);
    });
    clearInterval(timer);
    expect(lines).toBe(1_000_000);
    expect(most).toBeLessThanOrEqual(150_000);
    expect(host.largestBytes).toBeLessThan(5_000_000);
    expect(ticks).toBeGreaterThan(5);
  });

  it('reads only the columns that are wanted of a long table', async () => {
    const host = fakeExcel([qaSheet(20_000)]);
    const { tables } = await readTables([{ kind: 'qaDetail', roles: ['conversationDate', 'reviewDate'] }]);
    expect(host.cells).toBeLessThan(20_000 * 2 + 2000);
    const [qa] = tables;
    expect(qa && rowsOf(qa).at(-1)?.day('conversationDate')).toBe(46296 + (20_000 % 31));
  });

  it('stops between blocks when it is cancelled', async () => {
    const host = fakeExcel([qaSheet(66_000)]);
    const controller = new AbortController();
    const options = { signal: controller.signal, onProgress: () => controller.abort() };
    await expect(readTables(wanted, options)).rejects.toThrow('aborted');
    expect(host.syncs).toBeLessThan(7);
  });

  it('finds a table below a long one, and the Excel tables by their names and ids', async () => {
    const long = qaSheet(20_000);
    const below: FakeSheet = {
      ...long,
      rows: long.rows + 6,
      cell: (row, column) => {
        if (row <= 20_000) return long.cell(row, column);
        if (row === 20_004) return ['最低分', '等级'][column] ?? '';
        return row > 20_004 ? ([90, '优'][column] ?? '') : '';
      },
      tables: [{ id: '{t}', name: '质检', area: { row: 0, column: 0, rows: 20_001, columns: qaHeaders.length } }],
    };
    fakeExcel([below]);
    const { tables } = await readTables(wanted);
    expect(tables.map(({ kind, listObject }) => [kind, listObject])).toEqual([
      ['qaDetail', { id: '{t}', name: '质检' }],
      ['grades', null],
    ]);
  });

  it('leaves the column choices of a newer add-in alone', async () => {
    fakeExcel([qaSheet(5)], { 'kefu.columns': { version: 99, columns: 'who knows' } });
    expect((await readTables(wanted)).newerSettings).toBe(true);
  });
});
