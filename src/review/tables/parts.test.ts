import type { Cell } from '../../workbook/matrix';
import { sheetOf } from '../monthly/testing';
import { findTables } from '.';
import { attributionRule, attributionRules, daysIn, logicalTables, withOneRule, yearOf } from './parts';
import { overlapsOf } from './retelling';

const daily = (name: string, dates: readonly Cell[], title?: string) =>
  sheetOf(name, [
    ...(title === undefined ? [] : [[title]]),
    dates.length > 0 ? ['日期', '旺旺昵称', '接待人数', '销售额'] : ['旺旺昵称', '接待人数', '销售额'],
    ...(dates.length > 0 ? dates.map((date): Cell[] => [date, '小美', 9, 100]) : [['小美', 9, 100]]),
  ]);

test.each([
  ['自定义报表_人均日接入_下单优先判定_2026-04-20至2026-04-20', '下单优先判定'],
  ['自定义报表_人均日接入_付款优先判定_2026-04-20至2026-04-20.xlsx', '付款优先判定'],
  ['客服绩效（询单优先）2026-04', '询单优先'],
  ['客服日报', null],
])('%s is attributed by %s', (name, rule) => expect(attributionRule(name)).toBe(rule));

describe('several exports of one kind', () => {
  it('are one logical table, each part with its own columns and days', () => {
    const tables = findTables(
      [
        daily('10月1日', []),
        daily('10.2', []),
        daily('汇总导出', [46298, '2026/10/4']),
        daily('自定义报表_人均日接入_下单优先判定_2026-10-01至2', []),
      ],
      [],
    );
    const [logical] = logicalTables(tables, 2026);
    expect(logical?.parts.map(({ dated, period }) => [dated, period])).toEqual([
      [false, { first: 46296, last: 46296 }],
      [false, { first: 46297, last: 46297 }],
      [true, null],
      [false, null],
    ]);
    expect(logical?.rules).toEqual(['下单优先判定']);
  });

  it('take rule and dates from the file where sheet and title tell none', () => {
    const fileName = '自定义报表_人均日接入_下单优先判定_2026-10-01至2026-10-31.xlsx';
    const [table] = findTables([{ ...daily('Sheet1', []), fileName }], []);
    const [logical] = table ? logicalTables([table]) : [];
    expect(logical?.parts[0]).toMatchObject({ rule: '下单优先判定', period: { first: 46296, last: 46326 } });
  });

  it('of different rules are not mixed: the one with most rows, or the chosen one', () => {
    const tables = findTables(
      [
        daily('日报A', [46296], '报表_付款优先判定'),
        daily('日报B', [46296, 46297], '报表_下单优先判定'),
        daily('日报C', [46298]),
      ],
      [],
    );
    expect(attributionRules(tables)).toEqual(['下单优先判定', '付款优先判定']);
    expect(withOneRule(tables).map(({ sheet }) => sheet)).toEqual(['日报B', '日报C']);
    expect(withOneRule(tables, '付款优先判定').map(({ sheet }) => sheet)).toEqual(['日报A', '日报C']);
  });
});

it('dates without a year take that of the newest date, or of a name', () => {
  const [dated, yearless] = findTables([daily('甲', [46296]), daily('乙', ['10月3日'])], []);
  if (!dated || !yearless) throw new Error('both are tables');
  expect([...daysIn(yearless, 'date')]).toEqual([]);
  expect([...daysIn(yearless, 'date', yearOf([dated], daysIn(dated, 'date')))]).toEqual([46298]);
  expect(yearOf(findTables([daily('2025年日报', ['10月3日'])], []), [])).toBe(2025);
});

test('a sheet a day in a workbook of the month: each tells of its day, and none is taken for the month told again', () => {
  const inMonth = ['1日', '2日', '3'].map((name) => ({ ...daily(name, []), fileName: '2026年10月客服日报.xlsx' }));
  const tables = findTables(inMonth, []);
  expect(logicalTables(tables).flatMap(({ parts }) => parts.map(({ period }) => period?.first))).toEqual([
    46296, 46297, 46298,
  ]);
  expect(overlapsOf(tables, 2026)).toEqual([]);
});
