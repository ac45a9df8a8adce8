import { sheetOf } from '../../monthly/testing';
import { findTables } from '../../tables';
import { isAlwaysBelow, isSignalled, previewStability } from './compute';
import { stabilityTask } from './index';
import { outInWords, ruleInWords } from './words';

const locale = 'zh-CN';
const day = (n: number) => 46295 + n;
/** September: 小美 misses 40 % on one day of four; October: 20 days at 50 %, then what is given. */
const book = (last: [paying: number, inquiring: number][]) =>
  findTables(
    [
      sheetOf('花名册', [
        ['旺旺昵称', '组别', '入职日期'],
        ['小美', 'A组', 45000],
        ['闲人', 'A组', 45000],
      ]),
      sheetOf('日报', [
        ['日期', '旺旺昵称', '询单人数', '最终付款人数'],
        ...[5, 5, 1, 5].map((paying, i) => [day(-10 + i), '小美', 10, paying]),
        ...Array.from({ length: 20 }, (_, i) => [day(1 + i), '小美', 100, 50]),
        ...last.map(([paying, inquiring], i) => [day(21 + i), '小美', inquiring, paying]),
      ]),
      sheetOf('目标', [
        ['指标', '目标', '权重', '方向'],
        ['付款转化率', '40%', 100, '越高越好'],
      ]),
    ],
    [],
  );
const choices = { month: '2026-10', metric: 'payRate' } as const;

test('names days outside the limits, and says how often two bad days come by chance', () => {
  const preview = previewStability(
    book([
      [10, 100],
      [30, 100],
    ]),
    choices,
    locale,
  );
  const [ann] = preview.people;
  // p̄ = 1040 ÷ 2200 = 47.3 %; 3 standard errors of 100 people are 15 points: both lie outside.
  expect(ann?.out.map(({ day: out }) => out)).toEqual([day(21), day(22)]);
  expect(ann && outInWords(ann, 'payRate', locale)).toBe('超限：10-21 10.0%、10-22 30.0%。');
  expect(ann?.rule).toMatchObject({ fired: [day(22)], days: 22, badBefore: 1, daysBefore: 4 });
  // p = 1.5 ÷ 5 = 0.3 over 22 days.
  expect(ann && ruleInWords(ann, locale)).toMatch(
    /^连续两天不达标：10-22。以往 4 天有 1 天不达标，照这样碰巧出现的机会是 8\d\.\d%。$/,
  );
  expect(preview.people[1]).toMatchObject({ agent: '闲人', days: [], rule: null });
});

test('a sum has no target of a day; the sheet asks PCHART or XMR again and draws a chart', () => {
  const sheetFor = (metric: 'payRate' | 'averageOrderValue') => {
    const preview = previewStability(book([[10, 100]]), { month: '2026-10', metric }, locale);
    return { preview, sheet: stabilityTask.plan(preview, locale, []).sheets?.compose(['预警'])[0] };
  };
  const { sheet } = sheetFor('payRate');
  const cells = sheet?.blocks.flatMap((block) => block.cells.flat()) ?? [];
  expect(cells).toContainEqual({ formula: expect.stringMatching(/^=KEFU\.PCHART\(A\d+:A\d+,B\d+:B\d+\)$/) });
  expect(sheet?.charts.map(({ name }) => name)).toEqual(['全团队', '小美']);
  // A chart is made from the columns x to y: they stand beside each other, with nothing between them.
  const [first] = sheet?.charts[0]?.series ?? [];
  expect(Number(first?.y.column) - Number(first?.x.column)).toBe(1);
  expect(previewStability(book([]), { month: '2026-10', metric: 'sales' }, locale).target).toBeNull();
});

test('puts most days outside the limits first, whatever the rule says, and has words for a chance that is nearly sure', () => {
  const days = Array.from({ length: 20 }, (_, i) => day(1 + i));
  const tables = findTables(
    [
      sheetOf('花名册', [
        ['工号', '旺旺昵称', '组别', '入职日期', '离职日期'],
        ['01', '小美', 'A组', 45000, ''],
        ['02', '阿强', 'A组', 45000, ''],
        ['03', '小新', 'A组', day(1), ''],
      ]),
      sheetOf('日报', [
        ['日期', '旺旺昵称', '询单人数', '最终付款人数'],
        // Steady, and below the target on all days.
        ...days.map((each) => [each - 30, '小美', 100, 30]),
        ...days.map((each) => [each, '小美', 100, 30]),
        // As low, and here for the first month: nobody knows whether that is a change.
        ...days.map((each) => [each, '小新', 100, 30]),
        ...days.map((each, i) => [each, '阿强', 100, i === 10 ? 5 : 50]),
      ]),
      sheetOf('目标', [
        ['指标', '目标', '权重', '方向'],
        ['付款转化率', '40%', 100, '越高越好'],
      ]),
    ],
    [],
  );
  const { people } = previewStability(tables, choices, locale);
  expect(people.map(({ agent, out, rule }) => [agent, out.length, rule?.fired.length])).toEqual([
    ['阿强', 1, 0],
    ['小新', 0, 19],
    ['小美', 0, 19],
  ]);
  expect(people.map((row) => [isSignalled(row), isAlwaysBelow(row)])).toEqual([
    [true, false],
    [true, false],
    [false, true],
  ]);
  expect(people[1] && ruleInWords(people[1], locale)).toMatch(/本月 20 天有 20 天不达标；没有上个月的数据/);
  expect(people[2] && ruleInWords(people[2], locale)).toMatch(/几乎每个月都会碰上，不能说明变差了。$/);
  const cells = stabilityTask
    .plan(previewStability(tables, choices, locale), locale, [])
    .sheets?.compose(['预警'])[0]
    ?.blocks.flatMap((block) => block.cells.flat());
  expect(cells).toContain('几乎必然');
});
