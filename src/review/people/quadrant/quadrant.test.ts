import { reviewOf, sheetOf, smallTeam } from '../../monthly/testing';
import { findTables } from '../../tables';
import { previewQuadrant } from './compute';
import { planOfQuadrant } from './sheet';
import { movesOf } from './words';

const locale = 'zh-CN';
const day = (n: number) => 46295 + n;
/** Both months of 小美 against 40 %: in September she hardly sells, in October she does, every day alike. */
const book = (october: [number, number, number][]) => [
  ...smallTeam().filter(({ name }) => !['日报', '质检', '规则'].includes(name)),
  sheetOf('日报', [
    ['日期', '旺旺昵称', '询单人数', '最终付款人数', '销售额'],
    ...[-5, -4].map((n) => [day(n), '小美', 10, 1, 100]),
    ...october.map(([n, inquiring, paying]) => [day(n), '小美', inquiring, paying, 1000]),
    ...[1, 2].map((n) => [day(n), '阿强', 10, 1, 100]),
  ]),
  sheetOf('辅导', [
    ['日期', '客服', '辅导人', '问题', '复查日期'],
    [day(3), '阿强', '王', '少卖', day(10)],
    [day(1), '阿强', '王', '少卖', day(8)],
  ]),
  sheetOf('目标', [
    ['指标', '目标', '权重', '方向'],
    ['付款转化率', '40%', 100, '越高越好'],
  ]),
];
const preview = (october: [number, number, number][], uncertain = true) =>
  previewQuadrant(findTables(book(october), []), { month: '2026-10', axis: 'kpi', uncertain }, locale);

test('places people by both axes and tells from where they have come', () => {
  const { people, previousMonth } = preview([
    [1, 10, 4],
    [2, 10, 4],
  ]);
  const [ann, strong] = people;
  // 40 % each day: the score is 100 with no spread at all; 10 % of September is a quarter of the target.
  expect(ann).toMatchObject({ performance: 100, fit: 90, interval: [100, 100], placement: { quadrant: 'both' } });
  expect(previousMonth).toBe('2026-09');
  expect(movesOf(people).map(({ person, from, to }) => [person.agent, from, to])).toEqual([
    ['小美', 'neither', 'both'],
  ]);
  expect(strong).toMatchObject({ placement: { quadrant: 'neither' }, before: null, talk: { day: day(3) } });
});

test('does not guess where the days differ too much, and says how many more would decide', () => {
  // Daily scores 120 (capped) and 25, standard deviation 67.2; the mean of the month, 62.5, is 17.5 below the cut.
  const days: [number, number, number][] = [
    [1, 10, 4],
    [2, 10, 1],
  ];
  const [ann] = preview(days).people;
  const spread = (100 - 25) / Math.SQRT2;
  expect(ann?.performance).toBeCloseTo(62.5, 9);
  expect(ann?.spread).toBeCloseTo(spread, 9);
  expect(ann?.placement).toEqual({
    quadrant: 'watch',
    moreReviews: Math.ceil(((1.2816 * spread) / 17.5) ** 2) - 2,
  });
  expect(preview(days, false).people[0]?.placement).toMatchObject({ quadrant: 'fitOnly' });
});

test('writes fields that follow the figures, and names the talk that comes first', () => {
  const plan = planOfQuadrant(
    preview([
      [1, 10, 4],
      [2, 10, 1],
    ]),
    locale,
  );
  const [sheet] = plan.sheets?.compose(['四象限']) ?? [];
  const cells = sheet?.blocks.flatMap((block) => block.cells.flat()) ?? [];
  expect(cells).toContainEqual({
    formula: expect.stringMatching(/^=KEFU\.QUADRANT\(C\d+:C\d+,D\d+:D\d+,\$B\$4,\$B\$5,E/),
  });
  expect(cells).toContain('先面谈，再由管理者决定');
  expect(cells).toContain('上次辅导 2026-10-03');
  // The points of the chart are the people with both axes: 小新 has no fit.
  expect(sheet?.charts[0]?.series[0]?.labels).toEqual(['小美', '阿强']);
});

test('nobody to place is said in words', () => {
  expect(reviewOf(smallTeam()).people).not.toHaveLength(0);
  const tables = findTables(smallTeam().slice(1), []);
  expect(() => previewQuadrant(tables, { month: '2026-10', axis: 'kpi', uncertain: true }, locale)).toThrow(
    /2026-10 没有在职的人/,
  );
});
