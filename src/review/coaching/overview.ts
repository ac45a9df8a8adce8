import { grouped } from '../../domain/numbers/grouped';
import { coachingEffect, coachingState, windowsOf } from '../../domain/people/coachingEffect';
import { coachingReasons } from '../../domain/people/coachingNeed';
import type { CoachingRules } from '../../domain/people/coachingRules';
import { mean } from '../../domain/numbers/statistics';
import { defaultPassLine } from '../../domain/quality/defaults';
import { criticalFaults, itemShares } from '../../domain/quality/itemShares';
import type { Rubric } from '../../domain/quality/rubric';
import { AgentScores } from '../../domain/quality/summary';
import type { Locale } from '../../locales/locale';
import { isSummary, rowsOfKind } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import type { TableKind } from '../../workbook/tables';
import { UseCaseFailure } from '../failure';
import { metrics } from '../monthly/metrics';
import { isWithin } from '../monthly/month';
import { firstPolicies } from '../monthly/policies';
import { readTargets } from '../monthly/policies/targets';
import { readDailyRows, withoutRetelling } from '../monthly/records/dailyRows';
import { Warnings } from '../monthly/warnings';
import type { ReviewedAgent, ScoredRow } from '../results/model';
import { caseOf, highlightsOf } from '../results/cases';
import { lookForResults } from '../results/period';
import { agentOf, asMonth, isRandom, readQaPolicies, readReviews, type Reviews } from '../results/reviews';
import { unstableDaysOf } from '../sampling/agents';
import { sayIn } from '../texts';
import type { Candidate, CoachingOverview, CoachingRecord } from './model';
import { readCoachingRules } from './policies';
import { sayCoaching } from './texts';

const passLine = defaultPassLine;
const bestShown = 3;

/**
 * Who needs coaching, and where every talk stands. Pure.
 * @param today a serial day
 * @throws UseCaseFailure where there is no review; Fault where a policy table contradicts itself
 */
export function coachingOverview(tables: readonly DataTable[], today: number, locale: Locale): CoachingOverview {
  const { days } = lookForResults(tables);
  const [earliest, last] = [days[0], days.at(-1)];
  if (earliest === undefined || last === undefined) {
    throw new UseCaseFailure('coaching.failure.noReviews', sayCoaching(locale));
  }
  const warnings = new Warnings(sayIn(locale));
  const policies = readQaPolicies(tables, warnings);
  const rules = readCoachingRules(tables, warnings);
  const { rubric } = policies.rubric;
  const reviews = readReviews(tables, { first: earliest, last }, policies, warnings);
  const period = { first: last - rules.beforeDays + 1, last };
  const earlier = { first: period.first - rules.beforeDays, last: period.first - 1 };

  const byAgent = grouped(reviews.scored, ({ who }) => who.key);
  const records = readRecords(
    tables,
    { today, since: earlier.first, rules, year: asMonth(period).year },
    reviews,
    byAgent,
    warnings,
  );
  const unstable = unstableOf(tables, reviews, rubric, period, warnings);
  const candidates: Candidate[] = [];
  for (const [key, all] of byAgent) {
    const own = all.filter(({ row }) => isWithin(row.day, period));
    const who = own[0]?.who;
    if (!who) continue;
    const scores = own.filter(isRandom).map(({ score }) => score);
    const items = itemShares(
      rubric,
      own.map(({ row }) => row.marks),
      rules.faultLine,
    );
    const reasons = coachingReasons(
      {
        scores,
        earlier: all
          .filter((review) => isRandom(review) && isWithin(review.row.day, earlier))
          .map(({ score }) => score),
        items,
        critical: criticalCounts(own, rubric),
        unstableDays: unstable?.get(key) ?? 0,
      },
      rules,
      passLine,
    );
    const best = items.filter(({ share }) => share !== null).sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
    candidates.push({
      ...{ who, reasons, mean: mean(scores) },
      highlights: highlightsOf(own),
      best: best.slice(0, bestShown),
      worst: worstOf(own),
      last: records.find((record) => record.who.key === key) ?? null,
    });
  }
  return {
    ...{ period, today, rules, passLine, rubric, records },
    knowsUnstable: unstable !== null,
    candidates: candidates.sort(byNeed),
    remarks: warnings.list().filter(({ severity }) => severity === 'error'),
  };
}

/** Critical cases first, then who has more reasons, then the lower mean; people without a reason come last. */
function byNeed(a: Candidate, b: Candidate): number {
  const critical = ({ reasons }: Candidate) => Number(reasons[0]?.kind === 'critical');
  return (
    critical(b) - critical(a) || b.reasons.length - a.reasons.length || (a.mean ?? Infinity) - (b.mean ?? Infinity) || 0
  );
}

function criticalCounts(reviews: readonly ScoredRow[], rubric: Rubric): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { row } of reviews) {
    for (const item of criticalFaults(rubric, row.marks)) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return counts;
}

