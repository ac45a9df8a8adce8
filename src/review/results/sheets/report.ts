import { percent } from '../../monthly/report/wording';
import { looks } from '../../page/looks';
import { heading, type PageBlock, type PageDocument, type PageTable, point } from '../../page/model';
import type { Look } from '../../../workbook/write/sheetPlan';
import type { QaCase, QaResults } from '../model';
import { periodInWords } from '../period';
import { sayResults, type SayResults } from '../texts';
import { conclusions, lineInWords, rankedItems } from '../words';
import type { DataColumn, ResultsData } from './data';

/** More would be a list, not a report. */
const most = { cases: 15, faults: 20, issues: 12, items: 3 };
const itemNoun = (items: { name: string; share: number; rated: number }[], say: SayResults) =>
  items
    .map(({ name, share, rated }) => say('results.report.item', { name, share: percent(share), rated }))
    .join(say('results.list'));

export const textTable = (
  headers: string[],
  spans: number[],
  rows: PageTable['rows'],
  own: Look[] = [],
): PageBlock => ({
  kind: 'table',
  table: { headers, spans, rows, looks: headers.map((_, i) => own[i] ?? {}) },
});
const centred: Look = { align: 'Center' };

/** The two-part report of the source (B8): what is worth spreading, then what has to be put right; figures first. */
export function reportOf(results: QaResults, data: ResultsData, dataSheet: string): PageDocument {
  const say = sayResults(results.locale);
  const period = periodInWords(results.choice);
  const { team, people, highlights, escalations } = results;
  const figure = (column: DataColumn) => data.figure(column, null);
  const tile = (label: string, value: PageDocument['tiles'][number]['value'], look: Look) => ({
    label,
    value,
    look,
    note: '',
  });
  return {
    title: say('results.report.title', { period }),
    subtitle: say('results.report.subtitle', {
      count: team.summary.count,
      targeted: team.targeted.count,
      data: dataSheet,
    }),
    tiles: [
      tile(say('results.data.count'), figure('count'), looks.count),
      tile(say('results.fact.people'), people.length, looks.count),
      tile(say('results.data.mean'), figure('mean'), looks.score),
      tile(say('results.data.passRate'), figure('passRate'), looks.percent),
      tile(say('results.fact.highlights'), highlights.length, looks.count),
      tile(say('results.fact.escalations'), escalations.length, looks.count),
    ],
    parts: [
      { title: say('results.report.overview'), blocks: overview(results, data, say) },
      { title: say('results.report.spread'), blocks: spread(results, say) },
      { title: say('results.report.correct'), blocks: correct(results, say) },
    ],
  };
}

function overview(results: QaResults, data: ResultsData, say: SayResults): PageBlock[] {
  const order = results.people
    .map((person, i) => ({ i, mean: person.summary.mean ?? -1, who: person.who }))
    .sort((a, b) => b.mean - a.mean);
  return [
    ...conclusions(results, say).map(point),
    heading(say('results.report.people')),
    textTable(
      (['agent', 'group', 'count', 'mean', 'passRate', 'low', 'high', 'grade'] as const).map((key) =>
        say(`results.data.${key}`),
      ),
      [2, 2, 1, 1, 1, 1, 1, 1],
      order.map(({ i, who }) => [
        who.agent,
        who.group,
        ...(['count', 'mean', 'passRate', 'low', 'high', 'grade'] as const).map((column) => data.figure(column, i)),
      ]),
      [{}, {}, looks.count, looks.score, looks.percent, looks.percent, looks.percent, centred],
    ),
    ...(data.trend ? [{ kind: 'chart' as const, chart: data.trend, rows: 14 }] : []),
  ];
}

function caseTable(cases: readonly QaCase[], text: string, say: SayResults): PageBlock {
  return textTable(
    [say('results.data.agent'), say('results.column.conversation'), say('results.column.score'), text],
    [2, 2, 1, 5],
    cases.map((entry) => [entry.agent, { text: entry.conversation }, entry.score ?? '', { text: entry.text }]),
    [{}, {}, looks.score, {}],
  );
}

function spread(results: QaResults, say: SayResults): PageBlock[] {
  const { highlights, people, rules, passLine } = results;
  const items = rankedItems(results);
  const best = people
    .filter(({ summary: { count, low } }) => count >= rules.leastReviews && low !== null)
    .filter(({ summary: { mean } }) => (mean ?? 0) >= passLine)
    .sort((a, b) => (b.summary.mean ?? 0) - (a.summary.mean ?? 0))
    .slice(0, most.items);
  return [
    ...(items.length > 0
      ? [point(say('results.report.bestItems', { items: itemNoun(items.slice(0, most.items), say) }))]
      : []),
    best.length > 0
      ? point(
          say('results.report.bestPeople', {
            people: best
              .map(({ who, summary: { mean, count } }) =>
                say('results.report.person', { agent: who.agent, mean: (mean ?? 0).toFixed(1), count }),
              )
              .join(say('results.list')),
          }),
        )
      : point(say('results.report.noBest', { least: rules.leastReviews, line: passLine })),
    heading(say('results.report.cases')),
    highlights.length === 0
      ? point(say('results.report.noHighlights'))
      : caseTable(highlights.slice(0, most.cases), say('results.column.highlight'), say),
    ...moreThan(highlights.length, most.cases, say),
  ];
}

function correct(results: QaResults, say: SayResults): PageBlock[] {
  const { recurring, issues, rules } = results;
  const worst = rankedItems(results).reverse().slice(0, most.items);
  const line = lineInWords(rules.faultLine);
  return [
    ...(worst.length > 0 ? [point(say('results.report.worstItems', { items: itemNoun(worst, say) }))] : []),
    heading(say('results.report.recurring')),
    ...(recurring.length === 0
      ? [point(say('results.report.noRecurring', { count: rules.faultCount, line }))]
      : [
          point(say('results.report.recurringHint', { count: rules.faultCount, line })),
          textTable(
            (['agent', 'item', 'faults', 'rated', 'agreed'] as const).map((key) => say(`results.column.${key}`)),
            [2, 3, 1, 1, 3],
            recurring.slice(0, most.faults).map(({ agent, item, faults, rated }) => [agent, item, faults, rated, '']),
            [{}, {}, looks.count, looks.count, {}],
          ),
          ...moreThan(recurring.length, most.faults, say),
        ]),
    heading(say('results.report.issues')),
    ...(issues.length === 0
      ? [point(say('results.report.noIssues'))]
      : [
          textTable(
            (['issue', 'times', 'people'] as const).map((key) => say(`results.column.${key}`)),
            [5, 1, 4],
            issues
              .slice(0, most.issues)
              .map(({ issue, count, people }) => [{ text: issue }, count, { text: people.join(say('results.list')) }]),
            [{}, looks.count, {}],
          ),
          ...moreThan(issues.length, most.issues, say),
        ]),
  ];
}

const moreThan = (count: number, shown: number, say: SayResults): PageBlock[] =>
  count > shown ? [{ kind: 'text', text: say('results.report.more', { count: count - shown }) }] : [];
