import fc from 'fast-check';
import { Fault } from '../fault';
import { placePeople, placePerson, type PersonAxes } from './quadrant';

const cuts = { performance: 80, fit: 80 };
const axes = (
  performance: number | null,
  fit: number | null,
  reviews: number | null = null,
  spread: number | null = null,
): PersonAxes => ({
  performance,
  fit,
  reviews,
  spread,
});

test('names the four fields; on the cut counts as reaching it', () => {
  const people = [axes(80, 80), axes(79.9, 80), axes(80, 79.9), axes(0, 0), axes(79.9999999999, 99)];
  expect(placePeople(people).map((placement) => placement instanceof Fault || placement?.quadrant)).toEqual([
    'both',
    'fitOnly',
    'performanceOnly',
    'neither',
    'both',
  ]);
});

test('a missing axis gives nothing, a bad one fails its row and leaves the median', () => {
  const bad = new Fault('value', 'notANumber');
  const people = [
    axes(null, 90),
    axes(90, null),
    { ...axes(0, 90), performance: bad },
    axes(10, 90),
    axes(20, 90),
    axes(30, 90),
  ];
  const placed = placePeople(people, 'median', 'median');
  expect(placed.slice(0, 3)).toEqual([null, null, bad]);
  // Performance median of 10, 20, 30, 90 is 25.
  expect(placed.slice(3)).toMatchObject([{ quadrant: 'fitOnly' }, { quadrant: 'fitOnly' }, { quadrant: 'both' }]);
});

test('an 80 % interval across the cut is watched, with the number of reviews that would decide', () => {
  // half = 1.2816 · 10 ÷ √4 = 6.408 > 3; (1.2816 · 10 ÷ 3)² = 18.25 → 19 reviews, 15 more.
  expect(placePerson(axes(83, 90, 4, 10), cuts)).toEqual({ quadrant: 'watch', moreReviews: 15 });
  expect(placePerson(axes(87, 90, 4, 10), cuts)).toMatchObject({ quadrant: 'both' });
  expect(placePerson(axes(80, 90, 4, 10), cuts)).toEqual({ quadrant: 'watch', moreReviews: null });
  expect(placePerson(axes(80, 90, 4, 0), cuts)).toMatchObject({ quadrant: 'both' });
  expect(placePerson(axes(80, 90, 4, -1), cuts)).toMatchObject({ code: 'number' });
});

test('the reviews asked for do decide, and one fewer would not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3000 }).map((n) => n / 100),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 300 }).map((n) => n / 10),
      (distance, reviews, spread) => {
        const placed = placePerson(axes(80 + distance, 90, reviews, spread), cuts);
        if (placed === null || placed instanceof Fault || placed.moreReviews === null) return;
        const enough = reviews + placed.moreReviews;
        const crosses = (n: number) => distance < (1.2816 * spread) / Math.sqrt(n);
        expect(crosses(enough + 1)).toBe(false);
        expect(crosses(enough - 1 - 1e-6)).toBe(true);
      },
    ),
  );
});
