import fc from 'fast-check';
import { published } from '../../../test/fixtures/examples';
import { zOfConfidence } from './normal';
import { wilsonInterval } from './proportion';

const z = zOfConfidence(0.95);

test('gives the published figures (statsmodels)', () => {
  const close = (figures: number[]): number[] => figures.map((figure) => expect.closeTo(figure, 6) as number);
  expect(wilsonInterval(18, 20, z)).toEqual(close(published('wilson-18-20')));
  expect(wilsonInterval(4, 20, z)).toEqual(close(published('wilson-4-20')));
  const [none, all] = published<[number[], number[]]>('wilson-edges');
  expect(wilsonInterval(0, 30, z)).toEqual(close(none));
  expect(wilsonInterval(30, 30, z)).toEqual(close(all));
});

test('none and all give exactly 0 and 1; the interval holds the proportion and narrows with more trials', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, share) => {
      const passes = Math.round(share * trials);
      const [low, high] = wilsonInterval(passes, trials, z);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low - 1e-12).toBeLessThanOrEqual(passes / trials);
      expect(high + 1e-12).toBeGreaterThanOrEqual(passes / trials);
      const [lower, upper] = wilsonInterval(passes * 4, trials * 4, z);
      expect(upper - lower).toBeLessThan(high - low);
      expect(wilsonInterval(0, trials, z)[0]).toBe(0);
      expect(wilsonInterval(trials, trials, z)[1]).toBe(1);
    }),
  );
});
