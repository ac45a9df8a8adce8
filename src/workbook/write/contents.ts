import type { CellBlock } from './plan';
import type { Content, SheetPlan } from './sheetPlan';
import { asInput, asMarkedInput, needsTextFormat } from './text';

/** A part of a block that one call writes. */
export interface Piece {
  row: number;
  column: number;
  cells: Content[][];
}

/** Cells sent between two syncs: some 4 MB of JSON. */
const cellsPerSync = 100_000;
/** Calls sent between two syncs, where they concern a few cells each. */
const callsPerSync = 2_000;

export const size = (cells: readonly unknown[][]): number => cells.length * (cells[0]?.length ?? 0);

/** Queues calls and sends them in batches of a fixed size, so that a large write is seen to progress and can be cancelled. */
export class Batches {
  private cells = 0;
  private calls = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly signal: AbortSignal,
    /** After each batch, with the number of its cells. */
    private readonly onSent: (cells: number) => void = () => undefined,
  ) {}

  async add(cells: number, queue: () => void): Promise<void> {
    if (this.calls > 0 && (this.cells + cells > cellsPerSync || this.calls >= callsPerSync)) await this.send();
    queue();
    this.cells += cells;
    this.calls += 1;
  }

  async send(): Promise<void> {
    if (this.calls === 0) return;
    const { cells } = this;
    this.cells = 0;
    this.calls = 0;
    await this.context.sync();
    this.signal.throwIfAborted();
    this.onSent(cells);
  }
}

/** A limit by which every row is a part: Excel has put a block's rows into others where a filter hides some of them (office-js#224). */
export const rowByRow = 1;

/** A block in parts of at most `limit` cells, whole rows each. */
export function piecesOf<T extends { row: number; cells: unknown[][] }>(block: T, limit = cellsPerSync): T[] {
  const rows = Math.max(1, Math.floor(limit / (block.cells[0]?.length || 1)));
  if (block.cells.length <= rows) return [block];
  const pieces: T[] = [];
  for (let first = 0; first < block.cells.length; first += rows) {
    pieces.push({ ...block, row: block.row + first, cells: block.cells.slice(first, first + rows) });
  }
  return pieces;
}

export const rangeOf = (
  sheet: Excel.Worksheet,
  { row, column, cells }: Omit<Piece, 'cells'> & { cells: unknown[][] },
) => sheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 0);

/** Fills cells of a new sheet, where every cell may take the format that its content needs. */
export function fillNew(sheet: Excel.Worksheet, piece: SheetPlan['blocks'][number]): void {
  const range = rangeOf(sheet, piece);
  if (piece.cells.some((line) => line.some(needsTextFormat))) {
    range.numberFormat = piece.cells.map((line) => line.map((content) => (needsTextFormat(content) ? '@' : 'General')));
  }
  range.formulas = piece.cells.map((line) => line.map(asInput));
}

type Formats = NonNullable<CellBlock['formats']>;

/**
 * Fills cells that exist and keep their number formats but for `formats`. These are set twice: what is no text would become
 * one in a cell of the text format, and a content may bring a format along.
 */
export function fillExisting(range: Excel.Range, cells: Content[][], formats: Formats | null): void {
  if (formats) {
    range.numberFormat = formats.map((line, row) =>
      line.map((format, column) => (format === '@' && typeof cells[row]?.[column] !== 'string' ? 'General' : format)),
    );
  }
  range.formulas = cells.map((line) => line.map(asMarkedInput));
  if (formats) range.numberFormat = formats;
}
