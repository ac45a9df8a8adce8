import { Fault } from '../../../domain/fault';
import { differencesOf, lineKeyOf, payOf, type OwnedLine, type PayLine } from '../../../domain/incentive/payroll';
import { withinPool } from '../../../domain/incentive/pool';
import { titleOf } from '../../../domain/incentive/planFindings';
import { asNumber, sumExactly } from '../../../domain/numbers/money';
import { rulesVersion } from '../../../domain/rulesVersion';
import type { Locale } from '../../../locales/locale';
import type { DataTable } from '../../../workbook/recognise';
import { parseMonth, monthOfDay } from '../../monthly/month';
import { chosenPolicies, policiesOn } from '../../monthly/policies/versions';
import { reviewMonth, type ComputedReview } from '../../monthly/preview';
import { Warnings } from '../../monthly/warnings';
import { sayIn } from '../../texts';
import { withOneRule } from '../../tables/parts';
import { readAdjustments } from './adjustments';
import { archiveOf, versionOf, withArchive } from './archive';
import { roundAwards } from './awards';
import type { ClosedMonth, PayChoices, PayRun, PersonPay, PlanPay, StatementStep } from './model';
import {
  archivedFor,
  correctionDetail,
  correctionsIn,
  monthForCorrections,
  paidIn,
  payKeyOf,
  postedFor,
  readRecords,
  type PayRecord,
} from './records';
import { remarksOn } from './remarks';
import { awardStep, planSteps, totalStep, type PoolShare } from './statement';
import { sayRun } from './words';

/**
 * The pay of one month, person by person, from the recognised tables. Pure. A closed month is computed by the policies it was
 * paid by, and compared with what was paid.
 * @throws as `reviewMonth`
 */
export function planPayRun(found: readonly DataTable[], choices: PayChoices, locale: Locale): PayRun {
  const records = readRecords(found);
  const isClosed = paidIn(records, choices.month).length > 0;
  const archived = isClosed ? archivedFor(found, choices.month) : [];
  const day = dayOf(choices);
  const inForce = policiesOn(archived.length > 0 ? withArchive(withOneRule(found), archived) : withOneRule(found), day);
  const tables = chosenPolicies(inForce, Infinity);
  const review = reviewMonth(tables, choices.month, locale);
  const { rounds, pools, remarks } = roundsOf(tables, review, records, locale);
  const archive = archiveOf(inForce);
  const people = rounds.map((person) => finished(person, locale));
  const sum = (of: (person: PersonPay) => number) => asNumber(sumExactly(people.map(of)));
  const run: PayRun = {
    month: choices.month,
    locale,
    plans: review.facts.lines.map(({ line }, k) => ({
      title: titleOf(line),
      name: line.name,
      phase: line.phase,
      metric: line.metric.names[0],
      format: line.metric.format,
      pool: line.pool,
      left: pools[k]?.left ?? null,
      short: asNumber(sumExactly(people.map(({ plans }) => (plans[k]?.asked ?? 0) - (plans[k]?.paid ?? 0))).round(2)),
    })),
    people,
    totals: {
      commission: sum(({ sums }) => sums.commission),
      awards: sum(({ sums }) => sums.awards),
      rewards: sum(({ sums }) => sums.rewards),
      penalties: sum(({ sums }) => sums.penalties),
      corrections: sum(({ sums }) => sums.corrections),
      pay: sum(({ pay }) => pay),
    },
    remarks: [],
    planVersion: versionOf(inForce, archive),
    rulesVersion,
    archive,
    closed: isClosed ? closedMonth(records, choices.month, people) : null,
  };
  return { ...run, remarks: remarksOn(run, review, remarks, isClosed && archived.length === 0) };
}

/** The day that says which version of a policy holds. */
function dayOf({ month, version }: PayChoices): number {
  if (version === null) return -Infinity;
  return version === 'auto' ? (parseMonth(month)?.last ?? Infinity) : version;
}

/** A person's pay before its lines are summed. */
type Open = Omit<PersonPay, 'sums' | 'pay'>;

