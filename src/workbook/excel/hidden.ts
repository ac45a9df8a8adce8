import type { Area } from '../address';
import type { DataTable } from '../recognise';
import { Batches } from '../write/contents';

/** The tables of which some rows are hidden or filtered away. One round trip. */
export function tablesWithHiddenRows(tables: readonly DataTable[]): Promise<DataTable[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const ranges = tables.map(({ sheet, sheetId, address }) =>
      context.workbook.worksheets
        .getItem(sheetId || sheet)
        .getRange(address)
        .load('rowHidden'),
    );
    await context.sync();
    return tables.filter((_, i) => isSome(ranges[i]?.rowHidden ?? null));
  });
}

/** What values do not tell of cells that lie together. */
export interface StretchState {
  /** Some of its rows are hidden or filtered away. */
  hidden: boolean;
  /** A formula spills into some of it, or from there. */
  spill: boolean;
}

/** Looks at areas of sheets before they change. One round trip for every 2,000 areas. */
export function readStretches(
  places: readonly { sheet: string; area: Area }[],
  signal: AbortSignal,
): Promise<StretchState[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const batches = new Batches(context, signal);
    const ranges: Excel.Range[] = [];
    for (const { sheet, area } of places) {
      await batches.add(1, () => {
        const range = context.workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
        ranges.push(range.load('rowHidden,hasSpill'));
      });
    }
    await batches.send();
    return ranges.map(({ rowHidden, hasSpill }) => ({ hidden: isSome(rowHidden), spill: isSome(hasSpill) }));
  });
}

/** Whether a flag of a range is set somewhere in it. Null: in some cells it is, in some it is not. */
export const isSome = (flag: boolean | null): boolean => flag !== false;
