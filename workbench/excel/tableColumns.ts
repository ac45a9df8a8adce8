import { ApiCollection, apiItems, ApiObject, apiType } from '../office/richapi/object';
import { invalidArgument, itemNotFound } from './errors';
import type { Range } from './range';
import { columnCountOf } from './reference';
import { deleteRange, insertRange } from './store/rangeEdits';
import type { CellValue } from './store/cellOutput';
import { resizeTable } from './store/tables';
import type { Table } from './table';

export class TableColumnCollection extends ApiCollection<TableColumn> {
  override readonly [apiType] = { name: 'TableColumnCollection', scalars: ['count'] };

  constructor(private readonly table: Table) {
    super();
  }

  override [apiItems](): TableColumn[] {
    const length = columnCountOf(this.table.info().range);
    return Array.from({ length }, (_, index) => new TableColumn(this.table, index));
  }

  /** A null index is the end; the values are one column, with or without header. */
  add(index?: number | null, values?: unknown, name?: string): TableColumn {
    const { range, subUnitId } = this.table.info();
    const at = index ?? columnCountOf(range);
    if (at < 0 || at > columnCountOf(range)) throw invalidArgument();
    const column = range.startColumn + at;
    const { book, tableId } = this.table;
    insertRange(book, subUnitId, { ...range, startColumn: column, endColumn: column }, 'Right');
    resizeTable(book, tableId, { ...range, endColumn: range.endColumn + 1 });
    const added = new TableColumn(this.table, at);
    if (Array.isArray(values)) added.getRange().values = values;
    added.name =
      name ?? (added.name === '' ? `${book.locale.startsWith('zh') ? '列' : 'Column'}${at + 1}` : added.name);
    return added;
  }

  getItem(key: number | string): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (column === null) throw itemNotFound(String(key));
    return column;
  }

  /** By name, or by the number under which the library finds a column again. */
  getItemOrNullObject(key: number | string): TableColumn | null {
    return (
      this[apiItems]().find(({ id, name }) =>
        typeof key === 'number' ? id === key : name.toLowerCase() === key.toLowerCase(),
      ) ?? null
    );
  }

  getItemAt(index: number): TableColumn {
    const column = this[apiItems]()[index];
    if (column === undefined) throw invalidArgument();
    return column;
  }
}

export class TableColumn extends ApiObject {
  override readonly [apiType] = { name: 'TableColumn', scalars: ['id', 'index', 'name', 'values'], id: 'id' } as const;

  constructor(
    private readonly table: Table,
    private readonly at: number,
  ) {
    super();
  }

  get id(): number {
    return this.at + 1;
  }

  get index(): number {
    return this.at;
  }

  get name(): string {
    return String(this.getHeaderRowRange().values?.[0]?.[0] ?? '');
  }

  set name(name: unknown) {
    if (typeof name !== 'string' || name === '') throw invalidArgument();
    this.getHeaderRowRange().values = [[`'${name}`]];
  }

  get values(): CellValue[][] | null {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): Range {
    return this.table.getRange().getColumn(this.at);
  }

  getHeaderRowRange(): Range {
    return this.table.getHeaderRowRange().getColumn(this.at);
  }

  getDataBodyRange(): Range {
    return this.table.getDataBodyRange().getColumn(this.at);
  }

  getTotalRowRange(): Range {
    return this.table.getTotalRowRange().getColumn(this.at);
  }

  delete(): void {
    const { range, subUnitId } = this.table.info();
    const column = range.startColumn + this.at;
    deleteRange(this.table.book, subUnitId, { ...range, startColumn: column, endColumn: column }, 'Left');
    const { range: after } = this.table.info();
    if (columnCountOf(after) !== columnCountOf(range) - 1) {
      resizeTable(this.table.book, this.table.tableId, { ...range, endColumn: range.endColumn - 1 });
    }
  }
}
