import type { Cell } from '../../workbook/matrix';
import { sheetOf } from '../monthly/testing';
import { findTables } from '.';
import { PersonAliases } from './aliases';
import { immatureMeasures } from './maturity';
import { nearDuplicates } from './nearDuplicates';
import { overlapsOf } from './retelling';

const daily = (name: string, rows: readonly (readonly Cell[])[]) =>
  sheetOf(name, [['日期', '工号', '旺旺昵称', '接待人数', '最终付款人数', '销售额'], ...rows]);
const roster = sheetOf('花名册', [
  ['工号', '旺旺昵称', '组别', '入职日期'],
  ['01001', '小美', 'A', 45000],
  ['01002', 'Amy', 'A', 45000],
  ['01003', 'amy', 'B', 45000],
  ['01004', 'leo10', 'B', 45000],
]);

describe('names that are nearly the same', () => {
  const found = findTables(
    [
      roster,
      daily('日报', [
        [46296, 1001, '小 美', 1, 1, 1],
        [46296, '01004', 'LEO10', 1, 1, 1],
        [46296, '01004', 'leo1O', 1, 1, 1],
        [46296, '', '小美　', 1, 1, 1],
        ['', '', '汇 总', 1, 1, 1],
      ]),
    ],
    [],
  );
  const proposals = nearDuplicates(found);

  it.each([
    ['agent', '小美', 'spaces', ['小美', '小 美', '小美　']],
    ['agent', 'leo10', 'lookalike', ['leo10', 'LEO10', 'leo1O']],
    ['employeeId', '01001', 'zeros', ['01001', '1001']],
  ])('%s %s: %s', (role, first, likeness, texts) => {
    const proposal = proposals.find(({ spellings }) => spellings[0]?.text === first);
    expect(proposal).toMatchObject({ role, likeness });
    expect(proposal?.spellings.map(({ text }) => text).sort()).toEqual([...texts].sort());
  });

  it('are no proposal where the roster tells them apart', () => {
    expect(proposals.flatMap(({ spellings }) => spellings.map(({ text }) => text))).not.toContain('Amy');
    expect(proposals).toHaveLength(3);
  });

  it('lead to their cells', () => {
    const spelling = proposals[0]?.spellings.find(({ text }) => text === '小 美');
    expect(spelling).toMatchObject({ first: { sheet: '日报', cell: 'C2' }, rows: 1, onRoster: false });
  });

  it('are one person once a 人员对照 table says so', () => {
    const tables = findTables(
      [
        roster,
        daily('日报', [[46296, '', '小 美', 1, 1, 1]]),
        sheetOf('对照', [
          ['原名', '对应客服'],
          ['小 美', '小美'],
        ]),
      ],
      [],
    );
    expect(new PersonAliases(tables).meantBy('小 美')).toBe('小美');
    expect(nearDuplicates(tables)).toEqual([]);
  });
});

describe('exports that tell the same twice', () => {
  it('are reported person by person and day by day, with what differs', () => {
    const tables = findTables(
      [
        daily('一', [
          [46296, '', '小美', 10, 4, 100],
          [46297, '', '小美', 10, 4, 100],
        ]),
        daily('二', [
          [46297, '', '小美', 10, 5, 100],
          ['2026-10-01', '', '小美', 10, 4, 100],
          [46298, '', '小美', 10, 4, 100],
          ['', '', '合计', 30, 13, 300],
        ]),
      ],
      [],
    );
    const [overlap, ...more] = overlapsOf(tables);
    expect(more).toEqual([]);
    expect(overlap).toMatchObject({ first: { sheet: '一' }, second: { sheet: '二' }, different: 1 });
    expect(overlap?.rows.map(({ day, row }) => [day, row.row])).toEqual([
      [46297, 1],
      [46296, 2],
    ]);
  });
});

it('figures mature by their own days', () => {
  const tables = findTables([daily('日报', [[46326, '', '小美', 1, 1, 1]])], []);
  expect(immatureMeasures(tables, 46326, 46326).map(({ role, matureOn }) => [role, matureOn])).toEqual([
    ['paying', 46330],
    ['sales', 46330],
  ]);
  expect(immatureMeasures(tables, 46326, 46330)).toEqual([]);
});
