import fc from 'fast-check';
import { areaName } from '../../workbook/address';
import { rowsOf } from '../../workbook/cells/rows';
import type { Cell, SheetMatrix } from '../../workbook/matrix';
import { sheetOf } from '../monthly/testing';
import { findTables } from '../tables';
import { checkWorkbook } from './checkWorkbook';
import type { Finding, Repair } from './model';
import { formulaRequests, planRepairs, type RepairPlan } from './repairPlan';

const repairsOf = (sheets: readonly SheetMatrix[]): Repair[] =>
  checkWorkbook({ sheets, tables: findTables(sheets, []) }).findings.flatMap(({ repair }: Finding) => repair ?? []);

/** As if no cell held a formula. */
const plain = (repairs: readonly Repair[]): Cell[][][] =>
  formulaRequests(repairs).map(({ sheet, area }) =>
    Array.from({ length: area.rows }, (_, i) => [
      sheet.values[area.row + i - sheet.row]?.[area.column - sheet.column] ?? '',
    ]),
  );

/** Writes a plan as the writer would. */
function apply(sheets: readonly SheetMatrix[], { cells }: RepairPlan): void {
  for (const { sheet, blocks } of cells) {
    const matrix = sheets.find(({ name }) => name === sheet.name);
    for (const { row, column, cells: block, before } of blocks) {
      block.forEach((line, i) => {
        const target = matrix?.values[row + i - (matrix?.row ?? 0)];
        const place = column - (matrix?.column ?? 0);
        expect(target?.[place]).toBe(before[i]?.[0]);
        if (target) target[place] = line[0] as Cell;
      });
    }
  }
}

const book = (rows: Cell[][]): SheetMatrix[] => [
  sheetOf('日报', [['日期', '旺旺昵称', '询单人数', '最终付款人数', '询单->最终付款转化率'], ...rows]),
];

test('shows each cell with its old and new content, and names the ranges', () => {
  const sheets = book([
    ['2026-10-01', ' 小美', '1,200', '20', '62.5%'],
    ['2026/10/2 09:30', '小强', '31人', 20, 0.5],
    ['2026-10-03', 'ＡＢ', 40, 20, '7%'],
  ]);
  const repairs = repairsOf(sheets);
  const plan = planRepairs(repairs, plain(repairs));
  expect(plan.shown.map(({ link, before, after }) => [link.cell, before, after])).toEqual(
    expect.arrayContaining([
      ['A2', '“2026-10-01”', '2026-10-01'],
      ['A3', '“2026/10/2 09:30”', '2026-10-02 09:30'],
      ['B2', '“ 小美”', '“小美”'],
      ['B4', '“ＡＢ”', '“AB”'],
      ['C2', '“1,200”', '1200'],
      ['C3', '“31人”', '31'],
      ['E2', '“62.5%”', '62.5%'],
      ['E4', '“7%”', '7%'],
    ]),
  );
  expect(plan.count).toBe(10);
  expect(plan.question.names).toEqual([
    '日报!A2:A4',
    '日报!B2',
    '日报!B4',
    '日报!C2:C3',
    '日报!D2',
    '日报!E2',
    '日报!E4',
  ]);
  const block = plan.cells[0]?.blocks.find(({ column }) => column === 4);
  expect(block).toMatchObject({ cells: [[0.625]], before: [['62.5%']], formats: [['0.0%']] });
});

test('leaves formulas alone and says how many', () => {
  const sheets = book([
    [46296, '小美', '12', 5, 0.4],
    [46297, '小美', '13', 5, 0.4],
  ]);
  const repairs = repairsOf(sheets);
  const plan = planRepairs(repairs, [[['=TEXT(12,"0")'], ['13']]]);
  expect(plan).toMatchObject({ count: 1, formulas: 1 });
  expect(plan.cells[0]?.blocks.map((block) => areaName({ ...block, rows: 1, columns: 1 }))).toEqual(['C3']);
});

