import type { Cell, SheetMatrix } from '../../workbook/matrix';
import { sheetOf } from '../monthly/testing';
import { findTables } from '../tables';
import { checkWorkbook } from './checkWorkbook';
import { namePairs, planOfPairs } from './namePairs';

const roster = sheetOf('花名册', [
  ['工号', '旺旺昵称', '组别', '入职日期'],
  ['01', '小美', 'A', 45000],
  ['02', 'leo', 'A', 45000],
]);
const daily = (...names: string[]) =>
  sheetOf('日报', [
    ['日期', '旺旺昵称', '咨询人数', '接待人数', '销售额'],
    ...names.map((name): Cell[] => [46296, name, 9, 8, 7]),
  ]);
const aliases = (...rows: Cell[][]) => sheetOf('人员对照', [['原名', '对应客服', '备注'], ...rows]);
const tablesOf = (...sheets: SheetMatrix[]) => findTables(sheets, []);

test('pairs lead from the data’s spelling to the roster’s, each once', () => {
  const pairs = namePairs(tablesOf(roster, daily('小 美', '小 美', '小 美 ', 'LEO', '小美　', '路人')));
  expect(pairs).toEqual([
    expect.objectContaining({ written: '小 美', meant: '小美', likeness: 'spaces', rows: 3, onRoster: true }),
    expect.objectContaining({ written: 'LEO', meant: 'leo', likeness: 'case', rows: 1, onRoster: true }),
  ]);
});

test('agreed pairs make the table or go below it, and none stands there twice', () => {
  const tables = tablesOf(roster, daily('小 美', 'LEO'));
  const pairs = namePairs(tables);
  const made = planOfPairs(tables, pairs, 'zh-CN');
  expect(made?.sheets?.wanted).toEqual(['人员对照']);
  const present = tablesOf(roster, daily('小 美', 'LEO'), aliases(['小 美', '小美', '']));
  const plan = planOfPairs(present, pairs, 'zh-CN');
  expect(plan?.sheets).toBeUndefined();
  expect(plan?.appends?.map(({ rows }) => rows)).toEqual([[['LEO', 'leo', '只差大小写']]]);
  expect(planOfPairs(present, pairs.slice(0, 1), 'zh-CN')).toBeNull();
});

test('who is in 人员对照 is no stranger any more', () => {
  const strangers = (...sheets: SheetMatrix[]) =>
    checkWorkbook({ sheets, tables: findTables(sheets, []) }).findings.filter(
      ({ message }) => message === 'check.finding.unknownPerson',
    ).length;
  expect(strangers(roster, daily('小 美', 'leo'))).toBe(1);
  expect(strangers(roster, daily('小 美', 'leo'), aliases(['小 美', '小美', '']))).toBe(0);
});
