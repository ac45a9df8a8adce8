import type { IRowData, IWorksheetData } from '@univerjs/core';
import { cellName } from '../../model/a1';
import { OFFSET_1904 } from '../dates';
import { omit } from '../omit';
import { prefixOf, withPrefix, type TextEdit } from '../package/edits';
import { element } from '../package/xml';
import { formatOfStyleId } from '../read/styleReader';
import { readRow } from '../read/sheetReader';
import { rewriteResult, writeCell, type SpillSize, type Writers } from './cellWriter';
import { valueOf, type CellContent, type CellScalar, type SheetCells } from './snapshotCells';
import type { StoredCell, StoredRow, StoredSheet } from './storedSheet';

const PIXELS_TO_POINTS = 0.75;
/** Cached results of formulas that nobody touched may differ in the last digits between engines. */
const SAME_RESULT = 1e-12;
const UNKNOWN_FUNCTION = '#NAME?';

const sameNumber = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= SAME_RESULT * Math.max(Math.abs(a), Math.abs(b));

function sameValue(a: CellScalar | undefined, b: CellScalar | undefined, computed: boolean): boolean {
  if (computed && typeof a === 'number' && typeof b === 'number') return sameNumber(a, b);
  return a === b || (a ?? '') === (b ?? '');
}

/** Rewrites `sheetData`: cells and rows that did not change keep their very text. */
export class SheetDataPatcher {
  private readonly changedMasters: Set<string>;

  constructor(
    private readonly xml: string,
    private readonly stored: StoredSheet,
    private readonly sheet: Partial<IWorksheetData>,
    private readonly cells: SheetCells,
    /** Rows that may differ from the stored ones; undefined for all. */
    private readonly changed: ReadonlySet<number> | undefined,
    private readonly writers: Writers,
  ) {
    this.keepUncomputedArrays();
    this.changedMasters = this.findChangedMasters();
  }

  /** Array formulas that nobody changed and the grid did not compute go on showing what the file says. */
  private keepUncomputedArrays(): void {
    for (const [key, { range, values }] of this.stored.arrays) {
      const { startRow: row, startColumn: column, endRow, endColumn } = range;
      if (this.cells.spillAt(row, column) || this.cells.formula(row, column) !== this.storedCell(row, column)?.data?.f)
        continue;
      const now = this.cells.at(row, column)?.value;
      const failed = typeof now === 'string' && now.startsWith('#');
      if (endRow === row && endColumn === column) continue;
      if (failed && now !== UNKNOWN_FUNCTION) continue;
      const complete = Array.from({ length: endRow - row + 1 }, (_, r) =>
        Array.from({ length: endColumn - column + 1 }, (__, c) => values[r]?.[c] ?? ''),
      );
      this.cells.addSpill({ sheetId: key, row, column, values: complete });
    }
  }

  private storedCell(row: number, column: number): StoredCell | undefined {
    return this.stored.rows.get(row)?.cells.get(column);
  }

  /** Shared formulas whose first cell changes: the cells that lean on it must say their own. */
  private findChangedMasters(): Set<string> {
    const changed = [...this.stored.shared].filter(
      ([, { row, column, text }]) =>
        (!this.changed || this.changed.has(row)) && this.cells.formula(row, column) !== text,
    );
    return new Set(changed.map(([si]) => si));
  }

  /** The edits of `sheetData`; none when everything is as it was. */
  edits(): TextEdit[] {
    const data = this.stored.sections.find(({ name }) => name === 'sheetData');
    if (!data) return [];
    const prefix = prefixOf(this.xml, data);
    const edits: TextEdit[] = [];
    const appended: string[] = [];
    const places = [...this.stored.starts].sort(([a], [b]) => b - a);
    // From the last row up: each new row goes in front of the stored row that follows it.
    let place = 0;
    for (const row of this.rowsToLookAt()) {
      const stored = this.stored.rows.get(row);
      const written = this.row(row, stored);
      if (written === undefined) continue;
      while ((places[place]?.[0] ?? -1) > row) place += 1;
      const next = places[place - 1]?.[1];
      if (stored) edits.push({ start: stored.raw.start, end: stored.raw.end, text: withPrefix(written, prefix) });
      else if (next !== undefined) edits.push({ start: next, end: next, text: withPrefix(written, prefix) });
      else appended.push(written);
    }
    edits.reverse();
    if (appended.length > 0) {
      const inner = withPrefix(appended.reverse().join(''), prefix);
      if (data.innerStart >= 0) edits.push({ start: data.innerEnd, end: data.innerEnd, text: inner });
      else edits.push({ start: data.start, end: data.end, text: `<${prefix}sheetData>${inner}</${prefix}sheetData>` });
    }
    return edits;
  }

