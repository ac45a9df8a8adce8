import { areaName } from '../address';
import { ownSheetsKey } from '../excel/settings';
import { isFormulaText, type Cell } from '../matrix';
import { removeInserted, type InsertedRows } from './appendToRange';
import type { TableRows } from './appendToTable';
import { Batches, piecesOf, rangeOf, rowByRow, size } from './contents';
import type { Before } from './find';
import { isOurRow, isOurs } from './ours';
import { capture, type PreparedBlock } from './prepare';
import { putRowsBack, type TableRemoval } from './removals';
import { needsTextFormat } from './text';

/** What has been begun, whether or not Excel has done it. */
export interface Begun {
  /** New sheets by name, and by id once it is known. */
  sheets: { name: string; id: string | null }[];
  blocks: Set<PreparedBlock>;
  rows: Set<TableRows>;
  inserted: Set<InsertedRows>;
  removals: Set<TableRemoval>;
  settings: boolean;
}

export const nothingBegun = (): Begun => ({
  sheets: [],
  blocks: new Set(),
  rows: new Set(),
  inserted: new Set(),
  removals: new Set(),
  settings: false,
});

const never = new AbortController().signal;

/**
 * Undoes what has been begun, last first, each part on its own, so that one that fails keeps none of the others.
 * @returns what could not be taken back: sheets, tables and ranges by name
 */
export async function takeBack(begun: Begun, before: Before): Promise<string[]> {
  const left: string[] = [];
  const attempt = async (names: string[], work: (context: Excel.RequestContext) => Promise<void>) => {
    if (names.length === 0) return;
    try {
      await Excel.run({ delayForCellEdit: true }, work);
    } catch {
      left.push(...names);
    }
  };
  await attempt(
    [...begun.removals].map(({ table }) => table.name),
    (context) => putRowsBack(context, [...begun.removals]),
  );
  await attempt(
    [...begun.inserted].map(({ sheet }) => sheet.name),
    (context) => removeInserted(context, [...begun.inserted]),
  );
  await attempt(
    [...begun.rows].map(({ table }) => table.name),
    (context) => removeAdded(context, [...begun.rows]),
  );
  await attempt(namesOf([...begun.blocks]), (context) => restore(context, [...begun.blocks]));
  await attempt(
    begun.sheets.map(({ name }) => name),
    (context) => removeSheets(context, begun.sheets, before),
  );
  if (begun.settings) await attempt([''], (context) => restoreSettings(context, before));
  return left.filter((name) => name !== '');
}

/** More ranges than a person would look at are named by their sheets. */
const namedRanges = 5;

function namesOf(blocks: readonly PreparedBlock[]): string[] {
  if (blocks.length > namedRanges) return [...new Set(blocks.map(({ sheet }) => sheet.name))];
  return blocks.map(({ sheet, block: { row, column, cells } }) => {
    const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
    return `${sheet.name}!${areaName(area)}`;
  });
}

async function removeAdded(context: Excel.RequestContext, rows: readonly TableRows[]): Promise<void> {
  const found = rows.map(({ table }) => context.workbook.tables.getItemOrNullObject(table.id).load('id'));
  await context.sync();
  const bodies = found.map((table) => (table.isNullObject ? null : table.getDataBodyRange().load('rowCount')));
  await context.sync();
  const added = rows.map(({ count }, i) => {
    const body = bodies[i];
    if (!body || body.rowCount <= count) return null;
    const first = body.getRow(0).getOffsetRange(count, 0);
    return first.getResizedRange(body.rowCount - count - 1, 0).load('formulas');
  });
  await context.sync();
  rows.forEach(({ table, count, cells }, i) => {
    const first = placeOf(cells, (added[i]?.formulas ?? []) as Cell[][]);
    if (first === null) return;
    const { rows: all } = context.workbook.tables.getItem(table.id);
    for (let row = count + first + cells.length - 1; row >= count + first; row--) all.getItemAt(row).delete();
  });
  await context.sync();
}

/** Where rows of ours stand among those that a table got meanwhile; null where they do not, as when Excel refused them. */
function placeOf(cells: TableRows['cells'], added: readonly Cell[][]): number | null {
  for (let first = 0; first + cells.length <= added.length; first++) {
    if (cells.every((line, k) => isOurRow(added[first + k] ?? [], line))) return first;
  }
  return null;
}

