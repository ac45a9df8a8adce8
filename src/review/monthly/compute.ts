import { Fault } from '../../domain/fault';
import { kpiScore } from '../../domain/incentive/kpi';
import { PayCalculator } from '../../domain/incentive/payout';
import { rankPrizes } from '../../domain/incentive/prizes';
import { asNumber, sumExactly, toFen } from '../../domain/numbers/money';
import { placePeople, resolveCut } from '../../domain/people/quadrant';
import { gradeOf } from '../../domain/quality/grade';
import type { DataTable } from '../../workbook/recognise';
import type { TableKind } from '../../workbook/tables';
import { PersonAliases } from '../tables/aliases';
import type { LinePay, MonthFacts, PersonFacts, SettledLine, SettledTarget } from './facts';
import { metricOf, type Metric } from './metrics';
import { isWithin } from './month';
import type { ReviewPeriod } from './period';
import type { Policies } from './policies';
import type { PlanLine } from './policies/plan';
import { Attribution } from './records/attribution';
import { readDecidedMarks, type DecidedMark } from './records/decidedMarks';
import { readDailyRows, withoutRetelling, type DailyRow } from './records/dailyRows';
import { readFit } from './records/fitRows';
import { readQaRows, type QaRow } from './records/qaRows';
import { isActive, Roster, type Person } from './records/roster';
import type { Warnings } from './warnings';

/**
 * The month of the team from its recognised tables: typed rows, then domain code, then everything per person.
 * People of the roster who were active in the month, in the roster's order.
 * @param decisions the marks that upheld appeals have changed
 */
export function computeMonth(
  tables: readonly DataTable[],
  policies: Policies,
  month: ReviewPeriod,
  warnings: Warnings,
  decisions: readonly DecidedMark[] = readDecidedMarks(tables.filter(({ kind }) => kind === 'appeals')),
): MonthFacts {
  const ofKind = (kind: TableKind) => tables.filter((table) => table.kind === kind);
  const roster = new Roster(ofKind('roster'), month, warnings, new PersonAliases(tables));
  const attribution = new Attribution(roster, warnings);
  const dailyRows = withoutRetelling(readDailyRows(ofKind('dailyReport'), month, attribution, warnings), warnings);
  const qaRows = readQaRows(ofKind('qaDetail'), policies.rubrics, month, attribution, warnings, decisions);
  warnOfDecisions(qaRows, warnings);
  const fit = readFit(ofKind('fit'), month, attribution, warnings);

  const active = roster.people.filter((person) => isActive(person, month));
  const days = grouped(dailyRows, active);
  const reviews = grouped(qaRows, active);
  const lines = policies.planLines.map((line) => settleLine(line, dailyRows));
  const teamRows = active.flatMap((person) => days.get(person) ?? []);
  const targets = policies.targets.map((target): SettledTarget => ({
    ...target,
    settled: target.target ?? metricOf(target.metric.rule, teamRows),
  }));

  const people = active.map((person) =>
    personOf(
      person,
      days.get(person) ?? [],
      reviews.get(person) ?? [],
      fit.get(person) ?? null,
      policies,
      targets,
      lines,
    ),
  );
  awardPrizes(people, policies);
  const cuts = placeAll(people, policies);
  return {
    month,
    policies,
    targets,
    lines,
    people,
    roster,
    cuts,
    qaRows,
    dailyRows,
    strangers: attribution.strangers(),
  };
}

/** Whoever compares the sheet with the figures should know why they differ. */
function warnOfDecisions(rows: readonly QaRow[], warnings: Warnings): void {
  const decided = rows.flatMap((row) => row.decided);
  const [first] = decided;
  if (!first) return;
  warnings.add('appealsUpheld', 'info', { count: decided.length }, first.decision.row.link('decidedMark'));
}

function grouped<R extends { person: Person | null }>(rows: readonly R[], people: readonly Person[]): Map<Person, R[]> {
  const groups = new Map<Person, R[]>(people.map((person) => [person, []]));
  for (const row of rows) if (row.person) groups.get(row.person)?.push(row);
  return groups;
}

function settleLine(line: PlanLine, rows: readonly DailyRow[]): SettledLine {
  return { line, calculator: new PayCalculator(line.pay), days: distinctDays(rows, line) };
}

