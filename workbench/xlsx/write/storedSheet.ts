import type { ICellData, IRange } from '@univerjs/core';
import { CellDecoder, type ArrayFormula, type CellContext } from '../read/cellDecoder';
import { scanSheet, type RawCell, type RawRow, type SheetSections } from '../read/sheetScanner';
import type { SheetCells } from './snapshotCells';

export interface StoredCell {
  raw: RawCell;
  /** As the reader shows it; undefined for a cell of a spill without a format. */
  data: ICellData | undefined;
  /** Lies in the range of an array formula of another cell. */
  spilledFrom: ArrayFormula | undefined;
}

export interface StoredRow {
  raw: RawRow;
  cells: Map<number, StoredCell>;
}

/** A formula that other cells share. */
interface SharedFormula {
  row: number;
  column: number;
  text: string | undefined;
  followers: number[];
}

/** A worksheet part read again with the place of everything in its text that may be rewritten. */
export interface StoredSheet extends SheetSections {
  /** The rows asked for: large sheets would not fit into memory twice. */
  rows: Map<number, StoredRow>;
  /** Where each row of the part begins, whether asked for or not. */
  starts: Map<number, number>;
  /** By `row,column` of the anchor. */
  arrays: Map<string, ArrayFormula>;
  /** By `si`. */
  shared: Map<string, SharedFormula>;
}

function readRows(xml: string, part: string, context: CellContext, wanted?: ReadonlySet<number>): StoredSheet {
  const decoder = new CellDecoder(context);
  const rows = new Map<number, StoredRow>();
  const starts = new Map<number, number>();
  const shared = new Map<string, SharedFormula>();
  let cells = new Map<number, StoredCell>();
  const share = ({ row, column, formula }: RawCell, text: string | undefined) => {
    const si = formula?.attributes.t === 'shared' ? formula.attributes.si : undefined;
    if (si === undefined) return;
    if (formula?.text) shared.set(si, { row, column, text, followers: [] });
    else shared.get(si)?.followers.push(row);
  };
  const sections = scanSheet(xml, part, {
    cell(raw) {
      const spilledFrom = raw.formula ? undefined : decoder.spillOf(raw);
      const kept = !wanted || wanted.has(raw.row);
      // Elsewhere only what others lean on matters: first cells of shared formulas, and arrays with their results.
      if (!kept && !spilledFrom && !raw.formula?.text) {
        share(raw, undefined);
        return;
      }
      const data = decoder.decode(raw);
      share(raw, data?.f ?? undefined);
      if (kept) cells.set(raw.column, { raw, data, spilledFrom });
    },
    row(raw) {
      starts.set(raw.row, raw.start);
      if (wanted && !wanted.has(raw.row)) return;
      rows.set(raw.row, { raw, cells });
      cells = new Map();
    },
  });
  const arrays = new Map(decoder.arrays.map((array) => [`${array.range.startRow},${array.range.startColumn}`, array]));
  return { ...sections, rows, starts, arrays, shared };
}

function anyWithin(rows: ReadonlySet<number>, { startRow, endRow }: IRange): boolean {
  for (const row of rows) if (row >= startRow && row <= endRow) return true;
  return false;
}

/** Rows that must be looked at because of changes in others: arrays as a whole, followers of shared formulas. */
function dependentRows(
  { arrays, shared, starts }: StoredSheet,
  changed: ReadonlySet<number>,
  now: SheetCells,
): number[] {
  const dependent: number[] = [];
  for (const { range } of arrays.values()) {
    if (range.startRow === range.endRow || !anyWithin(changed, range)) continue;
    for (const row of starts.keys()) if (row >= range.startRow && row <= range.endRow) dependent.push(row);
  }
  for (const { row, column, text, followers } of shared.values())
    if (changed.has(row) && now.formula(row, column) !== text) dependent.push(...followers);
  return dependent.filter((row) => !changed.has(row));
}

/** Reads the rows that changed and those that depend on them; all rows when nothing is known of changes. */
export function readStoredSheet(
  xml: string,
  part: string,
  context: CellContext,
  now: SheetCells,
  changed: ReadonlySet<number> | undefined,
): StoredSheet {
  const stored = readRows(xml, part, context, changed);
  const dependent = changed ? dependentRows(stored, changed, now) : [];
  return dependent.length > 0 ? readRows(xml, part, context, new Set([...(changed ?? []), ...dependent])) : stored;
}
