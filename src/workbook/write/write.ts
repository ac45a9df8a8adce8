import { ownSheetsKey, withOwnSheets, type OwnSheet } from '../excel/settings';
import { NewerSetting } from '../settings/versioned';
import type { CellLink } from '../tables';
import { insertRows } from './appendToRange';
import type { TableRows } from './appendToTable';
import { drawChart } from './chart';
import { Batches, fillExisting, fillNew, piecesOf, rangeOf, rowByRow, size } from './contents';
import { dressSheet } from './dress';
import { WriteFailure } from './failure';
import type { Before } from './find';
import { inOwnDates } from './ownDates';
import type { NewSheets, WritePlan } from './plan';
import { prepare, type Prepared, type PreparedBlock } from './prepare';
import { removeRows, type TableRemoval } from './removals';
import { freeName, freeTableName, type SheetPlan } from './sheetPlan';
import { nothingBegun, takeBack, type Begun } from './takeBack';

export interface WriteOptions {
  signal: AbortSignal;
  /** 0–1. */
  onProgress: (fraction: number) => void;
}

export interface Written {
  /** The names of the new sheets. */
  sheets: string[];
  /** Cells that had changed since they were read, and were left alone. */
  skipped: CellLink[];
  /** Rows of tables that are gone; those that had changed since they were read stay. */
  removed: number;
}

/** The contents' part of the progress; looks and charts are the rest. */
const contentShare = 0.6;

/** A large sheet has more and goes alone; of small ones, a statement each, several go together. */
const looksPerBatch = 40;

/**
 * The one way by which the add-in changes a workbook: everything of the plan, or nothing. What it is about is read anew
 * first; on a failure or a cancel, which is heard between blocks, all that was begun is taken back.
 * @throws WriteFailure; the signal's reason where it was cancelled
 */
export async function writePlan(plan: WritePlan, { signal, onProgress }: WriteOptions): Promise<Written> {
  const begun = nothingBegun();
  let before: Before | null = null;
  try {
    return await Excel.run(runOptions(), async (context) => {
      signal.throwIfAborted();
      const prepared = await prepare(context, plan, signal);
      ({ before } = prepared);
      const writing = new Writing(context, prepared, begun, { signal, onProgress });
      const sheets = plan.sheets ? await writing.addSheets(plan.sheets) : [];
      await writing.fill();
      await writing.finish();
      const removed = prepared.removals.reduce((sum, { rows }) => sum + rows.length, 0);
      return { sheets, skipped: prepared.skipped, removed };
    });
  } catch (error) {
    const left = before === null ? [] : await takeBack(begun, before);
    if (signal.aborted && left.length === 0) throw signal.reason;
    throw await asFailure(error, left);
  }
}

/** Writes new sheets only, at the end of the workbook, and shows the first. Answers with their names. */
export async function writeSheets(
  wanted: readonly string[],
  compose: NewSheets['compose'],
  options: WriteOptions,
): Promise<string[]> {
  return (await writePlan({ sheets: { wanted, compose } }, options)).sheets;
}

/** One step of undo, where the host can. */
function runOptions(): Excel.RunOptions {
  const merges = Office.context.requirements.isSetSupported('ExcelApi', '1.20');
  return { delayForCellEdit: true, ...(merges ? { mergeUndoGroup: true } : {}) };
}

/** What to throw when all has been taken back that could be. */
async function asFailure(error: unknown, left: readonly string[]): Promise<Error> {
  if (error instanceof WriteFailure) return error.leaving(left);
  if (error instanceof NewerSetting && left.length === 0) return error;
  return new WriteFailure((await isReadOnly()) ? 'readOnly' : 'host', '', error, left);
}

async function isReadOnly(): Promise<boolean> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      workbook.load('readOnly');
      await context.sync();
      return workbook.readOnly;
    });
  } catch {
    return false;
  }
}

