import { targetOdds } from './odds';

test('target odds count periods with a value; reaching is enough', () => {
  expect(targetOdds([80, null, 79.9999999999, 70, 100], 80)).toBe(0.75);
  expect(targetOdds([null], 80)).toBeNull();
  expect(targetOdds([80], null)).toBeNull();
});
