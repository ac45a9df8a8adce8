import fc from 'fast-check';
import { recogniseTables } from '.';
import { rowsOf } from '../cells/rows';
import type { Cell, SheetMatrix } from '../matrix';

const titles: [role: string, title: string, cell: Cell][] = [
  ['date', '日期', 46296],
  ['agent', '旺旺昵称', '小美'],
  ['consulted', '聊天人数(原咨询人数)', 30],
  ['received', '接待人数', 28],
  ['averageResponse', '平均响应(秒)', 31],
  ['orderRate', '询单->下单转化率', 0.4],
  ['sales', '销售额', 900],
];
/** Columns nobody asks for. */
const extra: [title: string, cell: Cell][] = [
  ['我的备注', '好'],
  ['班次', '早'],
];

const sheetOf = (values: Cell[][]): SheetMatrix => ({ name: '导出', row: 0, column: 0, values });
const recognise = (values: Cell[][]) => recogniseTables([sheetOf(values)], [], []);
const roles = titles.map(([role]) => role).filter((role) => role !== 'orderRate');

/** How exports and people write one title. */
const looks: ((title: string) => string)[] = [
  (title) => title,
  (title) => title.replaceAll('(', '（').replaceAll(')', '）'),
  (title) => title.replaceAll(')', '）'),
  (title) => title.replaceAll('(', '【').replaceAll(')', '】'),
  (title) => `${title.slice(0, 2)}\n${title.slice(2)}`,
  (title) => `${title.slice(0, 2)}\r\n${title.slice(2)}`,
  (title) => ` ${title.split('').join(' ')}\u3000`,
  (title) => `${title}\u200b`,
  (title) => title.replace('->', '→'),
  (title) => title.replace('->', '－>').replace('转化率', '成功率'),
  (title) => title.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
];

test.each(looks.map((look, i) => [look('平均响应(秒)'), i] as const))('titles written like %j are known', (_, i) => {
  const look = looks[i] ?? String;
  const [table, ...others] = recognise([titles.map(([, title]) => look(title)), titles.map(([, , cell]) => cell)]);
  expect(others).toEqual([]);
  expect(table?.kind).toBe('dailyReport');
  const [row] = table ? rowsOf(table) : [];
  for (const [role, , cell] of titles) if (role !== 'orderRate') expect([role, row?.cell(role)]).toEqual([role, cell]);
});

test('columns may stand in any order, each title in a look of its own, among others, which stay', () => {
  const columns = [
    ...titles.map(([role, title, cell]) => ({ role, title, cell })),
    ...extra.map(([title, cell]) => ({ role: '', title, cell })),
  ];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(columns, { minLength: columns.length }),
      fc.array(fc.nat(looks.length - 1), { minLength: columns.length, maxLength: columns.length }),
      (shuffled, chosen) => {
        const header = shuffled.map(({ title }, i) => (looks[chosen[i] ?? 0] ?? String)(title));
        const [table] = recognise([header, shuffled.map(({ cell }) => cell), shuffled.map(({ cell }) => cell)]);
        expect(table?.kind).toBe('dailyReport');
        const [row] = table ? rowsOf(table) : [];
        const read = roles.map((role) => row?.cell(role));
        expect(read).toEqual(roles.map((role) => titles.find(([known]) => known === role)?.[2]));
        const kept = table?.headers.map((text) => text.replace(/[\s\u200b]/g, ''));
        expect(kept).toEqual(expect.arrayContaining(['我的备注', '班次']));
      },
    ),
    { seed: 1904, numRuns: 100 },
  );
});

test('columns before a gap belong to the table after it where they alone are none', () => {
  const [table] = recognise([
    ['日期', '销售额', '', '旺旺昵称', '聊天人数', '接待人数'],
    [46296, 900, '', '小美', 30, 28],
  ]);
  const [row] = table ? rowsOf(table) : [];
  expect(['date', 'sales', 'agent', 'consulted', 'received'].map((role) => row?.cell(role))).toEqual([
    46296,
    900,
    '小美',
    30,
    28,
  ]);
});