const within = (rows: readonly DailyRow[], line: PlanLine) => rows.filter((row) => isWithin(row.day, line));

const distinctDays = (rows: readonly DailyRow[], line: PlanLine): number =>
  new Set(
    within(rows, line)
      .filter((row) => row.hasData)
      .map((row) => row.day),
  ).size;

function personOf(
  person: Person,
  days: DailyRow[],
  qaRows: readonly QaRow[],
  fit: number | null,
  policies: Policies,
  targets: readonly SettledTarget[],
  lines: readonly SettledLine[],
): PersonFacts {
  const reviews = qaRows.flatMap((row) =>
    row.random && typeof row.score === 'number' ? [{ row, score: row.score }] : [],
  );
  const qaMean = reviews.length === 0 ? null : reviews.reduce((sum, { score }) => sum + score, 0) / reviews.length;
  const actuals = targets.map(({ metric }) => (metric.rule.kind === 'person' ? qaMean : metricOf(metric.rule, days)));
  const performance = kpiScore(
    actuals,
    targets.map((target) => target.settled),
    targets,
  );
  const pays = lines.map((line) => payOf(line, days, qaMean));
  const commission = asNumber(sumExactly(pays.map(({ payout }) => (typeof payout === 'number' ? payout : 0))));
  return {
    person,
    reviews,
    qaMean,
    grade: qaMean === null ? '' : gradeOf(qaMean, policies.grades.bands),
    days,
    actuals,
    performance: typeof performance === 'number' ? performance : null,
    fit,
    placement: null,
    lines: pays,
    commission,
    prizes: [],
    prize: 0,
    pay: commission,
  };
}

/** Without daily rows nothing is prorated: there is nothing to pay from. */
function payOf({ line, calculator, days }: SettledLine, rows: readonly DailyRow[], qaScore: number | null): LinePay {
  const own = within(rows, line);
  const inputs = {
    actual: metricOf(line.metric.rule, own),
    target: line.target,
    qaScore,
    proration: line.prorated && days > 0 ? prorationOf(own, line, days) : null,
  };
  const trace = calculator.trace(inputs);
  if (trace === null || trace instanceof Fault) return { inputs, payout: trace, gateClosed: false };
  return { inputs, payout: asNumber(trace.payout), gateClosed: trace.gateClosed };
}

/** Days with data (or the sum of 上班天数, where the export has it) ÷ days on which anybody has data. */
function prorationOf(own: readonly DailyRow[], line: PlanLine, days: number): number {
  const stated = metricOf({ kind: 'sum', of: 'workDays' }, own);
  return Math.min(1, (stated ?? distinctDays(own, line)) / days);
}

/** Prizes go to active people with a value; leavers and people without reviews take part (RULINGS 53). */
function awardPrizes(people: readonly PersonFacts[], { prizes }: Policies): void {
  for (const { metric, prizes: amounts } of prizes) {
    const paid = rankPrizes(
      people.map((facts) => personalValue(metric, facts)),
      amounts,
      'share',
      metric.direction === 1 ? 'descending' : 'ascending',
    );
    people.forEach((facts, i) => facts.prizes.push(Number(paid[i] ?? 0)));
  }
  for (const facts of people) {
    facts.prize = asNumber(sumExactly(facts.prizes));
    facts.pay = asNumber(toFen(sumExactly([facts.commission, facts.prize])));
  }
}

/** What a metric says of a person in the month. */
export function personalValue({ rule }: Metric, facts: PersonFacts): number | null {
  return rule.kind === 'person' ? facts[rule.of] : metricOf(rule, facts.days);
}

function placeAll(people: readonly PersonFacts[], { cuts }: Policies): MonthFacts['cuts'] {
  const axes = people.map(({ performance, fit }) => ({ performance, fit, reviews: null, spread: null }));
  placePeople(axes, cuts.performance.cut, cuts.fit.cut).forEach((placement, i) => {
    const facts = people[i];
    if (facts) facts.placement = placement instanceof Fault ? null : placement;
  });
  const settled = (cut: typeof cuts.fit.cut, axis: 'performance' | 'fit') =>
    resolveCut(
      cut,
      people.map((facts) => facts[axis]),
    ) ?? 80;
  return { performance: settled(cuts.performance.cut, 'performance'), fit: settled(cuts.fit.cut, 'fit') };
}
