import fc from 'fast-check';
import { addMonths, dateOfNumber, dayOf, isoDate, isoMoment, parseDate, serialOf } from './dates';

test.each([
  ['2026-10-01', 46296],
  ['2026/10/1', 46296],
  ['2026.10.1', 46296],
  ['2026年10月1日', 46296],
  ['20261001', 46296],
  ['2026-10-01 12:00', 46296.5],
  ['2026/10/1 06:00:00', 46296.25],
  ['1900-01-01', 1],
  ['1900-03-01', 61],
  ['9999-12-31', 2958465],
])('%s is %d', (text, serial) => {
  expect(parseDate(text)).toBe(serial);
});

test('a date without a year needs one from its caller', () => {
  expect(parseDate('10月1日')).toBeNull();
  expect(parseDate('10月1日', 2026)).toBe(46296);
});

test.each(['2026-13-01', '2026-02-29', '2026-10/01', '1-10-2026', '10-01', '2026-10-01 25:00', '202610', 'tomorrow'])(
  '%s is no date',
  (text) => {
    expect(parseDate(text, 2026)).toBeNull();
  },
);

test('a number is a serial or yyyymmdd', () => {
  expect([46296, 46296.75, 20261001, 0, -1, 20261399, 1e12].map(dateOfNumber)).toEqual([
    46296,
    46296.75,
    46296,
    null,
    null,
    null,
    null,
  ]);
});

test('serials and days are inverse to each other, but for the day that never was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2958465 }), (serial) => {
      fc.pre(serial !== 60);
      expect(serialOf(dayOf(serial))).toBe(serial);
    }),
  );
});

test('months end where they end', () => {
  const add = (date: string, months: number): string => isoDate(addMonths(parseDate(date) ?? 0, months));
  expect([add('2026-01-31', 1), add('2028-01-31', 1), add('2026-10-15', 3), add('2026-01-01', -1)]).toEqual([
    '2026-02-28',
    '2028-02-29',
    '2027-01-15',
    '2025-12-01',
  ]);
});

it('tells the minute that has begun, and never a time past the end of the day', () => {
  expect(isoMoment(46295)).toBe('2026-09-30');
  expect(isoMoment(46295 + 9 / 24 + 5.5 / 1440)).toBe('2026-09-30 09:05');
  expect(isoMoment(46295 + 1 - 1 / 86400)).toBe('2026-09-30 23:59');
  expect(isoMoment(46295 + 1 - 1e-9)).toBe('2026-10-01');
});