  /** From the last one up. */
  private rowsToLookAt(): number[] {
    const numbers = new Set([
      ...this.stored.rows.keys(),
      ...(this.changed ?? [...this.cells.rows(), ...Object.keys(this.sheet.rowData ?? {}).map(Number)]),
    ]);
    return [...numbers].sort((a, b) => b - a);
  }

  /** The row as it is to be written; undefined when the stored text (or nothing at all) stays. */
  private row(row: number, stored: StoredRow | undefined): string | undefined {
    const columns = new Set([...(stored?.cells.keys() ?? []), ...this.cells.columns(row)]);
    const pieces: string[] = [];
    let changed = false;
    for (const column of [...columns].sort((a, b) => a - b)) {
      const old = stored?.cells.get(column);
      const kept = old && this.xml.slice(old.raw.start, old.raw.end);
      const written = this.cell(row, column, old);
      if (written !== kept) changed = true;
      if (written !== undefined) pieces.push(old ? this.withReference(written, old) : written);
    }
    const attributes = this.rowAttributes(row, stored, changed);
    if (!changed && attributes === undefined) return undefined;
    const rest = omit(attributes ?? stored?.raw.attributes ?? {}, 'r');
    if (!stored && pieces.length === 0 && Object.keys(rest).length === 0) return undefined;
    return element('row', { r: row + 1, ...rest }, pieces.join('') + this.afterCells(stored));
  }

