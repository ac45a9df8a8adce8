import { fold, parseNumber } from '../../domain/numbers/text';
import { readNumber, readSerial } from '../../workbook/cells/readCells';
import { cellAt, type Cell } from '../../workbook/matrix';
import { columnOf } from '../../workbook/recognise';
import type { RowTally } from './findings';
import type { Repair, RepairedCell, RepairKind } from './model';
import type { TableView } from './tableView';

/** The repair of the rows of a tally; null where there are none. */
export function repairOf(kind: RepairKind, view: TableView, role: string, { rows }: RowTally): Repair | null {
  const { table } = view;
  const column = columnOf(table, role);
  if (column === null || rows.length === 0) return null;
  return { kind, table, column, rows: rows.map((i) => table.firstRow + i) };
}

/** What each cell of a repair becomes, in the order of the rows. Cells that need none any more are left out. */
export function changesOf({ kind, table, column, rows, names }: Repair): RepairedCell[] {
  return rows.flatMap((row, i): RepairedCell[] => {
    const before = cellAt(table.matrix, row, column);
    const repaired = kind === 'rename' ? renamed(names?.[i]) : repairs[kind](before);
    return repaired === null || repaired.after === before ? [] : [{ row, before, ...repaired }];
  });
}

type Repaired = Pick<RepairedCell, 'after' | 'format'> | null;

const renamed = (name: string | undefined): Repaired => (name === undefined ? null : { after: name });

const repairs: Record<Exclude<RepairKind, 'rename'>, (cell: Cell) => Repaired> = {
  number(cell) {
    if (typeof cell !== 'string') return null;
    const value = readNumber(cell);
    if (typeof value !== 'number' || digitsOf(cell) > mostDigits) return null;
    const format = percentFormat(fold(cell));
    return format === null ? { after: value } : { after: value, format };
  },
  date(cell) {
    const serial = readSerial(cell);
    if (typeof serial !== 'number') return null;
    return { after: serial, format: Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm' };
  },
  tidy: (cell) => ({ after: tidied(String(cell)) }),
};

/** Digits that a number keeps in Excel; further ones would become zeros. */
const mostDigits = 15;

const digitsOf = (text: string): number => fold(text).replace(/\D/g, '').replace(/^0+/, '').length;

/**
 * Without outer spaces, with half-width letters and digits. Everything else stays as it was written: a key whose brackets changed
 * would no longer equal the one it is looked up by.
 */
const tidied = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, ' ')
    .trim();

/** Shows a percent text's number as it was written: `62.5%` → `0.0%`. */
function percentFormat(text: string): string | null {
  if (!parseNumber(text)?.percent) return null;
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}

/** A date that names no year: nobody but a person knows which is meant. */
export const isYearless = (text: string): boolean =>
  typeof readSerial(text) !== 'number' && typeof readSerial(text, leapYear) === 'number';

const leapYear = 2024;
