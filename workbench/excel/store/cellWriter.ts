import type { ICellData, IRange, IStyleData, Nullable, Workbook as UniverBook } from '@univerjs/core';
import { itemNotFound } from '../errors';
import { intersect } from '../reference';
import { OFFSET_1904, showsDate } from '../../xlsx/dates';
import { cellInput, emptied } from './cellInput';
import { PendingSheet, type Mutations } from './pendingSheet';
import { StylePatches } from './stylePatch';

/**
 * Gathers what is written to cells, rows and columns until something else happens or asks for it. The library sends a
 * sheet's contents and looks in thousands of small pieces, and each of Univer's mutations costs more than its cells do.
 */
export class CellWriter {
  private readonly pending = new Map<string, PendingSheet>();
  private readonly stylePatches = new StylePatches();

  constructor(
    private readonly univer: UniverBook,
    private readonly execute: (mutations: Mutations) => void,
    /** After columns have got other widths: what Univer does to the heights of rows with wrapped texts. */
    private readonly rowHeights: (sheetId: string, columns: number[]) => Mutations,
    /** The workbook counts its days from 1904; the grid's cells that show dates hold days since 1900. */
    private readonly from1904 = false,
  ) {}

  /** Values as Excel takes them: a 2-D array of the range's size, or one value for all cells; null leaves a cell as it is. */
  write(sheetId: string, range: IRange, valueAt: (row: number, column: number) => unknown): void {
    const pending = this.pendingOf(sheetId);
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        const value = valueAt(row - range.startRow, column - range.startColumn);
        if (value === null || value === undefined) continue;
        const format = this.style(sheetId, row, column)?.n?.pattern ?? 'General';
        const isOwnDate = this.from1904 && typeof value === 'number' && showsDate(format);
        const input = cellInput(isOwnDate ? value + OFFSET_1904 : value, format);
        pending.setContent(row, column, input.cell);
        if (input.format !== undefined && format === 'General') {
          pending.addPatch(row, column, { n: { pattern: input.format } });
        }
      }
    }
    pending.reach(range.endRow, range.endColumn);
  }

  /** Lays style properties over cells; null takes one away. */
  look(sheetId: string, range: IRange, patchAt: (row: number, column: number) => IStyleData | null): void {
    const pending = this.pendingOf(sheetId);
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        const patch = patchAt(row, column);
        if (patch === null) continue;
        if (this.from1904 && patch.n !== undefined) this.turnDate(sheetId, row, column, patch.n?.pattern ?? 'General');
        pending.addPatch(row, column, patch);
      }
    }
    pending.reach(range.endRow, range.endColumn);
  }

  /** A number that comes to show as a date, or no longer does, stays the same number for Excel: the grid's is another. */
  private turnDate(sheetId: string, row: number, column: number, pattern: string): void {
    const was = showsDate(this.style(sheetId, row, column)?.n?.pattern ?? 'General');
    const is = showsDate(pattern);
    const pending = this.pendingOf(sheetId);
    const cell = pending.content(row, column) ?? this.sheet(sheetId).getCellRaw(row, column);
    if (was === is || typeof cell?.v !== 'number' || Boolean(cell.f) || Boolean(cell.si)) return;
    pending.setContent(row, column, { ...emptied, t: cell.t, v: cell.v + (is ? OFFSET_1904 : -OFFSET_1904) });
  }

  /** Keeps the first cell's content only, as Excel does. Nothing in the range is merged yet. */
  merge(sheetId: string, range: IRange): void {
    const pending = this.pendingOf(sheetId);
    const matrix = this.sheet(sheetId).getCellMatrix();
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        const isFirst = row === range.startRow && column === range.startColumn;
        const cell = pending.content(row, column) ?? matrix.getValue(row, column);
        if (!isFirst && hasContent(cell)) pending.setContent(row, column, emptied);
      }
    }
    pending.merges.push({ ...range });
    pending.reach(range.endRow, range.endColumn);
  }

  /** Whether something in a range is merged, or is to be. */
  hasMerged(sheetId: string, range: IRange): boolean {
    const merged = [...this.sheet(sheetId).getMergeData(), ...(this.pending.get(sheetId)?.merges ?? [])];
    return merged.some((area) => intersect(area, range) !== null);
  }

  /** Pixels. */
  resize(sheetId: string, direction: 'row' | 'column', start: number, count: number, size: number): void {
    const pending = this.pendingOf(sheetId);
    const sizes = direction === 'row' ? pending.heights : pending.widths;
    for (let index = start; index < start + count; index += 1) sizes.set(index, size);
    const last = start + count - 1;
    pending.reach(direction === 'row' ? last : -1, direction === 'row' ? -1 : last);
  }

  /** The style that a cell has of its own, what is to be written included. */
  style(sheetId: string, row: number, column: number): Nullable<IStyleData> {
    const patch = this.pending.get(sheetId)?.patch(row, column);
    const cell = this.sheet(sheetId).getCellRaw(row, column);
    const style = cell ? this.univer.getStyles().getStyleByCell(cell) : undefined;
    return patch === undefined ? style : this.stylePatches.join(style ?? undefined, patch);
  }

  flush(): void {
    if (this.pending.size === 0) return;
    const sheets = [...this.pending];
    this.pending.clear();
    for (const [sheetId, pending] of sheets) {
      this.execute(pending.mutations());
      if (pending.widths.size > 0) this.execute(this.rowHeights(sheetId, [...pending.widths.keys()]));
    }
  }

  /** Univer's sheets end where they were made to end; Excel's do not. */
  grow(sheetId: string, endRow: number, endColumn: number): void {
    const sheet = this.sheet(sheetId);
    if (endRow < sheet.getRowCount() && endColumn < sheet.getColumnCount()) return;
    const growing = new PendingSheet(sheet, this.univer.getStyles(), this.stylePatches);
    growing.reach(endRow, endColumn);
    this.execute(growing.mutations());
  }

  private sheet(sheetId: string) {
    const sheet = this.univer.getSheetBySheetId(sheetId);
    if (!sheet) throw itemNotFound(sheetId);
    return sheet;
  }

  private pendingOf(sheetId: string): PendingSheet {
    const known = this.pending.get(sheetId);
    if (known !== undefined) return known;
    const created = new PendingSheet(this.sheet(sheetId), this.univer.getStyles(), this.stylePatches);
    this.pending.set(sheetId, created);
    return created;
  }
}

const hasContent = (cell: Nullable<ICellData>): boolean =>
  Boolean(cell) && [cell?.v, cell?.f, cell?.si, cell?.p].some((part) => part !== undefined && part !== null);
