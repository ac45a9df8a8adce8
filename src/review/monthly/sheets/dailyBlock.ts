import { reference } from '../../../workbook/address';
import type { Cell } from '../../../workbook/matrix';
import { columnOf, type DataTable } from '../../../workbook/recognise';
import type { SheetComposer } from '../../../workbook/write/composer';
import type { Say } from '../../texts';
import type { MonthFacts } from '../facts';
import { sumDecimals, type MetricRule } from '../metrics';
import { measures, type DailyRow, type Measure } from '../records/dailyRows';
import { dataRow, headerRow, sectionRow } from './calculationLayout';
import { looks } from '../../page/looks';

/** The month's daily figures as equally long columns that formulas can sum over. */
export interface DailyColumns {
  numbers: string;
  days: string;
  /** 1 in the first row of a person's day with data. */
  countsDay: string;
  /** The user's own column, or tidied values where it holds numbers as text. Null: no table has it. */
  of: Record<Measure, string | null>;
  /** Response × received, row by row. */
  weighted: string | null;
}

/** Matches every number: what stands opposite must have a value too (ratios of sums over the rows where both have one). */
const anyNumber = '">-1E+300"';

/**
 * The formula of a metric for the person whose number stands in `person`; blank where nothing can be computed.
 * @param between further criteria, e.g. the days of a phase
 */
export function metricFormula(
  rule: MetricRule,
  { numbers, of, weighted }: DailyColumns,
  person: string,
  between = '',
): string {
  if (rule.kind === 'person') return '""';
  const column = of[rule.of];
  if (column === null) return '""';
  const criteria = `${numbers},${person}${between}`;
  if (rule.kind === 'sum') {
    const sum = `ROUND(SUMIFS(${column},${criteria}),${sumDecimals})`;
    return `IF(COUNTIFS(${criteria},${column},${anyNumber})=0,"",${sum})`;
  }
  const by = of[rule.by];
  if (by === null) return '""';
  const both = `${criteria},${column},${anyNumber},${by},${anyNumber}`;
  const numerator = rule.kind === 'weighted' ? weighted : column;
  if (numerator === null) return '""';
  const ratio = `ROUND(SUMIFS(${numerator},${both}),${sumDecimals})/ROUND(SUMIFS(${by},${both}),${sumDecimals})`;
  return `IFERROR(${rule.kind === 'ratio' && rule.complement ? `1-${ratio}` : ratio},"")`;
}

/**
 * The month's daily rows on the calculation sheet. One table: beside each of its rows the person's number and the day, and its own columns are summed.
 * Several tables: one block of values, since the same day may be told twice.
 * @returns the columns and the first free column after them; null where the month has no daily rows
 */
export function putDailyBlock(
  sheet: SheetComposer,
  start: number,
  { dailyRows, people }: MonthFacts,
  say: Say,
): { columns: DailyColumns; next: number } | null {
  const tables = [...new Set(dailyRows.map(({ row }) => row.table))];
  const [table] = tables;
  if (!table) return null;
  const single = tables.length === 1;
  const rows = dailyRows.map(({ row }) => row.row);
  const first = single ? rows.reduce((a, b) => Math.min(a, b)) : 0;
  const height = single ? rows.reduce((a, b) => Math.max(a, b)) - first + 1 : dailyRows.length;
  const lines = new Array<DailyRow | undefined>(height).fill(undefined);
  dailyRows.forEach((entry, i) => (lines[single ? entry.row.row - first : i] = entry));
  const title = single
    ? say('sheets.calculation.daily', { sheet: table.sheet, first: first + 1, last: first + height })
    : say('sheets.calculation.dailyMerged', { sheets: tables.map((t) => t.sheet).join(say('review.list')) });
  sheet.put(sectionRow, start, [[title]], looks.section);

  let column = start;
  const put = (header: string, cells: Cell[]): string => {
    sheet.put(headerRow, column, [[header]], looks.header);
    return sheet.ref(
      sheet.put(
        dataRow,
        column++,
        cells.map((cell) => [cell]),
      ),
    );
  };
  const numberOf = new Map(people.map(({ person }, i) => [person, i + 1]));
  const numbers = put(
    say('sheets.calculation.qaNumber'),
    lines.map((line) => (line?.person && numberOf.get(line.person)) || ''),
  );
  const days = put(
    say('sheets.calculation.day'),
    lines.map((line) => line?.day ?? ''),
  );
  sheet.look({ row: dataRow, column: column - 1, rows: height, columns: 1 }, looks.date);
  const countsDay = put(say('sheets.calculation.countsDay'), firstOfDays(lines));
  const of = Object.fromEntries(
    measures.map((measure): [Measure, string | null] => [
      measure,
      columnRef(measure, lines, single ? table : null, first, put, say),
    ]),
  ) as DailyColumns['of'];
  const weighted =
    of.averageResponse && of.received
      ? putWeighted(sheet, column++, of.averageResponse, of.received, height, say)
      : null;
  return { columns: { numbers, days, countsDay, of, weighted }, next: column + 1 };
}

/** 1 in the first row of each person's day with data, so that their sum is the number of distinct days. */
function firstOfDays(lines: readonly (DailyRow | undefined)[]): Cell[] {
  const seen = new Set<string>();
  return lines.map((line) => {
    if (!line?.person || !line.hasData) return '';
    const key = `${line.person.agent}|${line.person.group}|${line.day}`;
    if (seen.has(key)) return '';
    seen.add(key);
    return 1;
  });
}

/** The user's own column if all that counts in it is numbers; else the numbers that were read from it, as values. */
function columnRef(
  measure: Measure,
  lines: readonly (DailyRow | undefined)[],
  table: DataTable | null,
  first: number,
  put: (header: string, cells: Cell[]) => string,
  say: Say,
): string | null {
  if (lines.every((line) => !line || line.values[measure] === null)) return null;
  const column = table && columnOf(table, measure);
  const own = (line: DailyRow | undefined) =>
    !line ||
    (typeof line.row.cell(measure) === 'number'
      ? line.row.cell(measure) === line.values[measure]
      : line.values[measure] === null);
  if (table && column !== null && lines.every(own)) {
    return reference(table.sheet, { row: first, column, rows: lines.length, columns: 1 });
  }
  const header =
    table && column !== null ? (table.headers[column - table.firstColumn] ?? measure) : titleOf(measure, lines);
  return put(
    say('sheets.calculation.cleaned', { measure: header }),
    lines.map((line) => line?.values[measure] ?? ''),
  );
}

/** The column's title in the first table that has it. */
function titleOf(measure: Measure, lines: readonly (DailyRow | undefined)[]): string {
  for (const line of lines) {
    const column = line ? columnOf(line.row.table, measure) : null;
    if (line && column !== null) return line.row.table.headers[column - line.row.table.firstColumn] ?? measure;
  }
  return measure;
}

function putWeighted(
  sheet: SheetComposer,
  column: number,
  response: string,
  received: string,
  height: number,
  say: Say,
): string {
  sheet.put(headerRow, column, [[say('sheets.calculation.weighted')]], looks.header);
  const both = `ISNUMBER(${response})*ISNUMBER(${received})`;
  return sheet.ref(sheet.spill(dataRow, column, `=IF(${both},${response}*${received},"")`, height, 1));
}
