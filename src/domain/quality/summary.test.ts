import fc from 'fast-check';
import { Fault } from '../fault';
import { AgentScores, type AgentSummary } from './summary';

const valid = (summary: AgentSummary | Fault): AgentSummary => {
  if (summary instanceof Fault) throw summary;
  return summary;
};
function summaries(agents: string[], scores: (number | null | Fault)[], confidence?: number): (AgentSummary | Fault)[] {
  const people = [...new Set(agents)];
  const tallies = new AgentScores();
  agents.forEach((agent, i) => tallies.add(people.indexOf(agent), scores[i] ?? null));
  return tallies.summaries(people, confidence);
}
const summarise = (agents: string[], scores: (number | null)[]): AgentSummary[] => summaries(agents, scores).map(valid);

test('counts, passes and keeps the order of first appearance', () => {
  const result = summarise(['b', 'a', 'b', 'a', 'c'], [80 - 1e-12, 79.9, 100, null, null]);
  expect(result.map(({ agent, count, mean, passes }) => [agent, count, mean, passes])).toEqual([
    ['b', 2, expect.closeTo(90, 9), 2],
    ['a', 1, 79.9, 0],
    ['c', 0, null, 0],
  ]);
});

// One-way random model in balanced data: Searle, Casella & McCulloch, τ² = (MSB − MSW)/n.
test('shrinks by the analysis of variance', () => {
  // Means 90 and 70, MSB = 2·(10² + 10²) = 400, MSW = 25, τ² = (400 − 25)/2 = 187.5, B = 187.5/(187.5 + 12.5).
  const [a, b] = summarise(
    ['a', 'a', 'b', 'b'],
    [86.46446609406726, 93.53553390593274, 66.46446609406726, 73.53553390593274],
  );
  expect(a?.shrunkMean).toBeCloseTo(80 + 10 * 0.9375, 9);
  expect(b?.shrunkMean).toBeCloseTo(80 - 10 * 0.9375, 9);
});

test('equals the group mean where chance explains everything, or nobody has two scores', () => {
  expect(summarise(['a', 'a', 'b', 'b'], [60, 100, 70, 90]).map(({ shrunkMean }) => shrunkMean)).toEqual([80, 80]);
  expect(summarise(['a', 'b'], [60, 100]).map(({ shrunkMean }) => shrunkMean)).toEqual([80, 80]);
});

test("a faulty score is its agent's alone", () => {
  const fault = new Fault('value', 'notANumber');
  const result = summaries(['a', 'b', 'b', 'c', 'c'], [fault, 80, 90, 60, 50]);
  expect(result[0]).toBe(fault);
  expect(result.slice(1)).toEqual(summaries(['b', 'b', 'c', 'c'], [80, 90, 60, 50]));
});

test('a confidence of 95 is refused', () => {
  expect(() => summaries(['a'], [1], 95)).toThrow(new Fault('number', 'notAShare'));
});

test('shrunk means lie between the own and the group mean, in any order of rows', () => {
  const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 100 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(rows, (data) => {
      const result = summarise(
        data.map(([agent]) => agent),
        data.map(([, score]) => score),
      );
      const all = data.reduce((sum, [, score]) => sum + score, 0) / data.length;
      for (const { mean, shrunkMean } of result) {
        expect(shrunkMean).toBeGreaterThanOrEqual(Math.min(all, mean ?? 0) - 1e-9);
        expect(shrunkMean).toBeLessThanOrEqual(Math.max(all, mean ?? 0) + 1e-9);
      }
      const turned = [...data].reverse();
      const again = summarise(
        turned.map(([agent]) => agent),
        turned.map(([, score]) => score),
      );
      for (const { agent, count, shrunkMean } of result) {
        const twin = again.find((other) => other.agent === agent);
        expect(twin?.count).toBe(count);
        expect(twin?.shrunkMean).toBeCloseTo(shrunkMean ?? 0, 9);
      }
    }),
  );
});
