import { isoDate } from '../../domain/numbers/dates';
import type { Locale } from '../../locales/locale';
import { money } from '../monthly/report/wording';
import { looks } from '../page/looks';
import { heading, type PageBlock, type PageDocument, point, text } from '../page/model';
import type { ChannelQuality } from './quality';
import type { CampaignSummary, PeriodFigures } from './summary';
import type { CampaignSay } from './texts';

/** Causes of what is open, in the order they are to be spoken of; each asks for an answer of its own. */
const causes = {
  tasks: ['campaignCalendar'],
  readiness: ['missing', 'late'],
  exams: ['retest', 'unexamined'],
  pools: ['poolExceeded', 'poolOverspent', 'nobody'],
  points: ['huddle', 'signals'],
} as const;

/** The four parts as a page: figures, course, what is open, what is to be decided. It states what was recorded and claims no causes. */
export function summaryDocument(summary: CampaignSummary, say: CampaignSay, locale: Locale): PageDocument {
  const { campaign, whole, asOf, personal } = summary;
  return {
    title: say('campaign.summary.heading', { campaign }),
    subtitle: say('campaign.summary.subtitle', {
      ...{ first: isoDate(whole.first), last: isoDate(whole.last), asOf: isoDate(asOf) },
      privacy: say(personal ? 'campaign.summary.withPersonal' : 'campaign.summary.withoutPersonal'),
    }),
    tiles: [],
    parts: [
      { title: say('campaign.summary.part.data'), blocks: dataBlocks(summary, say, locale) },
      { title: say('campaign.summary.part.process'), blocks: processBlocks(summary, say, locale) },
      { title: say('campaign.summary.part.improvement'), blocks: improvementBlocks(summary, say) },
      { title: say('campaign.summary.part.plan'), blocks: planBlocks(summary, say) },
    ],
  };
}

const percentOf = (locale: Locale) => {
  const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return (value: number | null) => (value === null ? '–' : format.format(value));
};

function dataBlocks(
  { phases, whole, before, quality }: CampaignSummary,
  say: CampaignSay,
  locale: Locale,
): PageBlock[] {
  const row = (name: string, of: PeriodFigures) => [
    ...[name, of.days, of.received, of.inquiring, of.payRate, of.averageOrderValue, of.averageResponse, of.sales],
  ];
  const table: PageBlock = {
    kind: 'table',
    table: {
      headers: (
        ['phase', 'days', 'received', 'inquiring', 'payRate', 'averageOrderValue', 'averageResponse', 'sales'] as const
      ).map((key) => say(`campaign.summary.${key}`)),
      rows: [
        ...phases.map((phase) => row(phase.name, phase)),
        row(say('campaign.summary.whole'), whole),
        row(say('campaign.summary.before'), before),
      ],
      looks: [{}, looks.count, looks.count, looks.count, looks.percent, looks.score, looks.score, looks.money],
      spans: [2, 1, 1, 1, 1, 1, 1, 2],
    },
  };
  return [
    table,
    text(say('campaign.summary.figuresNote')),
    text(comparison(whole, before, say, locale)),
    ...qualityBlocks(quality, say, locale),
  ];
}

/** QA by kind and channel; the days before are there for the random reviews only, which alone can be compared. */
function qualityBlocks({ whole, before }: CampaignSummary['quality'], say: CampaignSay, locale: Locale): PageBlock[] {
  const title = heading(say('campaign.summary.quality'));
  if (whole.length === 0) return [title, point(say('campaign.summary.noQuality'))];
  const percent = percentOf(locale);
  const row = ({ count, mean, passes, interval }: ChannelQuality, name: string) => [
    ...[name, count, mean, passes, passes / count, interval.map(percent).join('–')],
  ];
  const nameOf = ({ kind, channel }: ChannelQuality) =>
    channel === '' ? say(`campaign.summary.quality.${kind}`) : say('campaign.summary.quality.channel', { channel });
  const earlier = before.filter(({ kind, channel }) => kind === 'random' && channel === '');
  return [
    title,
    {
      kind: 'table',
      table: {
        headers: (['reviews', 'count', 'mean', 'passes', 'passRate', 'interval'] as const).map((key) =>
          say(`campaign.summary.quality.${key}`),
        ),
        rows: [
          ...whole.map((line) => row(line, nameOf(line))),
          ...earlier.map((line) => row(line, say('campaign.summary.quality.before'))),
        ],
        looks: [{}, looks.count, looks.score, looks.count, looks.percent, {}],
        spans: [3, 1, 1, 1, 2, 2],
      },
    },
    text(say('campaign.summary.quality.note')),
  ];
}

