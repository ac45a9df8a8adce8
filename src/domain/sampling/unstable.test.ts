import fc from 'fast-check';
import { type DailyRow, unstableDays } from './unstable';

const rule = { threshold: 10, passLine: 80, higherIsBetter: true };
const day = (
  date: number,
  value: number | null,
  serviceScore: number | null = 70,
  businessScore: number | null = 70,
): DailyRow => ({
  agent: 'a',
  date,
  value,
  serviceScore,
  businessScore,
});

test.each([
  ['two bad days', [day(1, 9), day(2, 9)], [false, true]],
  ['three bad days', [day(1, 9), day(2, 9), day(3, 9)], [false, true, true]],
  ['a day off between', [day(1, 9), day(2, null), day(3, 9)], [false, false, true]],
  ['a good day between', [day(1, 9), day(2, 10), day(3, 9)], [false, false, false]],
  ['one category passes', [day(1, 9, 70, 90), day(2, 9, 70, 80)], [false, false]],
  ['the mean over both days decides', [day(1, 9, 82, 70), day(2, 9, 77, 70)], [false, true]],
  ['a missing score leaves those present', [day(1, 9, null, 70), day(2, 9, 70, null)], [false, true]],
  ['no score of a category', [day(1, 9, null, 70), day(2, 9, null, 70)], [false, false]],
  ['several rows a day count as their mean', [day(1, 9), day(2.4, 4), day(2.9, 17)], [false, false, false]],
  ['every row of the day is marked', [day(1, 9), day(2.4, 4), day(2.9, 5)], [false, true, true]],
])('%s', (_, rows, expected) => {
  expect(unstableDays(rows, rule)).toEqual(expected);
});

test('a lower figure can be the better one', () => {
  expect(unstableDays([day(1, 11), day(2, 11)], { ...rule, higherIsBetter: false })).toEqual([false, true]);
  expect(unstableDays([day(1, 10), day(2, 10)], { ...rule, higherIsBetter: false })).toEqual([false, false]);
});

test('row order and other agents do not matter', () => {
  const row = fc.record({
    agent: fc.constantFrom('a', 'b'),
    date: fc.nat(6),
    value: fc.option(fc.nat(20)),
    serviceScore: fc.option(fc.integer({ min: 60, max: 90 })),
    businessScore: fc.option(fc.integer({ min: 60, max: 90 })),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const result = unstableDays(rows, rule);
      expect(unstableDays([...rows].reverse(), rule).reverse()).toEqual(result);
      const alone = rows.filter(({ agent }) => agent === 'a');
      expect(unstableDays(alone, rule)).toEqual(result.filter((_, i) => rows[i]?.agent === 'a'));
    }),
  );
});