  /** Cells may leave their place to be counted, which no longer holds when a neighbour comes or goes. */
  private withReference(written: string, { raw }: StoredCell): string {
    if (raw.attributes.r !== undefined || /^[^>]*\sr="/.test(written)) return written;
    return written.replace(/^<[^\s/>]+/, (tag) => `${tag} r="${cellName(raw.row, raw.column)}"`);
  }

  /** What a row holds beside its cells. */
  private afterCells(stored: StoredRow | undefined): string {
    const last = [...(stored?.cells.values() ?? [])].at(-1);
    return stored && last ? this.xml.slice(last.raw.end, stored.raw.innerEnd).trim() : '';
  }

  private rowAttributes(
    row: number,
    stored: StoredRow | undefined,
    cellsChanged: boolean,
  ): Record<string, string | undefined> | undefined {
    const now: Partial<IRowData> = this.sheet.rowData?.[row] ?? {};
    const before: Partial<IRowData> = (stored && readRow(stored.raw)) ?? {};
    const styleNow = this.rowFormat(now);
    const styleBefore = this.rowFormat(before);
    const same = (now.h ?? 0) === (before.h ?? 0) && (now.hd ?? 0) === (before.hd ?? 0) && styleNow === styleBefore;
    if (same && !cellsChanged) return undefined;
    const attributes: Record<string, string | undefined> = { ...stored?.raw.attributes, spans: undefined };
    if (same) return attributes;
    if ((now.h ?? 0) !== (before.h ?? 0)) {
      attributes.ht = now.h === undefined ? undefined : String(now.h * PIXELS_TO_POINTS);
      attributes.customHeight = now.h === undefined ? undefined : '1';
    }
    attributes.hidden = now.hd ? '1' : undefined;
    attributes.s = styleNow > 0 ? String(styleNow) : undefined;
    attributes.customFormat = styleNow > 0 ? '1' : undefined;
    return attributes;
  }

  private rowFormat({ s }: Partial<IRowData>): number {
    return typeof s === 'string' ? (formatOfStyleId(s) ?? 0) : 0;
  }

  /** undefined: no cell is needed. */
  private cell(row: number, column: number, old: StoredCell | undefined): string | undefined {
    const now = this.cells.at(row, column);
    const before = old && this.contentOf(old);
    const base = Number(old?.raw.attributes.s ?? 0);
    if (!now) {
      if (old?.raw.formula && before?.formula) this.writers.formulasChanged = true;
      return old && !before ? this.xml.slice(old.raw.start, old.raw.end) : undefined;
    }
    const format = this.writers.styles.formatFor(now.styleId, now.style, now.locked, base);
    const sameFormula = now.formula === before?.formula;
    const spill = this.spillSize(row, column);
    const sameSpill = this.sameSpill(row, column, old, spill);
    // An engine that does not know a function must not replace the result that Excel once computed.
    const value = sameFormula && now.value === UNKNOWN_FUNCTION ? before?.value : now.value;
    const computed = now.formula !== undefined || old?.spilledFrom !== undefined;
    const sameContent = sameFormula && sameSpill && this.sameResult(value, before?.value, computed);
    const leans =
      old?.raw.formula?.attributes.t === 'shared' && this.changedMasters.has(old.raw.formula.attributes.si ?? '');
    if (now.formula !== undefined && value === undefined) this.writers.uncomputed = true;
    if (old && sameContent && format === base && !leans) return this.xml.slice(old.raw.start, old.raw.end);
    const content: CellContent = { ...now, value };
    if (old && sameContent && !leans) return this.reformatted(old, format);
    if (old?.raw.formula && sameFormula && now.formula !== undefined && sameSpill && !leans) {
      const formula = this.xml.slice(old.raw.formula.start, old.raw.formula.end);
      return rewriteResult(row, column, content, format, formula, old.raw.attributes.cm, this.writers);
    }
    if (!sameFormula || leans) this.writers.formulasChanged = true;
    return writeCell(row, column, content, format, spill, this.writers);
  }

  private sameResult(now: CellScalar | undefined, before: CellScalar | undefined, computed: boolean): boolean {
    if (sameValue(now, before, computed)) return true;
    // A date that a formula shows as a plain number: the grid counts from 1900, the file does not.
    return this.writers.date1904 && computed && typeof now === 'number' && sameValue(now - OFFSET_1904, before, true);
  }

  /** The cell's own text with another number of its format: rich text and the like stay. */
  private reformatted(old: StoredCell, format: number): string {
    const xml = this.xml.slice(old.raw.start, old.raw.end);
    const end = xml.indexOf('>') + 1;
    const tag = xml.slice(0, end).replace(/\s+s\s*=\s*("[^"]*"|'[^']*')/, '');
    return tag.replace(/^<([^\s/>]+)/, format > 0 ? `<$1 s="${format}"` : '<$1') + xml.slice(end);
  }

  private contentOf({ raw, data, spilledFrom }: StoredCell): CellContent | undefined {
    const spilled =
      spilledFrom?.values[raw.row - spilledFrom.range.startRow]?.[raw.column - spilledFrom.range.startColumn];
    const anchor = this.stored.arrays.get(`${raw.row},${raw.column}`)?.values[0]?.[0];
    const value = spilled ?? anchor ?? (data && valueOf(data));
    if (!data && value === undefined) return undefined;
    return {
      value,
      formula: data?.f ?? undefined,
      forcedText: false,
      spilled: spilledFrom !== undefined,
      styleId: undefined,
      style: undefined,
      locked: true,
    };
  }

  private spillSize(row: number, column: number): SpillSize | undefined {
    const spill = this.cells.spillAt(row, column);
    return spill && { rows: spill.values.length, columns: spill.values[0]?.length ?? 1 };
  }

  private sameSpill(row: number, column: number, old: StoredCell | undefined, spill: SpillSize | undefined): boolean {
    if (!old?.raw.formula) return true;
    const range = this.stored.arrays.get(`${row},${column}`)?.range;
    const rows = range ? range.endRow - range.startRow + 1 : 1;
    const columns = range ? range.endColumn - range.startColumn + 1 : 1;
    return rows === (spill?.rows ?? 1) && columns === (spill?.columns ?? 1);
  }
}
