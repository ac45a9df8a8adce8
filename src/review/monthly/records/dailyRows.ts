import { isSummary, rowsOf, type Row } from '../../../workbook/cells/rows';
import { columnOf, type DataTable } from '../../../workbook/recognise';
import { isWithin, periodInText, type Month } from '../month';
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
  month: Month,
  attribution: Attribution,
  warnings: Warnings,
): DailyRow[] {
  const result: DailyRow[] = [];
  for (const table of tables) {
    const dated = columnOf(table, 'date') !== null;
    const period = dated ? null : periodInText(`${table.title} ${table.sheet}`);
    if (!dated && !period) {
      warnings.add(
        'noDates',
        'warning',
        { sheet: table.sheet },
        { sheet: table.sheet, cell: table.address.split(':')[0] ?? 'A1' },
      );
      continue;
    }
    // A period's row has no day of its own; it counts on its first day if the month holds all of it.
    const undated = period && isWithin(period.last, month) ? period.first : null;
    for (const row of rowsOf(table, warnings.badCell)) {
      if (isSummary(row) || row.text('agent') === '') continue;
      const day = dated ? row.day('date', month.year) : undated;
      if (day === null || !isWithin(day, month)) continue;
      const values = Object.fromEntries(measures.map((m) => [m, row.number(m)])) as DailyRow['values'];
      const hasData = dated && measures.some((m) => values[m] !== null);
      result.push({ row, day, person: attribution.personOf(row), values, hasData, undated: !dated });
    }
  }
  return result;
}

interface Teller {
  table: DataTable;
  told: Set<Measure>;
}

/**
 * Two exports may tell of the same person and day (客服日报 and 客服工作量), or one of the days and one of their sum:
 * what the first has told, the second does not tell again. Two rows of one table are both counted; whole repeated rows are remarked on.
 */
export function withoutRetelling(rows: readonly DailyRow[], warnings: Warnings): DailyRow[] {
  const tellers = new Map<string, Teller[]>();
  const seen = new Set<string>();
  const tellersOf = (key: string): Teller[] => {
    const known = tellers.get(key) ?? [];
    tellers.set(key, known);
    return known;
  };
  const daysFirst = [...rows.filter((row) => !row.undated), ...rows.filter((row) => row.undated)];
  const kept = new Map<DailyRow, DailyRow>();
  for (const entry of daysFirst) {
    const who = entry.person ? `${entry.person.agent}|${entry.person.group}` : entry.row.text('agent');
    const ofDay = tellersOf(`${who}|${entry.day}`);
    const ofMonth = tellersOf(who);
    const values = { ...entry.values };
    for (const { table, told } of entry.undated ? ofMonth : ofDay) {
      if (table !== entry.row.table) for (const measure of told) values[measure] = null;
    }
    for (const known of [ofDay, ofMonth]) {
      let own = known.find((teller) => teller.table === entry.row.table);
      if (!own) known.push((own = { table: entry.row.table, told: new Set() }));
      for (const measure of measures) if (values[measure] !== null) own.told.add(measure);
    }
    kept.set(entry, { ...entry, values });

    const content = [entry.row.table.id, who, entry.day, ...measures.map((m) => entry.values[m])].join('|');
    if (entry.hasData && seen.has(content)) {
      const link = entry.row.link('agent');
      warnings.add('repeatedDay', 'warning', { agent: entry.row.text('agent'), ...link }, link);
    }
    seen.add(content);
  }
  return rows.map((entry) => kept.get(entry) ?? entry);
}
