import { Fault } from '../../../domain/fault';
import { filterRisk, type FilterRisk } from '../../../domain/signals/filterRisk';
import type { Locale } from '../../../locales/locale';
import type { DataTable } from '../../../workbook/recognise';
import { metricOf, metrics } from '../../monthly/metrics';
import type { Remark } from '../model';
import { teamMonth } from '../month';

type Counts = Record<'consulted' | 'received' | 'inquiring' | 'paying', number | null>;

export interface FilteringPerson {
  agent: string;
  group: string;
  counts: Counts;
  risk: FilterRisk;
}

export interface FilterPreview {
  month: string;
  /** Those with figures, who filters most first. */
  people: FilteringPerson[];
  /** The team's filter rate, as a ratio of sums. */
  teamRate: number | null;
  /** Names without figures for a filter rate. */
  blank: string[];
  remarks: Remark[];
}

/** Who lets an unusual share of buyers go by, and what conversion would be with them. Pure. */
export function previewFilter(
  found: readonly DataTable[],
  { month }: { month: string },
  locale: Locale,
): FilterPreview {
  const { facts, remarks } = teamMonth(found, month, locale);
  const rows = facts.people.map(({ person, days }) => ({
    agent: person.agent,
    group: person.group,
    counts: {
      consulted: metricOf(metrics.consulted.rule, days),
      received: metricOf(metrics.received.rule, days),
      inquiring: metricOf(metrics.inquiring.rule, days),
      paying: metricOf(metrics.paying.rule, days),
    } satisfies Counts,
  }));
  const risks = filterRisk(rows.map(({ counts }) => counts));
  const people = rows.flatMap((row, i): FilteringPerson[] => {
    const risk = risks[i];
    return risk && !(risk instanceof Fault) && risk.filterRate !== null ? [{ ...row, risk }] : [];
  });
  const known = new Set(people.map(({ agent, group }) => `${agent}|${group}`));
  return {
    month,
    people: people.sort((a, b) => (b.risk.filterRate ?? 0) - (a.risk.filterRate ?? 0)),
    teamRate: metricOf(
      metrics.filterRate.rule,
      facts.people.flatMap(({ days }) => days),
    ),
    blank: rows.filter(({ agent, group }) => !known.has(`${agent}|${group}`)).map(({ agent }) => agent),
    remarks,
  };
}
