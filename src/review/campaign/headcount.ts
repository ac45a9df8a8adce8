import { trainingPhase } from '../../domain/campaign/defaults';
import {
  capacityPerHour,
  gapOf,
  isThere,
  shiftNeed,
  splitInquiries,
  weakestDay,
} from '../../domain/campaign/headcount';
import { planVersions } from '../../domain/campaign/readiness';
import { baseDays, forecastFor, type StaffingRule } from '../../domain/campaign/staffing';
import { isoDate } from '../../domain/numbers/dates';
import type { Locale } from '../../locales/locale';
import { isSummary, rowsOfKind, type Row } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import { UseCaseFailure } from '../failure';
import type { People } from '../ledger/people';
import { metricOf, metrics } from '../monthly/metrics';
import { dailyRows } from './daily';
import type {
  Base,
  Headcount,
  HeadcountChoices,
  HeadcountOutlook,
  ShiftRow,
  SplitRow,
  WaveRow,
} from './headcountModel';
import type { Remark } from './model';
import { calendarPhases, type CalendarPhase } from './phases';
import { splitRows } from './splitRows';
import { readStaffing } from './staffingRules';
import { sayOfCampaign, type CampaignSay } from './texts';
import { workforceOf, type Workforce } from './workers';

/** What there is to choose from. Pure. */
export function lookForHeadcount(tables: readonly DataTable[], locale: Locale): HeadcountOutlook {
  const phases = calendarPhases(tables);
  const campaigns = [...new Set(phases.map(({ campaign }) => campaign))].map((name) => {
    const own = phases.filter(({ campaign }) => campaign === name);
    // The last wave is the main one.
    const main = own.filter(({ phase }) => phase === '活动期').at(-1) ?? own[0];
    return { name, phases: own.map((phase) => phase.name), main: main?.name ?? '' };
  });
  return { campaigns, defaults: readStaffing(tables, [], sayOfCampaign(locale)).defaults };
}

/** Heads per phase, plan, post and shift against who is there, and one phase's inquiries shared out among them (E7). Pure. */
export function planHeadcount(tables: readonly DataTable[], choices: HeadcountChoices, locale: Locale): Headcount {
  const say = sayOfCampaign(locale);
  const phases = calendarPhases(tables).filter(({ campaign }) => campaign === choices.campaign);
  if (phases.length === 0) throw new UseCaseFailure('campaign.failure.gone', say, { campaign: choices.campaign });
  const remarks: Remark[] = [];
  const { rules, forecasts } = readStaffing(tables, remarks, say);
  const posts = [...new Set(rules.map(({ post }) => post))];
  remarks.push(...shareRemarks(rules, posts, say));
  const workforce = workforceOf(tables, rules, choices.asOf, locale);
  const base = baseOf(tables, phases, posts, workforce, choices.asOf, locale);

  const shifts: ShiftRow[] = [];
  const waves: WaveRow[] = [];
  const unforecast = new Set<string>();
  for (const phase of phases) {
    for (const version of planVersions) {
      for (const post of posts) {
        const usual = base.posts.find((own) => own.post === post)?.inquiries ?? null;
        const forecast = forecastFor(forecasts, { phase: phase.name, post, version }, usual);
        if (!forecast) {
          unforecast.add(post);
          continue;
        }
        const demand = { inquiries: forecast.inquiries, recoveries: base.recoveries * (forecast.multiple ?? 1) };
        const own = rules
          .filter((rule) => rule.post === post)
          .map((rule) => ({ phase, version, rule, ...demand, ...shiftNeed(rule, demand) }));
        shifts.push(...own);
        const pace = paceOf(rules, post);
        const strength = weakestDay(
          workforce.workers.filter((worker) => worker.post === post),
          phase,
          pace,
        );
        const needed = own.reduce((sum, { heads }) => sum + heads, 0);
        const gap = gapOf(needed, strength.strength, pace);
        waves.push({ phase, version, post, inquiries: demand.inquiries, needed, pace, ...strength, ...gap });
      }
    }
  }
  for (const post of unforecast) {
    const known = base.posts.some((own) => own.post === post && own.inquiries !== null);
    const key = known ? 'noForecast' : 'noBase';
    remarks.push(remark(key, 'warning', say(`campaign.heads.${key}`, { post })));
  }
  const uncounted = workforce.workers.filter(({ post }) => post === null).length;
  if (uncounted > 0) remarks.push(remark('otherPost', 'info', say('campaign.heads.otherPost', { count: uncounted })));
  const split = splitOf(tables, choices, waves, rules, workforce);
  const fed = splitRows(tables, { choices, split, locale }).length;
  const busy = split.rows.filter(({ inquiries }) => inquiries > 0).length;
  return {
    ...{ choices, base, shifts, waves, split, locale },
    feed: { count: fed, known: busy - fed },
    remarks: [...waves.flatMap((wave) => gapRemark(wave, say)), ...remarks],
  };
}

