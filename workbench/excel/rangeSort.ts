import type { ICellData, IRange } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { ApiObject, apiType } from '../office/richapi/object';
import { notImplemented } from './errors';
import { columnCountOf, rowCountOf } from './reference';
import type { Book } from './store/book';
import { emptied } from './store/cellInput';
import { CellReader } from './store/cellReader';
import type { CellValue } from './store/cellOutput';
import { setCells } from './store/rangeEdits';

export interface SortField {
  /** Column (or row) offset from the range's first. */
  key: number;
  ascending?: boolean;
  sortOn?: 'Value' | 'CellColor' | 'FontColor' | 'Icon';
}

type Apply = (fields: SortField[], matchCase: boolean, hasHeaders: boolean) => void;

export class RangeSort extends ApiObject {
  override readonly [apiType] = { name: 'RangeSort', scalars: [] };

  constructor(private readonly sort: Apply) {
    super();
  }

  apply(fields: SortField[], matchCase = false, hasHeaders = false, orientation: 'Rows' | 'Columns' = 'Rows'): void {
    if (orientation === 'Columns') throw notImplemented('sorting of columns');
    if (fields.some(({ sortOn }) => sortOn !== undefined && sortOn !== 'Value')) {
      throw notImplemented('sorting by colour or icon');
    }
    this.sort(fields, matchCase, hasHeaders);
  }
}

/** Excel's order: numbers, texts, FALSE, TRUE, errors, and blanks at the end either way; equal rows keep theirs. */
export function sortRange(
  book: Book,
  sheetId: string,
  area: IRange,
  fields: SortField[],
  matchCase: boolean,
  hasHeaders: boolean,
): void {
  const body = hasHeaders ? { ...area, startRow: area.startRow + 1 } : area;
  if (rowCountOf(body) < 2) return;
  book.assertWritable(sheetId, body, 'allowSort');
  const reader = new CellReader(book, sheetId);
  const compare = new Intl.Collator(book.locale, { numeric: false, sensitivity: matchCase ? 'variant' : 'accent' })
    .compare;
  const lexer = book.injector.get(LexerTreeBuilder);
  const rows = Array.from({ length: rowCountOf(body) }, (_, index) => ({
    from: body.startRow + index,
    keys: fields.map(({ key }) => reader.value(body.startRow + index, body.startColumn + key)),
    cells: Array.from({ length: columnCountOf(body) }, (_unused, column): ICellData => {
      const cell = reader.cell(body.startRow + index, body.startColumn + column);
      return { ...emptied, s: null, ...cell };
    }),
  }));
  rows.sort((a, b) => {
    for (const [index, { ascending = true }] of fields.entries()) {
      const order = compareValues(a.keys[index] ?? '', b.keys[index] ?? '', ascending, compare);
      if (order !== 0) return order;
    }
    return 0;
  });
  setCells(book, sheetId, body, (row, column) => {
    const { from = row, cells = [] } = rows[row - body.startRow] ?? {};
    const cell = cells[column - body.startColumn];
    // As in Excel a formula keeps its relative references to where it goes.
    return cell?.f && from !== row ? { ...cell, f: lexer.moveFormulaRefOffset(cell.f, 0, row - from) } : cell;
  });
}

function compareValues(
  a: CellValue,
  b: CellValue,
  ascending: boolean,
  texts: (a: string, b: string) => number,
): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const byKind = kindOf(a) - kindOf(b);
  const order = byKind !== 0 ? byKind : typeof a === 'string' ? texts(a, String(b)) : Number(a) - Number(b);
  return ascending ? order : -order;
}

function kindOf(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return value.startsWith('#') ? 3 : 1;
}
