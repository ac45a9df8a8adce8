import { cellName } from '../address';
import { inOwnSystem } from '../excel/dateSystem';
import { isSome } from '../excel/hidden';
import { isOwn, readOwnSheets, type OwnSheet } from '../excel/settings';
import type { Cell } from '../matrix';
import type { CellLink } from '../tables';
import { findPlaces } from './append';
import type { InsertedRows } from './appendToRange';
import type { TableRows } from './appendToTable';
import { Batches, piecesOf, rangeOf, size } from './contents';
import { WriteFailure } from './failure';
import { find, type Before } from './find';
import type { CellBlock, CellsPlan, WritePlan } from './plan';
import { findRemovals, type TableRemoval } from './removals';
import type { Content } from './sheetPlan';
import { isText } from './text';

/** A block of cells whose old content is known. */
export interface PreparedBlock {
  sheet: OwnSheet;
  block: CellBlock;
  /** Cell for cell what stood there, as `Range` has it. */
  old: { formulas: Cell[][]; values: Cell[][]; formats: string[][]; rowsHidden: boolean; spill: boolean };
}

export interface Prepared {
  before: Before;
  blocks: PreparedBlock[];
  rows: TableRows[];
  inserted: InsertedRows[];
  removals: TableRemoval[];
  /** Cells that are no more as they were read and stay as they are. */
  skipped: CellLink[];
}

/** Cells read by one call; each brings its formula, its value and its format. */
const cellsPerRead = 30_000;

/**
 * Reads anew what the plan is about, and refuses it where the workbook has changed or does not allow it. Nothing is written.
 * Two round trips, one more for rows to remove, and one for every 30,000 cells to change.
 */
export async function prepare(context: Excel.RequestContext, plan: WritePlan, signal: AbortSignal): Promise<Prepared> {
  const found = await find(context, plan);
  signal.throwIfAborted();
  const places = await findPlaces(context, plan.appends ?? [], found);
  signal.throwIfAborted();
  const removals = await findRemovals(context, plan.removals ?? [], found);
  signal.throwIfAborted();
  const wanted = [
    ...(plan.cells ?? []).flatMap((cells) => {
      const sheet = found.sheetOf(cells.sheet);
      checkPermit(cells, sheet, found.before);
      const turned = found.before.from1904 && !cells.asGiven;
      return cells.blocks.map((block) => ({ sheet, block, whenChanged: cells.whenChanged, turned }));
    }),
    ...places.blocks.map((free) => ({ ...free, whenChanged: 'refuse' as const, turned: found.before.from1904 })),
  ];
  const captured = await capture(context, wanted, signal);
  const skipped: CellLink[] = [];
  const blocks = captured.map((block, i) => {
    const { whenChanged = 'refuse', turned = false } = wanted[i] ?? {};
    return compared(turned ? withOwnDates(block) : block, whenChanged, skipped);
  });
  const { rows, inserted } = places;
  return { before: found.before, blocks, rows, inserted, removals, skipped };
}

/** Nobody writes over cells of a person's without their yes, which named the sheet and the cells, and was to what they held. */
function checkPermit({ sheet: { name }, permit, blocks }: CellsPlan, sheet: OwnSheet, before: Before): void {
  if (permit === 'own') {
    if (!isOwn(sheet, readOwnSheets(before.own), before.sheets)) throw new WriteFailure('notOwn', sheet.name);
    return;
  }
  if (sheet.name !== name) throw new WriteFailure('goneSheet', name);
  for (const { row, column, cells, before: expected } of blocks) {
    const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
    const agreed = permit.rangeAround(sheet.name, area);
    if (!agreed) throw new WriteFailure('notAgreed', `${sheet.name}!${cellName(row, column)}`);
    expected.forEach((line, i) =>
      line.forEach((cell, k) => {
        const seen = agreed.seen?.[row + i - agreed.area.row]?.[column + k - agreed.area.column];
        if (seen !== undefined && cell !== null && cell !== seen)
          throw new WriteFailure('changedCell', `${sheet.name}!${cellName(row + i, column + k)}`);
      }),
    );
  }
}

/** Reads what stands in the cells of blocks. One round trip for every 30,000 cells. */
export async function capture(
  context: Excel.RequestContext,
  blocks: readonly Omit<PreparedBlock, 'old'>[],
  signal: AbortSignal,
): Promise<PreparedBlock[]> {
  const batches = new Batches(context, signal);
  const asked: { old: PreparedBlock['old']; range: Excel.Range }[] = [];
  const prepared: PreparedBlock[] = [];
  for (const { sheet, block } of blocks) {
    const old: PreparedBlock['old'] = { formulas: [], values: [], formats: [], rowsHidden: false, spill: false };
    prepared.push({ sheet, block, old });
    for (const piece of piecesOf(block, cellsPerRead)) {
      await batches.add(3 * size(piece.cells), () => {
        const range = rangeOf(context.workbook.worksheets.getItem(sheet.id), piece);
        asked.push({ old, range: range.load('formulas,values,numberFormat,rowHidden,hasSpill') });
      });
    }
  }
  await batches.send();
  for (const { old, range } of asked) {
    old.formulas.push(...(range.formulas as Cell[][]));
    old.values.push(...(range.values as Cell[][]));
    old.formats.push(...(range.numberFormat as string[][]));
    old.rowsHidden ||= isSome(range.rowHidden);
    old.spill ||= isSome(range.hasSpill);
  }
  return prepared;
}

/** The block with its dates, and those it expects, as a 1904 workbook counts them. */
function withOwnDates({ sheet, block, old }: PreparedBlock): PreparedBlock {
  const cells = block.cells.map((line, row) =>
    line.map((content, column) => inOwnSystem(content, block.formats?.[row]?.[column] ?? old.formats[row]?.[column])),
  );
  const before = block.before.map((line, row) =>
    line.map((cell, column) => inOwnSystem(cell, old.formats[row]?.[column])),
  );
  return { sheet, old, block: { ...block, cells, before } };
}

/**
 * The block without the cells that have changed since they were read, or a refusal. What another formula spills is no cell of its own:
 * to write into it would break that formula.
 */
function compared(
  { sheet, block, old }: PreparedBlock,
  whenChanged: CellsPlan['whenChanged'],
  skipped: CellLink[],
): PreparedBlock {
  const cells = block.cells.map((line, row) =>
    line.map((content, column) => {
      const expected = block.before[row]?.[column] ?? null;
      const foreign = old.spill && !block.spilled && content !== null;
      if (!foreign && (expected === null || expected === old.formulas[row]?.[column])) return content;
      const link = { sheet: sheet.name, cell: cellName(block.row + row, block.column + column) };
      if (whenChanged === 'refuse' || block.spilled)
        throw new WriteFailure('changedCell', `${link.sheet}!${link.cell}`);
      skipped.push(link);
      return null;
    }),
  );
  return { sheet, old, block: { ...block, cells, formats: formatsOf(cells, block, old.formats) } };
}

/** The formats that change: those the plan wants, and the text format where no text comes to stand. */
function formatsOf(cells: Content[][], block: CellBlock, old: string[][]): CellBlock['formats'] {
  const formats = cells.map((line, row) =>
    line.map((content, column) => {
      if (content === null) return null;
      const wanted = block.formats?.[row]?.[column] ?? null;
      return wanted ?? (!isText(content) && old[row]?.[column] === '@' ? 'General' : null);
    }),
  );
  return formats.some((line) => line.some((format) => format !== null)) ? formats : undefined;
}
