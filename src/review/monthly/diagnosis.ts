import { Fault } from '../../domain/fault';
import { mean } from '../../domain/numbers/statistics';
import { defaultCoachingRules } from '../../domain/people/coachingRules';
import { diagnose, type Diagnosis } from '../../domain/people/diagnosis';
import { defaultPassLine } from '../../domain/quality/defaults';
import { categoryScores } from '../../domain/quality/score';
import type { MonthFacts, PersonFacts } from './facts';
import { metricOf, metrics, type Metric } from './metrics';
import { confidenceOfEach } from './report/trend';

/** The six metrics as DIAGNOSE takes them. */
export const sixMetrics: readonly Metric[] = [
  metrics.orderRate,
  metrics.payRate,
  metrics.averageOrderValue,
  metrics.averageResponse,
  metrics.answerRatio,
  metrics.slowRate,
];

/** Which category of a rubric speaks for business, service and awareness: the first that has the word and is not taken. */
const categoryWords = [/业务|business/i, /服务(?!意识)|规范|礼仪|service/i, /意识|awareness/i];

/** The targets people have set themselves, null where there is none: a team is no yardstick for itself. */
export const targetsOfSix = ({ targets }: MonthFacts): (number | null)[] =>
  sixMetrics.map(({ id }) => targets.find(({ metric }) => metric.id === id)?.target ?? null);

/**
 * Weaknesses of each person by cause class, in the order of the people; null for people without any figure. Only what chance
 * does not explain: by the days of a metric and the reviews of a category, together over all people (`confidenceOfEach`).
 * @param incidentsOf how many incidents a person has
 */
export function diagnoses(
  facts: MonthFacts,
  incidentsOf: (person: PersonFacts) => number = () => 0,
): (Diagnosis | null)[] {
  const { people, policies } = facts;
  const { rubric } = policies.rubric;
  const places = categoryPlaces(rubric.categories.map(({ name }) => name));
  const results = diagnose(
    people.map((person) => {
      const scored = person.reviews.map(({ row }) => categoryScores(rubric, row.marks));
      const scores = places.map((place) => scored.flatMap((ofReview) => ofReview[place] ?? []));
      return {
        metrics: sixMetrics.map(({ rule }) => metricOf(rule, person.days)),
        categories: scores.map(mean),
        incidents: incidentsOf(person),
        samples: [
          ...sixMetrics.map(({ rule }) => person.days.flatMap((row) => metricOf(rule, [row]) ?? [])),
          ...scores,
        ],
      };
    }),
    {
      matrix: policies.diagnosis.matrix,
      targets: targetsOfSix(facts),
      passLine: defaultPassLine,
      chance: { leastValues: defaultCoachingRules.leastReviews, confidence: confidenceOfEach(people.length) },
    },
  );
  return results.map((result) => (result instanceof Fault ? null : result));
}

function categoryPlaces(names: readonly string[]): number[] {
  const taken = new Set<number>();
  return categoryWords.map((words) => {
    const place = names.findIndex((name, i) => !taken.has(i) && words.test(name));
    if (place !== -1) taken.add(place);
    return place;
  });
}