async function restore(context: Excel.RequestContext, blocks: readonly PreparedBlock[]): Promise<void> {
  const sheets = new Map(
    blocks.map(({ sheet: { id } }) => [id, context.workbook.worksheets.getItemOrNullObject(id).load('id')]),
  );
  await context.sync();
  const changed = await changedBlocks(
    context,
    blocks.filter(({ sheet }) => sheets.get(sheet.id)?.isNullObject === false),
  );
  const batches = new Batches(context, never);
  for (const { sheet, block, old, now } of changed) {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const isOthers = (row: number, column: number) => writtenByOthers({ sheet, block, old }, now, row, column);
    // Null leaves a cell, and its format, alone.
    const but = <T>(cells: T[][]) => cells.map((line, row) => line.map((cell, k) => (isOthers(row, k) ? null : cell)));
    const cells = but(inputsOf(old, block.spilled ?? false));
    const allFormats = but(old.formats);
    for (const piece of piecesOf(
      { row: block.row, column: block.column, cells },
      old.rowsHidden ? rowByRow : undefined,
    )) {
      await batches.add(3 * size(piece.cells), () => {
        const range = rangeOf(worksheet, piece);
        const first = piece.row - block.row;
        const formats = allFormats.slice(first, first + piece.cells.length);
        // What is no text would become one in a cell of the text format.
        range.numberFormat = formats.map((line, row) =>
          line.map((format, column) => (isFormulaText(piece.cells[row]?.[column] ?? '') ? 'General' : format)),
        );
        range.formulas = piece.cells;
        range.numberFormat = formats;
      });
    }
  }
  await batches.send();
}

/** Whether a cell is no more as it was, and not by us: somebody else has written into it meanwhile, and what they wrote stays. */
function writtenByOthers(
  { block, old }: PreparedBlock,
  now: PreparedBlock['old'],
  row: number,
  column: number,
): boolean {
  const content = block.cells[row]?.[column] ?? null;
  const cell = now.formulas[row]?.[column];
  return content === null || (!block.spilled && cell !== old.formulas[row]?.[column] && !isOurs(cell, content));
}

/** Those of which Excel has done anything: where it refused, it would refuse this too, and there is nothing to take back. */
async function changedBlocks(
  context: Excel.RequestContext,
  blocks: readonly PreparedBlock[],
): Promise<(PreparedBlock & { now: PreparedBlock['old'] })[]> {
  const now = await capture(context, blocks, never);
  const same = (a: unknown[][], b: unknown[][] | undefined) =>
    a.every((line, row) => line.every((cell, column) => cell === b?.[row]?.[column]));
  return blocks.flatMap((block, i) => {
    const found = now[i]?.old;
    if (!found || (same(block.old.formulas, found.formulas) && same(block.old.formats, found.formats))) return [];
    return [{ ...block, now: found }];
  });
}

/** What `Range.formulas` must be given for the old contents to stand there again. */
function inputsOf({ formulas, values, formats }: PreparedBlock['old'], spilled: boolean): Cell[][] {
  return formulas.map((line, row) =>
    line.map((formula, column) => {
      if (spilled && (row > 0 || column > 0)) return '';
      if (typeof formula !== 'string') return formula;
      const isText = formula === values[row]?.[column];
      // In a cell of the text format only an apostrophe of its own needs another before it.
      const needsMark = formats[row]?.[column] === '@' ? formula.startsWith("'") : needsTextFormat(formula);
      return isText && needsMark ? `'${formula}` : formula;
    }),
  );
}

/** The sheets that were not there before. One without a known id may be somebody else's, made meanwhile: it goes only if it is empty. */
async function removeSheets(context: Excel.RequestContext, sheets: Begun['sheets'], before: Before): Promise<void> {
  const active = context.workbook.worksheets.getItemOrNullObject(before.activeSheet).load('visibility');
  const found = sheets.map(({ name, id }) => ({
    known: id !== null,
    sheet: context.workbook.worksheets.getItemOrNullObject(id ?? name).load('id'),
  }));
  await context.sync();
  const present = found
    .filter(({ sheet }) => !sheet.isNullObject && !before.sheets.some(({ id }) => id === sheet.id))
    .map(({ known, sheet }) => ({ sheet, used: known ? null : sheet.getUsedRangeOrNullObject(true).load('address') }));
  await context.sync();
  if (present.length === 0) return;
  if (!active.isNullObject && active.visibility === Excel.SheetVisibility.visible) active.activate();
  for (const { sheet, used } of present) if (used === null || used.isNullObject) sheet.delete();
  await context.sync();
}

async function restoreSettings(context: Excel.RequestContext, { own }: Before): Promise<void> {
  const { settings } = context.workbook;
  const stored = settings.getItemOrNullObject(ownSheetsKey).load('key');
  await context.sync();
  if (own !== undefined) settings.add(ownSheetsKey, own);
  else if (!stored.isNullObject) stored.delete();
  await context.sync();
}
