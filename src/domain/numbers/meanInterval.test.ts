import { meanInterval } from './meanInterval';

test('the interval of a mean by Student’s t', () => {
  // t of 95 % with four degrees of freedom is 2.776445, the standard error √0.5.
  const interval = meanInterval([1, 2, 3, 4, 5]);
  expect(interval?.low).toBeCloseTo(3 - 2.776445 * Math.SQRT1_2, 5);
  expect(interval?.high).toBeCloseTo(3 + 2.776445 * Math.SQRT1_2, 5);
  expect(meanInterval([7, 7, 7])).toEqual({ low: 7, high: 7 });
  expect(meanInterval([7])).toBeNull();
});
