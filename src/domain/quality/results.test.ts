import { serialOf } from '../numbers/dates';
import { buildRubric } from './rubric';
import { criticalFaults, itemShares } from './itemShares';
import { mondayOf, scoreTrend } from './trend';

const rubric = buildRubric(
  ['服务用语', '产品知识'].map((item, i) => ({
    row: i + 1,
    category: i === 0 ? '服务' : null,
    categoryWeight: i === 0 ? 100 : null,
    item,
    weight: null,
    fullMark: i === 0 ? 10 : 5,
    critical: i === 1,
  })),
);

describe('item shares', () => {
  it('are means of mark over full mark of the rated ones, with the faults below the line', () => {
    expect(
      itemShares(
        rubric,
        [
          [6, 5],
          [5.9, null],
          [10, 0],
        ],
        0.6,
      ),
    ).toEqual([
      { item: 0, rated: 3, share: (0.6 + 0.59 + 1) / 3, faults: 1 },
      { item: 1, rated: 2, share: 0.5, faults: 1 },
    ]);
  });

  it('are nothing of what was never rated', () => {
    expect(itemShares(rubric, [], 0.6)[0]).toEqual({ item: 0, rated: 0, share: null, faults: 0 });
  });

  it('know a critical item by its 0 alone', () => {
    expect(criticalFaults(rubric, [0, 0])).toEqual([1]);
    expect(criticalFaults(rubric, [0, null])).toEqual([]);
  });
});

describe('the trend', () => {
  const monday = serialOf({ year: 2026, month: 10, day: 5 });

  it('counts weeks from Monday to Sunday', () => {
    expect(mondayOf(monday)).toBe(monday);
    expect(mondayOf(monday + 6)).toBe(monday);
    expect(mondayOf(monday - 1)).toBe(monday - 7);
  });

  it('gives the mean and the passes of each day or week that has scores, in order', () => {
    const scores = [
      { day: monday + 7, score: 90 },
      { day: monday + 6, score: 70 },
      { day: monday, score: 80 },
    ];
    expect(scoreTrend(scores, 'week')).toEqual([
      { day: monday, count: 2, mean: 75, passes: 1 },
      { day: monday + 7, count: 1, mean: 90, passes: 1 },
    ]);
    expect(scoreTrend(scores, 'day').map(({ day }) => day - monday)).toEqual([0, 6, 7]);
  });
});
