import type { IRange } from '@univerjs/core';
import { ApiCollection, apiItems, ApiObject, apiType } from '../office/richapi/object';
import { invalidArgument } from './errors';
import type { Range } from './range';
import { columnCountOf, rowCountOf } from './reference';
import type { CellValue } from './store/cellOutput';
import { deleteRange, insertRange } from './store/rangeEdits';
import { resizeTable } from './store/tables';
import { usedRange } from './store/usedRange';
import type { Table } from './table';

export class TableRowCollection extends ApiCollection<TableRow> {
  override readonly [apiType] = { name: 'TableRowCollection', scalars: ['count'] };

  constructor(private readonly table: Table) {
    super();
  }

  override [apiItems](): TableRow[] {
    return Array.from({ length: rowCountOf(this.table.body()) }, (_, index) => new TableRow(this.table, index));
  }

  /** One row or several; a null index is the end. What stands below the table moves down. */
  add(index?: number | null, values?: unknown): TableRow {
    const { book, tableId } = this.table;
    const { range, subUnitId } = this.table.info();
    const body = this.table.body();
    const count = rowCountOf(body);
    const rows: unknown[][] = toRows(values, columnCountOf(range));
    const at = index === undefined || index === null || index === -1 ? count : index;
    if (at < 0 || at > count) throw invalidArgument();
    const place: IRange = { ...body, startRow: body.startRow + at, endRow: body.startRow + at + rows.length - 1 };
    const below: IRange = { ...place, endRow: place.startRow + 1_000_000 };
    if (usedRange(book, subUnitId, { ...below, endRow: Math.min(below.endRow, 1_048_575) }, false) !== null) {
      insertRange(book, subUnitId, place, 'Down');
    }
    resizeTable(book, tableId, { ...range, endRow: range.endRow + rows.length });
    const added = new TableRow(this.table, at);
    if (values !== undefined && values !== null) added.getRange().getResizedRange(rows.length - 1, 0).values = rows;
    return added;
  }

  getItemAt(index: number): TableRow {
    const row = this[apiItems]()[index];
    if (row === undefined) throw invalidArgument();
    return row;
  }
}

export class TableRow extends ApiObject {
  override readonly [apiType] = { name: 'TableRow', scalars: ['index', 'values'] };

  constructor(
    private readonly table: Table,
    private readonly at: number,
  ) {
    super();
  }

  get index(): number {
    return this.at;
  }

  get values(): CellValue[][] | null {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): Range {
    return this.table.getDataBodyRange().getRow(this.at);
  }

  delete(): void {
    const { range, subUnitId } = this.table.info();
    const row = this.table.body().startRow + this.at;
    deleteRange(this.table.book, subUnitId, { ...range, startRow: row, endRow: row }, 'Up');
    const { range: after } = this.table.info();
    if (rowCountOf(after) !== rowCountOf(range) - 1) {
      resizeTable(this.table.book, this.table.tableId, { ...range, endRow: range.endRow - 1 });
    }
  }
}

function toRows(values: unknown, columns: number): unknown[][] {
  if (values === undefined || values === null) return [Array.from({ length: columns }, () => null)];
  const given: unknown[] = Array.isArray(values) ? values : [[values]];
  const rows = given.map((row): unknown[] => (Array.isArray(row) ? row : given));
  const table = given.some(Array.isArray) ? rows : [given];
  if (table.some((row) => row.length !== columns)) throw invalidArgument('The values do not fit the table.');
  return table;
}
