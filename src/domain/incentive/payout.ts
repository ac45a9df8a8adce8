import Big from 'big.js';
import { Fault, type Outcome } from '../fault';
import { asNumber, decimal, toFen, type Money } from '../numbers/money';
import { sortSteps, stepAt, type Step } from '../numbers/steps';
import { TierTable, type Tier, type TierMode } from './tiers';

/** What tier starts mean: yuan, or multiples of the person's target. */
export type TierBasis = 'amount' | 'attainment';

/** One incentive plan as its policy tables state it. Amounts in yuan. */
export interface PayPlan {
  tiers: readonly Tier[];
  mode: TierMode;
  basis: TierBasis;
  /** Minimum QA score → factor. Below the first the gate is closed. Empty: no gate, factor 1. */
  multipliers: readonly Step<number>[];
  cap: number | null;
  floor: number | null;
  /** 保底不受质检影响: the floor is paid even when the gate is closed. */
  floorIgnoresGate: boolean;
}

/** The figures of one person in one period. */
export interface PayInputs {
  /** Yuan (or whatever the plan measures); null: nothing to pay from. */
  actual: number | null;
  target: number | null;
  /** 0–100; null: not reviewed, factor 1. */
  qaScore: number | null;
  /** Share of the period's days the person worked, 0–1; null: all of them. */
  proration: number | null;
}

/** Every stage of one payout, in exact yuan. */
export interface PayTrace {
  actual: Money;
  /** The target that tier starts are multiples of; null with basis `amount`. */
  target: Money | null;
  tierPay: Money;
  /** The step of the multiplier table that was reached; null where there is no table, no score or a closed gate. */
  multiplier: Step<number> | null;
  gateClosed: boolean;
  afterFactor: Money;
  proration: Big | null;
  afterProration: Money;
  /** Within floor and cap, not yet rounded. */
  clamped: Money;
  payout: Money;
}

const zero = new Big(0);

/** A plan checked and made ready for many people. */
export class PayCalculator {
  readonly table: TierTable;
  readonly multipliers: readonly Step<number>[];
  readonly cap: Money | null;
  readonly floor: Money | null;

  /**
   * @throws Fault value: cap below floor, thresholds twice, no tier; number: negative amounts, rates or factors
   */
  constructor(readonly plan: PayPlan) {
    this.table = new TierTable(plan.tiers, plan.mode);
    this.multipliers = sortSteps('multipliers', plan.multipliers);
    this.multipliers.forEach((step, i) => {
      if (step.value < 0) {
        throw new Fault('number', 'negative', { argument: 'multipliers', row: i + 1, value: step.value });
      }
    });
    this.cap = bound('cap', plan.cap);
    this.floor = bound('floor', plan.floor);
    if (this.cap && this.floor && this.cap.lt(this.floor)) {
      throw new Fault('value', 'capBelowFloor', { cap: asNumber(this.cap), floor: asNumber(this.floor) });
    }
  }

  /**
   * payout = round(clamp(tierPay(actual) × factor(QA) × proration, floor, cap), 0.01) (DOMAIN 4).
   * @param row 1-based, for messages
   * @returns null where the actual is blank; a Fault where the target is needed and missing or proration is not within 0–1
   */
  trace(person: PayInputs, row = 1): Outcome<PayTrace | null> {
    if (person.actual === null) return null;
    const target = this.targetOf(person, row);
    if (target instanceof Fault) return target;
    if (person.proration !== null && (person.proration < 0 || person.proration > 1)) {
      const parameters = { argument: 'proration', row, value: person.proration, minimum: 0, maximum: 1 };
      return new Fault('number', 'rowOutOfRange', parameters);
    }
    const actual = decimal(person.actual);
    const tierPay = this.table.pay(actual, target);
    const gated = this.multipliers.length > 0 && person.qaScore !== null;
    const multiplier = gated && person.qaScore !== null ? stepAt(this.multipliers, person.qaScore) : null;
    const gateClosed = gated && multiplier === null;
    const afterFactor = gateClosed ? zero : multiplier ? tierPay.times(decimal(multiplier.value)) : tierPay;
    const proration = person.proration === null ? null : decimal(person.proration);
    const afterProration = proration ? afterFactor.times(proration) : afterFactor;
    const clamped = gateClosed && !this.plan.floorIgnoresGate ? zero : this.clamp(afterProration);
    const payout = toFen(clamped);
    return {
      actual,
      target,
      tierPay,
      multiplier,
      gateClosed,
      afterFactor,
      proration,
      afterProration,
      clamped,
      payout,
    };
  }

  /** The payout alone, in yuan. */
  payout(person: PayInputs, row = 1): Outcome<number | null> {
    const trace = this.trace(person, row);
    return trace === null || trace instanceof Fault ? trace : asNumber(trace.payout);
  }

  private targetOf(person: PayInputs, row: number): Outcome<Money | null> {
    if (this.plan.basis === 'amount') return null;
    if (person.target === null) return new Fault('value', 'rowMissing', { argument: 'targets', row });
    if (person.target <= 0) {
      return new Fault('number', 'notPositive', { argument: 'targets', row, value: person.target });
    }
    return decimal(person.target);
  }

  private clamp(amount: Money): Money {
    if (this.floor && amount.lt(this.floor)) return this.floor;
    return this.cap && amount.gt(this.cap) ? this.cap : amount;
  }
}

function bound(argument: string, value: number | null): Money | null {
  if (value === null) return null;
  if (value < 0) throw new Fault('number', 'argumentOutOfRange', { argument, value, minimum: 0, maximum: '∞' });
  return decimal(value);
}
