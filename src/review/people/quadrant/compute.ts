import { Fault } from '../../../domain/fault';
import { kpiScore } from '../../../domain/incentive/kpi';
import { addMonths } from '../../../domain/numbers/dates';
import { sampleVariance } from '../../../domain/numbers/statistics';
import { intervalOf, placePeople, resolveCut } from '../../../domain/people/quadrant';
import type { Locale } from '../../../locales/locale';
import { rowsOf } from '../../../workbook/cells/rows';
import type { DataTable } from '../../../workbook/recognise';
import type { MonthFacts, PersonFacts } from '../../monthly/facts';
import { metricOf } from '../../monthly/metrics';
import { Attribution } from '../../monthly/records/attribution';
import { keyOf, type Person } from '../../monthly/records/roster';
import { Warnings } from '../../monthly/warnings';
import { sayIn } from '../../texts';
import { byDay, teamMonth } from '../month';
import type { PlacedPerson, QuadrantChoices, QuadrantPreview, Talk } from './model';

/** The quadrant of a month with its uncertainty and the movement since the month before. Pure. */
export function previewQuadrant(
  found: readonly DataTable[],
  choices: QuadrantChoices,
  locale: Locale,
): QuadrantPreview {
  const { facts, previous, tables, remarks } = teamMonth(found, choices.month, locale);
  const talks = lastTalks(tables, facts, locale);
  const before = new Map(previous ? placed(previous, choices).people.map((row) => [keyOf(row.person), row]) : []);
  const { people, cuts } = placed(facts, choices);
  const { performance, fit } = facts.policies.cuts;
  return {
    choices,
    people: people.map(({ person, ...row }): PlacedPerson => {
      const then = before.get(keyOf(person));
      const stood = then?.placement && then.performance !== null && then.fit !== null;
      return {
        ...row,
        before: stood
          ? { performance: then.performance ?? 0, fit: then.fit ?? 0, quadrant: then.placement?.quadrant ?? 'watch' }
          : null,
        talk: talks.get(keyOf(person)) ?? null,
        observeUntil: trialEnd(person, facts.month.last),
      };
    }),
    cuts,
    cutSources: {
      performance: { place: performance.place, median: performance.cut === 'median' },
      fit: { place: fit.place, median: fit.cut === 'median' },
    },
    previousMonth: previous?.month.key ?? null,
    remarks,
  };
}

function placed(facts: MonthFacts, { axis, uncertain }: QuadrantChoices) {
  const rows = facts.people.map((entry) => ({ entry, ...performanceOf(entry, facts, axis) }));
  const { performance: performanceCut, fit: fitCut } = facts.policies.cuts;
  const axes = rows.map(({ entry: { fit }, performance, count, spread }) => ({
    performance,
    fit,
    reviews: uncertain ? count : null,
    spread: uncertain ? spread : null,
  }));
  const placements = placePeople(axes, performanceCut.cut, fitCut.cut);
  const cut = (of: typeof fitCut.cut, name: 'performance' | 'fit') =>
    resolveCut(
      of,
      axes.map((row) => row[name]),
    ) ?? 80;
  return {
    people: rows.map(({ entry: { person, fit }, performance, count, spread }, i) => {
      const placement = placements[i] ?? null;
      return {
        person,
        agent: person.agent,
        group: person.group,
        employeeId: person.employeeId,
        performance,
        fit,
        count,
        spread,
        interval: performance === null || spread === null ? null : intervalOf(performance, spread, count),
        placement: placement instanceof Fault ? null : placement,
      };
    }),
    cuts: { performance: cut(performanceCut.cut, 'performance'), fit: cut(fitCut.cut, 'fit') },
  };
}

/** The performance with what its uncertainty is judged by: scores of single days, or of single reviews. */
function performanceOf(
  entry: PersonFacts,
  facts: MonthFacts,
  axis: QuadrantChoices['axis'],
): { performance: number | null; count: number; spread: number | null } {
  const scores = axis === 'qa' ? entry.reviews.map(({ score }) => score) : dailyScores(entry, facts);
  const variance = sampleVariance(scores);
  return {
    performance: axis === 'qa' ? entry.qaMean : entry.performance,
    count: scores.length,
    spread: variance === null ? null : Math.sqrt(variance),
  };
}

/** The KPI score of each single day with data, as if every day of the month had been like it: sums count once per day. */
function dailyScores({ days, qaMean }: PersonFacts, { targets }: MonthFacts): number[] {
  const single = byDay(days);
  return single.flatMap(([, rows]) => {
    const actuals = targets.map(({ metric: { rule } }) => {
      if (rule.kind === 'person') return qaMean;
      const value = metricOf(rule, rows);
      return rule.kind === 'sum' && value !== null ? value * single.length : value;
    });
    const score = kpiScore(
      actuals,
      targets.map(({ settled }) => settled),
      targets,
    );
    return typeof score === 'number' ? [score] : [];
  });
}

/** A newcomer is observed for a month before anything is decided (A3). */
function trialEnd({ hireDate }: Person, lastDay: number): number | null {
  if (hireDate === null) return null;
  const end = addMonths(hireDate, 1);
  return end > lastDay ? end : null;
}

/** Each person's last coaching record up to the end of the month. */
function lastTalks(tables: readonly DataTable[], { month, roster }: MonthFacts, locale: Locale): Map<string, Talk> {
  const attribution = new Attribution(roster, new Warnings(sayIn(locale)));
  const records = tables.filter(({ kind }) => kind === 'coaching');
  const talks = new Map<string, Talk>();
  for (const row of records.flatMap((table) => rowsOf(table))) {
    const person = attribution.personOf(row);
    const day = row.day('date', month.year);
    if (!person || day === null || day > month.last) continue;
    const known = talks.get(keyOf(person));
    if (!known || known.day <= day) talks.set(keyOf(person), { day, link: row.link('date') });
  }
  return talks;
}
