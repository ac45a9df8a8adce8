import { successions, type Candidate } from './successors';

const person = (name: string, changes: Partial<Candidate> = {}): Candidate => ({
  name,
  leader: '王',
  next: { ready: true, missing: 0 },
  quadrant: 'both',
  ...changes,
});
const only = (...people: Candidate[]) => {
  const [result] = successions(['王'], people);
  return {
    ready: result?.ready.map(({ name }) => name),
    near: result?.near.map(({ name }) => name),
    warning: result?.warning,
  };
};

test('those who are ready, the surest field first, then those with least missing', () => {
  const missing = (count: number) => ({ next: { ready: false, missing: count } });
  expect(
    only(
      person('a', { quadrant: 'fitOnly' }),
      person('b'),
      person('c', missing(2)),
      person('d', missing(1)),
      person('e', { leader: '李' }),
    ),
  ).toEqual({ ready: ['b', 'a'], near: ['d', 'c'], warning: null });
});

test('warns where nobody is ready, and where nobody is even near', () => {
  expect(only(person('a', { next: { ready: false, missing: 1 } })).warning).toBe('noneReady');
  expect(only(person('a', { next: null }), person('王')).warning).toBe('none');
  // Sells well and does not fit: no leader.
  expect(only(person('a', { quadrant: 'performanceOnly' })).warning).toBe('none');
});
