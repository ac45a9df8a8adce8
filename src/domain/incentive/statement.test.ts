import { Fault } from '../fault';
import { PayCalculator } from './payout';
import { payStatement } from './statement';

const calculator = new PayCalculator({
  tiers: [
    { from: 0, value: 0.003 },
    { from: 80_000, value: 0.005 },
  ],
  mode: 'marginal',
  basis: 'amount',
  multipliers: [{ from: 80, value: 1 }],
  cap: null,
  floor: 200,
  floorIgnoresGate: false,
});

test('figures can be checked by hand: long fractions are cut, never rounded, and say so', () => {
  const lines = payStatement(calculator, {
    actual: 89_852.34,
    target: null,
    qaScore: 88.04924242424241,
    proration: 26 / 31,
  });
  if (lines instanceof Fault) throw lines;
  const parameters = (step: string) => lines.find((line) => line.step === step)?.parameters;
  expect(parameters('factor')).toMatchObject({ before: '289.2617', score: '88.049242…', minimum: '80' });
  expect(parameters('proration')).toEqual({ before: '289.2617', proration: '0.838709…' });
  expect(parameters('payout')).toEqual({ before: '242.606587…' });
  expect(lines.at(-1)?.amount).toBe(242.61);
});
