import { Fault } from '../../../domain/fault';
import { mean } from '../../../domain/numbers/statistics';
import { reaches } from '../../../domain/numbers/steps';
import { diagnose, diagnosisMetrics } from '../../../domain/people/diagnosis';
import { defaultPassLine } from '../../../domain/quality/defaults';
import { categoryScores } from '../../../domain/quality/score';
import type { Locale } from '../../../locales/locale';
import type { DataTable } from '../../../workbook/recognise';
import type { MonthFacts, PersonFacts } from '../../monthly/facts';
import { keyOf, type Person } from '../../monthly/records/roster';
import { defaultRemedies } from '../../monthly/policies/diagnosis';
import { metricOf, metrics, type Figures, type Metric } from '../../monthly/metrics';
import { teamMonth } from '../month';
import type { DiagnosedPerson, DiagnosisPreview, TeamMetric } from './model';

/** The six metrics as DIAGNOSE takes them. */
const sixMetrics: readonly Metric[] = [
  metrics.orderRate,
  metrics.payRate,
  metrics.averageOrderValue,
  metrics.averageResponse,
  metrics.answerRatio,
  metrics.slowRate,
];
/** Which category of a rubric speaks for which class; 服务意识 would be 服务 as well. */
const categoryWords = [/业务|business/i, /服务(?!意识)|礼仪|service/i, /意识|awareness/i];
/** What counts as an incident beside the marks. */
const incident = /重大|critical/i;
/** Days to mend something where nothing else is agreed. */
const daysToMend = 14;

/** What holds people back, why, and what helps. Pure. */
export function previewDiagnosis(
  found: readonly DataTable[],
  { month }: { month: string },
  locale: Locale,
): DiagnosisPreview {
  const { facts, previous, remarks } = teamMonth(found, month, locale);
  const targets = targetsOf(facts);
  const incidents = incidentsIn(facts);
  const inputs = facts.people.map((person) => inputOf(person, incidents.get(person.person) ?? 0, facts));
  const rules = facts.policies.diagnosis;
  const results = diagnose(inputs, { matrix: rules.matrix, targets, passLine: defaultPassLine });
  const people = facts.people.flatMap(({ person }, i): DiagnosedPerson[] => {
    const result = results[i];
    if (!result || result instanceof Fault || result.evidence.length === 0) return [];
    const leader = person.row.text('leader');
    return [
      {
        key: keyOf(person),
        agent: person.agent,
        group: person.group,
        leader,
        causes: result.causes,
        evidence: result.evidence,
        remedies: result.causes.flatMap((cause) => rules.remedies?.[cause] ?? defaultRemedies(cause)),
        agreed: { remedies: [], owner: leader, due: facts.month.last + daysToMend },
      },
    ];
  });
  return {
    month,
    matrix: rules.matrix,
    team: teamMetrics(facts, previous, targets),
    people: people.sort((a, b) => b.evidence.length - a.evidence.length),
    looked: facts.people.length,
    blank: results.filter((entry) => entry === null).length,
    remarks,
  };
}

/** The targets people have set themselves; a team that has none is no yardstick for itself. */
const targetsOf = ({ targets }: MonthFacts): (number | null)[] =>
  sixMetrics.map(({ id }) => targets.find(({ metric }) => metric.id === id)?.target ?? null);

function incidentsIn({ qaRows }: MonthFacts): Map<Person, number> {
  const counts = new Map<Person, number>();
  for (const { person, row } of qaRows) {
    if (person && incident.test(row.text('severity'))) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return counts;
}

function inputOf({ days, reviews }: PersonFacts, incidents: number, { policies }: MonthFacts) {
  const { rubric } = policies.rubric;
  const scores = reviews.map(({ row: { marks } }) => categoryScores(rubric, marks));
  const categories = categoryWords.map((words) =>
    mean(
      scores.flatMap((ofReview) =>
        ofReview.filter((value, i) => value !== null && words.test(rubric.categories[i]?.name ?? '')).map(Number),
      ),
    ),
  );
  return {
    metrics: sixMetrics.map(({ rule }) => metricOf(rule, days)),
    categories,
    incidents,
  };
}

function teamMetrics(
  facts: MonthFacts,
  previous: MonthFacts | null,
  targets: readonly (number | null)[],
): TeamMetric[] {
  const rowsOf = ({ people }: MonthFacts): Figures => people.flatMap(({ days }) => days);
  return sixMetrics.map(({ rule, direction }, i) => {
    const value = metricOf(rule, rowsOf(facts));
    const target = targets[i] ?? null;
    return {
      kind: diagnosisMetrics[i] ?? 'orderConversion',
      value,
      target,
      previous: previous ? metricOf(rule, rowsOf(previous)) : null,
      weak: value !== null && target !== null && !reaches(direction * value, direction * target),
    };
  });
}
