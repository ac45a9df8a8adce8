import Big from 'big.js';
import { payout } from '../src/functions/incentive';
import { race, seeded, type Timing } from './measure';

const tiers = [
  [0, 0.005],
  [20000, 0.008],
  [50000, 0.012],
  [100000, 0.015],
];
const factors = [
  [70, 0.8],
  [80, 1],
  [90, 1.1],
];

/** Exact pay with an object for each step, as a spreadsheet habit would have it. */
function stepByStep(actuals: number[][], scores: number[][]): number[][] {
  return actuals.map(([actual = 0], r) => {
    const steps = tiers.map(([from = 0, rate = 0], i) => {
      const to = tiers[i + 1]?.[0] ?? Infinity;
      return { amount: new Big(Math.max(0, Math.min(actual, to) - from)), rate: new Big(rate) };
    });
    const base = steps.map(({ amount, rate }) => amount.times(rate)).reduce((sum, pay) => sum.plus(pay), new Big(0));
    const factor = factors.filter(([from = 0]) => (scores[r]?.[0] ?? 0) >= from - 1e-9).at(-1)?.[1] ?? 0;
    return [Number(base.times(factor).round(2, Big.roundHalfUp))];
  });
}

export function comparePay(people: number, rounds: number): Timing[] {
  const random = seeded(5);
  const actuals = Array.from({ length: people }, () => [Math.round(random() * 15000000) / 100]);
  const scores = Array.from({ length: people }, () => [60 + Math.round(random() * 400) / 10]);
  return race<number[][]>(
    [
      {
        name: 'KEFU.PAYOUT',
        run: () => payout(actuals, [[null]], tiers, null, scores, factors) as number[][],
      },
      { name: 'big.js, an object per step', run: () => stepByStep(actuals, scores) },
    ],
    rounds,
    (a, b) => a.length === b.length && a.every((row, i) => row[0] === b[i]?.[0]),
  );
}
