import { changeOf } from './change';

test('change: difference, relative to the size of the previous figure, and whether that is good', () => {
  expect(changeOf(12, 10, 1)).toEqual({ difference: 2, relative: 0.2, verdict: 'better' });
  expect(changeOf(12, 10, -1).verdict).toBe('worse');
  expect(changeOf(-5, -10, 1)).toEqual({ difference: 5, relative: 0.5, verdict: 'better' });
  expect(changeOf(0.1 + 0.2, 0.3, 1).verdict).toBe('same');
  expect(changeOf(5, 0, 1).relative).toBeNull();
});
