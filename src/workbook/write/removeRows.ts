import type { Cell } from '../matrix';
import { WriteFailure } from './failure';
import { needsTextFormat } from './text';
import { asFailure, runOptions, type WriteOptions } from './write';

/** Rows of an Excel table to be removed if they still read as they did. */
export interface RowsRemoval {
  /** The table's id or name. */
  table: string;
  headers: readonly string[];
  /** `index` is 0-based in the table's body. */
  rows: readonly { index: number; values: readonly Cell[] }[];
}

/** One row to remove; the last one that a table has is emptied instead, since no table is without one. */
interface Removal {
  table: { id: string; name: string };
  index: number;
  /** What `Range.formulas` must be given for the row to stand there again. */
  inputs: readonly Cell[];
  only: boolean;
}

/** A table and its number of rows before. */
type Counts = Map<string, number>;

/**
 * Removes rows of Excel tables, all or none; rows that have changed since they were read stay. Four round trips, whatever their number.
 * @returns how many are gone
 * @throws WriteFailure; the signal's reason where it was cancelled before the first row went
 */
export async function removeRows(
  removals: readonly RowsRemoval[],
  { signal, onProgress }: WriteOptions,
): Promise<number> {
  if (removals.length === 0) return 0;
  const counts: Counts = new Map();
  let begun: Removal[] = [];
  try {
    return await Excel.run(runOptions(), async (context) => {
      const found = await prepare(context, removals, counts);
      signal.throwIfAborted();
      onProgress(0.5);
      begun = found;
      for (const { table, index, only } of found) {
        const { rows } = context.workbook.tables.getItem(table.id);
        if (only) rows.getItemAt(index).getRange().clear(Excel.ClearApplyTo.contents);
        else rows.getItemAt(index).delete();
      }
      await context.sync();
      onProgress(1);
      return found.length;
    });
  } catch (error) {
    const left = await putBack(begun, counts);
    if (signal.aborted && error === signal.reason) throw error;
    throw await asFailure(error, left);
  }
}

/** The rows that are as they were read, each table's from the bottom up. */
async function prepare(
  context: Excel.RequestContext,
  removals: readonly RowsRemoval[],
  counts: Counts,
): Promise<Removal[]> {
  const tables = removals.map(({ table }) => context.workbook.tables.getItemOrNullObject(table).load('id,name'));
  await context.sync();
  const asked = removals.map(({ table: key, rows }, i) => {
    const table = tables[i];
    if (!table || table.isNullObject) throw new WriteFailure('goneTable', key);
    const { worksheet } = table;
    worksheet.load('name,protection/protected');
    const body = table.getDataBodyRange().load('rowCount');
    return {
      table,
      worksheet,
      header: table.getHeaderRowRange().load('values'),
      body,
      rows: rows.map(({ index }) => body.getRow(0).getOffsetRange(index, 0).load('values,formulas')),
    };
  });
  await context.sync();
  return removals.flatMap(({ headers, rows }, i): Removal[] => {
    const answer = asked[i];
    if (!answer) return [];
    const { id, name } = answer.table;
    if (answer.worksheet.protection.protected) throw new WriteFailure('protectedSheet', answer.worksheet.name);
    if (!same(answer.header.values[0] as Cell[], headers)) throw new WriteFailure('changedTable', name);
    const count = answer.body.rowCount;
    counts.set(id, count);
    const unchanged = rows
      .map(({ index, values }, k) => ({ index, values, formulas: (answer.rows[k]?.formulas[0] ?? []) as Cell[], k }))
      .filter(({ index, values, k }) => index < count && same(answer.rows[k]?.values[0] as Cell[], values))
      .sort((a, b) => b.index - a.index);
    return unchanged.map(({ index, values, formulas }, k) => {
      const only = unchanged.length === count && k === unchanged.length - 1;
      const inputs = formulas.map((formula, i) => (formula === values[i] ? asInput(formula) : formula));
      return { table: { id, name }, index, inputs, only };
    });
  });
}

const same = (a: readonly Cell[] | undefined, b: readonly Cell[]): boolean =>
  a?.length === b.length && b.every((cell, i) => cell === a[i]);

/** Inserts again what is gone: rows went one by one, so their number tells which. Answers with tables where that failed. */
async function putBack(begun: readonly Removal[], counts: Counts): Promise<string[]> {
  if (begun.length === 0) return [];
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const bodies = new Map(
        [...counts.keys()].map((id) => {
          const body = context.workbook.tables.getItem(id).getDataBodyRange();
          return [id, body.load('rowCount')];
        }),
      );
      await context.sync();
      for (const [id, count] of counts) {
        const removals = begun.filter(({ table }) => table.id === id);
        const gone = removals.filter(({ only }) => !only).slice(0, count - (bodies.get(id)?.rowCount ?? count));
        const { rows } = context.workbook.tables.getItem(id);
        const rowAt = (index: number) => rows.getItemAt(index).getRange();
        // The row that was last to go comes back first, where it was.
        for (const { index, inputs } of [...gone].reverse()) rows.add(index, [inputs.map(() => '')]);
        const survivor = Array.from({ length: count }, (_, i) => i).find((i) => !gone.some(({ index }) => index === i));
        for (const { index } of gone) rowAt(index).copyFrom(rowAt(survivor ?? 0), Excel.RangeCopyType.formats);
        const touched = [...gone, ...removals.filter(({ only }) => only)];
        for (const { index, inputs } of touched) rowAt(index).formulas = [[...inputs]];
      }
      await context.sync();
    });
    return [];
  } catch {
    return [...new Set(begun.map(({ table }) => table.name))];
  }
}

/** As Excel must be given a text for it to stay one. */
const asInput = (cell: Cell): Cell => (needsTextFormat(cell) ? `'${String(cell)}` : cell);
