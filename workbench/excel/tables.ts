import { ApiCollection, apiItems, apiType } from '../office/richapi/object';
import { invalidArgument, itemNotFound } from './errors';
import type { Range } from './range';
import { intersect, rowCountOf } from './reference';
import type { Book } from './store/book';
import { resolveReference } from './store/references';
import { addTable, listTables } from './store/tables';
import { insertRange } from './store/rangeEdits';
import { Table } from './table';

/** The tables of a sheet, or of the whole workbook. */
export class TableCollection extends ApiCollection<Table> {
  override readonly [apiType] = { name: 'TableCollection', scalars: ['count'] };

  constructor(
    private readonly book: Book,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  override [apiItems](): Table[] {
    return listTables(this.book)
      .filter(({ subUnitId }) => this.sheetId === null || subUnitId === this.sheetId)
      .map(({ id }) => new Table(this.book, id));
  }

  add(address: Range | string, hasHeaders: boolean): Table {
    const onSheet = this.sheetId ?? this.book.activeSheetId();
    const { sheetId, area } = typeof address === 'string' ? resolveReference(this.book, address, onSheet) : address;
    if (this.sheetId !== null && sheetId !== this.sheetId) throw invalidArgument('The range is on another sheet.');
    const overlaps = listTables(this.book).some(
      ({ subUnitId, range }) => subUnitId === sheetId && intersect(range, area),
    );
    if (overlaps) throw invalidArgument('A table cannot overlap another table.');
    this.book.assertWritable(sheetId);
    if (!hasHeaders) insertRange(this.book, sheetId, { ...area, endRow: area.startRow }, 'Down');
    // A header without a body gets one empty row.
    const endRow = (hasHeaders ? area.endRow : area.endRow + 1) + (hasHeaders && rowCountOf(area) === 1 ? 1 : 0);
    return new Table(this.book, addTable(this.book, sheetId, { ...area, endRow }));
  }

  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (table === null) throw itemNotFound(key);
    return table;
  }

  /** By name, or by the id under which the library finds a table again. */
  getItemOrNullObject(key: string): Table | null {
    const wanted = String(key).toLowerCase();
    return this[apiItems]().find((table) => table.id === key || table.name.toLowerCase() === wanted) ?? null;
  }

  getItemAt(index: number): Table {
    const table = this[apiItems]()[index];
    if (table === undefined) throw invalidArgument();
    return table;
  }
}
