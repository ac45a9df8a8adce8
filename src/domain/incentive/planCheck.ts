import { asNumber, decimal, roundNumber, type Money } from '../numbers/money';
import { median } from '../numbers/statistics';
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

export interface CheckedPlan {
  lines: readonly CheckedLine[];
  /** Minimum QA score → factor, in the order of the table. */
  factors: readonly Step<number>[];
  prizes: readonly { award: string; rank: number; prize: number }[];
}

export type FindingCode =
  | 'capBelowFloor'
  | 'noTarget'
  | 'negativeRate'
  | 'lateStart'
  | 'duplicateStart'
  | 'fallingRate'
  | 'beyondCap'
  | 'beyondReach'
  | 'cliff'
  | 'drop'
  | 'duplicateScore'
  | 'fallingFactor'
  | 'gateCliff'
  | 'phaseOverlap'
  | 'phaseGap'
  | 'duplicateRank'
  | 'missingRank'
  | 'smallPool';

/** A place in the policy tables. */
export interface FindingPlace {
  table: 'plan' | 'tiers' | 'factors' | 'prizes';
  row: number;
  role: string;
}

/** Amounts in yuan, rates and starts by attainment as fractions, days as serials. */
export interface Finding {
  code: FindingCode;
  severity: 'error' | 'warning' | 'info';
  parameters: Readonly<Record<string, string | number>>;
  at: FindingPlace;
}

/** One yuan more that pays this much more or less at once is said aloud. */
export const cliffMinimum = 100;

const severities: Record<FindingCode, Finding['severity']> = {
  capBelowFloor: 'error',
  noTarget: 'error',
  negativeRate: 'error',
  duplicateStart: 'error',
  duplicateScore: 'error',
  duplicateRank: 'error',
  drop: 'error',
  phaseOverlap: 'error',
  lateStart: 'warning',
  fallingRate: 'warning',
  fallingFactor: 'warning',
  beyondCap: 'warning',
  cliff: 'warning',
  gateCliff: 'warning',
  phaseGap: 'warning',
  missingRank: 'warning',
  smallPool: 'warning',
  beyondReach: 'info',
};

type Add = (code: FindingCode, at: FindingPlace, parameters?: Finding['parameters']) => void;

/** Everything in a plan that contradicts itself, leaves a hole or jumps. In the order of the tables; the same is said once. */
export function checkPlan({ lines, factors, prizes }: CheckedPlan): Finding[] {
  const found = new Map<string, Finding>();
  const add: Add = (code, at, parameters = {}) => {
    const finding = { code, severity: severities[code], parameters, at };
    found.set(JSON.stringify(finding), finding);
  };
  lines.forEach((line, row) => checkLine(line, row, factors, add));
  checkPhases(lines, add);
  checkFactors(factors, add);
  checkPrizes(prizes, add);
  return [...found.values()];
}

function checkLine(line: CheckedLine, row: number, factors: readonly Step<number>[], add: Add): void {
  const plan = titleOf(line);
  const at = (role: string): FindingPlace => ({ table: 'plan', row, role });
  const { cap, floor } = line;
  if (cap !== null && floor !== null && cap < floor) add('capBelowFloor', at('cap'), { plan, cap, floor });
  const unit = unitOf(line);
  if (unit === null) add('noTarget', at('target'), { plan });
  checkTiers(line, plan, add);
  const curve = unit === null ? null : curveOf(line);
  if (!curve) return;
  for (const { tier, at: amount, jump } of curve.jumps) {
    const place: FindingPlace = { table: 'tiers', row: tier, role: 'from' };
    if (jump >= cliffMinimum) add('cliff', place, { plan, amount, jump });
    if (jump < 0) add('drop', place, { plan, amount, jump: -jump });
  }
  const highest = line.actuals.length > 0 ? Math.max(...line.actuals) : Infinity;
  for (const { tier, at: from, before } of curve.starts) {
    const place: FindingPlace = { table: 'tiers', row: tier, role: 'from' };
    if (cap !== null && from > 0 && before >= cap) add('beyondCap', place, { plan, from, cap });
    else if (from > highest) add('beyondReach', place, { plan, from, highest });
  }
  checkGate(plan, line, curve, factors, add);
  checkPool(plan, line, curve, at('pool'), add);
}

const titleOf = ({ name, phase }: CheckedLine): string => [name, phase].filter((part) => part !== '').join(' ');

/** What tier starts are multiples of, in yuan; null where a target is needed and missing. */
function unitOf({ basis, target }: CheckedLine): number | null {
  if (basis === 'amount') return 1;
  return target !== null && target > 0 ? target : null;
}

