import { heatLevel, heatLines } from '../../../review/results/heat';
import type { PersonResult, QaResults } from '../../../review/results/model';
import { sortedPeople } from './sorting';
import { layOutTrend } from './trendLayout';

const person = (agent: string, mean: number | null, count: number): PersonResult =>
  ({ who: { agent, key: agent }, summary: { mean, count, passRate: null, shrunkMean: mean } }) as PersonResult;
const names = (people: readonly PersonResult[]) => people.map(({ who }) => who.agent);

describe('the people', () => {
  const people = [person('乙', 90, 2), person('甲', null, 0), person('丙', 70, 9)];

  it('stand with the lowest figure first, and without one last', () => {
    expect(names(sortedPeople(people, 'mean'))).toEqual(['丙', '乙', '甲']);
    expect(names(sortedPeople(people, 'count'))).toEqual(['甲', '乙', '丙']);
    expect(names(people)).toEqual(['乙', '甲', '丙']);
  });

  it('stand by name in the order of the dictionary', () => {
    expect(names(sortedPeople(people, 'agent'))).toEqual(['丙', '甲', '乙']);
  });
});

describe('the colours of the heat map', () => {
  const lines = heatLines({
    rules: { faultLine: 0.6 },
    passLine: 80,
    policies: {
      grades: {
        bands: [
          { from: 0, value: '差' },
          { from: 95, value: '优' },
        ],
      },
    },
  } as unknown as QaResults);

  it('follow the fault line, the pass line and the highest grade', () => {
    expect(lines).toEqual({ fault: 0.6, pass: 0.8, best: 0.95 });
    const shares = [0.59, 0.6, 0.79, 0.8 - 1e-12, 0.94, 0.95];
    expect(shares.map((share) => heatLevel(share, lines))).toEqual(['fault', 'weak', 'weak', 'good', 'good', 'best']);
  });
});

describe('the trend', () => {
  const point = (day: number, mean: number) => ({ day, mean, count: 1, passes: 0 });

  it('keeps every point and the pass line inside the frame, in order of time', () => {
    const { points, frame, line, low } = layOutTrend([point(1, 62), point(8, 100), point(15, 81)], 80);
    expect(low).toBe(50);
    for (const y of [line, ...points.map((placed) => placed.y)]) {
      expect(y).toBeGreaterThanOrEqual(frame.top);
      expect(y).toBeLessThanOrEqual(frame.bottom);
    }
    expect(points.map(({ x }) => x)).toEqual([...points.map(({ x }) => x)].sort((a, b) => a - b));
    expect(points[1]?.y).toBe(frame.top);
  });
});
