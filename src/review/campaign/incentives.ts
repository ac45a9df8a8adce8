import { phaseAward, type PhaseAward, type PhasePay } from '../../domain/campaign/incentives';
import { asNumber, sumExactly } from '../../domain/numbers/money';
import { isoDate } from '../../domain/numbers/dates';
import { money } from '../monthly/report/wording';
import type { Locale } from '../../locales/locale';
import { rowsOf } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import type { CellLink } from '../../workbook/tables';
import { metricNamed, metrics } from '../monthly/metrics';
import { monthOfDay } from '../monthly/month';
import { policiesOn } from '../monthly/policies/versions';
import { dataDays, describeTables } from '../monthly/recognition';
import { payRunKinds } from '../pay/run';
import { planPayRun } from '../pay/run/compute';
import type { PayRun } from '../pay/run/model';
import { onNewSheet } from '../people';
import type { PeopleTask } from '../people/model';
import { withOneRule, yearOf } from '../tables/parts';
import { composeIncentives } from './incentiveSheet';
import type { Remark } from './model';
import { sayOfCampaign, type CampaignSay } from './texts';

export interface IncentiveOutlook {
  /** Plans that have phases with their days. */
  plans: string[];
}

export interface IncentiveChoices {
  plan: string;
}

/** A phase of a plan as the 激励方案 has it. */
interface PlanPhase {
  plan: string;
  phase: string;
  metric: string;
  first: number;
  last: number;
  pool: number | null;
  link: CellLink;
}

export interface PhaseResult extends PlanPhase {
  /** Null where no month of the phase has data. */
  award: PhaseAward | null;
}

export interface PhaseIncentives {
  plan: string;
  phases: PhaseResult[];
  /** Prizes by rank and single awards of the months of the phases, which belong to no phase. Yuan, and the people who won any. */
  monthly: { months: string[]; amount: number; winners: number };
  remarks: Remark[];
}

/** How each phase of an incentive plan went, and what is left of its pool (E3). */
export const incentivesTask: PeopleTask<IncentiveOutlook, IncentiveChoices, PhaseIncentives> = {
  kinds: payRunKinds,
  look: (tables) => ({
    plans: describeTables(tables).missing.length > 0 ? [] : [...new Set(phasesIn(tables).map(({ plan }) => plan))],
  }),
  preview: phaseIncentives,
  plan: (incentives, locale) => ({
    sheets: {
      wanted: [sayOfCampaign(locale)('campaign.incentives.sheet')],
      compose: (names) => [composeIncentives(names[0] ?? '', incentives, sayOfCampaign(locale))],
    },
  }),
  place: onNewSheet,
};

/** The phases with their days, in the newest version of the plan. */
export function phasesIn(tables: readonly DataTable[]): PlanPhase[] {
  const year = yearOf(tables, dataDays(tables));
  const plans = policiesOn(tables, Infinity).filter(({ kind }) => kind === 'plan');
  return plans.flatMap((table) =>
    rowsOf(table).flatMap((row): PlanPhase[] => {
      const phase = row.text('phase');
      const [first, last] = [row.day('start', year), row.day('end', year)];
      const named = row.text('metric');
      const metric = named === '' ? metrics.sales : metricNamed(named);
      if (phase === '' || first === null || last === null || first > last || !metric) return [];
      const link = row.link('phase');
      return [{ plan: row.text('plan'), phase, metric: metric.names[0], first, last, pool: row.number('pool'), link }];
    }),
  );
}

/** Pay runs by their months, each computed once. @throws as `planPayRun` */
export function payRuns(tables: readonly DataTable[], locale: Locale): (month: string) => PayRun {
  const known = new Map<string, PayRun>();
  return (month) => {
    const run = known.get(month) ?? planPayRun(tables, { month, version: 'auto' }, locale);
    known.set(month, run);
    return run;
  };
}

/** Pure. Each month is computed as its pay run is, closed ones by the policies they were paid by. @throws as `planPayRun` */
export function phaseIncentives(
  tables: readonly DataTable[],
  { plan }: IncentiveChoices,
  locale: Locale,
  runOf = payRuns(tables, locale),
): PhaseIncentives {
  const say = sayOfCampaign(locale);
  const phases = phasesIn(tables).filter((phase) => phase.plan === plan);
  const within = ({ first, last }: PlanPhase, key: string) =>
    monthOfDay(first).key <= key && key <= monthOfDay(last).key;
  const months = describeTables(withOneRule(tables))
    .months.filter((key) => phases.some((phase) => within(phase, key)))
    .sort();
  const runs = months.map(runOf);
  const results = phases.map((phase): PhaseResult => {
    const pays = paysOf(phase, runs);
    return { ...phase, award: pays.length === 0 ? null : phaseAward(pays, phase.pool) };
  });
  const winners = runs.flatMap(({ people }) => people.filter(({ sums }) => sums.awards > 0).map(({ key }) => key));
  return {
    plan,
    phases: results,
    monthly: {
      months,
      amount: asNumber(sumExactly(runs.map(({ totals }) => totals.awards))),
      winners: new Set(winners).size,
    },
    remarks: results.flatMap((result) => remarksOn(result, say)),
  };
}

/** One entry per person who was active in a month of the phase, over all its months. */
function paysOf({ plan, phase, metric }: PlanPhase, runs: readonly PayRun[]): PhasePay[] {
  const pays = new Map<string, PhasePay>();
  for (const { plans, people } of runs) {
    const k = plans.findIndex((line) => line.name === plan && line.phase === phase && line.metric === metric);
    if (k < 0) continue;
    for (const { key, plans: own } of people) {
      const line = own[k];
      if (!line) continue;
      const before = pays.get(key) ?? { asked: 0, paid: 0, eligible: false };
      pays.set(key, {
        asked: asNumber(sumExactly([before.asked, line.asked])),
        paid: asNumber(sumExactly([before.paid, line.paid])),
        eligible: before.eligible || line.actual !== null,
      });
    }
  }
  return [...pays.values()];
}

function remarksOn({ phase, pool, award, link }: PhaseResult, say: CampaignSay): Remark[] {
  const remark = (
    code: 'noData' | 'noPool' | 'poolExceeded' | 'poolOverspent' | 'nobody',
    severity: Remark['severity'],
    more: Record<string, string | number> = {},
  ): Remark => ({ code, severity, message: say(`campaign.incentives.${code}`, { phase, ...more }), link });
  if (!award) return [remark('noData', 'info')];
  const { asked, spend, eligible, eligibleEarners } = award;
  const found: Remark[] = [];
  if (pool === null) found.push(remark('noPool', 'info'));
  else if (spend > pool) found.push(remark('poolOverspent', 'error', { spend: money(spend), pool: money(pool) }));
  else if (asked > pool) found.push(remark('poolExceeded', 'error', { asked: money(asked), pool: money(pool) }));
  if (eligible > 0 && eligibleEarners === 0) found.push(remark('nobody', 'warning', { eligible }));
  return found;
}

export const daysOf = ({ first, last }: Pick<PhaseResult, 'first' | 'last'>, say: CampaignSay): string =>
  say('campaign.days', { start: isoDate(first), end: isoDate(last) });
