import { Fault } from '../../domain/fault';
import { isoDate } from '../../domain/numbers/dates';
import { asNumber, sumExactly } from '../../domain/numbers/money';
import { people as quadrantTexts } from '../../locales/zh-CN/people';
import type { Locale } from '../../locales/locale';
import { noValueCount } from '../../workbook/cells/rows';
import { columnOf, type DataTable } from '../../workbook/recognise';
import type { CoreKind } from '../../workbook/tables';
import { UseCaseFailure } from '../failure';
import { maturing } from '../tables/maturity';
import { withOneRule } from '../tables/parts';
import { sayIn, type Say } from '../texts';
import { sayOf } from './words';
import { computeMonth } from './compute';
import type { RollUpResult } from '../ledger/model';
import type { MonthFacts, PersonFacts } from './facts';
import type { MonthlyReview, PersonReview } from './model';
import { metricOf, metrics } from './metrics';
import { isWithin, parseMonth } from './month';
import { isMonthly, labelOf, periodBefore, type ReviewPeriod } from './period';
import { readPolicies } from './policies';
import { allDays, defaultedIn, hasData, missingIn, monthsIn, toldDays, type ToldDays } from './recognition';
import { isActive } from './records/roster';
import { warnOfImmaturity, warnOfRules } from './remarks';
import { Warnings } from './warnings';

/** The preview with what the writer needs: the same facts stand behind the pane, the sheets and the sentences. */
export interface ComputedReview extends MonthlyReview {
  facts: MonthFacts;
  /** The month before, where it has data. */
  previous: MonthFacts | null;
  /** What the ledgers say of the month; filled in by whoever has read them. */
  rollUps: readonly RollUpResult[];
  /** Those of ledgers with notes on persons are among them. */
  withPersonal: boolean;
  tables: readonly DataTable[];
  /** Last day of any data in the workbook. */
  lastDay: number;
  /** The day from which the month's figures no longer change. */
  matureDay: number;
}

/** The review of one month, by its key. As `reviewPeriod`. */
export function reviewMonth(
  found: readonly DataTable[],
  monthKey: string,
  locale: Locale,
  rule?: string,
): ComputedReview {
  const month = parseMonth(monthKey);
  if (!month) throw unknownPeriod(monthKey, toldDays(withOneRule(found, rule)), sayIn(locale));
  return reviewPeriod(found, month, locale, rule);
}

function unknownPeriod(month: string, told: ToldDays, say: Say): UseCaseFailure {
  return new UseCaseFailure('review.failure.unknownMonth', say, {
    month,
    months: monthsIn(told).join(say('review.list')),
  });
}

/**
 * The whole review of a month, a week or the days of a campaign, from the recognised tables. Pure.
 * @param rule the attribution rule to go by where exports have several; else that of most rows
 * @throws UseCaseFailure where the period has no data or a table is missing; Fault where a policy table contradicts itself
 */
