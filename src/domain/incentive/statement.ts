import type Big from 'big.js';
import { Fault, type Outcome } from '../fault';
import { asNumber, decimal, type Money } from '../numbers/money';
import type { PayCalculator, PayInputs, PayTrace } from './payout';

/** The steps of a statement; `statement.step.*` of the catalogue names them. */
export type StatementStep =
  'attainment' | 'tier' | 'tiers' | 'factor' | 'proration' | 'floor' | 'cap' | 'gate' | 'payout';

/** How a step came about; `statement.how.*` of the catalogue says it with the line's parameters. */
export type StatementHow =
  | 'attainment'
  | 'marginal'
  | 'whole'
  | 'fixed'
  | 'belowTiers'
  | 'sum'
  | 'factor'
  | 'notReviewed'
  | 'gateClosed'
  | 'proration'
  | 'raised'
  | 'aboveFloor'
  | 'cut'
  | 'withinCap'
  | 'rounded';

/** One line: what was done, how in figures a person can check by hand, and the amount so far in yuan (null: no amount). */
export interface StatementLine {
  step: StatementStep;
  how: StatementHow;
  parameters: Readonly<Record<string, string | number>>;
  amount: number | null;
}

/**
 * Each step from the actual to the payout. The last line's amount is the payout itself.
 * @returns no line where the actual is blank; the payout's Fault where there is one
 */
export function payStatement(calculator: PayCalculator, person: PayInputs, row = 1): Outcome<StatementLine[]> {
  const trace = calculator.trace(person, row);
  if (trace instanceof Fault) return trace;
  if (trace === null) return [];
  return [
    ...tierLines(calculator, trace),
    ...factorLines(calculator, trace, person),
    ...boundLines(calculator, trace),
    line('payout', 'rounded', trace.payout, { before: shown(trace.clamped) }),
  ];
}

function tierLines({ table, plan }: PayCalculator, { actual, target, tierPay }: PayTrace): StatementLine[] {
  const lines: StatementLine[] = [];
  if (target) {
    const attainment = `${shown(actual.times(100).div(target).round(2))}%`;
    lines.push(line('attainment', 'attainment', null, { actual: shown(actual), target: shown(target), attainment }));
  }
  const parts = table.parts(actual, target);
  if (parts.length === 0) {
    lines.push(line('tiers', 'belowTiers', tierPay, { actual: shown(actual), from: shown(table.lowest(target)) }));
  }
  for (const part of parts) {
    const rate = plan.mode === 'fixed' ? shown(part.rate) : `${shown(part.rate.times(100))}%`;
    const parameters = { tier: part.tier, from: shown(part.from), to: shown(part.to), rate };
    lines.push(line('tier', plan.mode, part.pay, parameters));
  }
  if (parts.length > 1) {
    lines.push(line('tiers', 'sum', tierPay, { parts: parts.map((part) => shown(part.pay)).join(' + ') }));
  }
  return lines;
}

function factorLines(
  { multipliers }: PayCalculator,
  { tierPay, multiplier, gateClosed, afterFactor, proration, afterProration }: PayTrace,
  { qaScore }: PayInputs,
): StatementLine[] {
  const lines: StatementLine[] = [];
  if (gateClosed && qaScore !== null) {
    const minimum = decimal(multipliers[0]?.from ?? 0);
    return [line('gate', 'gateClosed', afterFactor, { score: shown(decimal(qaScore)), minimum: shown(minimum) })];
  }
  if (multiplier && qaScore !== null) {
    const parameters = {
      before: shown(tierPay),
      factor: shown(decimal(multiplier.value)),
      score: shown(decimal(qaScore)),
      minimum: shown(decimal(multiplier.from)),
    };
    lines.push(line('factor', 'factor', afterFactor, parameters));
  } else if (multipliers.length > 0) {
    lines.push(line('factor', 'notReviewed', afterFactor, {}));
  }
  if (proration) {
    const parameters = { before: shown(afterFactor), proration: shown(proration) };
    lines.push(line('proration', 'proration', afterProration, parameters));
  }
  return lines;
}

function boundLines({ floor, cap, plan }: PayCalculator, trace: PayTrace): StatementLine[] {
  if (trace.gateClosed && !plan.floorIgnoresGate) return [];
  const lines: StatementLine[] = [];
  const before = trace.afterProration;
  const raised = floor && before.lt(floor) ? floor : before;
  if (floor) {
    const how = before.lt(floor) ? 'raised' : 'aboveFloor';
    lines.push(line('floor', how, raised, { before: shown(before), floor: shown(floor) }));
  }
  if (cap) {
    const how = raised.gt(cap) ? 'cut' : 'withinCap';
    lines.push(line('cap', how, trace.clamped, { before: shown(raised), cap: shown(cap) }));
  }
  return lines;
}

function line(
  step: StatementStep,
  how: StatementHow,
  amount: Money | null,
  parameters: StatementLine['parameters'],
): StatementLine {
  return { step, how, parameters, amount: amount === null ? null : asNumber(amount) };
}

/** Digits enough to check a step by hand; money is rounded once, at the end. */
const shownDecimals = 6;

/**
 * A figure with thousands separators: 125,000.5. A longer fraction is cut and says so (242.606587…): rounded here, it
 * could seem to lie on the other side of a threshold or of half a fen.
 */
export function shown(value: Big): string {
  const [whole = '', fraction = ''] = value.toFixed().split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  if (fraction === '') return grouped;
  return fraction.length <= shownDecimals
    ? `${grouped}.${fraction}`
    : `${grouped}.${fraction.slice(0, shownDecimals)}…`;
}
