import { reaches } from '../../../domain/numbers/steps';
import { diagnosisMetrics } from '../../../domain/people/diagnosis';
import type { Locale } from '../../../locales/locale';
import type { DataTable } from '../../../workbook/recognise';
import { diagnoses, sixMetrics, targetsOfSix } from '../../monthly/diagnosis';
import type { MonthFacts } from '../../monthly/facts';
import { keyOf, type Person } from '../../monthly/records/roster';
import { metricOf, type Figures } from '../../monthly/metrics';
import { defaultRemedies } from '../../monthly/policies/diagnosis';
import { teamMonth } from '../month';
import type { DiagnosedPerson, DiagnosisPreview, TeamMetric } from './model';

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
  const targets = targetsOfSix(facts);
  const incidents = incidentsIn(facts);
  const rules = facts.policies.diagnosis;
  const results = diagnoses(facts, ({ person }) => incidents.get(person) ?? 0);
  const people = facts.people.flatMap(({ person }, i): DiagnosedPerson[] => {
    const result = results[i];
    if (!result || result.evidence.length === 0) return [];
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

function incidentsIn({ qaRows }: MonthFacts): Map<Person, number> {
  const counts = new Map<Person, number>();
  for (const { person, row } of qaRows) {
    if (person && incident.test(row.text('severity'))) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return counts;
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
