import { Fault } from '../fault';
import { coachingEffect, coachingState, windowsOf } from './coachingEffect';
import { coachingReasons, type CoachedPerson } from './coachingNeed';
import { coachingRulesFrom, defaultCoachingRules } from './coachingRules';

const rules = defaultCoachingRules;
const person = (more: Partial<CoachedPerson>): CoachedPerson => ({
  scores: [],
  earlier: [],
  items: [],
  critical: new Map(),
  unstableDays: 0,
  ...more,
});
const kinds = (more: Partial<CoachedPerson>) => coachingReasons(person(more), rules, 80).map(({ kind }) => kind);

describe('who needs coaching', () => {
  it('is nobody of whom nothing is known', () => {
    expect(kinds({})).toEqual([]);
  });

  it('names a mean below the pass line from five reviews on', () => {
    expect(kinds({ scores: [70, 71, 72, 73] })).toEqual([]);
    expect(coachingReasons(person({ scores: [70, 71, 72, 73, 74] }), rules, 80)).toEqual([
      { kind: 'low', mean: 72, count: 5 },
    ]);
    // A true 80 stored as a little less passes.
    expect(kinds({ scores: [80, 80, 80, 80, 80 - 1e-12] })).toEqual([]);
  });

  it('names a fall only where its interval lies below 0', () => {
    const earlier = [95, 96, 94, 95, 96];
    expect(kinds({ earlier, scores: [85, 84, 86, 85, 84] })).toEqual(['falling']);
    expect(kinds({ earlier: [95, 60, 99, 88, 70], scores: [94, 59, 98, 86, 84] })).toEqual([]);
    expect(kinds({ earlier, scores: [85, 84, 86, 85] })).toEqual([]);
  });

  it('names items from three faults on, the worst share first, and critical ones before everything', () => {
    const items = [
      { item: 0, rated: 10, share: 0.7, faults: 3 },
      { item: 1, rated: 4, share: 0.5, faults: 3 },
      { item: 2, rated: 9, share: 0.9, faults: 2 },
    ];
    const reasons = coachingReasons(person({ items, critical: new Map([[2, 1]]), unstableDays: 1 }), rules, 80);
    expect(reasons.map((reason) => ('item' in reason ? [reason.kind, reason.item] : [reason.kind]))).toEqual([
      ['critical', 2],
      ['item', 1],
      ['item', 0],
      ['unstable'],
    ]);
  });
});

describe('the effect of a talk', () => {
  const on = (day: number, ...scores: number[]) => scores.map((score) => ({ day, score }));

  it('compares the days before with the seven after, without the day of the talk', () => {
    expect(windowsOf(100, rules)).toEqual({ before: { first: 72, last: 99 }, after: { first: 101, last: 107 } });
    const scores = [...on(71, 0), ...on(72, 70, 72), ...on(100, 0), ...on(107, 90, 92), ...on(108, 0)];
    const effect = coachingEffect(scores, 100, rules, 75);
    expect(effect).toMatchObject({ before: { count: 2, mean: 71 }, after: { count: 2, mean: 91 }, difference: 20 });
    // Both variances 2, two each: t(0.975; 2) = 4.302653, half = 4.302653 · √2.
    expect(effect.interval?.low).toBeCloseTo(20 - 4.302653 * Math.SQRT2, 4);
    expect(effect).toMatchObject({ verdict: 'better', expected: 75 });
  });

  it('says neither where the interval holds 0, and that there is too little of one review', () => {
    expect(coachingEffect([...on(90, 60, 90), ...on(101, 70, 95)], 100, rules, null).verdict).toBe('unclear');
    expect(coachingEffect([...on(90, 90, 91, 92), ...on(101, 60, 61)], 100, rules, null).verdict).toBe('worse');
    expect(coachingEffect([...on(90, 60), ...on(101, 95, 96)], 100, rules, null)).toMatchObject({
      difference: 35.5,
      verdict: 'tooFew',
    });
    expect(coachingEffect([], 100, rules, 80)).toMatchObject({ difference: null, expected: null });
  });
});

describe('the recheck', () => {
  const state = (today: number, recheck: number | null = null, result = '') =>
    coachingState({ talk: 100, recheck, result }, today, rules);

  it('is due seven days after the talk, or on the day that is written', () => {
    expect([state(106), state(107), state(108)]).toEqual(['open', 'due', 'overdue']);
    expect(state(107, 110)).toBe('open');
    expect(state(200, null, '已改善')).toBe('rechecked');
  });
});

describe('the rules', () => {
  it('replace the defaults one by one and let others be', () => {
    expect(
      coachingRulesFrom([
        { label: '复查天数', value: 14 },
        { label: '别的', value: -1 },
      ]),
    ).toEqual({
      ...rules,
      recheckDays: 14,
    });
  });

  it.each([
    ['复查天数', 0],
    ['单项失分线', 60],
  ])('refuse %s %d', (label, value) => {
    expect(() => coachingRulesFrom([{ label, value }])).toThrow(Fault);
  });
});
