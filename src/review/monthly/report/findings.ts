import { keyOf } from '../records/roster';
import { Fault } from '../../../domain/fault';
import type { Diagnosis } from '../../../domain/people/diagnosis';
import type { Quadrant } from '../../../domain/people/quadrant';
import { zOfConfidence } from '../../../domain/numbers/normal';
import { wilsonInterval } from '../../../domain/numbers/proportion';
import { mean, median } from '../../../domain/numbers/statistics';
import { categoryScores } from '../../../domain/quality/score';
import { reviewerEffects } from '../../../domain/quality/severity';
import { filterRisk, type FilterRisk } from '../../../domain/signals/filterRisk';
import { tail } from '../../../domain/signals/tail';
import { diagnoses } from '../diagnosis';
import type { MonthFacts, PersonFacts } from '../facts';
import { metricOf, metrics, type MetricRule } from '../metrics';
import { isMonthly } from '../period';
import { confidenceOfEach, trendBetween } from './trend';

/** Fewer reviews or people than these make a mean or a rate say too little to be pointed out. */
export const leastReviews = 5;
export const leastInquiring = 20;
const leastReviewerRows = 10;
/** A reviewer is worth a word from this many points beside the median reviewer on, if beyond twice the standard error. */
const noticeablePoints = 3;

const figure = (rule: MetricRule, { days }: PersonFacts) => metricOf(rule, days);

export interface Scored {
  name: string;
  score: number;
}

/** Means of the rubric's categories and items over the random reviews, 0–100, best first. */
export function rubricScores({ people, policies }: MonthFacts): { categories: Scored[]; items: Scored[] } {
  const { rubric } = policies.rubric;
  const marks = people.flatMap(({ reviews }) => reviews.map(({ row }) => row.marks));
  const scoredBy = marks.map((row) => categoryScores(rubric, row));
  const categories = rubric.categories.map(({ name }, i) => ({
    name,
    score: mean(scoredBy.flatMap((scores) => scores[i] ?? [])),
  }));
  const items = rubric.items.map(({ name, fullMark }, i) => ({
    name,
    score: mean(marks.flatMap((row) => (typeof row[i] === 'number' ? [(100 * row[i]) / fullMark] : []))),
  }));
  return { categories: ranked(categories), items: ranked(items) };
}

const ranked = (scored: readonly { name: string; score: number | null }[]): Scored[] =>
  scored.flatMap(({ name, score }) => (score === null ? [] : [{ name, score }])).sort((a, b) => b.score - a.score);

export interface PersonFigure {
  person: PersonFacts;
  value: number;
}

export const topByQa = ({ people }: MonthFacts): PersonFigure[] =>
  people
    .flatMap((person) =>
      person.qaMean !== null && person.reviews.length >= leastReviews ? [{ person, value: person.qaMean }] : [],
    )
    .sort((a, b) => b.value - a.value);

export const topByPayRate = ({ people }: MonthFacts): PersonFigure[] =>
  people
    .flatMap((person) => {
      const value = figure(metrics.payRate.rule, person);
      const inquiring = figure(metrics.inquiring.rule, person) ?? 0;
      return value !== null && inquiring >= leastInquiring ? [{ person, value }] : [];
    })
    .sort((a, b) => b.value - a.value);

export interface Mover {
  person: PersonFacts;
  before: number;
  after: number;
}

/**
 * QA means against the period before, for people with enough reviews in both; the largest rise first. Of periods shorter than a
 * month only those who moved by more than chance explains.
 */
export function qaMovers(facts: MonthFacts, previous: MonthFacts | null): Mover[] {
  const before = new Map(previous?.people.map((person) => [keyOf(person.person), person]));
  const enough = (person: PersonFacts | undefined) =>
    person && person.qaMean !== null && person.reviews.length >= leastReviews
      ? { mean: person.qaMean, scores: person.reviews.map(({ score }) => score) }
      : null;
  const pairs = facts.people.flatMap((person) => {
    const [then, now] = [enough(before.get(keyOf(person.person))), enough(person)];
    return then && now ? [{ person, then, now }] : [];
  });
  const each = confidenceOfEach(pairs.length);
  return pairs
    .filter(({ then, now }) => isMonthly(facts.month) || trendBetween(then.scores, now.scores, 1, each) !== 'chance')
    .map(({ person, then, now }): Mover => ({ person, before: then.mean, after: now.mean }))
    .sort((a, b) => b.after - b.before - (a.after - a.before));
}

