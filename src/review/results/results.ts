import { grouped } from '../../domain/numbers/grouped';
import { meanDifference } from '../../domain/numbers/welch';
import { defaultPassLine } from '../../domain/quality/defaults';
import { gradeOf } from '../../domain/quality/grade';
import { itemShares } from '../../domain/quality/itemShares';
import { AgentScores, type AgentSummary } from '../../domain/quality/summary';
import { scoreTrend } from '../../domain/quality/trend';
import type { Locale } from '../../locales/locale';
import type { DataTable } from '../../workbook/recognise';
import { UseCaseFailure } from '../failure';
import { Warnings } from '../monthly/warnings';
import { readCoachingRules } from '../coaching/policies';
import { readKeywords } from '../sampling/policies';
import { sayIn } from '../texts';
import { commonIssues, escalationsOf, highlightsOf, recurringFaults, spokenKeywords } from './cases';
import type { EarlierResults, PeriodChoice, QaResults, ScoredRow, UnitResult } from './model';
import { periodBefore, periodInWords } from './period';
import { isRandom, readQaPolicies, readReviews, targetedSummary, type QaPolicies } from './reviews';
import { sayResults } from './texts';

const passLine = defaultPassLine;
const groupSeparator = '|';

/**
 * The QA results of a period, from the recognised tables. Pure.
 * @throws UseCaseFailure where the period has no review; Fault where a policy table contradicts itself
 */
export function computeResults(tables: readonly DataTable[], choice: PeriodChoice, locale: Locale): QaResults {
  const warnings = new Warnings(sayIn(locale));
  const policies = readQaPolicies(tables, warnings);
  const rules = readCoachingRules(tables, warnings);
  const { rubric } = policies.rubric;
  const { rows, scored, attribution } = readReviews(tables, choice, policies, warnings);
  if (scored.length === 0) {
    const say = sayResults(locale);
    throw new UseCaseFailure('results.failure.noReviews', say, { period: periodInWords(choice) });
  }
  const silent = new Warnings(sayIn(locale));
  const before = periodBefore(choice);
  const earlierRows = readReviews(tables, before, policies, silent).scored;

  const unit = (reviews: readonly ScoredRow[], summary: AgentSummary, earlier: readonly ScoredRow[]): UnitResult => {
    const random = reviews.filter(isRandom);
    const scores = random.map(({ row, score }) => ({ day: row.day, score }));
    return {
      summary,
      grade: summary.mean === null ? '' : gradeOf(summary.mean, policies.grades.bands),
      targeted: targetedSummary(reviews, passLine),
      items: itemsOf(reviews, policies, rules.faultLine),
      trend: { day: scoreTrend(scores, 'day', passLine), week: scoreTrend(scores, 'week', passLine) },
      change: meanDifference(
        earlier.filter(isRandom).map(({ score }) => score),
        random.map(({ score }) => score),
      ),
    };
  };
  const units = (keyOf: (review: ScoredRow) => string) => {
    const groups = grouped(scored, keyOf);
    const earlier = grouped(earlierRows, keyOf);
    const summaries = summariesOf([...groups]);
    return [...groups].map(([key, reviews], i) => ({
      key,
      reviews,
      ...unit(reviews, summaries[i] as AgentSummary, earlier.get(key) ?? []),
    }));
  };

  const people = units(({ who }) => who.key).map(({ key, reviews, ...result }) => {
    void key;
    return { ...result, reviews, who: (reviews[0] as ScoredRow).who };
  });
  const groups = units(({ who }) => who.group + groupSeparator).map(({ key, reviews, ...result }) => ({
    ...result,
    group: key.slice(0, -groupSeparator.length),
    people: new Set(reviews.map(({ who }) => who.key)).size,
  }));
  const team = unit(scored, summariesOf([['', scored]])[0] as AgentSummary, earlierRows);
  const { severe } = readKeywords(tables.find(({ kind }) => kind === 'keywords'));
  const spoken = spokenKeywords(tables, choice, severe, attribution);
  for (const { agent, rows: count, first } of attribution.strangers()) {
    warnings.add('unknownPerson', 'warning', { agent, count, sheet: first.table.sheet }, first.link('agent'));
  }
  return {
    ...{ choice, locale, rubric, policies, rules, passLine, rows, team, people, groups },
    invalid: rows.filter(({ score }) => score !== null && typeof score !== 'number').length,
    earlier: earlierOf(earlierRows, before, policies, rules.faultLine),
    highlights: highlightsOf(scored),
    issues: commonIssues(scored),
    recurring: recurringFaults(people, rubric, rules.faultCount),
    escalations: escalationsOf(scored, rubric, spoken),
    remarks: warnings.list(),
  };
}

const itemsOf = (reviews: readonly ScoredRow[], { rubric }: QaPolicies, faultLine: number) =>
  itemShares(
    rubric.rubric,
    reviews.map(({ row }) => row.marks),
    faultLine,
  );

/** Summaries of the random reviews of each group; shrinkage is toward the mean of all of them. */
function summariesOf(groups: readonly (readonly [string, readonly ScoredRow[]])[]): AgentSummary[] {
  const tallies = new AgentScores(passLine);
  groups.forEach(([, reviews], i) => {
    tallies.add(i, null);
    for (const review of reviews) if (isRandom(review)) tallies.add(i, review.score);
  });
  // Faulty scores never come here, so that no summary is one.
  return tallies.summaries(groups.map(([key]) => key)) as AgentSummary[];
}

function earlierOf(
  reviews: readonly ScoredRow[],
  period: EarlierResults['period'],
  policies: QaPolicies,
  faultLine: number,
): EarlierResults | null {
  if (reviews.length === 0) return null;
  const [summary] = summariesOf([['', reviews]]);
  return {
    period,
    team: {
      summary: summary as AgentSummary,
      targeted: targetedSummary(reviews, passLine),
      items: itemsOf(reviews, policies, faultLine),
    },
  };
}
