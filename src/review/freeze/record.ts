import { murmur3 } from '../../domain/numbers/murmur';
import { rulesVersion } from '../../domain/rulesVersion';
import { areaName, parseArea } from '../../workbook/address';
import type { TableContent } from '../../workbook/excel/readTable';
import type { Cell } from '../../workbook/matrix';
import { SheetComposer } from '../../workbook/write/composer';
import type { Content, SheetPlan } from '../../workbook/write/sheetPlan';
import { kefuFunctions } from './formula';
import type { FrozenFormula } from './model';
import type { Say } from './texts';

/** The record's Excel table, by which it is found again whatever its sheet is called. */
export const recordTable = 'KefuFreezeRecord';

/** Columns by their place: the words in the header follow the language in which the record was begun. */
const column = { sheet: 0, area: 1, functions: 2, formula: 3, time: 4, version: 5, digest: 6, state: 7 } as const;
/** The state stands right of it. */
export const digestColumn = column.digest;

export interface RecordEntry {
  item: FrozenFormula;
  digest: string;
  /** 0-based in the table's body. */
  row: number;
}

/** Tells whether cells still hold what they were frozen to, without keeping it a second time. */
export const digestOf = (values: readonly Cell[][]): string =>
  murmur3(JSON.stringify(values), 0).toString(16).padStart(8, '0');

export function recordRow(item: FrozenFormula, values: readonly Cell[][], now: string): Content[] {
  const { sheet, area, functions, formula } = item;
  return [sheet.name, areaName(area), functions.join(' '), formula, now, rulesVersion, digestOf(values), null];
}

/** The entries that are frozen still; of several for one place the last one counts. */
export function frozenEntries({ rows }: TableContent): RecordEntry[] {
  const entries = new Map<string, RecordEntry>();
  rows.forEach((cells, row) => {
    const [sheet, address, formula] = [column.sheet, column.area, column.formula].map((at) => String(cells[at] ?? ''));
    if (!sheet || !address || !formula?.startsWith('=')) return;
    const place = `${sheet}!${address}`;
    if (cells[column.state] !== '') entries.delete(place);
    else {
      const item = { sheet: { name: sheet }, area: parseArea(address), formula, functions: kefuFunctions(formula) };
      entries.set(place, { item, digest: String(cells[column.digest]), row });
    }
  });
  return [...entries.values()];
}

const recordHeaders = (say: Say): string[] => [
  say('freeze.record.sheet'),
  say('freeze.record.area'),
  say('freeze.record.functions'),
  say('freeze.record.formula'),
  say('freeze.record.time'),
  say('freeze.record.version'),
  say('freeze.record.digest'),
  say('freeze.record.state'),
];

/** A new record with its first rows. */
export function composeRecord(name: string, rows: Content[][], say: Say): SheetPlan {
  const sheet = new SheetComposer(name, { frozenRows: 4, landscape: true });
  sheet.title(say('freeze.record.title'), { bold: true, size: 16 });
  sheet.put(1, 0, [[say('freeze.record.note')]], { color: '#605E5C' });
  const area = sheet.put(3, 0, [recordHeaders(say), ...rows.map((row) => row.map((cell) => cell ?? ''))]);
  sheet.table(recordTable, area);
  sheet.plan.widths = [16, 14, 20, 60, 18, 10, 12, 24];
  return sheet.plan;
}