function roundsOf(tables: readonly DataTable[], review: ComputedReview, records: readonly PayRecord[], locale: Locale) {
  const { facts } = review;
  const { month } = facts;
  const say = sayRun(locale);
  const remarks = new Warnings(sayIn(locale));
  const pools = facts.lines.map(({ line }, k) => {
    const asked = facts.people.map(({ lines }) => amountOf(lines[k]?.payout ?? null));
    const left = line.pool === null ? null : poolLeft(line.pool, line, month.key, records);
    return { asked, total: asNumber(sumExactly(asked)), left, ...withinPool(asked, left) };
  });
  const awards = roundAwards(tables, facts, remarks);
  const people = new Map<string, Open>();
  facts.people.forEach(({ person, qaMean, lines, prizes }, i) => {
    const pays: PayLine[] = [];
    const statement: StatementStep[] = [];
    const plans = facts.lines.map((settled, k): PlanPay => {
      const own = lines[k];
      const paid = pools[k]?.paid[i] ?? 0;
      const title = titleOf(settled.line);
      if (facts.lines.length > 1 || title !== '') statement.push({ step: title, how: '', amount: null, strong: true });
      const pool = pools[k];
      const share: PoolShare | null = pool && pool.short > 0 ? { asked: pool.total, pool: pool.left ?? 0 } : null;
      if (own) statement.push(...planSteps(settled, own, share, paid, locale));
      pays.push({ item: 'commission', detail: title, amount: paid });
      const trace = own ? settled.calculator.trace(own.inputs) : null;
      const known = trace === null || trace instanceof Fault ? null : trace;
      return {
        actual: own?.inputs.actual ?? null,
        target: own?.inputs.target ?? null,
        tierPay: known ? asNumber(known.tierPay) : null,
        factor: known ? (known.gateClosed ? 0 : (known.multiplier?.value ?? 1)) : null,
        proration: own?.inputs.proration ?? null,
        asked: pool?.asked[i] ?? 0,
        paid,
        gateClosed: known?.gateClosed ?? false,
        capped: known !== null && settled.calculator.cap !== null && known.afterProration.gt(settled.calculator.cap),
      };
    });
    facts.policies.prizes.forEach(({ award, metric }, k) => {
      const amount = prizes[k] ?? 0;
      if (amount === 0) return;
      pays.push({ item: 'prize', detail: award, amount });
      statement.push({
        step: say('payRun.step.award', { award }),
        how: say('payRun.how.prize', { metric: metric.names[0] }),
        amount,
      });
    });
    for (const award of awards) {
      const amount = award.prizes[i] ?? 0;
      if (amount === 0) continue;
      pays.push({ item: 'award', detail: award.award, amount });
      statement.push(awardStep(award, i, amount, locale));
    }
    const { employeeId, agent, group } = person;
    const key = payKeyOf(person);
    const notes = review.people[i]?.notes ?? [];
    people.set(key, { key, employeeId, agent, group, qaMean, plans, lines: pays, notes: [...notes], statement });
  });
  const entryOf = (who: { employeeId: string; agent: string; group: string }): Open => {
    const key = payKeyOf(who);
    const { employeeId, agent, group } = who;
    const fresh = { plans: [], lines: [], notes: [say('payRun.note.notActive')], statement: [] };
    const entry = people.get(key) ?? { key, employeeId, agent, group, qaMean: null, ...fresh };
    people.set(key, entry);
    return entry;
  };
  for (const { person, kind, cause, amount } of readAdjustments(tables, facts, remarks)) {
    const entry = entryOf(person);
    entry.lines.push({ item: 'adjustment', detail: [kind, cause].filter((text) => text !== '').join(' '), amount });
    entry.statement.push({ step: kind, how: cause, amount });
  }
  for (const record of correctionsIn(records, month.key)) {
    const entry = entryOf(record);
    entry.lines.push({ item: 'correction', detail: record.detail, amount: record.amount });
    const step = say('payRun.step.correction', { month: record.correctedMonth ?? '' });
    const how = [record.detail, record.cause].filter((text) => text !== '').join(' · ');
    entry.statement.push({ step, how, amount: record.amount });
  }
  return { rounds: [...people.values()], pools, remarks };
}

const amountOf = (payout: ComputedReview['facts']['people'][number]['lines'][number]['payout']): number =>
  typeof payout === 'number' ? payout : 0;

/** What earlier months of a phase that crosses months have left of its pool. */
function poolLeft(
  pool: number,
  line: ComputedReview['facts']['lines'][number]['line'],
  month: string,
  records: readonly PayRecord[],
): number {
  if (!line.crossesMonth) return pool;
  const detail = titleOf(line);
  const begun = monthOfDay(line.start).key;
  const spent = records.filter((record) => {
    const of = record.correctedMonth ?? record.month;
    const same =
      record.item === 'correction'
        ? record.detail === correctionDetail({ item: 'commission', detail })
        : record.item === 'commission' && record.detail === detail;
    return same && of >= begun && of < month;
  });
  return asNumber(sumExactly([pool, ...spent.map(({ amount }) => -amount)]));
}

function finished(person: Open, locale: Locale): PersonPay {
  const sumOf = (keep: (line: PayLine) => boolean) => payOf(person.lines.filter(keep));
  const sums = {
    commission: sumOf(({ item }) => item === 'commission'),
    awards: sumOf(({ item }) => item === 'prize' || item === 'award'),
    rewards: sumOf(({ item, amount }) => item === 'adjustment' && amount > 0),
    penalties: sumOf(({ item, amount }) => item === 'adjustment' && amount < 0),
    corrections: sumOf(({ item }) => item === 'correction'),
  };
  const pay = payOf(person.lines);
  return { ...person, sums, pay, statement: [...person.statement, totalStep({ sums, pay }, locale)] };
}

/** The lines of a run as they are recorded: corrections have been posted already. */
const linesOf = (people: readonly PersonPay[]): OwnedLine[] =>
  people.flatMap(({ key, lines }) =>
    lines.filter(({ item }) => item !== 'correction').map((line) => ({ ...line, person: key })),
  );

/** What a closed month was paid, and what it is wrong by. */
export function closedMonth(records: readonly PayRecord[], month: string, people: readonly PersonPay[]): ClosedMonth {
  const paid = paidIn(records, month);
  const posted = postedFor(records, month);
  const [first] = paid;
  const differences = differencesOf(paid, posted, linesOf(people));
  const names = new Map<string, { agent: string; group: string }>();
  for (const record of paid) names.set(record.person, record);
  for (const person of people) names.set(person.key, person);
  return {
    closedAt: first?.closedAt ?? '',
    closedBy: first?.closedBy ?? '',
    paid: payOf(paid),
    posted: payOf(posted),
    difference: payOf(differences),
    differences: differences.map((difference) => ({
      ...difference,
      agent: names.get(difference.person)?.agent ?? difference.person,
      group: names.get(difference.person)?.group ?? '',
    })),
    target: monthForCorrections(records, month),
    at: first?.link ?? null,
  };
}

/** The closed month with those of its differences that somebody has chosen to post. @param keys of lines, as `lineKeyOf` names them */
export function onlyChosen(closed: ClosedMonth, keys: readonly string[]): ClosedMonth {
  const wanted = new Set(keys);
  const differences = closed.differences.filter((difference) => wanted.has(lineKeyOf(difference)));
  return { ...closed, differences, difference: payOf(differences) };
}
