import fc from 'fast-check';
import { capacityPerHour, gapOf, shiftNeed, splitInquiries, weakestDay, type ShiftRule } from './headcount';
import { defaultForecasts, defaultStaffingRules, forecastFor, postOf } from './staffing';

const rule: ShiftRule = {
  ...{ post: '售前接待', shift: '白班', share: 0.6, concurrency: 5, minutes: 10, occupancy: 0.8, hours: 8 },
  ...{ attendance: 0.75, recoveryMinutes: 6 },
};

describe('heads for a shift', () => {
  it('divides inquiries by what a person does in an hour, as one would by hand', () => {
    // 5 at a time, 10 minutes each, 80 % of the hour: 24 an hour. 3200 × 60 % ÷ 24 = 80 h, ÷ 8 h = 10, ÷ 75 % = 13.33.
    expect(capacityPerHour(rule)).toBeCloseTo(24, 12);
    const need = shiftNeed(rule, { inquiries: 3200, recoveries: 0 });
    expect(need.workHours).toBeCloseTo(80, 9);
    expect([need.onShift, need.heads]).toEqual([10, 14]);
    // 100 buyers to win back × 60 % × 6 min = 6 h, ÷ 80 % = 7.5 h more: 87.5 ÷ 8 = 10.94, ÷ 75 % = 14.58.
    const more = shiftNeed(rule, { inquiries: 3200, recoveries: 100 });
    expect(more.workHours).toBeCloseTo(87.5, 9);
    expect([more.onShift, more.heads]).toEqual([11, 15]);
    expect(shiftNeed(rule, { inquiries: 0, recoveries: 0 })).toEqual({ workHours: 0, onShift: 0, heads: 0 });
  });

  it('never needs fewer heads for more inquiries, nor too few for the work', () => {
    const amount = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((inquiries) =>
          shiftNeed(rule, { inquiries, recoveries: 0 }),
        );
        if (!less || !more) return false;
        const covers = more.heads * rule.attendance * rule.hours >= more.workHours - 1e-6;
        return less.heads <= more.heads && more.onShift <= more.heads && covers;
      }),
    );
  });
});

describe('who is there', () => {
  const worker = (from: number | null, to: number | null, temporary = false) => ({ from, to, temporary });
  const workers = [worker(null, null), worker(null, 104), worker(100, 108, true), worker(103, 106, true)];

  it('finds the weakest day, and what is short on it', () => {
    // 100–102: 2 + 1; 103–104: 2 + 2; 105–106: 1 + 2; 107–108: 1 + 1; 109: 1.
    expect(weakestDay(workers, { first: 100, last: 106 }, 0.5)).toEqual({
      ...{ day: 105, experienced: 1, temporary: 2, strength: 2 },
    });
    expect(weakestDay(workers, { first: 100, last: 120 }, 0.5)).toMatchObject({ day: 109, strength: 1 });
    expect(weakestDay([], { first: 1, last: 3 }, 0.7)).toEqual({ day: 1, experienced: 0, temporary: 0, strength: 0 });
  });

  it('says how many temporary people would do', () => {
    expect(gapOf(10, 7.9, 0.7)).toEqual({ short: expect.closeTo(2.1, 9) as number, recruits: 3 });
    expect(gapOf(10, 10, 0.7)).toEqual({ short: 0, recruits: 0 });
    expect(gapOf(10, 12, 0)).toEqual({ short: 0, recruits: 0 });
    expect(gapOf(10, 8, 0)).toEqual({ short: 2, recruits: null });
  });
});

describe('the split', () => {
  it('goes by pace and the hours that other tasks leave, and adds up', () => {
    // Weights 40, 30, 28, 0 of 98: 1000 → 408.16, 306.12, 285.71, 0; the one left goes to the largest remainder.
    const people = [
      { pace: 1, hours: 40, taskHours: 0 },
      { pace: 1, hours: 40, taskHours: 10 },
      { pace: 0.7, hours: 40, taskHours: 0 },
      { pace: 1, hours: 40, taskHours: 50 },
    ];
    expect(splitInquiries(1000, people)).toEqual([408, 306, 286, 0]);
    expect(splitInquiries(1000, people.slice(3))).toBeNull();
    expect(splitInquiries(5, [])).toBeNull();
  });

  it('adds up to the total for any people', () => {
    const person = fc.record({
      pace: fc.constantFrom(1, 0.7, 0.55),
      hours: fc.integer({ min: 1, max: 60 }),
      taskHours: fc.integer({ min: 0, max: 70 }),
    });
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.array(person, { maxLength: 40 }), (total, people) => {
        const parts = splitInquiries(total, people);
        if (parts === null) return people.every(({ hours, taskHours }) => taskHours >= hours);
        return parts.reduce((sum, part) => sum + part, 0) === total && parts.every((part) => part >= 0);
      }),
    );
  });
});

it('forecasts from the row of the version before that of both, a written figure before a multiple', () => {
  const row = { phase: '第一波', post: '售后', version: null, multiple: 2, inquiries: null } as const;
  const rows = [row, { ...row, version: '第二版', inquiries: 900 } as const];
  const of = (version: '第一版' | '第二版', base: number | null) =>
    forecastFor(rows, { phase: '第一波', post: '售后', version }, base)?.inquiries;
  expect([of('第一版', 300), of('第二版', 300), of('第一版', null), of('第二版', null)]).toEqual([
    600,
    900,
    undefined,
    900,
  ]);
  expect(forecastFor(rows, { phase: '别的', post: '售后', version: '第一版' }, 300)).toBeNull();
  // The second plan is never the smaller one.
  for (const { phase, post, multiple } of defaultForecasts.filter(({ version }) => version === '第一版')) {
    const second = forecastFor(defaultForecasts, { phase, post, version: '第二版' }, 1);
    expect(second?.multiple).toBeGreaterThanOrEqual(multiple ?? Infinity);
  }
});

it('knows the post of a person by job and group', () => {
  const of = (about: string) => postOf(defaultStaffingRules, about);
  expect(['售后客服 A组', '客服 售后一组', '售前客服', ''].map(of)).toEqual(['售后', '售后', '售前接待', '售前接待']);
  expect(postOf([{ post: '售后', words: ['售后'] }], '售前')).toBeNull();
});

it('has default shifts that share out the whole day', () => {
  const shares = new Map<string, number>();
  for (const { post, share } of defaultStaffingRules) shares.set(post, (shares.get(post) ?? 0) + share);
  expect([...shares.values()].map((sum) => sum.toFixed(6))).toEqual(['1.000000', '1.000000']);
});
