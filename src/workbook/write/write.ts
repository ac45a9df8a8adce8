import { isOwn, ownSheetsKey, readOwnSheets, storeOwnSheets } from '../excel/settings';
import { drawChart } from './chart';
import { dressSheet } from './dress';
import { freeName, freeTableName, type Content, type SheetPlan } from './sheetPlan';
import { needsTextFormat } from './text';

/** Writing did not finish. `left` names sheets that could not be taken back; usually there are none. */
export class WriteFailure extends Error {
  constructor(
    readonly reason: unknown,
    readonly left: string[],
  ) {
    super(reason instanceof Error ? reason.message : String(reason));
    this.name = 'WriteFailure';
  }
}

export interface WriteOptions {
  signal: AbortSignal;
  /** 0–1. */
  onProgress: (fraction: number) => void;
}

/** Cells sent between two syncs: some 4 MB of JSON. */
const cellsPerSync = 100_000;
/** The contents' part of the progress; looks and charts are the rest. */
const contentShare = 0.6;

/**
 * Writes new sheets at the end of the workbook and shows the first. Everything or nothing: on a failure or a cancel the new sheets are deleted.
 * @param wanted names of the new sheets; a taken one gets ` (2)`
 * @param compose the plans, given the names the sheets really get, in the same order
 * @throws WriteFailure; an AbortError where it was cancelled
 */
export async function writeSheets(
  wanted: readonly string[],
  compose: (names: string[]) => SheetPlan[],
  { signal, onProgress }: WriteOptions,
): Promise<string[]> {
  const made: string[] = [];
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { names, ids, tableNames } = await addSheets(context, wanted, made);
      signal.throwIfAborted();
      const plans = withFreeTableNames(compose(names), tableNames);
      await fill(context, plans, signal, onProgress);
      const [first] = names;
      if (first !== undefined) context.workbook.worksheets.getItem(first).activate();
      await mark(context, ids, names);
      onProgress(1);
      return names;
    });
  } catch (error) {
    const left = await takeBack(made);
    if (signal.aborted && left.length === 0) throw signal.reason;
    throw new WriteFailure(error, left);
  }
}

interface AddedSheets {
  names: string[];
  ids: string[];
  /** Names that no new table can have. */
  tableNames: string[];
}

/** Adds the empty sheets, so that formulas of each can refer to all of them; `made` learns their names before they exist. */
async function addSheets(
  context: Excel.RequestContext,
  wanted: readonly string[],
  made: string[],
): Promise<AddedSheets> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  await context.sync();
  const taken = new Set(worksheets.items.map((sheet) => sheet.name));
  for (const name of wanted) {
    const free = freeName(name, taken);
    taken.add(free);
    made.push(free);
  }
  const added = made.map((name) => worksheets.add(name).load('id'));
  await context.sync();
  const tableNames = [...tables.items, ...names.items].map((item) => item.name);
  return { names: [...made], ids: added.map((sheet) => sheet.id), tableNames };
}

function withFreeTableNames(plans: readonly SheetPlan[], taken: readonly string[]): SheetPlan[] {
  const known = [...taken];
  return plans.map((plan) => ({
    ...plan,
    tables: plan.tables.map((table) => {
      const name = freeTableName(table.name, known);
      known.push(name);
      return { ...table, name };
    }),
  }));
}

async function fill(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  signal: AbortSignal,
  onProgress: (fraction: number) => void,
): Promise<void> {
  const pieces = plans.flatMap((plan) => plan.blocks.flatMap((block) => piecesOf(plan.name, block)));
  const total = pieces.reduce((sum, piece) => sum + size(piece.cells), 0) || 1;
  let written = 0;
  let waiting = 0;
  const next = async () => {
    await context.sync();
    signal.throwIfAborted();
  };
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const piece of pieces) {
    const cells = size(piece.cells);
    if (waiting > 0 && waiting + cells > cellsPerSync) {
      await next();
      onProgress((contentShare * written) / total);
      waiting = 0;
    }
    writePiece(context, piece);
    waiting += cells;
    written += cells;
  }
  await next();
  // One round trip a sheet: a batch of all contents and all looks at once would keep everybody waiting without a word.
  for (const [i, plan] of plans.entries()) {
    dressSheet(context.workbook.worksheets.getItem(plan.name), plan);
    await next();
    onProgress(contentShare + ((1 - contentShare) * (i + 1)) / (plans.length + 1));
  }
  for (const plan of plans) for (const chart of plan.charts) drawChart(context, plan.name, chart);
  await next();
}

interface Piece {
  sheet: string;
  row: number;
  column: number;
  cells: Content[][];
}

const size = (cells: Content[][]) => cells.length * (cells[0]?.length ?? 0);

function piecesOf(sheet: string, { row, column, cells }: SheetPlan['blocks'][number]): Piece[] {
  const rows = Math.max(1, Math.floor(cellsPerSync / (cells[0]?.length || 1)));
  const pieces: Piece[] = [];
  for (let first = 0; first < cells.length; first += rows) {
    pieces.push({ sheet, row: row + first, column, cells: cells.slice(first, first + rows) });
  }
  return pieces;
}

function writePiece(context: Excel.RequestContext, { sheet, row, column, cells }: Piece): void {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const range = worksheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 0);
  if (cells.some((line) => line.some(needsTextFormat))) {
    range.numberFormat = cells.map((line) => line.map((content) => (needsTextFormat(content) ? '@' : 'General')));
  }
  range.formulas = cells.map((line) =>
    line.map((content) => (content !== null && typeof content === 'object' ? content.formula : kept(content))),
  );
}

/** Excel takes a leading apostrophe for a mark of text and drops it. */
const kept = (content: Content): Content =>
  typeof content === 'string' && content.startsWith("'") ? `'${content}` : content;

/** Remembers the sheets as the add-in's own: the next reading leaves them out. */
async function mark(context: Excel.RequestContext, ids: readonly string[], names: readonly string[]): Promise<void> {
  const { settings, worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const stored = settings.getItemOrNullObject(ownSheetsKey).load('value');
  await context.sync();
  const known = stored.isNullObject ? [] : readOwnSheets(stored.value);
  const present = worksheets.items.map(({ id, name }) => ({ id, name }));
  const kept = present.filter((sheet) => isOwn(sheet, known, present) && !ids.includes(sheet.id));
  settings.add(ownSheetsKey, storeOwnSheets([...kept, ...ids.map((id, i) => ({ id, name: names[i] ?? '' }))]));
  await context.sync();
}

/** Deletes the new sheets again; their names were free before. Answers with those that would not go. */
async function takeBack(made: readonly string[]): Promise<string[]> {
  if (made.length === 0) return [];
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = made.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
      await context.sync();
      for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
      return [];
    });
  } catch {
    return [...made];
  }
}
