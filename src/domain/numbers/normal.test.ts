import { Fault } from '../fault';
import { normalQuantile, zOfConfidence } from './normal';

test.each([
  [0.5, 0],
  [0.9, 1.2815515655446004],
  [0.975, 1.959963984540054],
  [0.995, 2.5758293035489004],
  [1e-10, -6.361340902404056],
  [1e-300, -37.0471],
])('the quantile at %d is %d (R qnorm)', (p, z) => {
  expect(normalQuantile(p)).toBeCloseTo(z, p < 1e-100 ? 4 : 12);
});

test('is symmetric', () => {
  for (const p of [0.001, 0.07, 0.08, 0.4]) expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 10);
});

test.each([0, 1, 95, -0.5, Number.NaN])('%d is no confidence', (confidence) => {
  expect(() => zOfConfidence(confidence)).toThrow(Fault);
});