export function reviewPeriod(
  found: readonly DataTable[],
  month: ReviewPeriod,
  locale: Locale,
  rule?: string,
): ComputedReview {
  const say = sayOf(locale, month);
  const tables = withOneRule(found, rule);
  const missing = missingIn(tables);
  const list = (kinds: readonly CoreKind[]) => kinds.map((kind) => say(`review.kind.${kind}`)).join(say('review.list'));
  if (missing.length > 0) throw new UseCaseFailure('review.failure.missing', say, { kinds: list(missing) });
  const told = toldDays(tables);
  if (!hasData(told, month)) throw unknownPeriod(labelOf(month), told, say);

  const warnings = new Warnings(say);
  const facts = computeMonth(tables, readPolicies(tables, month, warnings), month, warnings);
  const lastDay = Math.max(...allDays(told));
  warnOfPeople(facts, warnings);
  warnOfTables(tables, facts, lastDay, warnings);
  warnOfRules(found, tables, warnings, say('review.list'));
  const beyond = (['awards', 'adjustments'] as const).filter((kind) => tables.some((table) => table.kind === kind));
  const defaulted = defaultedIn(tables, month);
  if (beyond.length > 0 && isMonthly(month)) warnings.add('beyondReview', 'info', { kinds: list(beyond) });
  if (defaulted.length > 0) warnings.add('defaulted', 'info', { kinds: list(defaulted) });

  const people = facts.people.map((person) => personReview(person, facts, say));
  let previous: MonthFacts | null = null;
  return {
    month: labelOf(month),
    period: month,
    locale,
    people,
    totals: { people: people.length, pay: sumOfPay(facts) },
    warnings: warnings.list(),
    cuts: facts.cuts,
    facts,
    // The month before is computed where it is asked for: pay does not compare.
    get previous() {
      return (previous ??= previousFacts(tables, told, month, say));
    },
    rollUps: [],
    withPersonal: false,
    tables,
    lastDay,
    matureDay: month.last + Math.max(...Object.values(maturing)),
  };
}

/** The period before by the same rules; what is wrong with its cells is not this one's concern. */
function previousFacts(tables: readonly DataTable[], told: ToldDays, month: ReviewPeriod, say: Say): MonthFacts | null {
  const before = periodBefore(month);
  if (!hasData(told, before)) return null;
  const silent = new Warnings(say);
  return computeMonth(tables, readPolicies(tables, before, silent), before, silent);
}

const sumOfPay = ({ people }: MonthFacts): number => asNumber(sumExactly(people.map(({ pay }) => pay)));

function warnOfPeople(facts: MonthFacts, warnings: Warnings): void {
  const { month, people, strangers, qaRows, dailyRows } = facts;
  const hasQa = qaRows.length > 0;
  const hasDaily = dailyRows.length > 0;
  for (const { person, reviews, days, lines } of people) {
    const { agent } = person;
    const link = person.row.link('agent');
    if (hasQa && reviews.length === 0) warnings.add('noQa', 'warning', { agent }, link);
    if (hasDaily && days.length === 0) warnings.add('noDaily', 'warning', { agent }, link);
    lines.forEach(({ payout }, i) => {
      const plan = facts.lines[i]?.line.name ?? '';
      if (payout instanceof Fault) warnings.add('payFault', 'error', { agent, plan }, link);
    });
  }
  const unfit = people.filter(({ fit }) => fit === null).map(({ person }) => person.agent);
  if (unfit.length > 0) warnings.add('noFit', 'info', { count: unfit.length, agents: unfit.join('、') });
  for (const { agent, rows, first } of strangers) {
    warnings.add('unknownPerson', 'warning', { agent, count: rows, sheet: first.table.sheet }, first.link('agent'));
  }
  const inactive = new Map<string, { count: number; first: (typeof qaRows)[number]['row'] }>();
  for (const { person, row } of [...qaRows, ...dailyRows]) {
    if (!person || isActive(person, month)) continue;
    const known = inactive.get(person.agent);
    if (known) known.count++;
    else inactive.set(person.agent, { count: 1, first: row });
  }
  for (const [agent, { count, first }] of inactive) {
    warnings.add('inactivePerson', 'warning', { agent, count }, first.link('agent'));
  }
}