/** In words only where both periods have the figure. */
function comparison(whole: PeriodFigures, before: PeriodFigures, say: CampaignSay, locale: Locale): string {
  if (whole.payRate === null || before.payRate === null) return say('campaign.summary.noBefore');
  const percent = percentOf(locale);
  return say('campaign.summary.comparison', {
    ...{ first: isoDate(before.first), last: isoDate(before.last), days: before.days, own: whole.days },
    ...{ from: percent(before.payRate), to: percent(whole.payRate) },
    points: ((whole.payRate - before.payRate) * 100).toFixed(1),
  });
}

function processBlocks(
  { preparation, incentives, rollUps }: CampaignSummary,
  say: CampaignSay,
  locale: Locale,
): PageBlock[] {
  const percent = percentOf(locale);
  const { coverage, exams, groups } = preparation;
  const sum = (of: 'items' | 'done') => coverage.reduce((total, entry) => total + entry[of], 0);
  const passed = exams.filter(({ state }) => state === 'passed').length;
  const blocks: PageBlock[] = [
    heading(say('campaign.summary.preparation')),
    point(say('campaign.summary.ready', { done: sum('done'), items: sum('items') })),
    point(
      exams.length === 0
        ? say('campaign.summary.noExams')
        : say('campaign.summary.exams', { passed, people: exams.length, rate: percent(passed / exams.length) }),
    ),
    ...groups.map((group) =>
      point(
        say('campaign.summary.examGroup', {
          ...{ group: group.group || say('campaign.prep.noGroup'), passed: group.passed, people: group.people },
        }),
      ),
    ),
    heading(say('campaign.incentives.title')),
  ];
  const phases = incentives.flatMap((plan) => plan.phases);
  if (phases.length === 0) blocks.push(point(say('campaign.summary.noIncentives')));
  for (const { plan, phase, award, pool } of phases) {
    if (!award) continue;
    const { eligible, eligibleEarners, participation, participationOfAll, spend, poolUse } = award;
    const figures = {
      ...{ plan, phase, eligible, eligibleEarners, spend: money(spend) },
      ...{ rate: percent(participation), ofAll: percent(participationOfAll) },
      ...{ pool: money(pool ?? 0), use: percent(poolUse) },
    };
    blocks.push(point(say(pool === null ? 'campaign.summary.incentive' : 'campaign.summary.incentivePool', figures)));
  }
  blocks.push(heading(say('campaign.summary.meetings')));
  if (rollUps.length === 0) blocks.push(point(say('campaign.summary.noMeetings')));
  for (const { title, text: words, parts } of rollUps) {
    const named = parts.filter(({ count }) => count > 0).map(({ name, count }) => `${name} ${count}`);
    const figures = { title, text: words, parts: named.join(say('campaign.summary.separator')) };
    blocks.push(point(say(named.length > 0 ? 'campaign.summary.rollUpBy' : 'campaign.summary.rollUp', figures)));
  }
  return blocks;
}

function improvementBlocks({ open }: CampaignSummary, say: CampaignSay): PageBlock[] {
  if (open.length === 0) return [text(say('campaign.summary.nothingOpen'))];
  return [text(say('campaign.summary.open', { count: open.length })), ...open.map(({ message }) => point(message))];
}

/** One row for each kind of cause, to be filled in by hand: who decides what by when is not in any table. */
function planBlocks({ open }: CampaignSummary, say: CampaignSay): PageBlock[] {
  const rows = Object.entries(causes).flatMap(([cause, codes]) => {
    const count = open.filter(({ code }) => codes.some((known) => known === code)).length;
    return count === 0 ? [] : [[say(`campaign.summary.cause.${cause as keyof typeof causes}`, { count }), '', '']];
  });
  if (rows.length === 0) return [text(say('campaign.summary.nothingToPlan'))];
  return [
    text(say('campaign.summary.planNote')),
    {
      kind: 'table',
      table: {
        headers: (['matter', 'owner', 'due'] as const).map((key) => say(`campaign.summary.${key}`)),
        rows,
        looks: [{}, {}, {}],
        spans: [6, 2, 2],
      },
    },
  ];
}