function checkTiers({ tiers, mode }: CheckedLine, plan: string, add: Add): void {
  const sorted = [...tiers].sort((a, b) => a.from - b.from);
  sorted.forEach((tier, i) => {
    const at = (role: string): FindingPlace => ({ table: 'tiers', row: tier.row, role });
    const before = sorted[i - 1];
    if (tier.from < 0 || tier.value < 0) add('negativeRate', at(tier.from < 0 ? 'from' : 'rate'), { plan });
    if (!before) {
      if (tier.from > 0) add('lateStart', at('from'), { plan, from: tier.from });
    } else if (before.from === tier.from) add('duplicateStart', at('from'), { plan, from: tier.from });
    else if (mode === 'marginal' && tier.value < before.value) {
      add('fallingRate', at('rate'), { plan, from: tier.from, rate: tier.value, before: before.value });
    }
  });
}

/** What the pay of a middling person jumps by at each step of the QA factor. */
function checkGate(
  plan: string,
  { actuals }: CheckedLine,
  { pay }: PayCurve,
  factors: readonly Step<number>[],
  add: Add,
) {
  if (actuals.length === 0) return;
  const amount = roundNumber(median([...actuals].sort((a, b) => a - b)) ?? 0, 2);
  const rows = factors.map((step, row) => ({ ...step, row })).sort((a, b) => a.from - b.from);
  rows.forEach(({ from, value, row }, i) => {
    const jump = roundNumber(pay(amount, value) - (i === 0 ? 0 : pay(amount, rows[i - 1]?.value ?? 0)), 2);
    // From 0 on everybody is past the gate.
    if (from > 0 && jump >= cliffMinimum) {
      add('gateCliff', { table: 'factors', row, role: 'minimum' }, { plan, score: from, amount, jump });
    }
  });
}

/** The most that the plan can pay: the cap for everybody, or what everybody would get who did as well as the best so far. */
function checkPool(
  plan: string,
  { pool, cap, actuals, people }: CheckedLine,
  { pay }: PayCurve,
  at: FindingPlace,
  add: Add,
) {
  if (pool === null || people === 0 || (cap === null && actuals.length === 0)) return;
  const each = cap ?? pay(Math.max(...actuals), 1);
  const most = asNumber(decimal(each).times(people).round(2));
  if (most > pool) add('smallPool', at, { plan, pool, people, each, most });
}

/** Phases of one plan and metric follow each other without a gap and without a day in two. */
function checkPhases(lines: readonly CheckedLine[], add: Add): void {
  const groups = new Map<string, { line: CheckedLine; row: number }[]>();
  lines.forEach((line, row) => {
    const key = `${line.name}|${line.metric}`;
    groups.set(key, [...(groups.get(key) ?? []), { line, row }]);
  });
  for (const group of groups.values()) {
    const inOrder = group.sort((a, b) => (a.line.first ?? -Infinity) - (b.line.first ?? -Infinity));
    let end = inOrder[0];
    for (const next of inOrder.slice(1)) {
      if (!end) break;
      const until = end.line.last ?? Infinity;
      const from = next.line.first ?? -Infinity;
      const at: FindingPlace = { table: 'plan', row: next.row, role: 'start' };
      const names = { plan: titleOf(end.line), other: titleOf(next.line) };
      if (from <= until) {
        const last = Math.min(until, next.line.last ?? Infinity);
        add('phaseOverlap', at, {
          ...names,
          ...(Number.isFinite(from) ? { first: from } : {}),
          ...(Number.isFinite(last) ? { last } : {}),
        });
      } else if (from > until + 1) add('phaseGap', at, { ...names, first: until + 1, last: from - 1 });
      if ((next.line.last ?? Infinity) > until) end = next;
    }
  }
}

function checkFactors(factors: readonly Step<number>[], add: Add): void {
  const sorted = factors.map((step, row) => ({ ...step, row })).sort((a, b) => a.from - b.from);
  sorted.forEach(({ from, value, row }, i) => {
    const before = sorted[i - 1];
    if (!before) return;
    if (before.from === from) add('duplicateScore', { table: 'factors', row, role: 'minimum' }, { score: from });
    else if (value < before.value) {
      add(
        'fallingFactor',
        { table: 'factors', row, role: 'factor' },
        { score: from, factor: value, before: before.value },
      );
    }
  });
}

function checkPrizes(prizes: CheckedPlan['prizes'], add: Add): void {
  const seen = new Map<string, Map<number, number>>();
  prizes.forEach(({ award, rank }, row) => {
    const ranks = seen.get(award) ?? new Map<number, number>();
    seen.set(award, ranks);
    if (ranks.has(rank)) add('duplicateRank', { table: 'prizes', row, role: 'rank' }, { award, rank });
    ranks.set(rank, row);
  });
  for (const [award, ranks] of seen) {
    const sorted = [...ranks].sort(([a], [b]) => a - b);
    let expected = 1;
    for (const [rank, row] of sorted) {
      for (; expected < rank; expected++) {
        add('missingRank', { table: 'prizes', row, role: 'rank' }, { award, rank: expected });
      }
      expected = rank + 1;
    }
  }
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
