import { shopSample } from '../../../../samples';
import { sheetCells } from '../../../../samples/sheets/model';
import { composeSheets, wantedNames } from '.';
import { findTables } from '../../tables';
import { reviewMonth } from '../preview';
import { reviewOf, sheetOf, smallTeam } from '../testing';
import { pointsPerCharacter } from '../../../workbook/write/look';
import type { Content, SheetPlan } from '../../../workbook/write/sheetPlan';

const textOf = (content: Content): string =>
  content !== null && typeof content === 'object'
    ? 'formula' in content
      ? content.formula
      : content.text
    : String(content ?? '');

const textsOf = (plan: SheetPlan | undefined) => (plan?.blocks ?? []).flatMap(({ cells }) => cells.flat()).map(textOf);

const personsOf = (review: ReturnType<typeof reviewOf>, persons: number[]) =>
  composeSheets(review, wantedNames(review, persons), persons)[2];

/** A4 less margins, in points. */
const paper = { width: 595 - 72, height: 842 - 72 };

const small = reviewOf(smallTeam());

test('the pages of people are a sheet between people and statements, only where somebody is chosen', () => {
  expect(wantedNames(small, [0])).toEqual([
    '复盘 2026-10',
    '人员 2026-10',
    '个人复盘 2026-10',
    '工资单 2026-10',
    '计算 2026-10',
  ]);
  expect(composeSheets(small, wantedNames(small)).map(({ name }) => name)).not.toContain('个人复盘 2026-10');
});

test('each page has the four parts, begins a printed page and follows the person’s own row', () => {
  const plan = personsOf(small, [0, 2]);
  const texts = textsOf(plan);
  expect(texts.filter((text) => text === '一、数据分析')).toHaveLength(2);
  expect(texts).toEqual(expect.arrayContaining(['二、过程分析', '三、改善方案', '四、后续规划']));
  // A break before the first row would print nothing.
  expect(plan?.pageBreaks).toHaveLength(1);
  expect(texts).toContain(`=IF('人员 2026-10'!$I$5="","–",'人员 2026-10'!$I$5)`);
  expect(texts).toContain(`=IF('人员 2026-10'!$I$7="","–",'人员 2026-10'!$I$7)`);
});

test('few reviews are said to be few, and then no item is praised or blamed', () => {
  const texts = textsOf(personsOf(small, [0]));
  expect(texts.join()).toContain('随机质检只有 2 条');
  expect(texts.join()).not.toMatch(/最高的评分项|最低的是/);
});

describe('the pages of the shop', () => {
  const sheets = shopSample().layout.sheets.map((layout) =>
    sheetOf(
      layout.name,
      sheetCells(layout).map((cells) => cells.map((cell) => cell ?? '')),
    ),
  );
  const review = reviewMonth(findTables(sheets, []), '2026-10', 'zh-CN');
  const plan = personsOf(
    review,
    review.people.map((_, i) => i),
  );

  it('fit one A4 page each at the width they print', () => {
    const scale = paper.width / ((plan?.widths ?? []).reduce((sum, each) => sum + each, 0) * pointsPerCharacter);
    const starts = [0, ...(plan?.pageBreaks ?? [])];
    expect(starts).toHaveLength(12);
    const last = Math.max(...(plan?.blocks ?? []).map(({ row, cells }) => row + cells.length));
    starts.forEach((start, i) => {
      const end = starts[i + 1] ?? last;
      let height = 0;
      for (let row = start; row < end; row++) height += plan?.heights.get(row) ?? 15;
      expect(height).toBeLessThan(paper.height / scale);
    });
  });

  it('call a change one only where its interval shows it', () => {
    expect(textsOf(plan)).toEqual(expect.arrayContaining(['未显出']));
  });

  it('have no unfilled place, in either language', () => {
    const english = reviewMonth(findTables(sheets, []), '2026-10', 'en-US');
    for (const texts of [textsOf(plan), textsOf(personsOf(english, [0, 1, 2, 3, 4, 5]))]) {
      expect(texts.join('\n')).not.toMatch(/\{\w+\}|undefined|NaN/);
    }
  });

  it('have a width for each column that is written, as every sheet of the review: so it fits the width of A4', () => {
    for (const { name, widths, blocks } of composeSheets(review, wantedNames(review, [0]), [0])) {
      const columns = Math.max(...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
      expect({ name, fits: columns <= widths.length }).toEqual({ name, fits: true });
    }
  });
});
