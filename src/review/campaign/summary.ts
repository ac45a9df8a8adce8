import type { Locale } from '../../locales/locale';
import { ledgerOf, ledgers } from '../../ledgers';
import type { DataTable } from '../../workbook/recognise';
import { SheetComposer } from '../../workbook/write/composer';
import { alertsIn, ledgersIn, rollUpsIn } from '../ledger';
import { limitKinds } from '../ledger/limits';
import type { RollUpResult } from '../ledger/model';
import { UseCaseFailure } from '../failure';
import { metricOf, metrics } from '../monthly/metrics';
import { describeTables } from '../monthly/recognition';
import { putDocument } from '../page/compose';
import { payRunKinds } from '../pay/run';
import { onNewSheet } from '../people';
import type { PeopleTask } from '../people/model';
import { daysBefore } from '../tables/period';
import { dailyRows, type DatedRow } from './daily';
import { incentivesTask, payRuns, phaseIncentives, phasesIn, type PhaseIncentives } from './incentives';
import type { Remark } from './model';
import { calendarPhases, calendarRowsIn } from './phases';
import { prepare, type Preparation } from './preparation';
import { qualityIn, type ChannelQuality } from './quality';
import { summaryDocument } from './summaryDocument';
import { sayOfCampaign } from './texts';

export interface SummaryOutlook {
  /** Campaigns whose calendar has phases. */
  campaigns: string[];
}

export interface SummaryChoices {
  campaign: string;
  /** Serial day by which it is judged; what comes later is not looked at. */
  asOf: number;
  /** Also what ledgers with notes on persons add up to. */
  personal: boolean;
}

/** The team's figures over some days, ratios of sums. Response in seconds, sales in yuan; null where nothing tells. */
export interface PeriodFigures {
  name: string;
  first: number;
  last: number;
  /** Days on which anybody has data. */
  days: number;
  received: number | null;
  inquiring: number | null;
  payRate: number | null;
  averageOrderValue: number | null;
  averageResponse: number | null;
  sales: number | null;
}

export interface CampaignSummary extends SummaryChoices {
  phases: PeriodFigures[];
  /** From the first day of the first phase to the last of the last, or to the day it is judged by. */
  whole: PeriodFigures;
  /** As many days right before. */
  before: PeriodFigures;
  /** The QA of the campaign, and of the days before it. */
  quality: { whole: ChannelQuality[]; before: ChannelQuality[] };
  preparation: Preparation;
  incentives: PhaseIncentives[];
  rollUps: RollUpResult[];
  /** Everything that is open, one remark each: tasks, readiness, exams, pools, points of the huddles, signals. */
  open: Remark[];
}

const told = ['campaignCalendar', 'huddle', 'signals'] as const;

/** The four-part summary of a campaign from what was recorded (E5). */
export const summaryTask: PeopleTask<SummaryOutlook, SummaryChoices, CampaignSummary> = {
  kinds: [
    ...payRunKinds,
    ...([...told, 'readiness', 'campaignExams', 'workCalendar', ...limitKinds] as const).map((kind) => ({ kind })),
    ...ledgers.flatMap(({ id, personal }) => (personal ? [{ kind: id }] : [])),
  ],
  look: (tables) => {
    if (describeTables(tables).missing.length > 0) return { campaigns: [] };
    return { campaigns: [...new Set(calendarPhases(tables).map(({ campaign }) => campaign))] };
  },
  preview: summarise,
  plan: (summary, locale) => {
    const say = sayOfCampaign(locale);
    return {
      sheets: {
        wanted: [say('campaign.summary.sheet')],
        compose: ([name = '']) => {
          const sheet = new SheetComposer(name, { tabColor: '#2F5597' });
          putDocument(sheet, 0, summaryDocument(summary, say, locale));
          return [sheet.plan];
        },
      },
    };
  },
  place: onNewSheet,
};

