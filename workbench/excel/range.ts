import type { IRange, IStyleData } from '@univerjs/core';
import { apiType } from '../office/richapi/object';
import { invalidArgument, itemNotFound } from './errors';
import { ConditionalFormatCollection } from './conditionalFormats';
import { DataValidation } from './dataValidation';
import { RangeFormat } from './rangeFormat';
import { RangeGeometry, sizeMismatch } from './rangeGeometry';
import { RangeSort, sortRange } from './rangeSort';
import { isEntireColumn, isEntireRow } from './reference';
import type { Book } from './store/book';
import { CellReader, mapCells } from './store/cellReader';
import { shownText, valueTypeOf, type CellValue, type ValueType } from './store/cellOutput';
import { clearRange, copyRange, deleteRange, insertRange, mergeRange, unmergeRange } from './store/rangeEdits';
import { setHidden, isHidden } from './store/rowsAndColumns';
import { resolveReference } from './store/references';
import { select } from './store/selection';
import { writeStyles } from './store/styleWriter';
import { findText, type SearchCriteria } from './store/search';
import { usedRange } from './store/usedRange';
import { Worksheet } from './worksheet';

type ClearApplyTo = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';
type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

/** `Excel.Range` over Univer's cells. */
export class Range extends RangeGeometry {
  override readonly [apiType] = {
    name: 'Range',
    scalars: [
      'address',
      'addressLocal',
      'cellCount',
      'columnCount',
      'columnHidden',
      'columnIndex',
      'formulas',
      'formulasLocal',
      'hasSpill',
      'hidden',
      'isEntireColumn',
      'isEntireRow',
      'numberFormat',
      'numberFormatLocal',
      'rowCount',
      'rowHidden',
      'rowIndex',
      'text',
      'valueTypes',
      'values',
    ],
  };