export interface TailPerson {
  person: PersonFacts;
  paying: number;
  inquiring: number;
  low: number;
  high: number;
}

export function conversionTail({ people }: MonthFacts): TailPerson[] {
  const counts = people.map(({ days }) => {
    const both = days.filter(({ values }) => values.paying !== null && values.inquiring !== null);
    return { paying: metricOf(metrics.paying.rule, both), inquiring: metricOf(metrics.inquiring.rule, both) };
  });
  // More paying than inquiring people is a fault of the export, not a rate.
  const sound = counts.map(({ paying, inquiring }) => (paying ?? 0) <= (inquiring ?? 0));
  const marked = tail(
    counts.map(({ paying }, i) => (sound[i] ? paying : null)),
    counts.map(({ inquiring }, i) => (sound[i] ? inquiring : null)),
  );
  const z = zOfConfidence(0.95);
  return people
    .flatMap((person, i): TailPerson[] => {
      const { paying, inquiring } = counts[i] ?? {};
      if (marked[i] !== true || !inquiring || paying === null || paying === undefined) return [];
      const [low, high] = wilsonInterval(paying, inquiring, z);
      return [{ person, paying, inquiring, low, high }];
    })
    .sort((a, b) => a.paying / a.inquiring - b.paying / b.inquiring);
}

export interface FilterFinding {
  person: PersonFacts;
  risk: FilterRisk;
}

/** People who filtered unusually much, or whose figures contradict each other. */
export function filterFindings({ people }: MonthFacts): FilterFinding[] {
  const risks = filterRisk(
    people.map((person) => ({
      consulted: figure(metrics.consulted.rule, person),
      received: figure(metrics.received.rule, person),
      inquiring: figure(metrics.inquiring.rule, person),
      paying: figure(metrics.paying.rule, person),
    })),
  );
  return people.flatMap((person, i): FilterFinding[] => {
    const risk = risks[i];
    const flagged = risk && !(risk instanceof Fault) && (risk.flag === 'high' || risk.flag === 'fault');
    return flagged ? [{ person, risk }] : [];
  });
}

export interface SevereReviewer {
  reviewer: string;
  count: number;
  /** Points above (lenient) or below (strict) the median reviewer on the same people. */
  effect: number;
  error: number;
}

/**
 * Reviewers who are noticeably stricter or more lenient than the others on the same people.
 * Effects add up to 0, so that one strict reviewer makes all others look lenient: they are compared with the median.
 */
export function severeReviewers({ people }: MonthFacts): SevereReviewer[] {
  const scores = people.flatMap(({ person, reviews }) =>
    reviews
      .filter(({ row }) => row.reviewer !== '')
      .map(({ row, score }) => ({ agent: `${person.agent}|${person.group}`, reviewer: row.reviewer, score })),
  );
  const effects = reviewerEffects(scores);
  const centre = median(effects.flatMap(({ effect }) => effect ?? []));
  if (centre === null) return [];
  return effects.flatMap(({ reviewer, count, effect, error }): SevereReviewer[] => {
    if (effect === null || error === null || count < leastReviewerRows) return [];
    const beside = effect - centre;
    const severe = Math.abs(beside) >= noticeablePoints && Math.abs(beside) > 2 * error;
    return severe ? [{ reviewer, count, effect: beside, error }] : [];
  });
}

/** Reviews that a critical item brought to 0. */
export const criticalCases = ({ people, policies }: MonthFacts): PersonFacts[] =>
  people.flatMap((person) =>
    person.reviews
      .filter(
        ({ row, score }) =>
          score === 0 && policies.rubric.rubric.items.some((item, i) => item.critical && row.marks[i] === 0),
      )
      .map(() => person),
  );

export function byQuadrant({ people }: MonthFacts): Map<Quadrant, PersonFacts[]> {
  const groups = new Map<Quadrant, PersonFacts[]>();
  for (const person of people) {
    if (!person.placement) continue;
    const { quadrant } = person.placement;
    groups.set(quadrant, [...(groups.get(quadrant) ?? []), person]);
  }
  return groups;
}

export interface Diagnosed {
  person: PersonFacts;
  diagnosis: Diagnosis;
}

/** Weaknesses of each person by cause class; people without any are left out. */
export const diagnosedIn = (facts: MonthFacts): Diagnosed[] =>
  diagnoses(facts).flatMap((diagnosis, i): Diagnosed[] => {
    const person = facts.people[i];
    return person && diagnosis && diagnosis.evidence.length > 0 ? [{ person, diagnosis }] : [];
  });
