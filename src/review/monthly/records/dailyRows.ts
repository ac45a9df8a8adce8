import { isSummary, rowsOf, type Row } from '../../../workbook/cells/rows';
import { isoDate } from '../../../domain/numbers/dates';
import { isBlank } from '../../../workbook/matrix';
import type { DataTable } from '../../../workbook/recognise';
import { headOf, type CellLink } from '../../../workbook/tables';
import { partOf } from '../../tables/parts';
import type { Period } from '../../tables/period';
import { withoutTwice } from '../../tables/retelling';
import { isWithin } from '../month';
import { dayIn, type ReviewPeriod } from '../period';
import { warnOfOverlaps } from '../remarks';
import type { Warnings } from '../warnings';
import type { Attribution } from './attribution';
import type { Person } from './roster';

/** What a daily export counts per person and day. Response in seconds, sales in yuan. */
export const measures = [
  'consulted',
  'received',
  'inquiring',
  'ordering',
  'paying',
  'sales',
  'averageResponse',
  'slowResponses',
  'agentMessages',
  'buyerMessages',
  'workDays',
] as const;
export type Measure = (typeof measures)[number];

/** One person's figures of one day; null where the cell is blank, "no value" or unreadable. */
export interface DailyRow {
  row: Row;
  day: number;
  /** Null for names that are not on the roster. */
  person: Person | null;
  values: Record<Measure, number | null>;
  /** At least one figure: the person has data on this day. False for sums of a period, which tell of no day. */
  hasData: boolean;
  /** A sum of the whole period, from an export without a date column. */
  undated: boolean;
}

/** The rows of the daily exports that lie in the month, in sheet order, 汇总 rows left out. */
export function readDailyRows(
  tables: readonly DataTable[],
  month: ReviewPeriod,
  attribution: Attribution,
  warnings: Warnings,
): DailyRow[] {
  return tables.flatMap((table) => {
    const part = partOf(table, month.year);
    const start = headOf(table);
    const { dated, period } = part;
    if (!dated && !period) {
      warnings.add('noDates', 'warning', { sheet: table.sheet }, start);
      return [];
    }
    if (period && reachesBeyond(period, month)) {
      const days = { first: isoDate(period.first), last: isoDate(period.last), month: month.key };
      warnings.add('crossingPeriod', 'warning', { sheet: table.sheet, ...days }, start);
      return [];
    }
    // The export of one day tells of that day. A longer period's row has no day of its own; it stands on the first.
    const undated = period !== null && period.first !== period.last;
    const days = dated ? new CarriedDays(month, warnings) : null;
    return rowsOf(table, warnings.badCell).flatMap((row): DailyRow[] => {
      if (isSummary(row) || row.text('agent') === '') return [];
      const day = days ? days.dayOf(row) : (period?.first ?? null);
      if (day === null || !isWithin(day, month)) return [];
      const values = Object.fromEntries(measures.map((m) => [m, row.number(m)])) as DailyRow['values'];
      const hasData = !undated && measures.some((m) => values[m] !== null);
      return [{ row, day, person: attribution.personOf(row), values, hasData, undated }];
    });
  });
}

/** A sum of days some of which are not among these: it cannot be split. */
const reachesBeyond = (sum: Period, { first, last }: Period): boolean =>
  sum.first <= last && sum.last >= first && (sum.first < first || sum.last > last);

/** The days of rows below one another, where a date merged over the people of a day leaves blanks below itself. */
class CarriedDays {
  private day: number | null = null;
  private people = new Set<string>();

  constructor(
    private readonly period: ReviewPeriod,
    private readonly warnings: Warnings,
  ) {}

  /** The row's own day, or that above it while each person stands there once: somebody's second row is no part of that day. */
  dayOf(row: Row): number | null {
    const agent = row.text('agent');
    if (!isBlank(row.cell('date'))) {
      const day = dayIn(row, 'date', this.period);
      if (day !== this.day) this.people = new Set();
      this.day = day;
      this.people.add(agent);
      return day;
    }
    const { sheet } = row.table;
    if (this.day === null || this.people.has(agent)) {
      this.day = null;
      this.warnings.add('undatedRows', 'warning', { sheet }, this.firstOf('undated', row));
      return null;
    }
    this.people.add(agent);
    this.warnings.add('carriedDates', 'info', { sheet }, this.firstOf('carried', row));
    return this.day;
  }

  private readonly firsts = new Map<string, CellLink>();

  /** One remark per table, at the first such row. */
  private firstOf(remark: string, row: Row): CellLink {
    const link = this.firsts.get(remark) ?? row.link('date');
    this.firsts.set(remark, link);
    return link;
  }
}

/** What another export has told of the same person and day does not count again, and is remarked on; so are whole repeated rows. */
export function withoutRetelling(rows: readonly DailyRow[], warnings: Warnings): DailyRow[] {
  const seen = new Set<string>();
  const tellings = rows.map((entry) => ({ ...entry, entry, who: keyOf(entry) }));
  const { values, overlaps } = withoutTwice(tellings);
  warnOfOverlaps(overlaps, warnings);
  return tellings.map((telling) => {
    const { entry, who, row, day } = telling;
    const content = [row.table.id, who, day, ...measures.map((m) => entry.values[m])].join('|');
    if (entry.hasData && seen.has(content)) {
      const link = row.link('agent');
      warnings.add('repeatedDay', 'warning', { agent: row.text('agent'), ...link }, link);
    }
    seen.add(content);
    return { ...entry, values: { ...entry.values, ...values.get(telling) } };
  });
}

const keyOf = ({ person, row }: DailyRow): string => (person ? `${person.agent}|${person.group}` : row.text('agent'));
