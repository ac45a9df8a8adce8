import type { DataTable } from '../../workbook/recognise';
import type { Locale } from '../../locales/locale';
import { computeMonth } from '../monthly/compute';
import { metricOf, type Metric } from '../monthly/metrics';
import { parseMonth } from '../monthly/month';
import { keyOf } from '../monthly/records/roster';
import { readPolicies } from '../monthly/policies';
import type { PersonFacts } from '../monthly/facts';
import { Warnings } from '../monthly/warnings';
import { sayIn } from '../texts';

/** So many months tell what people reach. */
export const historyMonths = 12;

/** The figures of the active people in one month; no policy of the workbook takes part, so none can be in the way. */
export interface MonthFigures {
  month: string;
  people: Pick<PersonFacts, 'person' | 'days'>[];
}

export function figuresOf(tables: readonly DataTable[], key: string, locale: Locale): MonthFigures {
  const month = parseMonth(key);
  if (!month) return { month: key, people: [] };
  const silent = new Warnings(sayIn(locale));
  return { month: key, people: computeMonth(tables, readPolicies([], month, silent), month, silent).people };
}

/** What each person reached in the metric; null without data. By the row of the roster, which is the same in every month. */
export function reachedBy(figures: MonthFigures, { id, rule }: Metric): ReadonlyMap<string, number | null> {
  const known = reached.get(figures) ?? new Map<string, ReadonlyMap<string, number | null>>();
  reached.set(figures, known);
  const values =
    known.get(id) ?? new Map(figures.people.map(({ person, days }) => [keyOf(person), metricOf(rule, days)]));
  known.set(id, values);
  return values;
}

/** Asked again at each key that is typed into a plan. */
const reached = new WeakMap<MonthFigures, Map<string, ReadonlyMap<string, number | null>>>();

/** The team's figure: for sums per head of those with data, so that it compares with one person's target. */
export function reachedByTeam({ people }: MonthFigures, { rule }: Metric): number | null {
  const value = metricOf(
    rule,
    people.flatMap(({ days }) => days),
  );
  if (value === null || rule.kind !== 'sum') return value;
  const heads = people.filter(({ days }) => metricOf(rule, days) !== null).length;
  return heads === 0 ? null : value / heads;
}
