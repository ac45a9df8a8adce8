import type { IRowData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { BookExtras } from '../../model/book';
import type { PageSetup } from '../../model/page';
import { readResources, type Resources } from '../resources';
import { usesCustomFunctions } from '../formula/formulaText';
import { cellRows, valueOf } from './snapshotCells';

const PRIME = 16777619;

/** Two independent 32-bit hashes of a stream of texts and numbers. */
class Digest {
  private a = 0x811c9dc5;
  private b = 0x9747b28c;
  private readonly float = new Float64Array(1);
  private readonly words = new Uint32Array(this.float.buffer);

  word(value: number): void {
    this.a = Math.imul(this.a ^ value, PRIME);
    this.b = Math.imul((this.b << 5) ^ (this.b >>> 27) ^ value, 0x85ebca6b);
  }

  number(value: number): void {
    this.float[0] = value;
    this.word(this.words[0] ?? 0);
    this.word(this.words[1] ?? 0);
  }

  text(value: string): void {
    this.word(value.length + 1);
    for (let i = 0; i < value.length; i += 1) this.word(value.charCodeAt(i));
  }

  toString(): string {
    return `${(this.a >>> 0).toString(36)}-${(this.b >>> 0).toString(36)}`;
  }
}

/** What a sheet was when it was opened, to see later what of it changed. */
export interface SheetTrace {
  cells: string;
  /** Everything else that belongs to the sheet. */
  surroundings: string;
  page: PageSetup | undefined;
  /** There are formulas without a result among its cells (those that spill are). */
  uncomputed: boolean;
  customFunctions: boolean;
}

function traceCells(sheet: Partial<IWorksheetData>): Pick<SheetTrace, 'cells' | 'uncomputed' | 'customFunctions'> {
  const digest = new Digest();
  let uncomputed = false;
  let customFunctions = false;
  for (const [row, cells] of cellRows(sheet)) {
    digest.word(Number(row));
    for (const [column, cell] of Object.entries(cells)) {
      if (!cell) continue;
      const value = valueOf(cell);
      const blank = value === undefined && !cell.f && !cell.si && !cell.s;
      if (blank) continue;
      if (value === undefined && cell.f) uncomputed = true;
      if (cell.f && usesCustomFunctions(cell.f)) customFunctions = true;
      digest.word(Number(column));
      digest.text(typeof cell.s === 'string' ? cell.s : cell.s ? JSON.stringify(cell.s) : '');
      digest.text(cell.f ?? cell.si ?? '');
      digest.word(cell.custom?.locked === false ? 1 : 0);
      if (typeof value === 'number') digest.number(value);
      else digest.text(value === undefined ? '' : String(value) + typeof value);
    }
  }
  for (const [row, data] of Object.entries((sheet.rowData ?? {}) as Record<string, Partial<IRowData> | undefined>)) {
    if (!data) continue;
    digest.text(`${row}:${data.h ?? ''},${data.hd ?? 0},${typeof data.s === 'string' ? data.s : ''}`);
  }
  return { cells: digest.toString(), uncomputed, customFunctions };
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