function worstOf(reviews: readonly ScoredRow[]): Candidate['worst'] {
  const described = reviews.filter(({ row }) => row.row.text('issue') !== '');
  const [worst] = [...(described.length > 0 ? described : reviews)].sort((a, b) => a.score - b.score);
  return worst ? caseOf(worst, worst.row.row.text('issue'), 'conversationId') : null;
}

/** Days of the period on which each person was unstable (B4), by key; null where no target says what a bad day is. */
function unstableOf(
  tables: readonly DataTable[],
  { rows, attribution }: Reviews,
  rubric: Rubric,
  period: CoachingOverview['period'],
  warnings: Warnings,
): Map<string, number> | null {
  const targets = readTargets(firstPolicies(tables, warnings).get('metricTargets'), warnings);
  const target = targets.find(({ metric }) => metric.id === metrics.payRate.id) ?? null;
  if (target === null || target.target === null) return null;
  const ofKind = (kind: TableKind) => tables.filter((table) => table.kind === kind);
  const silent = new Warnings(() => '');
  const daily = withoutRetelling(readDailyRows(ofKind('dailyReport'), asMonth(period), attribution, silent), silent);
  const recent = rows.filter(({ day }) => isWithin(day, period));
  const days = unstableDaysOf(daily, recent, rubric, target, passLine);
  return new Map(
    [...days].map(([person, own]) => [
      agentOf({ person, row: person.row }).key,
      [...own].filter((day) => isWithin(day, period)).length,
    ]),
  );
}

/** The talks of 辅导记录, newest first, each with what came of it. @param since older talks call for no second one any more */
function readRecords(
  tables: readonly DataTable[],
  { today, since, rules, year }: { today: number; since: number; rules: CoachingRules; year: number },
  { scored, attribution }: Reviews,
  byAgent: ReadonlyMap<string, readonly ScoredRow[]>,
  warnings: Warnings,
): CoachingRecord[] {
  const random = scored.filter(isRandom);
  const records = rowsOfKind(tables, 'coaching', warnings.badCell)
    .flatMap((row): CoachingRecord[] => {
      const date = row.day('date', year);
      if (date === null || row.text('agent') === '' || isSummary(row)) return [];
      const who = knownAs(agentOf({ person: attribution.personOf(row), row }), byAgent);
      const recheck = row.day('recheckDate', year) ?? date + rules.recheckDays;
      const result = row.text('recheckResult');
      const own = (byAgent.get(who.key) ?? []).filter(isRandom).map(({ row: { day }, score }) => ({ day, score }));
      return [
        {
          ...{ who, date, recheck, result },
          written: row.text('agent'),
          coach: row.text('coach'),
          issue: row.text('issue'),
          secondTalk: row.text('secondTalk'),
          state: coachingState({ talk: date, recheck, result }, today, rules),
          effect: coachingEffect(own, date, rules, expectedMean(random, who.key, date, rules)),
          wantsSecondTalk: false,
          link: row.link('agent'),
        },
      ];
    })
    .sort((a, b) => b.date - a.date);
  const latest = new Set<string>();
  for (const record of records) {
    const { who, date, recheck, secondTalk } = record;
    const newest = !latest.has(who.key);
    latest.add(who.key);
    record.wantsSecondTalk = newest && date >= since && recheck <= today && secondTalk === '' && helpedNothing(record);
  }
  return records;
}

/** Records often leave out the group: somebody on no roster is then known by the name, where only one of that name was reviewed. */
function knownAs(who: ReviewedAgent, byAgent: ReadonlyMap<string, readonly ScoredRow[]>): ReviewedAgent {
  if (byAgent.has(who.key)) return who;
  const named = [...byAgent.values()].flatMap(([review]) => (review?.who.agent === who.agent ? [review.who] : []));
  return named.length === 1 && named[0] && who.group === '' ? named[0] : who;
}

/** What people write in 复查结果 where a talk did not help; anything else that is written there says it did. */
const noChange = /未|没|无改|不明显|待|再|\bnot\b|no |unchanged|worse/i;

/** What was written decides; before anything is, the figures do, where they are enough to. */
const helpedNothing = ({ result, effect: { verdict } }: CoachingRecord): boolean =>
  result === '' ? verdict === 'unclear' || verdict === 'worse' : noChange.test(result);

/** The mean of the days before the talk, drawn toward everybody's of these days: where chance alone would lead. */
function expectedMean(reviews: readonly ScoredRow[], key: string, talk: number, rules: CoachingRules): number | null {
  const { before } = windowsOf(talk, rules);
  const groups = grouped(
    reviews.filter(({ row }) => isWithin(row.day, before)),
    ({ who }) => who.key,
  );
  const keys = [...groups.keys()];
  const place = keys.indexOf(key);
  if (place < 0 || keys.length < 2) return null;
  const tallies = new AgentScores(passLine);
  [...groups.values()].forEach((own, i) => own.forEach(({ score }) => tallies.add(i, score)));
  const summary = tallies.summaries(keys)[place];
  return summary && 'shrunkMean' in summary ? summary.shrunkMean : null;
}
