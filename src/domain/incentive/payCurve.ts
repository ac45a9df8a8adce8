import { asNumber, decimal, roundNumber, type Money } from '../numbers/money';
import type { Step } from '../numbers/steps';
import type { PayPlan } from './payout';
import { TierTable } from './tiers';

/** One line of the 激励方案 as it stands, nothing corrected; `row` numbers count from 0 within their table. */
export interface CheckedLine extends Pick<PayPlan, 'mode' | 'basis' | 'cap' | 'floor'> {
  name: string;
  phase: string;
  metric: string;
  /** Serial days; null: open. */
  first: number | null;
  last: number | null;
  target: number | null;
  pool: number | null;
  tiers: readonly (Step<number> & { row: number })[];
  /** What people reached in the metric in past months; empty where there are no data. */
  actuals: readonly number[];
  /** People the plan is for; 0: unknown. */
  people: number;
}

/** What tier starts are multiples of, in yuan; null where a target is needed and missing. */
export function unitOf({ basis, target }: CheckedLine): number | null {
  if (basis === 'amount') return 1;
  return target !== null && target > 0 ? target : null;
}

export interface CurvePoint {
  /** The actual in the metric's unit. */
  x: number;
  /** Pay in yuan before proration. */
  y: number;
}

export interface PayCurve {
  /** Pay at an actual with a QA factor, within floor and cap. */
  pay: (actual: number, factor: number) => number;
  /** Each tier's start in the unit of the actual, lowest first, and what is paid just below and at it (factor 1). */
  starts: { at: number; tier: number; before: number; after: number }[];
  /** Where one more of the actual pays more or less at once, at factor 1 and within floor and cap. */
  jumps: { at: number; jump: number; tier: number }[];
  /** The line from 0 to `until`; two points at one x are a jump. */
  points: (until: number) => CurvePoint[];
}

/** Pay over the actual for one line; null where its tables contradict themselves so that nothing can be computed. */
export function curveOf(line: CheckedLine): PayCurve | null {
  const unit = unitOf(line);
  const tiers = [...line.tiers].sort((a, b) => a.from - b.from);
  const broken = tiers.some(({ from, value }, i) => from < 0 || value < 0 || tiers[i - 1]?.from === from);
  const { cap, floor, mode } = line;
  if (unit === null || tiers.length === 0 || broken || (cap !== null && floor !== null && cap < floor)) return null;
  const target = line.basis === 'amount' ? null : decimal(unit);
  const table = new TierTable(tiers, mode);
  const clamp = (amount: Money): number => {
    const raised = floor !== null && amount.lt(floor) ? decimal(floor) : amount;
    return asNumber((cap !== null && raised.gt(cap) ? decimal(cap) : raised).round(2));
  };
  const starts = tiers.map((tier, i) => {
    const at = asNumber(decimal(tier.from).times(unit));
    const below = tiers.slice(0, i);
    const amount = below.length > 0 ? new TierTable(below, mode).pay(decimal(at), target) : decimal(0);
    return { at, tier: tier.row, before: clamp(amount), after: clamp(table.pay(decimal(at), target)) };
  });
  const plain = (actual: number) => table.pay(decimal(actual), target);
  return {
    pay: (actual, factor) => clamp(plain(actual).times(decimal(factor))),
    starts,
    jumps: starts
      // What everybody has at 0 is no step.
      .filter(({ at, before, after }) => at > 0 && before !== after)
      .map(({ at, before, after, tier }) => ({ at, jump: roundNumber(after - before, 2), tier })),
    points(until) {
      const inside = starts.filter(({ at }) => at > 0 && at < until);
      const edges = inside.flatMap(({ at, before, after }): CurvePoint[] => [
        { x: at, y: before },
        { x: at, y: after },
      ]);
      const corners = [{ x: 0, y: clamp(plain(0)) }, ...edges, { x: until, y: clamp(plain(until)) }];
      // Floor and cap bend a straight piece: what it would be without them says where.
      return corners.flatMap((point, i): CurvePoint[] => {
        const from = corners[i - 1];
        if (!from || from.x === point.x) return [point];
        return [...bendsBetween(from.x, point.x, plain, [floor, cap]), point];
      });
    },
  };
}

/** Where the straight line from just at `from` to just below `to` crosses the limits. */
function bendsBetween(
  from: number,
  to: number,
  pay: (actual: number) => Money,
  limits: readonly (number | null)[],
): CurvePoint[] {
  const middle = (from + to) / 2;
  const start = asNumber(pay(from));
  const slope = (asNumber(pay(middle)) - start) / (middle - from);
  return limits
    .flatMap((limit): CurvePoint[] => {
      if (limit === null || slope === 0) return [];
      const x = from + (limit - start) / slope;
      return x > from && x < to ? [{ x, y: limit }] : [];
    })
    .sort((a, b) => a.x - b.x);
}
