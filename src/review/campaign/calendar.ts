import { ledgerOf } from '../../ledgers';
import { ruleKindLabels, trainingPhase } from '../../domain/campaign/defaults';
import { backSchedule, datesInOrder, type Conflict, type ScheduleRule } from '../../domain/campaign/schedule';
import { isWorkday } from '../../domain/ledger/calendar';
import { isoDate } from '../../domain/numbers/dates';
import type { Locale } from '../../locales/locale';
import type { Cell } from '../../workbook/matrix';
import { rowsOfKind } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import type { CellLink, TableKind } from '../../workbook/tables';
import type { SheetPlan } from '../../workbook/write/sheetPlan';
import { UseCaseFailure } from '../failure';
import { onNewSheet } from '../people';
import type { PeopleTask } from '../people/model';
import { calendarOf } from '../ledger/read';
import { filledSheet } from '../templates/filled';
import type { CalendarChoices, CalendarOutlook, CalendarPlan, Remark } from './model';
import { readScheduleRules } from './policies';
import { sayOfCampaign, type CampaignSay } from './texts';

const first = (tables: readonly DataTable[], kind: TableKind) => tables.find((table) => table.kind === kind);

/** The back-schedule (E1). @param today serial day by the clock on the wall */
export const calendarTask = (today: number): PeopleTask<CalendarOutlook, CalendarChoices, CalendarPlan> => ({
  kinds: (['campaignRules', 'campaignCalendar', 'workCalendar'] as const).map((kind) => ({ kind })),
  look: (tables, locale) => lookForCalendar(tables, today, locale),
  preview: planCalendar,
  plan: (plan) => ({
    sheets: {
      belongTo: 'person',
      wanted: [ledgerOf('campaignCalendar')?.title[plan.locale] ?? ''],
      compose: (names) => composeCalendar(names[0] ?? '', plan),
    },
  }),
  place: onNewSheet,
});

/** What a calendar is made from. Pure. */
export function lookForCalendar(tables: readonly DataTable[], today: number, locale: Locale): CalendarOutlook {
  const remarks: Remark[] = [];
  const { rules, at } = readScheduleRules(first(tables, 'campaignRules'), remarks, sayOfCampaign(locale));
  const names = rowsOfKind(tables, 'campaignCalendar').map((row) => row.text('campaign'));
  return { today, rules, rulesAt: at, campaigns: [...new Set(names.filter((name) => name !== ''))], remarks };
}

/** The calendar of a campaign with everything that speaks against it. Pure. @throws UseCaseFailure where the dates contradict each other */
export function planCalendar(tables: readonly DataTable[], choices: CalendarChoices, locale: Locale): CalendarPlan {
  const say = sayOfCampaign(locale);
  const disorder = datesInOrder(choices);
  if (disorder) throw new UseCaseFailure(`campaign.failure.${disorder}`, say);
  const remarks: Remark[] = [];
  const { rules, links } = readScheduleRules(first(tables, 'campaignRules'), remarks, say);
  const calendar = calendarOf(tables);
  const schedule = backSchedule(rules, choices, trainingPhase, choices.asOf, (day) => isWorkday(day, calendar));
  const conflicts = schedule.conflicts.map((conflict) => remarkOn(conflict, links, choices.asOf, say));
  return { choices, rules, schedule, remarks: [...remarks, ...conflicts], locale };
}

const severities: Readonly<Record<Conflict['code'], Remark['severity']>> = {
  past: 'warning',
  begun: 'info',
  tooShort: 'error',
  beforeOther: 'error',
  afterPeak: 'error',
  unknownTask: 'warning',
  backwards: 'error',
};

function remarkOn(conflict: Conflict, links: readonly (CellLink | null)[], asOf: number, say: CampaignSay): Remark {
  const { code, rule, task, start, end, other, left, needed } = conflict;
  const key = code === 'tooShort' && other !== '' ? 'tooShortAfter' : code;
  const days = { start: isoDate(start), end: isoDate(end), late: asOf - end };
  const message = say(`campaign.conflict.${key}`, { task, other, left, needed, ...days });
  return { code, severity: severities[code], message, link: links[rule] ?? null };
}

/** Rows by day, phases before the tasks that begin with them. */
export function calendarRows({ rules, schedule }: Pick<CalendarPlan, 'rules' | 'schedule'>) {
  return schedule.tasks
    .flatMap((task) => {
      const rule = rules[task.rule];
      return rule ? [{ ...task, rule }] : [];
    })
    .sort((a, b) => a.start - b.start || order(a.rule) - order(b.rule) || a.end - b.end);
}

const order = ({ kind }: ScheduleRule): number => (kind === 'phase' ? 0 : 1);

/** The calendar as a sheet of the ledger 大促日历, its status in formulas. */
export function composeCalendar(name: string, plan: CalendarPlan): SheetPlan[] {
  const { choices, locale } = plan;
  const rows = calendarRows(plan).map(({ rule, start, end, workdays }): Record<string, Cell> => ({
    campaign: choices.campaign,
    entryKind: ruleKindLabels[rule.kind],
    phase: rule.phase,
    task: rule.task,
    startDate: start,
    dueDate: end,
    workdays,
    role: rule.role,
  }));
  const cells = rows.map((row) => (role: string) => row[role] ?? '');
  return filledSheet('campaignCalendar', cells, locale).compose(name, null);
}
