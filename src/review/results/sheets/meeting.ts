import { roundNumber } from '../../../domain/numbers/money';
import type { Content } from '../../../workbook/write/sheetPlan';
import { looks } from '../../page/looks';
import { heading, type PageBlock, type PageDocument, point } from '../../page/model';
import type { EarlierResults, QaResults } from '../model';
import { periodInWords } from '../period';
import { sayResults, type SayResults } from '../texts';
import { changeInWords, conclusions, rateInWords } from '../words';
import type { DataColumn } from './data';
import { textTable } from './report';

const agenda = ['figures', 'spread', 'cases', 'decisions', 'next'] as const;
const blankRows = 5;
const mostCases = 8;

/** What a QA meeting goes by (B8): agenda, figures against the period before, cases without names, decisions to fill in. */
export function meetingOf(results: QaResults, heatSheet: string): PageDocument {
  const say = sayResults(results.locale);
  const period = periodInWords(results.choice);
  return {
    title: say('results.meeting.title', { period }),
    subtitle: say('results.meeting.subtitle'),
    tiles: [],
    parts: [
      { title: say('results.meeting.agenda'), blocks: [agendaTable(say)] },
      { title: say('results.meeting.figures'), blocks: figures(results, heatSheet, say) },
      { title: say('results.meeting.cases'), blocks: cases(results, say) },
      { title: say('results.meeting.decisions'), blocks: [decisionTable(say)] },
    ],
  };
}

const agendaTable = (say: SayResults): PageBlock =>
  textTable(
    (['topic', 'minutes', 'owner'] as const).map((key) => say(`results.column.${key}`)),
    [6, 2, 2],
    agenda.map((topic) => [say(`results.agenda.${topic}`), '', '']),
  );

const decisionTable = (say: SayResults): PageBlock =>
  textTable(
    (['decision', 'owner', 'due', 'state'] as const).map((key) => say(`results.column.${key}`)),
    [5, 2, 2, 1],
    Array.from({ length: blankRows }, () => ['', '', '', '']),
  );

function figures(results: QaResults, heatSheet: string, say: SayResults): PageBlock[] {
  const { team, earlier } = results;
  const rows: [DataColumn, (unit: EarlierResults['team']) => Content][] = [
    ['count', ({ summary }) => summary.count],
    ['mean', ({ summary }) => (summary.mean === null ? '–' : roundNumber(summary.mean, 1))],
    ['passRate', ({ summary }) => ({ text: rateInWords(summary, say) })],
    ['targetedCount', ({ targeted }) => targeted.count],
    ['targetedMean', ({ targeted }) => (targeted.mean === null ? '–' : roundNumber(targeted.mean, 1))],
  ];
  return [
    ...conclusions(results, say).map(point),
    textTable(
      [say('results.column.figure'), say('results.column.now'), say('results.column.before')],
      [2, 4, 4],
      rows.map(([key, value]) => [say(`results.data.${key}`), value(team), earlier ? value(earlier.team) : '–']),
      [{}, { align: 'Left' }, { align: 'Left' }],
    ),
    heading(say('results.meeting.movers')),
    ...movers(results, say),
    point(say('results.meeting.heatmap', { sheet: heatSheet })),
    ...itemChanges(results, say),
  ];
}

/** People whose change is more than chance explains; of anybody else nothing is claimed. */
function movers({ people }: QaResults, say: SayResults): PageBlock[] {
  const sure = people.filter(({ change }) => change?.interval && (change.interval.low > 0 || change.interval.high < 0));
  if (sure.length === 0) return [point(say('results.meeting.noMovers'))];
  return sure
    .sort((a, b) => (b.change?.difference ?? 0) - (a.change?.difference ?? 0))
    .map(({ who, change }) => point(`${who.agent}${say('results.colon')}${changeInWords(change, say) ?? ''}`));
}

/** The items that moved most between the periods. */
function itemChanges({ team, earlier, rubric }: QaResults, say: SayResults): PageBlock[] {
  if (!earlier) return [];
  const changes = team.items.flatMap(({ item, share, rated }, i) => {
    const before = earlier.team.items[i]?.share ?? null;
    return share === null || before === null ? [] : [{ name: rubric.items[item]?.name ?? '', share, before, rated }];
  });
  const sorted = [...changes].sort((a, b) => b.share - b.before - (a.share - a.before));
  const shown = [...new Set([...sorted.slice(0, 3), ...sorted.slice(-3)])];
  return [
    heading(say('results.meeting.items')),
    textTable(
      [
        say('results.column.item'),
        say('results.column.now'),
        say('results.column.before'),
        say('results.column.rated'),
      ],
      [4, 2, 2, 2],
      shown.map(({ name, share, before, rated }) => [name, share, before, rated]),
      [{}, looks.percent, looks.percent, looks.count],
    ),
    { kind: 'text', text: say('results.meeting.itemsHint') },
  ];
}

/** One conversation for each common fault, without the agent: the meeting looks for causes, not for somebody to blame. */
function cases({ issues, people, highlights, escalations }: QaResults, say: SayResults): PageBlock[] {
  const rows = issues.slice(0, mostCases).map(({ issue, count, people: involved }) => {
    const example = people.flatMap(({ reviews }) => reviews).find(({ row }) => row.row.text('issue') === issue);
    return [
      { text: issue },
      say('results.meeting.times', { count, people: involved.length }),
      { text: example?.row.row.text('conversationId') ?? '' },
      '',
    ];
  });
  return [
    point(say('results.meeting.noBlame')),
    ...(rows.length === 0
      ? [point(say('results.report.noIssues'))]
      : [
          textTable(
            (['issue', 'times', 'conversation', 'cause'] as const).map((key) => say(`results.column.${key}`)),
            [3, 2, 2, 3],
            rows,
          ),
        ]),
    ...highlights
      .slice(0, 3)
      .map(({ text, conversation }) => point(say('results.meeting.good', { text, conversation }))),
    ...(escalations.length > 0 ? [point(say('results.meeting.escalations', { count: escalations.length }))] : []),
  ];
}
