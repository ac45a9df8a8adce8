import { asNumber, sumExactly } from '../../domain/numbers/money';
import { mean } from '../../domain/numbers/statistics';
import { adjustedMean, isEstimable } from '../../domain/quality/calibration';
import { inconsistencies } from '../../domain/quality/consistency';
import type { Rubric } from '../../domain/quality/rubric';
import { reviewerEffects, type ReviewerEffect } from '../../domain/quality/severity';
import type { Locale } from '../../locales/locale';
import type { DataTable } from '../../workbook/recognise';
import type { TableKind } from '../../workbook/tables';
import { UseCaseFailure } from '../failure';
import { computeMonth } from '../monthly/compute';
import type { MonthFacts } from '../monthly/facts';
import { monthOfDay, parseMonth, type Month } from '../monthly/month';
import { readPolicies } from '../monthly/policies';
import { dataDays } from '../monthly/recognition';
import { Attribution } from '../monthly/records/attribution';
import { readQaRows, type QaRow } from '../monthly/records/qaRows';
import { Roster } from '../monthly/records/roster';
import { Warnings } from '../monthly/warnings';
import { PersonAliases } from '../tables/aliases';
import { withOneRule } from '../tables/parts';
import { sayIn } from '../texts';
import { assess, readExams } from './assess';
import { agreementOn, byConversation, isGold, type Double, type ScoredReview } from './doubles';
import type { AdjustedAgent, Calibration, CalibrationOutlook, ConsistencyFinding } from './model';
import { payWith } from './pay';
import { remarksOn } from './remarks';
import { sayCalibration } from './texts';

const qaTables = (tables: readonly DataTable[]) => tables.filter(({ kind }) => kind === 'qaDetail');

/** What there is to choose from. Pure. */
export function lookForCalibration(tables: readonly DataTable[]): CalibrationOutlook {
  const months = new Set([...dataDays(qaTables(tables))].map((day) => monthOfDay(day).key));
  return { months: [...months].sort().reverse() };
}

/** The reviews of the chosen month, or of all; with a month, also everything else that is computed of it. */
interface Reviews {
  rows: QaRow[];
  rubric: Rubric;
  period: Month;
  facts: MonthFacts | null;
  warnings: Warnings;
}

function readReviews(found: readonly DataTable[], key: string | null, locale: Locale): Reviews {
  const tables = withOneRule(found);
  const warnings = new Warnings(sayIn(locale));
  const month = key === null ? null : parseMonth(key);
  if (month) {
    // How alike reviewers measure shows in the marks they gave, whatever an appeal has made of them since.
    const facts = computeMonth(tables, readPolicies(tables, month, warnings), month, warnings, []);
    return { rows: facts.qaRows, rubric: facts.policies.rubric.rubric, period: month, facts, warnings };
  }
  const days = [...dataDays(qaTables(tables))];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (days.length === 0) throw new UseCaseFailure('calibration.failure.noReviews', sayCalibration(locale));
  const period: Month = { ...monthOfDay(last), first, last };
  const ofKind = (kind: TableKind) => tables.filter((table) => table.kind === kind);
  const { rubrics } = readPolicies(tables, period, warnings);
  const roster = new Roster(ofKind('roster'), period, warnings, new PersonAliases(tables));
  const attribution = new Attribution(roster, warnings);
  const rows = readQaRows(ofKind('qaDetail'), rubrics, period, attribution, warnings);
  return { rows, rubric: rubrics.current.rubric, period, facts: null, warnings };
}

/**
 * How far reviewers measure alike, from the recognised tables. Pure.
 * @param month `yyyy-mm`, or null for all reviews
 * @throws UseCaseFailure where there is no review; Fault where a policy table contradicts itself
 */
