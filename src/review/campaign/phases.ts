import { ruleKindLabels, trainingPhase } from '../../domain/campaign/defaults';
import { rowsOfKind, type Row } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import type { CellLink } from '../../workbook/tables';
import { campaignOf, type ReviewPeriod } from '../monthly/period';
import type { Period } from '../tables/period';

/** A phase of the 大促日历. */
export interface CalendarPhase {
  campaign: string;
  name: string;
  /** 培训期, 预售期, 活动期 or 售后期. */
  phase: string;
  first: number;
  last: number;
  link: CellLink;
}

export const calendarRowsIn = (tables: readonly DataTable[]): Row[] => rowsOfKind(tables, 'campaignCalendar');

/** Rows that are phases and have their days, in the order of the sheet. */
export function calendarPhases(tables: readonly DataTable[]): CalendarPhase[] {
  return calendarRowsIn(tables).flatMap((row) => {
    const [first, last] = [row.day('startDate'), row.day('dueDate')];
    if (row.text('entryKind') !== ruleKindLabels.phase || first === null || last === null || last < first) return [];
    return [
      {
        campaign: row.text('campaign'),
        name: row.text('task'),
        phase: row.text('phase'),
        first,
        last,
        link: row.link('task'),
      },
    ];
  });
}

/** The selling days of each campaign, newest first: from its first phase after the training to its last. */
export function campaignsIn(tables: readonly DataTable[]): ReviewPeriod[] {
  const spans = new Map<string, Period>();
  for (const { campaign, phase, first, last } of calendarPhases(tables)) {
    if (campaign === '' || phase === trainingPhase) continue;
    const known = spans.get(campaign) ?? { first, last };
    spans.set(campaign, { first: Math.min(known.first, first), last: Math.max(known.last, last) });
  }
  return [...spans].map(([name, days]) => campaignOf(days, name)).sort((a, b) => b.first - a.first);
}
