import type { ICellData, IRange } from '@univerjs/core';
import { parseRange } from '../../model/a1';
import { XlsxFault } from '../../model/book';
import { BOOLEAN, FORCED_STRING, NUMBER, STRING } from '../gridEnums';
import { isoToSerial, OFFSET_1904 } from '../dates';
import { fromStored } from '../formula/formulaText';
import { shiftFormula } from '../formula/sharedFormula';
import { unescapeText } from '../package/xml';
import type { RawCell } from './sheetScanner';
import { styleIdOf } from './styleReader';

/** What cells of a workbook refer to. */
export interface CellContext {
  strings: readonly string[];
  /** By `cm` − 1: whether that cell metadata says "dynamic array". */
  dynamicMetadata: readonly boolean[];
  date1904: boolean;
  /** By cell format: whether it shows a date. */
  dateFormats: readonly boolean[];
  /** By cell format: stays writable when the sheet is protected. */
  unlocked: readonly boolean[];
}

export interface ArrayFormula {
  range: IRange;
  dynamic: boolean;
  /** Cached results; the anchor is the first. */
  values: (string | number | boolean)[][];
}

export const ERROR_VALUES = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BUSY! #BLOCKED! #CONNECT! #UNKNOWN!'.split(
    ' ',
  ),
);

/** A few whole columns; a range like A1:XFD1048576 stands in crafted files only. */
const MOST_ARRAY_CELLS = 5_000_000;

const looksNumeric = (text: string): boolean => /^\s*[-+]?[\d.,]+(?:e[-+]?\d+)?%?\s*$/i.test(text) && /\d/.test(text);

const contains = (range: IRange, { row, column }: RawCell): boolean =>
  row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;

/** Turns the cells of one sheet, met in document order, into the grid's cells. */
export class CellDecoder {
  /** Array formulas of more than one cell, and dynamic ones. */
  readonly arrays: ArrayFormula[] = [];
  private readonly shared = new Map<string, { text: string; row: number; column: number }>();
  private spilling: ArrayFormula[] = [];

  constructor(private readonly context: CellContext) {}

  /** The array formula into whose range the cell falls without being its anchor. */
  spillOf(raw: RawCell): ArrayFormula | undefined {
    if (this.spilling.length === 0) return undefined;
    const array = this.spilling.find(({ range }) => contains(range, raw));
    return array && (array.range.startRow !== raw.row || array.range.startColumn !== raw.column) ? array : undefined;
  }

  decode(raw: RawCell): ICellData | undefined {
    const cell = this.value(raw);
    const format = Number(raw.attributes.s ?? 0);
    if (format > 0) cell.s = styleIdOf(format);
    if (this.context.unlocked[format]) cell.custom = { locked: false };
    const spill = this.spillOf(raw);
    if (spill && !raw.formula) {
      this.keep(spill, raw, cell);
      delete cell.v;
      delete cell.t;
      return cell.s === undefined ? undefined : cell;
    }
    if (raw.formula) this.formula(raw, cell);
    return cell.v === undefined && cell.f === undefined && cell.s === undefined ? undefined : cell;
  }

  private value({ attributes, value, formula }: RawCell): ICellData {
    if (value === undefined) return {};
    switch (attributes.t) {
      case 's':
        return this.text(this.context.strings[Number(value)] ?? '', false);
      case 'str':
      case 'inlineStr':
        return this.text(unescapeText(value), formula !== undefined);
      case 'b':
        return { v: value.trim() === '1' || value.trim() === 'true' ? 1 : 0, t: BOOLEAN };
      case 'e':
        return { v: value, t: STRING };
      case 'd': {
        const serial = isoToSerial(value);
        return serial === undefined ? { v: value, t: STRING } : { v: serial, t: NUMBER };
      }
      default:
        return this.number(value, attributes.s);
    }
  }

  private text(v: string, computed: boolean): ICellData {
    return { v, t: !computed && looksNumeric(v) ? FORCED_STRING : STRING };
  }

  private number(text: string, format: string | undefined): ICellData {
    if (text.trim() === '') return {};
    const number = Number(text);
    if (!Number.isFinite(number)) return { v: text, t: STRING };
    const shifted = this.context.date1904 && this.context.dateFormats[Number(format ?? 0)];
    return { v: shifted ? number + OFFSET_1904 : number, t: NUMBER };
  }

  private formula(raw: RawCell, cell: ICellData): void {
    const formula = raw.formula;
    if (!formula) return;
    const { t, ref, si } = formula.attributes;
    if (t === 'dataTable') return;
    if (t === 'shared' && si !== undefined) {
      if (formula.text !== '') this.shared.set(si, { text: formula.text, row: raw.row, column: raw.column });
      const master = this.shared.get(si);
      // A child whose master is nowhere keeps its value: that is what Excel repairs it to.
      if (!master) return;
      cell.f = fromStored(shiftFormula(master.text, raw.row - master.row, raw.column - master.column));
      return;
    }
    if (formula.text.trim() === '') return;
    cell.f = fromStored(formula.text);
    const range = t === 'array' && ref ? parseRange(ref) : undefined;
    if (range) this.array(range, raw, cell);
  }

  private array(range: IRange, raw: RawCell, cell: ICellData): void {
    if ((range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1) > MOST_ARRAY_CELLS)
      throw new XlsxFault('tooLarge', `the array formula in ${raw.attributes.r ?? 'a cell'} fills millions of cells`);
    const dynamic = this.context.dynamicMetadata[Number(raw.attributes.cm ?? 0) - 1] === true;
    const array: ArrayFormula = { range, dynamic, values: [] };
    this.keep(array, raw, cell);
    this.arrays.push(array);
    if (range.startRow === range.endRow && range.startColumn === range.endColumn) return;
    this.spilling = this.spilling.filter((each) => each.range.endRow >= raw.row);
    this.spilling.push(array);
    // Left without a value, so that the grid computes it and spills.
    delete cell.v;
    delete cell.t;
  }

  private keep({ range, values }: ArrayFormula, { row, column }: RawCell, { v, t }: ICellData): void {
    const line = (values[row - range.startRow] ??= []);
    line[column - range.startColumn] = t === BOOLEAN ? v === 1 : (v ?? '');
  }
}
