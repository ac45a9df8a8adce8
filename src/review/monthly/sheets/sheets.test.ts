import type { Content, SheetPlan } from '../../../workbook/write/sheetPlan';
import { reviewOf, smallTeam } from '../testing';
import { composeSheets, wantedNames } from '.';
import { peopleHeaders } from './peopleLayout';

const review = reviewOf(smallTeam());
const plans = composeSheets(review, wantedNames(review));
const [report, people, statements, calculation] = plans;

const textOf = (content: Content | undefined) =>
  content !== null && typeof content === 'object' ? ('formula' in content ? content.formula : content.text) : content;

function at(plan: SheetPlan | undefined, row: number, column: number) {
  const cells = (plan?.blocks ?? []).flatMap((block) => {
    const line = block.cells[row - block.row];
    return line && column >= block.column && column < block.column + line.length ? [line[column - block.column]] : [];
  });
  return textOf(cells.at(-1));
}

const formulas = (plan: SheetPlan | undefined) =>
  (plan?.blocks ?? []).flatMap(({ cells }) =>
    cells
      .flat()
      .flatMap((content) =>
        content !== null && typeof content === 'object' && 'formula' in content ? [content.formula] : [],
      ),
  );

test('the sheets have their names, in either language', () => {
  expect(plans.map(({ name }) => name)).toEqual(['复盘 2026-10', '人员 2026-10', '工资单 2026-10', '计算 2026-10']);
  expect(wantedNames(reviewOf(smallTeam(), 'en-US'))[0]).toBe('Review 2026-10');
});

describe('the people sheet', () => {
  it('has the headers of DOMAIN 8 in order, and a total apart', () => {
    expect(peopleHeaders.map((_, i) => at(people, 3, i))).toEqual([...peopleHeaders]);
    expect(at(people, 8, 0)).toBe('合计');
    expect(at(people, 8, 14)).toBe('=SUM(O5:O7)');
  });

  it('computes in one call a column', () => {
    expect(at(people, 4, 5)).toMatch(/^=KEFU\.QAGRADE\(E5:E7,/);
    expect(at(people, 4, 6)).toMatch(/^=KEFU\.KPISCORE\(/);
    expect(at(people, 4, 8)).toBe(`=KEFU.QUADRANT(G5:G7,IF(H5:H7="","",H5:H7),'规则'!$L$2,'规则'!$L$3)`);
    expect(at(people, 4, 12)).toMatch(/^=KEFU\.PAYOUT\(K5:K7,L5:L7,/);
    expect(at(people, 5, 12)).toBeUndefined();
  });

  it('shows no 0 where there is no review', () => expect(at(people, 6, 4)).toMatch(/^=IF\(D7=0,"",AVERAGEIFS\(/));
});

describe('the calculation sheet', () => {
  it('scores the user’s own cells, blanks kept apart from 0', () => {
    const marks = `'质检'!$C$2:$D$7`;
    const rubric = `'规则'!$A$2:$F$3`;
    expect(formulas(calculation)).toContain(`=KEFU.QASCORE(IF(${marks}="","",${marks}),IF(${rubric}="","",${rubric}))`);
  });

  it('sums the user’s own columns where they are numbers, tidied values where they are text', () => {
    const all = formulas(calculation).join('\n');
    expect(all).toContain(`SUMIFS('日报'!$C$3:$C$8`);
    expect(all).not.toContain(`SUMIFS('日报'!$E$3:$E$8`);
    expect(calculation?.blocks.some(({ cells }) => cells.length === 6 && cells[2]?.[0] === 3000)).toBe(true);
  });

  it('holds what functions cannot read on the user’s sheet: rates in percent points, defaults', () => {
    const copies = (calculation?.blocks ?? []).map(({ cells }) => cells);
    expect(copies).toContainEqual([
      [0, 0.01],
      [2000, 0.02],
    ]);
    expect(copies).toContainEqual([
      [90, '优'],
      [80, '良'],
      [70, '中'],
      [0, '差'],
    ]);
  });
});

test('each person has a statement whose total is the people sheet’s', () => {
  const calls = formulas(statements).filter((text) => text.startsWith('=KEFU.PAYSTATEMENT('));
  expect(calls).toHaveLength(3);
  expect(formulas(statements)).toEqual(expect.arrayContaining([`='人员 2026-10'!$O$5`, `='人员 2026-10'!$O$7`]));
});

test('the report has four parts and the scatter with names and cut lines', () => {
  const texts = (report?.blocks ?? []).flatMap(({ cells }) => cells.flat()).map(String);
  expect(texts).toEqual(
    expect.arrayContaining(['一、数据分析', '二、过程分析', '三、改善方案', '四、后续规划', '优秀部分', '待改善部分']),
  );
  expect(report?.charts).toHaveLength(1);
  expect(report?.charts[0]?.series.map(({ labels }) => labels)).toEqual([['小美', '阿强'], null, null]);
});

test('no text has an unfilled place, in either language', () => {
  for (const locale of ['zh-CN', 'en-US'] as const) {
    const other = reviewOf(smallTeam(), locale);
    for (const plan of composeSheets(other, wantedNames(other))) {
      for (const content of plan.blocks.flatMap(({ cells }) => cells.flat())) {
        expect(String(textOf(content) ?? '')).not.toMatch(/\{\w+\}|undefined|NaN/);
      }
    }
  }
});

test('formulas and texts that look like formulas are told apart', () => {
  const sheets = smallTeam();
  const roster = sheets[0]?.values[1];
  if (roster) roster[1] = '=1+1';
  const odd = reviewOf(sheets);
  const [, oddPeople] = composeSheets(odd, wantedNames(odd));
  const cell = oddPeople?.blocks.flatMap(({ cells }) => cells.flat()).find((content) => content === '=1+1');
  expect(cell).toBe('=1+1');
});
