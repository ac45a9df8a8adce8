import { sheetOf } from '../../monthly/testing';
import { findTables } from '../../tables';
import { previewFilter } from './compute';
import { filterInWords, filterTask } from './index';

const locale = 'zh-CN';
const names = ['甲', '乙', '丙', '丁', '戊', '己'];
const book = (received: number[]) =>
  findTables(
    [
      sheetOf('花名册', [['旺旺昵称', '组别', '入职日期'], ...[...names, '新'].map((name) => [name, 'A组', 45000])]),
      sheetOf('日报', [
        ['日期', '旺旺昵称', '咨询人数', '接待人数', '询单人数', '最终付款人数'],
        ...names.map((name, i) => [46300, name, 100, received[i] ?? 97, 50, 10]),
      ]),
    ],
    [],
  );

test('finds who filters far more, counts the filtered back in, and asks instead of accusing', () => {
  const preview = previewFilter(book([98, 97, 96, 98, 97, 60]), { month: '2026-10' }, locale);
  const [first] = preview.people;
  expect(first).toMatchObject({ agent: '己', risk: { flag: 'high', conversion: 0.2 } });
  expect(first && filterInWords(first, locale)).toBe(
    '过滤率明显高于同事。付款转化 20.0%，把没接待的算回来是 11.1%。请了解原因。',
  );
  expect(preview.teamRate).toBeCloseTo(1 - 546 / 600, 12);
  expect(preview.blank).toEqual(['新']);
});

test('impossible figures are a matter of the export, not of the person; the sheet asks FILTERRISK again', () => {
  const preview = previewFilter(book([98, 97, 96, 98, 97, 120]), { month: '2026-10' }, locale);
  const wrong = preview.people.find(({ risk }) => risk.flag === 'fault');
  expect(wrong && filterInWords(wrong, locale)).toMatch(/核对导出/);
  const [sheet] = filterTask.plan(preview, locale, []).sheets?.compose(['过滤']) ?? [];
  const cells = sheet?.blocks.flatMap((block) => block.cells.flat()) ?? [];
  expect(cells).toContainEqual({ formula: '=KEFU.FILTERRISK(C5:C10,D5:D10,E5:E10,F5:F10)' });
});
