import { asNumber, decimal, roundNumber } from '../numbers/money';
import { median } from '../numbers/statistics';
import type { Step } from '../numbers/steps';
import { curveOf, unitOf, type CheckedLine, type PayCurve } from './payCurve';
import { cliffMinimum, severities, titleOf, type Add, type Finding, type FindingPlace } from './planFindings';
import { checkFactors, checkPhases, checkPrizes } from './planTables';

export interface CheckedPlan {
  lines: readonly CheckedLine[];
  /** Minimum QA score → factor, in the order of the table. */
  factors: readonly Step<number>[];
  prizes: readonly { award: string; rank: number; prize: number }[];
}

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
