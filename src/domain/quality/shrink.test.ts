import { Fault } from '../fault';
import { betaPrior, posteriorMean, priorOfGroup } from './shrink';

// D. Robinson, Introduction to Empirical Bayes (2017): prior beta(81, 219) for batting averages, 100 hits of 300.
test('a given prior (Robinson)', () => {
  const prior = betaPrior(81, 219);
  expect(prior.mean).toBeCloseTo(0.27, 9);
  expect(posteriorMean({ successes: 100, trials: 300 }, prior)).toBeCloseTo((100 + 81) / (300 + 300), 12);
  expect(posteriorMean({ successes: 0, trials: 0 }, prior)).toBeCloseTo(0.27, 9);
});

test('the prior of a group matches its moments', () => {
  const group = [10, 30, 50, 70, 90].map((successes) => ({ successes, trials: 100 }));
  // Variance of the rates 0.1, mean of p(1 − p)/n 0.0017: strength = 0.25/(0.1 − 0.0017) − 1.
  expect(priorOfGroup(group)).toEqual({
    mean: expect.closeTo(0.5, 12) as number,
    strength: expect.closeTo(0.25 / (0.1 - 0.0017) - 1, 9) as number,
  });
});

test('without more spread than chance everybody has the pooled rate', () => {
  const group = [
    { successes: 5, trials: 10 },
    { successes: 9, trials: 20 },
  ];
  const prior = priorOfGroup(group);
  expect(prior).toEqual({ mean: 14 / 30, strength: Infinity });
  expect(group.map((row) => (prior ? posteriorMean(row, prior) : null))).toEqual([14 / 30, 14 / 30]);
  expect(priorOfGroup([{ successes: 0, trials: 0 }])).toBeNull();
});

test('a prior needs parameters above 0', () => {
  expect(() => betaPrior(0, 1)).toThrow(new Fault('number', 'argumentNotPositive'));
});