export function calibrate(tables: readonly DataTable[], month: string | null, locale: Locale): Calibration {
  const { rows, rubric, period, facts, warnings } = readReviews(tables, month, locale);
  const scored = rows.flatMap((row): ScoredReview[] =>
    typeof row.score === 'number' ? [{ row, score: row.score }] : [],
  );
  if (scored.length === 0) throw new UseCaseFailure('calibration.failure.noReviews', sayCalibration(locale));
  const conversations = [...byConversation(scored).values()].filter((reviews) => reviews.size > 1);
  const doubles = conversations.map(withoutGold).filter((reviews) => reviews.size > 1);
  const own = scored.filter(({ row }) => !isGold(row));
  const named = own.filter(({ row }) => row.reviewer !== '');
  const reviewers = [...new Set(named.map(({ row }) => row.reviewer))];

  // Cases chosen for being bad would make whoever is given them look strict.
  const effects = reviewerEffects(
    named
      .filter(({ row }) => row.random)
      .map(({ row, score }) => ({ agent: agentKey(row), reviewer: row.reviewer, score })),
  );
  const estimable = isEstimable(effects);
  const remarks = remarksOn(locale);
  const exams = readExams(
    tables.filter(({ kind }) => kind === 'reviewerExams'),
    { key: month, year: period.year },
    warnings.badCell,
    remarks.examOutOfRange,
  );
  const agents = adjustedAgents(own, effects, estimable, facts);
  const pays = agents.flatMap(({ pay }) => (pay ? [pay.difference] : []));
  return {
    month,
    reviews: own.length,
    doubles: doubles.length,
    ...agreementOn(doubles, rubric),
    effects,
    estimable,
    agents,
    withoutPay: withoutPay(estimable, facts),
    payChange:
      pays.length === 0
        ? null
        : { difference: asNumber(sumExactly(pays)), people: pays.filter((pay) => pay !== 0).length },
    ...assess(reviewers, conversations, rubric, exams),
    findings: findingsOf(own, rubric),
    remarks: remarks.list({ doubles: doubles.length, unnamed: own.length - named.length, warnings }),
  };
}

const withoutGold = (reviews: Double): Double => new Map([...reviews].filter(([, { row }]) => !isGold(row)));

/** People of one name in two groups are two. */
const agentKey = ({ person, row }: QaRow): string =>
  person ? JSON.stringify([person.employeeId, person.agent, person.group]) : row.text('agent');

function withoutPay(estimable: boolean, facts: MonthFacts | null): Calibration['withoutPay'] {
  if (!estimable) return 'notEstimable';
  if (!facts) return 'noMonth';
  return facts.lines.length === 0 ? 'noPlan' : null;
}

/** Random reviews of each agent, whose mean is the QA score that pay goes by; the largest change of it first. */
function adjustedAgents(
  reviews: readonly ScoredReview[],
  effects: readonly ReviewerEffect[],
  estimable: boolean,
  facts: MonthFacts | null,
): AdjustedAgent[] {
  const byAgent = new Map<string, ScoredReview[]>();
  for (const review of reviews) {
    if (!review.row.random) continue;
    const key = agentKey(review.row);
    byAgent.set(key, [...(byAgent.get(key) ?? []), review]);
  }
  const agents = [...byAgent.values()].map((own): AdjustedAgent => {
    const { person, row } = (own[0] as ScoredReview).row;
    const scores = own.map(({ row: { reviewer }, score }) => ({ reviewer, score }));
    const after = estimable ? adjustedMean(scores, effects) : null;
    const paid = facts?.people.find((candidate) => candidate.person === person);
    return {
      agent: person?.agent ?? row.text('agent'),
      group: person?.group ?? row.text('group'),
      reviews: own.length,
      before: mean(scores.map(({ score }) => score)) ?? 0,
      after,
      pay: facts && paid && after !== null ? payWith(paid, after, facts) : null,
    };
  });
  const change = ({ before, after }: AdjustedAgent) => Math.abs((after ?? before) - before);
  return agents.sort((a, b) => change(b) - change(a));
}

function findingsOf(reviews: readonly ScoredReview[], rubric: Rubric): ConsistencyFinding[] {
  const rows = reviews.map(({ row }) => row);
  const texts = rows.map((qa) => ({
    agent: qa.person?.agent ?? qa.row.text('agent'),
    reviewer: qa.reviewer,
    issue: qa.row.text('issue'),
    severity: qa.row.text('severity'),
    marks: qa.marks,
  }));
  return inconsistencies(texts, rubric).map(({ kind, issue, item, count, reviews: pair }) => {
    const name = item === null ? '' : (rubric.items[item]?.name ?? '');
    const side = (index: number): ConsistencyFinding['sides'][number] => {
      const text = texts[index];
      return {
        agent: text?.agent ?? '',
        reviewer: text?.reviewer ?? '',
        treated: item === null ? (text?.severity ?? '') : String(text?.marks[item] ?? ''),
        link: rows[index]?.row.link(item === null ? 'severity' : `mark:${name}`) ?? { sheet: '', cell: 'A1' },
      };
    };
    return { kind, issue, item: name, count, sides: [side(pair[0]), side(pair[1])] };
  });
}