  constructor(book: Book, sheetId: string, area: IRange) {
    super(book, sheetId, area, (other) => new Range(book, sheetId, other));
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheetId);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.book, this.sheetId, this.area);
  }

  get sort(): RangeSort {
    return new RangeSort((...args) => sortRange(this.book, this.sheetId, this.area, ...args));
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this.sheetId, this.area);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.book, this.sheetId, this.area);
  }

  get values(): CellValue[][] | null {
    const cells = this.reader();
    return this.map((row, column) => cells.ownValue(row, column));
  }

  set values(values: unknown) {
    this.write(values);
  }

  get formulas(): CellValue[][] | null {
    const cells = this.reader();
    return this.map((row, column) => cells.formula(row, column));
  }

  set formulas(formulas: unknown) {
    this.write(formulas);
  }

  get formulasLocal(): CellValue[][] | null {
    return this.formulas;
  }

  set formulasLocal(formulas: unknown) {
    this.write(formulas);
  }

  get text(): string[][] | null {
    const cells = this.reader();
    const { locale } = this.book;
    return this.map((row, column) => shownText(cells.value(row, column), cells.format(row, column), locale));
  }

  get valueTypes(): ValueType[][] | null {
    const cells = this.reader();
    return this.map((row, column) => valueTypeOf(cells.value(row, column)));
  }

  get numberFormat(): string[][] | null {
    const cells = this.reader();
    return this.map((row, column) => cells.format(row, column));
  }

  set numberFormat(formats: unknown) {
    const at = this.matrix(formats);
    const patches = new Map<string, IStyleData>();
    writeStyles(this.book, this.sheetId, this.area, (row, column) => {
      const pattern = at(row - this.area.startRow, column - this.area.startColumn);
      if (pattern === null || pattern === undefined) return null;
      if (typeof pattern !== 'string') throw invalidArgument('A number format is a text.');
      const patch = patches.get(pattern) ?? { n: pattern === 'General' || pattern === '' ? null : { pattern } };
      patches.set(pattern, patch);
      return patch;
    });
  }

  get numberFormatLocal(): string[][] | null {
    return this.numberFormat;
  }

  set numberFormatLocal(formats: unknown) {
    this.numberFormat = formats;
  }

  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }

  get rowHidden(): boolean | null {
    return isHidden(this.book, this.sheetId, 'row', this.area);
  }

  set rowHidden(hidden: unknown) {
    setHidden(this.book, this.sheetId, 'row', this.area, hidden === true);
  }

  get columnHidden(): boolean | null {
    return isHidden(this.book, this.sheetId, 'column', this.area);
  }

  set columnHidden(hidden: unknown) {
    setHidden(this.book, this.sheetId, 'column', this.area, hidden === true);
  }

  /** Whether all cells have a spill border: true, none: false, some: null. */
  get hasSpill(): boolean | null {
    const cells = this.reader();
    const flags = mapCells(this.area, (row, column) => cells.spillOver(row, column) !== null).flat();
    return flags.every(Boolean) ? true : flags.some(Boolean) ? null : false;
  }

  getSpillingToRange(): Range {
    return this.getSpillingToRangeOrNullObject() ?? missing('a spilling formula');
  }

  getSpillingToRangeOrNullObject(): Range | null {
    const spill = this.reader().spillFrom(this.area.startRow, this.area.startColumn);
    return this.other(spill);
  }

  getSpillParent(): Range {
    return this.getSpillParentOrNullObject() ?? missing('a spill');
  }

  getSpillParentOrNullObject(): Range | null {
    const spill = this.reader().spillOver(this.area.startRow, this.area.startColumn);
    return this.other(spill && { ...spill, endRow: spill.startRow, endColumn: spill.startColumn });
  }

  getUsedRange(valuesOnly?: boolean): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? missing('a used cell');
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    return this.other(usedRange(this.book, this.sheetId, this.area, valuesOnly === true));
  }

  find(text: string, criteria: SearchCriteria): Range {
    return this.findOrNullObject(text, criteria) ?? missing(text);
  }

  findOrNullObject(text: string, criteria: SearchCriteria): Range | null {
    const used = usedRange(this.book, this.sheetId, this.area, true);
    return this.other(used && findText(this.reader(), used, text, criteria));
  }

  select(): void {
    select(this.book, this.sheetId, this.area);
  }

  clear(applyTo: ClearApplyTo = 'All'): void {
    clearRange(this.book, this.sheetId, this.area, applyTo);
  }

  insert(shift: 'Down' | 'Right'): Range {
    insertRange(this.book, this.sheetId, this.area, shift);
    return new Range(this.book, this.sheetId, this.area);
  }

  delete(shift: 'Up' | 'Left'): void {
    deleteRange(this.book, this.sheetId, this.area, shift);
  }

  merge(across?: boolean): void {
    mergeRange(this.book, this.sheetId, this.area, across === true);
  }

  unmerge(): void {
    unmergeRange(this.book, this.sheetId, this.area);
  }

  copyFrom(source: Range | string, copyType: CopyType = 'All', skipBlanks = false, transpose = false): void {
    const from = typeof source === 'string' ? resolveReference(this.book, source, this.sheetId) : source;
    copyRange(this.book, { sheetId: from.sheetId, area: from.area }, this, copyType, skipBlanks, transpose);
  }

  calculate(): void {
    // Univer calculates whatever has changed by itself.
  }

  private readonly reader = () => new CellReader(this.book, this.sheetId);

  /** Null for whole rows and columns: Excel does not read unbounded ranges. */
  private readonly map = <T>(of: (row: number, column: number) => T): T[][] | null =>
    isEntireColumn(this.area) || isEntireRow(this.area) ? null : mapCells(this.area, of);

  private readonly matrix = (given: unknown): ((row: number, column: number) => unknown) => {
    if (!Array.isArray(given)) return () => given;
    if (!isMatrix(given, this.rowCount, this.columnCount)) throw sizeMismatch();
    return (row, column) => given[row]?.[column];
  };

  private readonly write = (values: unknown): void => {
    if (isEntireColumn(this.area) || isEntireRow(this.area)) throw invalidArgument('The range is unbounded.');
    const at = this.matrix(values);
    this.book.assertWritable(this.sheetId, this.area);
    this.book.writer.write(this.sheetId, this.area, at);
  };

  private readonly other = (area: IRange | null): Range | null =>
    area === null ? null : new Range(this.book, this.sheetId, area);
}

function isMatrix(given: unknown[], rows: number, columns: number): given is unknown[][] {
  return given.length === rows && given.every((row) => Array.isArray(row) && row.length === columns);
}

function missing(what: string): never {
  throw itemNotFound(what);
}
