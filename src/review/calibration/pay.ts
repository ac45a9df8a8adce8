import { Fault } from '../../domain/fault';
import { asNumber, sumExactly } from '../../domain/numbers/money';
import { stepAt } from '../../domain/numbers/steps';
import type { MonthFacts, PersonFacts } from '../monthly/facts';
import type { PayChange } from './model';

/**
 * What another QA mean would change in a person's commission by the month's plan: every line paid again with nothing else
 * changed. Prizes are left out. Null where a line cannot be computed.
 */
export function payWith(facts: PersonFacts, qaScore: number, { lines }: MonthFacts): PayChange | null {
  const payouts = facts.lines.map(({ inputs }, i) => lines[i]?.calculator.payout({ ...inputs, qaScore }) ?? null);
  const settled = payouts.filter((payout) => typeof payout === 'number');
  if (
    settled.length === 0 ||
    [...payouts, ...facts.lines.map(({ payout }) => payout)].some((p) => p instanceof Fault)
  ) {
    return null;
  }
  const steps = lines[0]?.calculator.multipliers ?? [];
  // Below the lowest step the gate is closed, which is a factor of 0.
  const factorAt = (score: number | null) =>
    steps.length === 0 || score === null ? null : (stepAt(steps, score)?.value ?? 0);
  const after = asNumber(sumExactly(settled));
  return {
    factorBefore: factorAt(facts.qaMean),
    factorAfter: factorAt(qaScore),
    before: facts.commission,
    after,
    difference: asNumber(sumExactly([after, -facts.commission])),
  };
}