/** Pure. Ledgers with notes on persons take no part unless somebody chooses it, and then with their roll-ups only. @throws as `planPayRun` */
export function summarise(
  found: readonly DataTable[],
  { campaign, asOf, personal }: SummaryChoices,
  locale: Locale,
): CampaignSummary {
  const tables = found.filter(({ kind }) => kind === null || ledgerOf(kind)?.personal !== true);
  const phases = calendarPhases(tables).filter((phase) => phase.campaign === campaign);
  if (phases.length === 0) throw new UseCaseFailure('campaign.failure.gone', sayOfCampaign(locale), { campaign });
  const first = Math.min(...phases.map((phase) => phase.first));
  const last = Math.max(first, Math.min(asOf, Math.max(...phases.map((phase) => phase.last))));
  const earlier = daysBefore({ first, last });
  const rows = dailyRows(tables, earlier.first, last, locale);
  const over = (name: string, from: number, to: number) =>
    figuresOver(
      rows.filter(({ day }) => day >= from && day <= to),
      { name, first: from, last: to },
    );
  const preparation = prepare(tables, asOf, locale);
  const overlapping = new Set(
    phasesIn(tables)
      .filter((phase) => phase.first <= last && phase.last >= first)
      .map(({ plan }) => plan),
  );
  const runOf = payRuns(tables, locale);
  const incentives = incentivesTask
    .look(tables, locale)
    .plans.filter((plan) => overlapping.has(plan))
    .map((plan) => phaseIncentives(tables, { plan }, locale, runOf));
  const pools = incentives.flatMap(({ remarks }) => remarks.filter(({ severity }) => severity !== 'info'));
  const rollUps = rollUpsIn(personal ? found : tables, { first, last }, locale, { asOf, personal });
  const quality = qualityIn(tables, locale);
  const meetings: readonly string[] = ['huddle', 'signals'];
  return {
    ...{ campaign, asOf, personal, preparation, incentives },
    phases: phases
      .filter((phase) => phase.first <= last)
      .map((phase) => over(phase.name, phase.first, Math.min(phase.last, last))),
    whole: over('', first, last),
    before: over('', earlier.first, earlier.last),
    quality: {
      whole: quality({ first, last }),
      before: quality(earlier),
    },
    rollUps: rollUps.filter(
      ({ ledger, total }) => total > 0 && (meetings.includes(ledger) || ledgerOf(ledger)?.personal === true),
    ),
    open: [...overdue(tables, campaign, { first, asOf }, locale), ...preparation.remarks, ...pools],
  };
}

function figuresOver(rows: readonly DatedRow[], period: Pick<PeriodFigures, 'name' | 'first' | 'last'>): PeriodFigures {
  const figure = (id: 'received' | 'inquiring' | 'payRate' | 'averageOrderValue' | 'averageResponse' | 'sales') =>
    metricOf(metrics[id].rule, rows);
  return {
    ...period,
    days: new Set(rows.map(({ day }) => day)).size,
    received: figure('received'),
    inquiring: figure('inquiring'),
    payRate: figure('payRate'),
    averageOrderValue: figure('averageOrderValue'),
    averageResponse: figure('averageResponse'),
    sales: figure('sales'),
  };
}

const rowOf = ({ sheet, cell }: { sheet: string; cell: string }) => `${sheet}!${cell.replace(/\D/g, '')}`;

/** Tasks of the campaign, and points and signals of its days, whose time has passed. */
function overdue(
  tables: readonly DataTable[],
  campaign: string,
  { first, asOf }: { first: number; asOf: number },
  locale: Locale,
): Remark[] {
  const own = new Set(
    calendarRowsIn(tables)
      .filter((row) => row.text('campaign') === campaign)
      .map((row) => rowOf(row.link('task'))),
  );
  const readings = ledgersIn(
    tables.filter(({ kind }) => kind === null || !['readiness', 'campaignExams'].includes(kind)),
    asOf,
    locale,
  );
  const days = new Map(
    readings.flatMap(({ entries }) => entries.map(({ link, day }): [string, number | null] => [rowOf(link), day])),
  );
  return alertsIn(readings)
    .filter(({ ledger, status, link }) => {
      if (status !== 'overdue') return false;
      if (ledger === 'campaignCalendar') return own.has(rowOf(link));
      return ledger === 'huddle' || ledger === 'signals' ? (days.get(rowOf(link)) ?? 0) >= first : false;
    })
    .map(({ ledger, text, link }) => ({ code: ledger, severity: 'warning', message: text, link }));
}
