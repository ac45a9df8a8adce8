import fc from 'fast-check';
import { Fault } from '../fault';
import { kpiScore, type KpiMetric } from './kpi';

const up: KpiMetric = { weight: 1, direction: 1 };
const down: KpiMetric = { weight: 1, direction: -1 };

test('weighs attainment up and down, capped', () => {
  // 0.5/0.4 is cut to 1.2, 40 s against a target of 50 s is 1.25 and cut as well, 90 ÷ 100 counts 0.9.
  const metrics = [
    { ...up, weight: 50 },
    { ...down, weight: 30 },
    { ...up, weight: 20 },
  ];
  expect(kpiScore([0.5, 40, 90], [0.4, 50, 100], metrics)).toBeCloseTo(50 * 1.2 + 30 * 1.2 + 20 * 0.9, 12);
});

test('edges: nothing to do downwards attains the cap, an upward target of 0 is left out, below 0 counts 0', () => {
  expect(kpiScore([0], [50], [down])).toBe(120);
  expect(kpiScore([7, 30], [0, 40], [up, up])).toBe(75);
  expect(kpiScore([-5], [40], [up])).toBe(0);
  expect(kpiScore([null, 40], [80, 80], [up, up])).toBe(50);
  expect(kpiScore([null], [80], [up])).toBeNull();
  expect(kpiScore([1], [1], [{ weight: 0, direction: 1 }])).toBeNull();
  expect(kpiScore([new Fault('value', 'notANumber')], [1], [up])).toMatchObject({ key: 'notANumber' });
});

test('on target scores 100 whatever the weights, and a better actual never scores less', () => {
  const metrics = fc.array(
    fc.record({ weight: fc.integer({ min: 1, max: 100 }), direction: fc.constantFrom(1 as const, -1 as const) }),
    { minLength: 1, maxLength: 6 },
  );
  const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(metrics, positive, positive, (plan, target, better) => {
      const targets = plan.map(() => target);
      expect(kpiScore(targets, targets, plan)).toBeCloseTo(100, 9);
      const improved = plan.map(({ direction }) => (direction === 1 ? target + better : target / (1 + better)));
      expect(Number(kpiScore(improved, targets, plan))).toBeGreaterThanOrEqual(100 - 1e-9);
    }),
  );
});