const remark = (code: string, severity: Remark['severity'], message: string, link: Remark['link'] = null): Remark => ({
  ...{ code, severity, message, link },
});

const paceOf = (rules: readonly StaffingRule[], post: string): number =>
  rules.find((rule) => rule.post === post)?.temporaryPace ?? 1;

function shareRemarks(rules: readonly StaffingRule[], posts: readonly string[], say: CampaignSay): Remark[] {
  return posts.flatMap((post) => {
    const sum = rules.filter((rule) => rule.post === post).reduce((total, { share }) => total + share, 0);
    if (Math.abs(sum - 1) < 1e-9) return [];
    return [remark('shares', 'warning', say('campaign.heads.shares', { post, sum: (sum * 100).toFixed(1) }))];
  });
}

/** The first plan must be covered; that the second is not is a warning in time. */
function gapRemark(wave: WaveRow, say: CampaignSay): Remark[] {
  const { phase, version, post, needed, experienced, temporary, strength, short, recruits, day } = wave;
  if (short === 0) return [];
  const parameters = {
    ...{ phase: phase.name, version, post, needed, experienced, temporary, day: isoDate(day) },
    ...{ strength: tenth(strength), short: tenth(short), recruits: recruits ?? '–' },
  };
  const severity = version === planVersions[0] ? 'error' : 'warning';
  return [remark('short', severity, say('campaign.heads.short', parameters), phase.link)];
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A day of each post over the days before the campaign's own, and of the recovery list over the same. */
function baseOf(
  tables: readonly DataTable[],
  phases: readonly CalendarPhase[],
  posts: readonly string[],
  { postOf }: Workforce,
  asOf: number,
  locale: Locale,
): Headcount['base'] {
  const busy = phases.filter(({ phase }) => phase !== trainingPhase);
  const begins = Math.min(...(busy.length > 0 ? busy : phases).map(({ first }) => first));
  const last = Math.min(asOf, begins - 1);
  const first = last - baseDays + 1;
  const rows = dailyRows(tables, first, last, locale);
  const perDay = (post: string): Base => {
    const own = rows.filter(({ person }) => postOf(person) === post);
    const days = new Set(own.map(({ day }) => day)).size;
    const received = metricOf(metrics.received.rule, own);
    return { post, days, inquiries: received === null || days === 0 ? null : received / days };
  };
  const listed = rowsOfKind(tables, 'recovery')
    .map((row) => row.day('listedOn'))
    .filter((day): day is number => day !== null && day >= first && day <= last);
  const days = new Set(listed).size;
  return { first, last, posts: posts.map(perDay), recoveries: days === 0 ? 0 : listed.length / days };
}

/** Hours of a week that tasks take which somebody has not handed over yet, or has taken over. */
function taskHours(tables: readonly DataTable[], asOf: number, people: People): ReadonlyMap<string, number> {
  const hours = new Map<string, number>();
  const rows = rowsOfKind(tables, 'workloadSplit')
    // Rows that shared out inquiries have nobody they came from.
    .filter((row) => row.text('agent') !== '' && !isSummary(row));
  for (const row of rows) {
    const holder = people.named(row.text(isHandedOver(row, asOf) ? 'handedTo' : 'agent'));
    hours.set(holder, (hours.get(holder) ?? 0) + Math.max(0, row.number('hours') ?? 0));
  }
  return hours;
}

function isHandedOver(row: Row, asOf: number): boolean {
  const day = row.day('handedOver');
  return day !== null && day <= asOf && row.text('handedTo') !== '';
}

function splitOf(
  tables: readonly DataTable[],
  { phase: wanted, version, asOf }: HeadcountChoices,
  waves: readonly WaveRow[],
  rules: readonly StaffingRule[],
  { workers, people }: Workforce,
): Headcount['split'] {
  const own = waves.filter((wave) => wave.phase.name === wanted && wave.version === version);
  const tasks = taskHours(tables, asOf, people);
  const rows: SplitRow[] = [];
  const totals: Headcount['split']['totals'] = [];
  for (const { phase, post, inquiries, pace } of own) {
    const rule = rules.find((candidate) => candidate.post === post);
    if (!rule) continue;
    const weekly = rule.hours * 7 * rule.attendance;
    const there = workers
      .filter((worker) => worker.post === post && isThere(worker, phase.first))
      .map((worker) => ({
        ...{ person: worker.name, group: worker.group, post, temporary: worker.temporary, hours: weekly },
        ...{ pace: worker.temporary ? pace : 1, taskHours: tasks.get(worker.name) ?? 0 },
      }));
    const total = Math.round(inquiries);
    const parts = splitInquiries(total, there);
    if (!parts) continue;
    totals.push({ post, inquiries: total });
    there.forEach((worker, i) => {
      const part = parts[i] ?? 0;
      rows.push({ ...worker, inquiries: part, inquiryHours: tenth((part * 7) / capacityPerHour(rule) / worker.pace) });
    });
  }
  return { phase: own[0]?.phase ?? null, rows, totals };
}