test('leaves alone what a formula of another cell fills', () => {
  const sheets = book([
    [46296, '小美', '12', 5, 0.4],
    [46297, '小美', '13', 5, 0.4],
  ]);
  const repairs = repairsOf(sheets);
  const spilled = [{ sheet: '日报', area: { row: 2, column: 2, rows: 3, columns: 1 } }];
  const plan = planRepairs(repairs, plain(repairs), spilled);
  expect(plan).toMatchObject({ count: 1, formulas: 1 });
  expect(plan.question.names).toEqual(['日报!C2']);
});

test('tidying a name changes nothing but spaces, letters and digits: look-ups go by its brackets', () => {
  const sheets = book([[46296, '小美（Ａ１） ', 12, 5, 0.4]]);
  const repairs = repairsOf(sheets);
  expect(planRepairs(repairs, plain(repairs)).shown.map(({ after }) => after)).toEqual(['“小美（A1）”']);
});

test('a text of more digits than a number keeps stays a text', () => {
  const sheets = book([
    [46296, '小美', '1234567890123456', 5, 0.4],
    [46297, '小美', '000123456789012345', 5, 0.4],
  ]);
  const repairs = repairsOf(sheets);
  expect(planRepairs(repairs, plain(repairs)).shown.map(({ link, after }) => [link.cell, after])).toEqual([
    ['C3', '123456789012345'],
  ]);
});

test('a repeated id gets the first suffix that is free', () => {
  const rows: Cell[][] = ['C1', 'C1', 'C1', 'C1-2'].map((id, i) => [46296, id, `客服${i}`, '王', 9, 8, 7]);
  const sheets = [
    sheetOf('质检', [['会话日期', '会话ID', '客服', '质检员', '服务用语', '回复速度', '开头语'], ...rows]),
  ];
  const repairs = repairsOf(sheets);
  expect(planRepairs(repairs, plain(repairs)).shown.map(({ link, after }) => [link.cell, after])).toEqual([
    ['B3', '“C1-3”'],
    ['B4', '“C1-4”'],
  ]);
});

test('a repaired table has no such finding any more', () => {
  const date = fc.constantFrom<Cell>(46296, '2026-10-01', '2026/10/1 8:00', 20261002, '46297', '-', '昨天');
  const name = fc.constantFrom<Cell>('小美', ' 小美', '小美　', 'ＡＢ１', 'AB1', '小 美', '\u00a0小强');
  const number = fc.constantFrom<Cell>(12, '12', ' 12 ', '1,200', '¥12', '12人', '５', '-', '8分', '');
  const rate = fc.constantFrom<Cell>(0.5, '50%', '62.55%', '0.5', '-', '半');
  fc.assert(
    fc.property(fc.array(fc.tuple(date, name, number, number, rate), { minLength: 1, maxLength: 12 }), (rows) => {
      const sheets = book(rows);
      const repairs = repairsOf(sheets).filter(({ kind }) => kind !== 'rename');
      apply(sheets, planRepairs(repairs, plain(repairs)));
      expect(repairsOf(sheets).filter(({ kind }) => kind !== 'rename')).toEqual([]);
    }),
  );
});

test('a text that as a number would say something else stays as it is', () => {
  const sheets = [
    sheetOf('日报', [
      ['日期', '客服', '接待人数', '满意率', '平均响应(秒)', '首次响应(分钟)', '销售额(万元)'],
      [46296, '小美', '9', 95.3, 31 / 86400, 1.5, 3.5],
      [46297, '小美', '9', '95.3%', '1分5秒', '1分5秒', '3.5万'],
      [46298, '小美', '9', '95.3', 40 / 86400, '2', '4'],
    ]),
  ];
  const read = () =>
    findTables(sheets, []).flatMap((table) =>
      rowsOf(table).map((row) => [
        row.rate('satisfaction'),
        ...['received', 'averageResponse', 'firstResponse', 'sales'].map((role) => row.number(role)),
      ]),
    );
  const before = read();
  expect(before).toEqual([
    [0.953, 9, 31, 90, 35000],
    [0.953, 9, 65, 65, 35000],
    [0.953, 9, 40, 120, 40000],
  ]);
  const repairs = repairsOf(sheets);
  const plan = planRepairs(repairs, plain(repairs));
  apply(sheets, plan);
  expect(read()).toEqual(before);
  expect(plan.shown.map(({ link }) => link.cell)).toEqual(['C2', 'C3', 'C4', 'D4']);
});
