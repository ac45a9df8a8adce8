import { mean } from '../../domain/numbers/statistics';
import type { Rubric } from '../../domain/quality/rubric';
import { categoryScores } from '../../domain/quality/score';
import { unstableDays, type DailyRow as UnstableRow } from '../../domain/sampling/unstable';
import { metricOf } from '../monthly/metrics';
import type { MetricTarget } from '../monthly/policies/targets';
import type { DailyRow } from '../monthly/records/dailyRows';
import type { QaRow } from '../monthly/records/qaRows';
import type { Person } from '../monthly/records/roster';

/** Somebody who talks to customers: a person of the roster, or a name that is on no roster. */
export interface SampledAgent {
  name: string;
  group: string;
  employeeId: string;
  hireDate: number | null;
  person: Person | null;
}

export const agentOfPerson = (person: Person): SampledAgent => ({
  name: person.agent,
  group: person.group,
  employeeId: person.employeeId,
  hireDate: person.hireDate,
  person,
});

export const stranger = (name: string, group: string): SampledAgent => ({
  name,
  group,
  employeeId: '',
  hireDate: null,
  person: null,
});

/** Days since hire on a day; null for experienced people whose hire date is unknown, and before the hire date. */
export const tenureOn = ({ hireDate }: SampledAgent, day: number): number | null =>
  hireDate === null || hireDate > day ? null : day - hireDate;

/** Which categories of a rubric speak of service, and which of business; the rule of two bad days wants both. */
const serviceWords = /服务|service/i;
const businessWords = /业务|应对|business/i;

/**
 * The days on which a person is unstable (B4): the day that completes two bad worked days, and the worked day after it, so
 * that the next sample is the larger one.
 * @param target the daily figure's line; a target without a number says nothing of anybody
 */
export function unstableDaysOf(
  daily: readonly DailyRow[],
  reviews: readonly QaRow[],
  rubric: Rubric,
  target: MetricTarget | null,
  passLine: number,
): Map<Person, Set<number>> {
  const result = new Map<Person, Set<number>>();
  if (target === null || target.target === null) return result;
  const people = [...new Set(daily.flatMap(({ person }) => (person ? [person] : [])))];
  const numberOf = new Map(people.map((person, i) => [person, String(i)]));
  const scores = categoryMeans(reviews, rubric);
  const own = daily.filter((row) => row.person !== null && row.hasData);
  const rows = own.map(({ person, day, values }): UnstableRow => {
    const means = person ? scores.get(person)?.get(day) : undefined;
    return {
      agent: person ? (numberOf.get(person) ?? null) : null,
      date: day,
      value: metricOf(target.metric.rule, [{ values }]),
      serviceScore: means?.service ?? null,
      businessScore: means?.business ?? null,
    };
  });
  const flags = unstableDays(rows, {
    threshold: target.target,
    passLine,
    higherIsBetter: target.direction === 1,
  });
  own.forEach(({ person, day }, i) => {
    if (!person || !flags[i]) return;
    const days = result.get(person) ?? new Set<number>();
    result.set(person, days);
    days.add(day);
    const worked = own.filter((row) => row.person === person && row.day > day).map((row) => row.day);
    if (worked.length > 0) days.add(Math.min(...worked));
  });
  return result;
}

/** The means of the service and business categories of each person's reviewed conversations, by day. */
function categoryMeans(
  reviews: readonly QaRow[],
  rubric: Rubric,
): Map<Person, Map<number, { service: number | null; business: number | null }>> {
  const gathered = new Map<Person, Map<number, { service: number[]; business: number[] }>>();
  for (const { person, day, marks, score } of reviews) {
    if (!person || typeof score !== 'number') continue;
    const days = gathered.get(person) ?? new Map<number, { service: number[]; business: number[] }>();
    gathered.set(person, days);
    const lists = days.get(day) ?? { service: [], business: [] };
    days.set(day, lists);
    categoryScores(rubric, marks).forEach((value, i) => {
      const name = rubric.categories[i]?.name ?? '';
      if (value === null) return;
      if (businessWords.test(name)) lists.business.push(value);
      else if (serviceWords.test(name)) lists.service.push(value);
    });
  }
  return new Map(
    [...gathered].map(([person, days]) => [
      person,
      new Map(
        [...days].map(([day, { service, business }]) => [day, { service: mean(service), business: mean(business) }]),
      ),
    ]),
  );
}
