import { since1900 } from '../excel/dateSystem';
import { isSome } from '../excel/hidden';
import { isFormulaText, type Cell } from '../matrix';
import { checkHeaders } from './appendedRows';
import { WriteFailure } from './failure';
import type { Found } from './find';
import type { RowsRemoval } from './plan';
import { needsTextFormat } from './text';

/** Rows of one table to remove. */
export interface TableRemoval {
  table: { id: string; name: string };
  /** The rows of its body before. */
  count: number;
  /** From the bottom up. */
  rows: RowRemoval[];
}

interface RowRemoval {
  index: number;
  /** What `Range.formulas` must be given for the row to stand there again. */
  inputs: readonly Cell[];
  /** The last row that the table has: it is emptied instead, since no table is without one. */
  only: boolean;
}

/** The rows that are as they were read. One round trip for all. */
export async function findRemovals(
  context: Excel.RequestContext,
  removals: readonly RowsRemoval[],
  { tableOf, before }: Found,
): Promise<TableRemoval[]> {
  if (removals.length === 0) return [];
  const asked = removals.map(({ table: key, rows }) => {
    const table = tableOf(key);
    const { worksheet } = table;
    worksheet.load('name,protection/protected');
    const body = table.getDataBodyRange().load('rowCount,rowHidden');
    const header = table.getHeaderRowRange().load('values');
    const wanted = rows.map(({ index }) =>
      body.getRow(0).getOffsetRange(index, 0).load('values,formulas,numberFormat'),
    );
    return { table, worksheet, header, body, rows: wanted };
  });
  await context.sync();
  return asked.map(({ table, worksheet, header, body, rows }, i) => {
    const wanted = removals[i];
    const { id, name } = table;
    if (worksheet.protection.protected) throw new WriteFailure('protectedSheet', worksheet.name);
    checkHeaders(header, wanted?.headers, name);
    // Excel deletes no rows of a filtered table, and does not always say so (office-js#994).
    if (isSome(body.rowHidden)) throw new WriteFailure('hiddenRows', name);
    const count = body.rowCount;
    const unchanged = rows
      .map((range, k) => ({ range, index: wanted?.rows[k]?.index ?? count, values: wanted?.rows[k]?.values }))
      .filter(({ range, index, values }) => index < count && same(valuesOf(range, before.from1904), values))
      .sort((a, b) => b.index - a.index);
    const last = unchanged.length === count ? unchanged.length - 1 : -1;
    return {
      table: { id, name },
      count,
      rows: unchanged.map(({ range, index }, k) => ({ index, inputs: inputsOf(range), only: k === last })),
    };
  });
}

/** Queues the removal of a table's rows. */
export function removeRows(context: Excel.RequestContext, { table, rows }: TableRemoval): void {
  const all = context.workbook.tables.getItem(table.id).rows;
  for (const { index, inputs, only } of rows) {
    // What the table computes stays, for the next row.
    if (only) all.getItemAt(index).getRange().formulas = [inputs.map((input) => (isFormulaText(input) ? null : ''))];
    else all.getItemAt(index).delete();
  }
}

/** Inserts again what is gone: rows went one by one, so their number tells which. Two round trips. */
export async function putRowsBack(context: Excel.RequestContext, begun: readonly TableRemoval[]): Promise<void> {
  const bodies = begun.map(({ table }) =>
    context.workbook.tables.getItem(table.id).getDataBodyRange().load('rowCount'),
  );
  await context.sync();
  begun.forEach(({ table, count, rows: removals }, i) => {
    // Somebody else's new rows are not ours to count.
    const missing = Math.max(0, count - (bodies[i]?.rowCount ?? count));
    const gone = removals.filter(({ only }) => !only).slice(0, missing);
    const { rows } = context.workbook.tables.getItem(table.id);
    const rowAt = (index: number) => rows.getItemAt(index).getRange();
    // The row that was last to go comes back first, where it was.
    for (const { index, inputs } of [...gone].reverse()) rows.add(index, [inputs.map(() => '')]);
    const survivor = Array.from({ length: count }, (_, k) => k).find((k) => !gone.some(({ index }) => index === k));
    for (const { index } of gone) rowAt(index).copyFrom(rowAt(survivor ?? 0), Excel.RangeCopyType.formats);
    const touched = [...gone, ...removals.filter(({ only }) => only)];
    for (const { index, inputs } of touched) rowAt(index).formulas = [[...inputs]];
  });
  await context.sync();
}

const valuesOf = (range: Excel.Range, from1904: boolean): Cell[] | undefined => {
  const values = range.values as Cell[][];
  return (from1904 ? since1900(values, range.numberFormat as string[][]) : values)[0];
};

const inputsOf = (range: Excel.Range): Cell[] => {
  const values = (range.values as Cell[][])[0] ?? [];
  return ((range.formulas as Cell[][])[0] ?? []).map((formula, i) =>
    formula === values[i] ? asInput(formula) : formula,
  );
};

const same = (a: readonly Cell[] | undefined, b: readonly Cell[] | undefined): boolean =>
  a !== undefined && a.length === b?.length && b.every((cell, i) => cell === a[i]);

/** As Excel must be given a text for it to stay one. */
const asInput = (cell: Cell): Cell => (needsTextFormat(cell) ? `'${String(cell)}` : cell);