/** One write under way. */
class Writing {
  private readonly made: OwnSheet[] = [];
  private plans: SheetPlan[] = [];
  /** Which of the new sheets are the add-in's own. */
  private owned: boolean[] = [];
  private written = 0;
  private readonly batches: Batches;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly prepared: Prepared,
    private readonly begun: Begun,
    private readonly options: WriteOptions,
  ) {
    this.batches = new Batches(context, options.signal, (cells) => this.tell(cells));
  }

  /** Adds the empty sheets, so that formulas of each can refer to all of them; `begun` learns their names before they exist. */
  async addSheets({ wanted, compose, belongTo = 'addIn' }: NewSheets): Promise<string[]> {
    const { sheets, tableNames } = this.prepared.before;
    const taken = sheets.map(({ name }) => name);
    const names = wanted.map((name) => {
      const free = freeName(name, taken);
      taken.push(free);
      return free;
    });
    const { worksheets } = this.context.workbook;
    this.owned = wanted.map((_, i) => (typeof belongTo === 'string' ? belongTo : belongTo[i]) !== 'person');
    this.begun.sheets = names.map((name) => ({ name, id: null }));
    // By name until there are ids: should the pane die now, no reading takes half-written sheets for a person's.
    this.markOwn(names.map((name) => ({ name, id: '' })));
    const added = names.map((name) => worksheets.add(name).load('id'));
    await this.context.sync();
    names.forEach((name, i) => this.made.push({ name, id: added[i]?.id ?? name }));
    this.begun.sheets = [...this.made];
    this.options.signal.throwIfAborted();
    const plans = withFreeTableNames(compose(names), tableNames);
    this.plans = this.prepared.before.from1904 ? plans.map(inOwnDates) : plans;
    return names;
  }

  async fill(): Promise<void> {
    const { application } = this.context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    for (const { name, blocks } of this.plans) {
      const sheet = this.sheet(name);
      for (const piece of blocks.flatMap((block) => piecesOf(block))) {
        await this.batches.add(size(piece.cells), () => fillNew(sheet, piece));
      }
    }
    for (const block of this.prepared.blocks) await this.fillBlock(block);
    for (const rows of this.prepared.rows) await this.addRows(rows);
    // Last, since they move what stands below.
    for (const rows of this.prepared.inserted) {
      await this.batches.add(size(rows.cells), () => {
        this.begun.inserted.add(rows);
        insertRows(this.context, rows);
      });
    }
    for (const removal of this.prepared.removals) {
      await this.batches.add(sizeOf(removal), () => {
        this.begun.removals.add(removal);
        removeRows(this.context, removal);
      });
    }
    await this.batches.send();
    await this.dress();
  }

  private async fillBlock(prepared: PreparedBlock): Promise<void> {
    const { sheet, block, old } = prepared;
    const worksheet = this.context.workbook.worksheets.getItem(sheet.id);
    for (const piece of piecesOf(block, old.rowsHidden ? rowByRow : undefined)) {
      const first = piece.row - block.row;
      const formats = block.formats?.slice(first, first + piece.cells.length) ?? null;
      await this.batches.add(size(piece.cells), () => {
        this.begun.blocks.add(prepared);
        fillExisting(rangeOf(worksheet, piece), piece.cells, formats);
      });
    }
  }

  private async addRows(rows: TableRows): Promise<void> {
    const { sheet, table, cells } = rows;
    const [first, ...others] = piecesOf({ row: rows.row, column: rows.column, cells });
    if (!first) return;
    await this.batches.add(size(cells) + size(first.cells), () => {
      this.begun.rows.add(rows);
      const blank = cells.map((line) => line.map(() => null));
      // office.js types know no null, which leaves a cell to the table's own formulas.
      const added = this.context.workbook.tables.getItem(table.id).rows.add(undefined, blank as unknown as string[][]);
      // Where Excel has put them: somebody else may have added some meanwhile.
      fillExisting(added.getRange().getResizedRange(first.cells.length - 1, 0), first.cells, null);
    });
    const worksheet = this.context.workbook.worksheets.getItem(sheet.id);
    for (const piece of others) {
      await this.batches.add(size(piece.cells), () => fillExisting(rangeOf(worksheet, piece), piece.cells, null));
    }
  }

  /** A round trip for some looks: a batch of all at once would keep everybody waiting without a word. */
  private async dress(): Promise<void> {
    let waiting = 0;
    for (const [i, plan] of this.plans.entries()) {
      dressSheet(this.sheet(plan.name), plan);
      waiting += plan.looks.length;
      if (waiting < looksPerBatch && i < this.plans.length - 1) continue;
      waiting = 0;
      await this.context.sync();
      this.options.signal.throwIfAborted();
      this.options.onProgress(contentShare + ((1 - contentShare) * (i + 1)) / (this.plans.length + 1));
    }
    for (const plan of this.plans)
      for (const chart of plan.charts) drawChart((name) => this.sheet(name), plan.name, chart);
  }

  /** Shows the first new sheet and remembers those that are the add-in's own: the next reading leaves them out. */
  async finish(): Promise<void> {
    this.options.signal.throwIfAborted();
    const [first] = this.made;
    if (first) this.context.workbook.worksheets.getItem(first.id).activate();
    this.markOwn(this.made);
    await this.context.sync();
    this.options.onProgress(1);
  }

  /** @throws NewerSetting where a later add-in keeps the marks, before anything is written */
  private markOwn(all: readonly OwnSheet[]): void {
    const made = all.filter((_, i) => this.owned[i]);
    if (made.length === 0) return;
    const { own, sheets } = this.prepared.before;
    this.begun.settings = true;
    this.context.workbook.settings.add(ownSheetsKey, withOwnSheets(own, sheets, made));
  }

  private sheet(name: string): Excel.Worksheet {
    const id = this.made.find((sheet) => sheet.name === name)?.id;
    return this.context.workbook.worksheets.getItem(id ?? name);
  }

  private tell(cells: number): void {
    this.written += cells;
    this.options.onProgress(contentShare * Math.min(1, this.written / (this.total() || 1)));
  }

  private total(): number {
    const blocks = [...this.plans.flatMap((plan) => plan.blocks), ...this.prepared.blocks.map(({ block }) => block)];
    const { rows, inserted, removals } = this.prepared;
    const written = [...blocks, ...rows, ...inserted].reduce((sum, { cells }) => sum + size(cells), 0);
    return removals.reduce((sum, removal) => sum + sizeOf(removal), written);
  }
}

const sizeOf = ({ rows }: TableRemoval): number => size(rows.map(({ inputs }) => [...inputs]));

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
