import type { ICellData, IRowData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import type { BookExtras } from '../../model/book';
import type { PageSetup } from '../../model/page';
import { readResources, type Resources } from '../resources';
import { usesCustomFunctions } from '../formula/formulaText';
import { valueOf } from './snapshotCells';

const PRIME = 16777619;
/** The two words of a number's bits. */
const FLOAT = new Float64Array(1);
const WORDS = new Uint32Array(FLOAT.buffer);

/** Two independent 32-bit hashes of a stream of texts and numbers. */
class Digest {
  private a = 0x811c9dc5;
  private b = 0x9747b28c;

  word(value: number): void {
    this.a = Math.imul(this.a ^ value, PRIME);
    this.b = Math.imul((this.b << 5) ^ (this.b >>> 27) ^ value, 0x85ebca6b);
  }

  number(value: number): void {
    FLOAT[0] = value;
    this.word(WORDS[0] ?? 0);
    this.word(WORDS[1] ?? 0);
  }

  text(value: string): void {
    this.word(value.length + 1);
    for (let i = 0; i < value.length; i += 1) this.word(value.charCodeAt(i));
  }

  toString(): string {
    return `${(this.a >>> 0).toString(36)}-${(this.b >>> 0).toString(36)}`;
  }

  /** As many bits of it as a number holds exactly. */
  toNumber(): number {
    return (this.a >>> 0) + (this.b & 0x1fffff) * 2 ** 32;
  }
}

/** What a sheet was when it was opened, to see later what of it changed. */
export interface SheetTrace {
  cells: string;
  /** By row: its cells, height and format; 0 for a row that holds nothing. */
  rows: Float64Array;
  /** Everything else that belongs to the sheet. */
  surroundings: string;
  page: PageSetup | undefined;
  customFunctions: boolean;
}

type CellTrace = Pick<SheetTrace, 'cells' | 'rows' | 'customFunctions'>;

/** Rows by number, as far as there is anything in or said of them. */
function rowNumbers(sheet: Partial<IWorksheetData>): number[] {
  const numbers = new Set([...Object.keys(sheet.cellData ?? {}), ...Object.keys(sheet.rowData ?? {})].map(Number));
  return [...numbers].sort((a, b) => a - b);
}

function traceCells(sheet: Partial<IWorksheetData>): CellTrace {
  const whole = new Digest();
  const numbers = rowNumbers(sheet);
  const rows = new Float64Array((numbers.at(-1) ?? -1) + 1);
  let customFunctions = false;
  for (const row of numbers) {
    const digest = new Digest();
    let blank = true;
    const cells = (sheet.cellData?.[row] ?? {}) as Record<string, Nullable<ICellData>>;
    for (const column in cells) {
      const cell = cells[column];
      if (!cell) continue;
      const value = valueOf(cell);
      if (value === undefined && !cell.f && !cell.si && !cell.s) continue;
      blank = false;
      if (cell.f && usesCustomFunctions(cell.f)) customFunctions = true;
      digest.word(Number(column));
      digest.text(typeof cell.s === 'string' ? cell.s : cell.s ? JSON.stringify(cell.s) : '');
      digest.text(cell.f ?? cell.si ?? '');
      digest.word(cell.custom?.locked === false ? 1 : 0);
      if (typeof value === 'number') digest.number(value);
      else digest.text(value === undefined ? '' : String(value) + typeof value);
    }
    const data: Partial<IRowData> | undefined = sheet.rowData?.[row];
    if (data) digest.text(`${data.h ?? ''},${data.hd ?? 0},${typeof data.s === 'string' ? data.s : ''}`);
    if (blank && !data) continue;
    rows[row] = digest.toNumber();
    whole.word(row);
    whole.number(digest.toNumber());
  }
  return { cells: whole.toString(), rows, customFunctions };
}

function surroundings(id: string, sheet: Partial<IWorksheetData>, resources: Resources, extras: BookExtras): string {
  const digest = new Digest();
  const { columnData, mergeData, freeze, tabColor, showGridlines, rightToLeft, zoomRatio, defaultColumnWidth } = sheet;
  digest.text(
    JSON.stringify([
      [columnData, mergeData, freeze, tabColor, showGridlines, rightToLeft, zoomRatio, defaultColumnWidth],
      resources.SHEET_TABLE_PLUGIN[id],
      resources.SHEET_CONDITIONAL_FORMATTING_PLUGIN[id],
      resources.SHEET_DATA_VALIDATION_PLUGIN[id],
      resources.SHEET_NOTE_PLUGIN[id],
      resources.SHEET_FILTER_PLUGIN[id]?.ref,
      extras.protection[id],
      extras.pageSetup?.[id],
      extras.charts.filter(({ sheetId }) => sheetId === id),
    ]),
  );
  return digest.toString();
}

/** Traces of all sheets by id. */
export function traceSheets(snapshot: IWorkbookData, extras: BookExtras): Map<string, SheetTrace> {
  const resources = readResources(snapshot);
  return new Map(
    Object.entries(snapshot.sheets).map(([id, sheet]) => [
      id,
      {
        ...traceCells(sheet),
        surroundings: surroundings(id, sheet, resources, extras),
        page: structuredClone(extras.pageSetup?.[id]),
      },
    ]),
  );
}

/** Rows that differ between two traces; undefined when there is none to compare with, so that all may. */
export function changedRows(before: SheetTrace | undefined, now: SheetTrace | undefined): Set<number> | undefined {
  if (!before || !now) return undefined;
  const changed = new Set<number>();
  for (let row = 0; row < Math.max(before.rows.length, now.rows.length); row += 1)
    if ((before.rows[row] ?? 0) !== (now.rows[row] ?? 0)) changed.add(row);
  return changed;
}
