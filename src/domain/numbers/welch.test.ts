import { tOfConfidence } from './studentT';
import { meanDifference } from './welch';

describe('the quantile of t', () => {
  // Table of NIST/SEMATECH e-Handbook, 1.3.6.7.2 (two-sided 95 % and 99 %).
  it.each([
    [0.95, 1, 12.706],
    [0.95, 5, 2.571],
    [0.95, 10, 2.228],
    [0.95, 30, 2.042],
    [0.99, 10, 3.169],
    [0.95, 100, 1.984],
  ])('of %d with %d degrees of freedom is %d', (confidence, freedom, published) => {
    expect(tOfConfidence(confidence, freedom)).toBeCloseTo(published, 3);
  });

  it('becomes the normal one with many degrees of freedom', () => {
    expect(tOfConfidence(0.95, 1e7)).toBeCloseTo(1.959964, 5);
  });
});

describe('the difference of two means', () => {
  it('is what R prints for its data set sleep: t.test(extra ~ group)', () => {
    // Student (1908), extra hours of sleep with two drugs; R: df = 17.776, interval −3.3654832 … 0.2054832 of group 1 − 2.
    const one = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
    const two = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    const found = meanDifference(one, two);
    expect(found?.difference).toBeCloseTo(1.58, 12);
    expect(found?.interval?.freedom).toBeCloseTo(17.776, 3);
    expect(found?.interval?.low).toBeCloseTo(-0.2054832, 6);
    expect(found?.interval?.high).toBeCloseTo(3.3654832, 6);
  });

  it('has no interval of a single value or of values that do not vary, and is nothing of nothing', () => {
    expect(meanDifference([80], [90, 91])).toEqual({ difference: 10.5, interval: null });
    expect(meanDifference([80, 80], [90, 90])).toEqual({ difference: 10, interval: null });
    expect(meanDifference([], [90])).toBeNull();
  });

  it('is the same the other way round, with the other sign', () => {
    const [a, b] = [
      [70, 75, 90],
      [81, 82, 88, 95],
    ];
    const there = meanDifference(a, b);
    const back = meanDifference(b, a);
    expect(back?.interval?.low).toBeCloseTo(-(there?.interval?.high ?? 0), 10);
  });
});
