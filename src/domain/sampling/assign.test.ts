import fc from 'fast-check';
import { assignReviewers } from './assign';

const agents = fc.constantFrom('a', 'b', 'c', 'd', 'x', 'y');
const frame = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 5 }), agents), {
  selector: ([id]) => id,
  minLength: 1,
  maxLength: 40,
});
const team = fc.uniqueArray(fc.constantFrom('a', 'b', 'x', 'y', 'z'), { minLength: 1 });

test('nobody reviews themself or twice, everything that can be is reviewed, shares are met, order does not matter', () => {
  fc.assert(
    fc.property(frame, team, fc.constantFrom(0, 0.1, 0.5, 1), fc.string(), (rows, reviewers, share, seed) => {
      const conversations = rows.map(([id, agent]) => ({ id, agent }));
      const result = assignReviewers(conversations, reviewers, seed, share);
      result.forEach(({ first, second }, i) => {
        const agent = rows[i]?.[1];
        expect(first).not.toBe(agent);
        expect(second === null || (second !== agent && second !== first)).toBe(true);
        expect(first === null).toBe(reviewers.every((reviewer) => reviewer === agent));
      });
      const possible = rows.filter(
        ([, agent]) => reviewers.filter((reviewer) => reviewer !== agent).length >= 2,
      ).length;
      expect(result.filter(({ second }) => second !== null)).toHaveLength(
        Math.min(possible, Math.round(share * rows.length)),
      );
      const turned = assignReviewers([...conversations].reverse(), [...reviewers].reverse(), seed, share).reverse();
      expect(turned).toEqual(result);
    }),
  );
});

test('loads differ by one at most where no reviewer is an agent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 2, max: 7 }), fc.string(), (count, size, seed) => {
      const conversations = Array.from({ length: count }, (_, i) => ({ id: `C${i}`, agent: 'someone' }));
      const reviewers = Array.from({ length: size }, (_, i) => `r${i}`);
      const loads = new Map(reviewers.map((name) => [name, 0]));
      for (const { first, second } of assignReviewers(conversations, reviewers, seed, 0.3)) {
        for (const name of [first, second]) if (name !== null) loads.set(name, (loads.get(name) ?? 0) + 1);
      }
      expect(Math.max(...loads.values()) - Math.min(...loads.values())).toBeLessThanOrEqual(1);
    }),
  );
});

test('a load that self-review unbalances is levelled along a chain', () => {
  // All of a's and b's conversations: c may do any of them, and each of the others only half.
  const conversations = Array.from({ length: 30 }, (_, i) => ({ id: `C${i}`, agent: i < 15 ? 'a' : 'b' }));
  const loads = { a: 0, b: 0, c: 0 };
  for (const { first } of assignReviewers(conversations, ['a', 'b', 'c'], 's', 0)) {
    if (first === 'a' || first === 'b' || first === 'c') loads[first]++;
  }
  expect(loads).toEqual({ a: 10, b: 10, c: 10 });
});

test('without anybody allowed there is nobody', () => {
  expect(assignReviewers([{ id: '1', agent: 'a' }], ['a'], 's', 1)).toEqual([{ first: null, second: null }]);
  expect(assignReviewers([{ id: '1', agent: 'a' }], [], 's', 1)).toEqual([{ first: null, second: null }]);
});
