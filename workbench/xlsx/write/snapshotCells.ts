import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import type { Spill } from '../../model/book';
import { BOOLEAN, FORCED_STRING, STRING } from '../gridEnums';
import { shiftFormula } from '../formula/sharedFormula';

export type CellScalar = string | number | boolean;

/** A cell of the snapshot in one form, however the grid came to store it. */
export interface CellContent {
  value: CellScalar | undefined;
  /** With `=`. */
  formula: string | undefined;
  /** Typed as text though it may look like something else. */
  forcedText: boolean;
  /** Filled by a formula elsewhere. */
  spilled: boolean;
  styleId: string | undefined;
  style: IStyleData | undefined;
  locked: boolean;
}

const richText = (cell: ICellData): string | undefined =>
  cell.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');

export function valueOf(cell: ICellData): CellScalar | undefined {
  const raw = cell.v ?? richText(cell);
  if (raw === undefined || raw === null) return undefined;
  if (cell.t === BOOLEAN && typeof raw !== 'boolean') return Number(raw) === 1 || String(raw).toUpperCase() === 'TRUE';
  if ((cell.t === STRING || cell.t === FORCED_STRING) && typeof raw !== 'string') return String(raw);
  return raw;
}

type CellRow = Record<string, Nullable<ICellData>>;

/** Rows of cells by their number as text: the matrix of a snapshot is a plain object of plain objects. */
export function cellRows(sheet: Partial<IWorksheetData>): [string, CellRow][] {
  const rows = (sheet.cellData ?? {}) as Record<string, CellRow | undefined>;
  return Object.entries(rows).flatMap(([row, cells]): [string, CellRow][] => (cells ? [[row, cells]] : []));
}

/** Cells that the grid filled by dragging share a formula by id: the first one has its text. */
export function sharedFormulas(
  sheet: Partial<IWorksheetData>,
): Map<string, { f: string; row: number; column: number }> {
  const shared = new Map<string, { f: string; row: number; column: number }>();
  for (const [row, cells] of cellRows(sheet)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (cell?.si && cell.f) shared.set(cell.si, { f: cell.f, row: Number(row), column: Number(column) });
    }
  }
  return shared;
}

/** Reads the cells of one sheet of a snapshot. */
export class SheetCells {
  private readonly shared: ReturnType<typeof sharedFormulas>;
  private readonly spilled = new Map<number, Map<number, CellScalar>>();
  private readonly anchors = new Map<string, Spill>();

  constructor(
    private readonly sheet: Partial<IWorksheetData>,
    private readonly styles: IWorkbookData['styles'],
    spills: readonly Spill[],
  ) {
    this.shared = sharedFormulas(sheet);
    for (const spill of spills) this.addSpill(spill);
  }

  /** Cells of a spilled formula hold its values; its first cell holds the formula. */
  addSpill(spill: Spill): void {
    this.anchors.set(`${spill.row},${spill.column}`, spill);
    spill.values.forEach((line, down) =>
      line.forEach((value, along) => {
        const row = spill.row + down;
        const cells = this.spilled.get(row) ?? new Map<number, CellScalar>();
        cells.set(spill.column + along, value);
        this.spilled.set(row, cells);
      }),
    );
  }

  spillAt(row: number, column: number): Spill | undefined {
    return this.anchors.get(`${row},${column}`);
  }

  rows(): Set<number> {
    return new Set([...Object.keys(this.sheet.cellData ?? {}).map(Number), ...this.spilled.keys()]);
  }

  /** Rows that formulas of other cells fill, or did before anything was computed again. */
  spilledRows(): Iterable<number> {
    return this.spilled.keys();
  }

  columns(row: number): Set<number> {
    return new Set([
      ...Object.keys(this.sheet.cellData?.[row] ?? {}).map(Number),
      ...(this.spilled.get(row)?.keys() ?? []),
    ]);
  }

  formula(row: number, column: number): string | undefined {
    const cell = this.sheet.cellData?.[row]?.[column];
    if (cell?.f) return cell.f;
    const master = cell?.si ? this.shared.get(cell.si) : undefined;
    return master && shiftFormula(master.f, row - master.row, column - master.column);
  }

  at(row: number, column: number): CellContent | undefined {
    const cell = this.sheet.cellData?.[row]?.[column];
    const spilled = this.spilled.get(row)?.get(column);
    if (!cell && spilled === undefined) return undefined;
    const styleId = typeof cell?.s === 'string' ? cell.s : undefined;
    const style = typeof cell?.s === 'string' ? this.styles[cell.s] : cell?.s;
    const content: CellContent = {
      value: spilled ?? (cell && valueOf(cell)),
      formula: this.formula(row, column),
      forcedText: cell?.t === FORCED_STRING,
      spilled: spilled !== undefined,
      styleId,
      style: style ?? undefined,
      locked: cell?.custom?.locked !== false,
    };
    const empty = content.value === undefined && content.formula === undefined && !style && content.locked;
    return empty ? undefined : content;
  }
}
