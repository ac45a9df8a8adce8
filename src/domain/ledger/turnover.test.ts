import fc from 'fast-check';
import { serialOf } from '../numbers/dates';
import { cohortOf, turnoverOf, type Stint } from './turnover';

const day = (month: number, date: number) => serialOf({ year: 2026, month, day: date });
const stint = (hired: number | null, left: number | null = null): Stint => ({ hired, left, source: '' });
const october = { first: day(10, 1), last: day(10, 31) };

test('leavers over the mean of the heads at the beginning and at the end', () => {
  const stints = [
    stint(day(1, 5)),
    stint(null, day(10, 18)),
    stint(day(10, 12)),
    stint(day(11, 2)),
    stint(null, day(9, 30)),
  ];
  expect(turnoverOf(stints, october)).toEqual({ opening: 2, closing: 2, average: 2, leavers: 1, rate: 0.5 });
  expect(turnoverOf([], october).rate).toBeNull();
});

test('the first and the last day of a month count', () => {
  const stints = [stint(null, day(10, 1)), stint(null, day(10, 31)), stint(null, day(9, 30)), stint(null, day(11, 1))];
  expect(turnoverOf(stints, october)).toMatchObject({ opening: 3, closing: 1, leavers: 2, rate: 1 });
});

test('heads at the end are those at the beginning, with those hired and without those gone', () => {
  const someDay = fc.integer({ min: day(8, 1), max: day(12, 31) });
  const someStint = fc.record({ hired: someDay, stay: fc.option(fc.nat(90)) });
  fc.assert(
    fc.property(fc.array(someStint), (drawn) => {
      const stints = drawn.map(({ hired, stay }) => stint(hired, stay === null ? null : hired + stay));
      const hires = stints.filter(({ hired }) => hired !== null && hired >= october.first && hired <= october.last);
      const { opening, closing, leavers } = turnoverOf(stints, october);
      return closing === opening + hires.length - leavers;
    }),
  );
});

test('a cohort of three: one gone after five weeks, one after four months; what lies ahead is left open', () => {
  const hired = day(3, 15);
  const stints = [stint(hired), stint(hired, day(4, 20)), stint(day(3, 31), day(8, 1)), stint(day(2, 28))];
  const { size, kept } = cohortOf(stints, { first: day(3, 1), last: day(3, 31) }, day(10, 20));
  expect(size).toBe(3);
  expect(kept).toEqual([
    { months: 1, kept: 3 },
    { months: 2, kept: 2 },
    { months: 3, kept: 2 },
    { months: 6, kept: 1 },
    { months: 12, kept: null },
  ]);
});

test('a month counts from the day its last member has been there so long', () => {
  const stints = [stint(day(9, 1)), stint(day(9, 30))];
  const keptOn = (asOf: number) => cohortOf(stints, { first: day(9, 1), last: day(9, 30) }, asOf).kept[0]?.kept;
  expect(keptOn(day(10, 29))).toBeNull();
  expect(keptOn(day(10, 30))).toBe(2);
});
