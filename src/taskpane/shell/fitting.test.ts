import { fitting } from './fitting';

test('counts the entries that fit whole, in their order', () => {
  expect(fitting([40, 40, 40], 120)).toBe(3);
  expect(fitting([40, 40, 40], 119)).toBe(2);
  // A narrow entry behind a wide one does not overtake it.
  expect(fitting([40, 90, 10], 60)).toBe(1);
  expect(fitting([40], 10)).toBe(0);
  expect(fitting([], 0)).toBe(0);
});
