import { badDayRate, twoBadDays, twoBadDaysByChance } from './runs';

/** Every sequence of good and bad days, counted one by one. */
function counted(rate: number, days: number): number {
  let chance = 0;
  for (let pattern = 0; pattern < 2 ** days; pattern++) {
    const bad = Array.from({ length: days }, (_, i) => (pattern & (1 << i)) !== 0);
    if (twoBadDays(bad).length === 0) continue;
    chance += bad.reduce((product, isBad) => product * (isBad ? rate : 1 - rate), 1);
  }
  return chance;
}

test('agrees with counting every sequence of days', () => {
  for (const days of [0, 1, 2, 3, 7, 12]) {
    for (const rate of [0, 0.05, 0.3, 1]) expect(twoBadDaysByChance(rate, days)).toBeCloseTo(counted(rate, days), 12);
  }
});

test('a fair coin without two heads in ten throws is a Fibonacci number: 144 of 1024', () => {
  expect(twoBadDaysByChance(0.5, 10)).toBeCloseTo(1 - 144 / 1024, 12);
});

test('a clean history is no certainty; three bad days complete the rule twice', () => {
  expect(badDayRate(0, 24)).toBeCloseTo(0.02, 12);
  expect(twoBadDays([true, true, true, false, true])).toEqual([1, 2]);
});
