import { isSummary, rowsOf, type Row } from '../../workbook/cells/rows';
import { columnOf, type DataTable } from '../../workbook/recognise';
import { measureRoles } from '../../workbook/vocabulary/columns';
import { partOf } from './parts';

/** One person's figures of one day (or of a whole period) as one export tells them. */
export interface Telling {
  row: Row;
  /** The person's key. */
  who: string;
  day: number;
  values: Readonly<Record<string, number | null>>;
  /** A sum of a period, not of `day` alone. */
  undated: boolean;
}

/** Rows of one export that tell again what another has told. */
export interface Overlap {
  first: DataTable;
  second: DataTable;
  /** The rows of `second`, with the measures told twice. */
  rows: { row: Row; day: number; measures: string[] }[];
  /** How many of them give another number than `first`. */
  different: number;
}

export interface Retelling<T extends Telling> {
  /** What each row adds: measures that another export has told already are null. */
  values: Map<T, Record<string, number | null>>;
  overlaps: Overlap[];
}

interface Teller {
  table: DataTable;
  told: Map<string, number>;
}

/**
 * Two exports may tell of the same person and day (客服日报 and 客服工作量), or one of the days and one of their sum: what the first has told,
 * the second does not tell again. Two rows of one table are both counted.
 */
export function withoutTwice<T extends Telling>(entries: readonly T[]): Retelling<T> {
  const tellers = new Map<string, Teller[]>();
  const overlaps = new Map<string, Overlap>();
  const tellersOf = (key: string): Teller[] => {
    const known = tellers.get(key) ?? [];
    tellers.set(key, known);
    return known;
  };
  const values: Retelling<T>['values'] = new Map();
  for (const entry of [...entries.filter((e) => !e.undated), ...entries.filter((e) => e.undated)]) {
    const { table } = entry.row;
    const ofDay = tellersOf(`${entry.who}|${entry.day}`);
    const ofPeriod = tellersOf(entry.who);
    const kept: Record<string, number | null> = { ...entry.values };
    for (const teller of entry.undated ? ofPeriod : ofDay) {
      if (teller.table === table) continue;
      const twice = Object.keys(kept).filter((measure) => kept[measure] !== null && teller.told.has(measure));
      if (twice.length === 0) continue;
      const differs = !entry.undated && twice.some((measure) => kept[measure] !== teller.told.get(measure));
      remember(overlaps, teller.table, entry, twice, differs);
      for (const measure of twice) kept[measure] = null;
    }
    for (const known of [ofDay, ofPeriod]) {
      let own = known.find((teller) => teller.table === table);
      if (!own) known.push((own = { table, told: new Map() }));
      for (const [measure, value] of Object.entries(kept)) if (value !== null) own.told.set(measure, value);
    }
    values.set(entry, kept);
  }
  return { values, overlaps: [...overlaps.values()] };
}

function remember(
  overlaps: Map<string, Overlap>,
  first: DataTable,
  { row, day }: Telling,
  measures: string[],
  differs: boolean,
): void {
  const key = `${first.id}|${row.table.id}`;
  const overlap = overlaps.get(key) ?? { first, second: row.table, rows: [], different: 0 };
  overlaps.set(key, overlap);
  overlap.rows.push({ row, day, measures });
  if (differs) overlap.different++;
}

/**
 * Where performance exports of the workbook tell of the same person and day, whatever the month; people go by the names as written.
 * @param year of dates that name none
 */
export function overlapsOf(tables: readonly DataTable[], year?: number): Overlap[] {
  const entries = tables
    .filter(({ kind }) => kind === 'dailyReport')
    .flatMap((table): Telling[] => {
      const { dated, period } = partOf(table, year);
      const undated = period !== null && period.first !== period.last;
      const roles = measureRoles.filter((role) => columnOf(table, role) !== null);
      return rowsOf(table).flatMap((row): Telling[] => {
        const who = row.text('agent');
        const day = dated ? row.day('date', year) : (period?.first ?? null);
        if (who === '' || day === null || isSummary(row)) return [];
        return [{ row, who, day, undated, values: Object.fromEntries(roles.map((role) => [role, row.number(role)])) }];
      });
    });
  return withoutTwice(entries).overlaps;
}
