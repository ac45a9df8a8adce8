import { KeywordMatcher } from '../../domain/quality/keywords';
import { defaultPassLine } from '../../domain/quality/defaults';
import type { SamplingRules } from '../../domain/sampling/quota';
import type { Locale } from '../../locales/locale';
import type { Row } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import type { TableKind } from '../../workbook/tables';
import { metrics } from '../monthly/metrics';
import { isWithin, monthOfDay, type Month } from '../monthly/month';
import { readPolicies } from '../monthly/policies';
import type { MetricTarget } from '../monthly/policies/targets';
import { Attribution, type Stranger } from '../monthly/records/attribution';
import { readDailyRows } from '../monthly/records/dailyRows';
import { readQaRows, type QaRow } from '../monthly/records/qaRows';
import { isActive, Roster, type Person } from '../monthly/records/roster';
import { PersonAliases } from '../tables/aliases';
import { Warnings } from '../monthly/warnings';
import { sayIn } from '../texts';
import { agentOfPerson, stranger, unstableDaysOf, type SampledAgent } from './agents';
import { readFrame, type Days, type Frame } from './frame';
import { readKeywords, readSamplingRules } from './policies';

/** Everything a draw is made from, read from the recognised tables. */
export interface SamplingContext {
  rules: SamplingRules;
  frame: Frame;
  /** Who worked on which of the days: by conversations, or by figures of the daily export. */
  worked: { agent: SampledAgent; day: number }[];
  /** Null where no target says what a bad day is. */
  target: MetricTarget | null;
  unstable: ReadonlyMap<Person, ReadonlySet<number>>;
  /** Reviews of the month of the last day. */
  reviews: readonly QaRow[];
  strangers: readonly Stranger[];
  warnings: Warnings;
}

/** The rule of two bad days looks back so far from the first day of a sample. */
const lookBack = 14;

export function readSamplingContext(tables: readonly DataTable[], days: Days, locale: Locale): SamplingContext {
  const ofKind = (kind: TableKind) => tables.filter((table) => table.kind === kind);
  const warnings = new Warnings(sayIn(locale));
  const month = monthOfDay(days.last);
  const period: Month = { ...month, first: Math.min(days.first - lookBack, month.first), last: days.last };
  const roster = new Roster(ofKind('roster'), period, warnings, new PersonAliases(tables));
  const attribution = new Attribution(roster, warnings);
  const policies = readPolicies(tables, period, warnings);
  const { rubric } = policies.rubric;
  const daily = readDailyRows(ofKind('dailyReport'), period, attribution, warnings);
  const reviews = readQaRows(ofKind('qaDetail'), policies.rubrics, period, attribution, warnings);
  const target = policies.targets.find(({ metric }) => metric.id === metrics.payRate.id) ?? null;

  const people = new Map(roster.people.map((person) => [person, agentOfPerson(person)]));
  const others = new Map<string, SampledAgent>();
  const agentOf = (row: Row): SampledAgent => {
    const person = attribution.personOf(row);
    const known = person ? people.get(person) : undefined;
    if (known) return known;
    const name = row.text('agent');
    const other = others.get(name) ?? stranger(name, row.text('group'));
    others.set(name, other);
    return other;
  };
  const { words } = readKeywords(ofKind('keywords')[0]);
  const frame = readFrame(tables, days, new KeywordMatcher(words), agentOf);

  const worked = new Map<SampledAgent, Set<number>>();
  const work = (agent: SampledAgent, day: number) => worked.set(agent, (worked.get(agent) ?? new Set()).add(day));
  for (const { agent, day } of frame.conversations) work(agent, day);
  for (const { person, day, hasData } of daily) {
    const agent = person ? people.get(person) : undefined;
    if (person && agent && hasData && isWithin(day, days) && isActive(person, period)) work(agent, day);
  }
  const order = [...people.values(), ...others.values()];
  return {
    rules: readSamplingRules(ofKind('samplingRules')[0], warnings).rules,
    frame,
    worked: order.flatMap((agent) =>
      [...(worked.get(agent) ?? [])].sort((a, b) => a - b).map((day) => ({ agent, day })),
    ),
    target: target?.target === null ? null : target,
    unstable: unstableDaysOf(daily, reviews, rubric, target, defaultPassLine),
    reviews: reviews.filter(({ day }) => isWithin(day, month)),
    strangers: attribution.strangers(),
    warnings,
  };
}
