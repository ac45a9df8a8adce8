import fc from 'fast-check';
import { serialOf } from '../numbers/dates';
import { addWorkdays, isWorkday, periodEnd, plainCalendar } from './calendar';
import { dueOf, recurringStatus, taskStatus, type Task } from './due';
import { stageState } from './overdue';

const day = (month: number, date: number, year = 2026) => serialOf({ year, month, day: date });
const friday = day(11, 27);
const task = (more: Partial<Task>): Task => ({
  start: friday,
  done: false,
  amount: 7,
  unit: 'days',
  leaveHours: 0,
  soonDays: null,
  ...more,
});
const at = (asOf: number, more: Partial<Task> = {}) => taskStatus(task(more), asOf, plainCalendar);

describe('work days', () => {
  it('skip weekends, holidays and count worked Saturdays, as Excel’s WORKDAY does', () => {
    expect([friday, friday + 1, friday + 2].map((serial) => isWorkday(serial, plainCalendar))).toEqual([
      true,
      false,
      false,
    ]);
    expect(addWorkdays(friday, 1, plainCalendar)).toBe(friday + 3);
    // WORKDAY(DATE(2008,10,1),151) in Microsoft's documentation of the function.
    expect(addWorkdays(day(10, 1, 2008), 151, plainCalendar)).toBe(day(4, 30, 2009));
    const rest = new Set([day(11, 26, 2008), day(12, 4, 2008), day(1, 21, 2009)]);
    expect(addWorkdays(day(10, 1, 2008), 151, { rest, work: new Set() })).toBe(day(5, 5, 2009));
    expect(addWorkdays(friday, 1, { rest: new Set(), work: new Set([friday + 1]) })).toBe(friday + 1);
  });

  it('periods end on Sunday and with the month', () => {
    expect([friday, friday + 2, friday + 3].map((serial) => periodEnd(serial, 'week'))).toEqual([
      friday + 2,
      friday + 2,
      friday + 9,
    ]);
    expect(periodEnd(day(2, 1), 'month')).toBe(day(2, 28));
    expect(periodEnd(day(5, 5), 'quarter')).toBe(day(6, 30));
    expect(periodEnd(day(5, 5), 'year')).toBe(day(12, 31));
  });
});

describe('a task', () => {
  it('is due all through its day', () => {
    expect([at(friday + 7), at(friday + 7.999), at(friday + 8)]).toEqual(['open', 'open', 'overdue']);
    expect(at(friday + 6.9, { soonDays: 1 })).toBe('due');
    expect(at(friday + 5.9, { soonDays: 1 })).toBe('open');
    expect(at(friday + 99, { done: true })).toBe('done');
    expect(at(friday, { start: null })).toBeNull();
  });

  it('keeps to the end of the month, also of a leap year', () => {
    const month = (start: number) => dueOf({ start, amount: 1, unit: 'months', leaveHours: 0 }, plainCalendar).at;
    expect(month(day(1, 31))).toBe(day(2, 28));
    expect(month(day(1, 31, 2028))).toBe(day(2, 29, 2028));
    expect(month(day(12, 31))).toBe(day(1, 31, 2027));
  });

  it('in hours is judged as KEFU.OVERDUE judges', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 60 }),
        (minutes, hours, leaveHours) => {
          const [start, now] = [friday, friday + minutes / 1440];
          const stage = stageState({ sent: start, done: null, leaveHours }, now, hours);
          expect(at(now, { amount: hours, unit: 'hours', leaveHours })).toBe(stage);
        },
      ),
    );
  });
});

test('what recurs is done while its period lasts, open in the next one and overdue after that', () => {
  const weekly = (asOf: number, last: number | null = friday) =>
    recurringStatus({ since: friday - 30, last, rhythm: 'week', soonDays: null }, asOf);
  expect([0, 2, 3, 9, 10].map((later) => weekly(friday + later))).toEqual(['done', 'done', 'open', 'open', 'overdue']);
  expect(weekly(friday, null)).toBe('overdue');
  expect(recurringStatus({ since: null, last: null, rhythm: 'day', soonDays: 0 }, friday)).toBeNull();
});
