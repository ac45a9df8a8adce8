import fc from 'fast-check';
import { Fault } from '../fault';
import { type ReviewedScore, reviewerEffects } from './severity';

const scores = (...rows: [string, string, number][]): ReviewedScore[] =>
  rows.map(([agent, reviewer, score]) => ({ agent, reviewer, score }));

// Balanced data: effects are differences of means, s² = RSS/(4 − 3) = 1, SE = √(1 · 1/4).
test('balanced reviews', () => {
  expect(reviewerEffects(scores(['a', 'x', 90], ['a', 'y', 80], ['b', 'x', 70], ['b', 'y', 62]))).toEqual([
    {
      reviewer: 'x',
      count: 2,
      effect: expect.closeTo(4.5, 9) as number,
      error: expect.closeTo(0.5, 9) as number,
      note: null,
    },
    {
      reviewer: 'y',
      count: 2,
      effect: expect.closeTo(-4.5, 9) as number,
      error: expect.closeTo(0.5, 9) as number,
      note: null,
    },
  ]);
});

test('a strict reviewer is found although they see the best agents', () => {
  const truth = { x: 5, y: -5 };
  const level = { a: 95, b: 70, c: 60 };
  const seen: [keyof typeof level, keyof typeof truth][] = [
    ['a', 'y'],
    ['a', 'y'],
    ['b', 'y'],
    ['b', 'x'],
    ['c', 'x'],
    ['c', 'x'],
  ];
  const effects = reviewerEffects(
    scores(
      ...seen.map(([agent, reviewer]): [string, string, number] => [agent, reviewer, level[agent] + truth[reviewer]]),
    ),
  );
  expect(effects.map(({ reviewer, effect }) => [reviewer, effect])).toEqual([
    ['y', expect.closeTo(-5, 9)],
    ['x', expect.closeTo(5, 9)],
  ]);
});

test('without a common agent reviewers cannot be compared', () => {
  const result = reviewerEffects(scores(['a', 'x', 90], ['b', 'y', 80]));
  expect(result.map(({ effect, error, note }) => [effect, error, note])).toEqual([
    [null, null, 'notConnected'],
    [null, null, 'notConnected'],
  ]);
});

test('without a degree of freedom there is no standard error', () => {
  const result = reviewerEffects(scores(['a', 'x', 90], ['a', 'y', 80]));
  expect(result.map(({ effect, error, note }) => [effect, error, note])).toEqual([
    [expect.closeTo(5, 9), null, 'noFreedom'],
    [expect.closeTo(-5, 9), null, 'noFreedom'],
  ]);
});

test('too many reviewers are refused', () => {
  const many = Array.from({ length: 401 }, (_, i): [string, string, number] => ['a', `r${i}`, 80]);
  expect(() => reviewerEffects(scores(...many))).toThrow(new Fault('number', 'tooManyReviewers'));
});

test('effects sum to 0 and no small change of one effect fits better', () => {
  const row = fc.tuple(
    fc.constantFrom('a', 'b', 'c'),
    fc.constantFrom('x', 'y', 'z'),
    fc.integer({ min: 0, max: 100 }),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 30 }), (rows) => {
      const data = scores(...rows);
      const result = reviewerEffects(data);
      if (result.some(({ effect }) => effect === null)) return;
      expect(result.reduce((sum, { effect }) => sum + (effect ?? 0), 0)).toBeCloseTo(0, 8);
      const rss = (effects: Map<string, number>): number => {
        const rest = data.map((entry) => ({ ...entry, score: entry.score - (effects.get(entry.reviewer) ?? 0) }));
        const of = (agent: string): number[] => rest.filter((entry) => entry.agent === agent).map(({ score }) => score);
        const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
        return rest.reduce((sum, { agent, score }) => sum + (score - mean(of(agent))) ** 2, 0);
      };
      const best = new Map(result.map(({ reviewer, effect }) => [reviewer, effect ?? 0]));
      for (const { reviewer, effect } of result) {
        for (const step of [-0.01, 0.01]) {
          expect(rss(new Map(best).set(reviewer, (effect ?? 0) + step))).toBeGreaterThanOrEqual(rss(best) - 1e-9);
        }
      }
    }),
  );
});