function warnOfTables(tables: readonly DataTable[], facts: MonthFacts, lastDay: number, warnings: Warnings): void {
  const { month, lines } = facts;
  if (!tables.some(({ kind }) => kind === 'qaDetail')) warnings.add('noQaTable', 'warning');
  if (!tables.some(({ kind }) => kind === 'dailyReport')) warnings.add('noDailyTable', 'warning');
  if (isMonthly(month) && !tables.some(({ kind }) => kind === 'tiers')) warnings.add('noTiers', 'warning');
  warnOfImmaturity(tables, month, lastDay, warnings);
  for (const table of tables.filter(({ kind }) => kind === 'dailyReport')) {
    const late = facts.dailyRows.filter(({ row, day }) => row.table === table && isWithin(day, month));
    const count = late.reduce((sum, { row }) => sum + noValueCount(row, '延迟统计'), 0);
    const link = late
      .find(({ row }) => noValueCount(row, '延迟统计') > 0)
      ?.row.link(columnOf(table, 'paying') === null ? 'agent' : 'paying');
    if (count > 0) warnings.add('late', 'warning', { sheet: table.sheet, count }, link ?? null);
  }
  lines.forEach(({ line }, k) => {
    const spent = asNumber(sumExactly(facts.people.map(({ lines: own }) => Number(own[k]?.payout ?? 0) || 0)));
    if (line.pool !== null && spent > line.pool) {
      warnings.add('poolShort', 'info', { plan: line.phase || line.name, spent, pool: line.pool });
    }
  });
  for (const { line } of lines) {
    if (line.phase !== '' && line.crossesMonth) {
      warnings.add('partialPhase', 'info', { plan: line.phase, first: isoDate(line.first), last: isoDate(line.last) });
    }
  }
}

function personReview(facts: PersonFacts, month: MonthFacts, say: Say): PersonReview {
  const { person, placement, lines } = facts;
  const monthly = isMonthly(month.month);
  const [line] = lines;
  const sameMetric = month.lines.every(({ line: other }) => other.metric === month.lines[0]?.line.metric);
  const shown = sameMetric ? lines : lines.slice(0, 1);
  return {
    employeeId: person.employeeId,
    agent: person.agent,
    group: person.group,
    qaCount: facts.reviews.length,
    qaMean: facts.qaMean,
    grade: facts.grade,
    performance: facts.performance,
    fit: facts.fit,
    quadrant: placement ? quadrantTexts[`people.quadrant.${placement.quadrant}`] : '',
    action: placement ? quadrantTexts[`people.action.${placement.quadrant}`] : '',
    actual: line
      ? total(shown.map(({ inputs }) => inputs.actual))
      : monthly
        ? null
        : metricOf(metrics.sales.rule, facts.days),
    target: line ? total(shown.map(({ inputs }) => inputs.target)) : null,
    commission: facts.commission,
    prize: facts.prize,
    pay: facts.pay,
    notes: notesOf(facts, month, say),
  };
}

function total(values: readonly (number | null)[]): number | null {
  const present = values.filter((value) => value !== null);
  return present.length === 0 ? null : asNumber(sumExactly(present));
}

function notesOf(facts: PersonFacts, { month, qaRows, dailyRows }: MonthFacts, say: Say): string[] {
  const { person, reviews, days, fit, lines } = facts;
  const own = qaRows.filter((row) => row.person === person);
  const invalid = own.filter(({ score }) => score instanceof Fault).length;
  const apart = own.filter(({ random, score }) => !random && typeof score === 'number').length;
  const notes: string[] = [];
  if (person.hireDate !== null && isWithin(person.hireDate, month)) {
    notes.push(say('review.note.hired', { day: isoDate(person.hireDate) }));
  }
  if (person.leaveDate !== null && isWithin(person.leaveDate, month)) {
    notes.push(say('review.note.left', { day: isoDate(person.leaveDate) }));
  }
  if (qaRows.length > 0 && reviews.length === 0) notes.push(say('review.note.noQa'));
  if (dailyRows.length > 0 && days.length === 0) notes.push(say('review.note.noDaily'));
  if (fit === null) notes.push(say('review.note.noFit'));
  if (invalid > 0) notes.push(say('review.note.invalidMarks', { count: invalid }));
  if (apart > 0) notes.push(say('review.note.apart', { count: apart }));
  if (lines.some(({ payout }) => payout instanceof Fault)) notes.push(say('review.note.payFault'));
  if (lines.some(({ gateClosed }) => gateClosed)) notes.push(say('review.note.gateClosed'));
  return notes;
}
