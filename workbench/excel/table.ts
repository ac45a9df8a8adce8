import type { IRange } from '@univerjs/core';
import type { TableLook } from '../model/table';
import { EventType } from '../office/events';
import { ApiObject, apiType } from '../office/richapi/object';
import { invalidArgument, invalidOperation } from './errors';
import { Range } from './range';
import { sortRange, type SortField } from './rangeSort';
import type { Book } from './store/book';
import { clearRange, insertRange } from './store/rangeEdits';
import { resolveReference } from './store/references';
import {
  listTables,
  lookOf,
  removeTable,
  renameTable,
  resizeTable,
  setLook,
  setShowHeader,
  tableInfo,
  type TableInfo,
} from './store/tables';
import { TableColumnCollection } from './tableColumns';
import { TableRowCollection } from './tableRows';
import { Worksheet } from './worksheet';

export class Table extends ApiObject {
  override readonly [apiType] = {
    name: 'Table',
    scalars: [
      'highlightFirstColumn',
      'highlightLastColumn',
      'id',
      'legacyId',
      'name',
      'showBandedColumns',
      'showBandedRows',
      'showFilterButton',
      'showHeaders',
      'showTotals',
      'style',
    ],
    id: 'id',
  } as const;

  constructor(
    readonly book: Book,
    readonly tableId: string,
  ) {
    super();
  }

  get id(): string {
    return this.tableId;
  }

  get legacyId(): string {
    return String(listTables(this.book).findIndex(({ id }) => id === this.tableId) + 1);
  }

  get name(): string {
    return this.info().name;
  }

  set name(name: unknown) {
    renameTable(this.book, this.tableId, name);
  }

  get style(): string {
    return this.look().style;
  }

  set style(style: unknown) {
    if (typeof style !== 'string') throw invalidArgument();
    this.setLook({ style });
  }

  get showHeaders(): boolean {
    return this.info().showHeader;
  }

  set showHeaders(show: unknown) {
    setShowHeader(this.book, this.tableId, show === true);
  }

  get showTotals(): boolean {
    return this.look().showTotals;
  }

  /** The row of totals is the table's last; it is inserted and removed as in Excel. */
  set showTotals(show: unknown) {
    if (show === this.showTotals) return;
    const { range, subUnitId } = this.info();
    if (show === true) {
      const below: IRange = { ...range, startRow: range.endRow + 1, endRow: range.endRow + 1 };
      insertRange(this.book, subUnitId, below, 'Down');
      resizeTable(this.book, this.tableId, { ...range, endRow: range.endRow + 1 });
      const label = this.book.locale.startsWith('zh') ? '汇总' : 'Total';
      this.book.writer.write(subUnitId, { ...below, endColumn: below.startColumn }, () => label);
    } else {
      clearRange(this.book, subUnitId, { ...range, startRow: range.endRow }, 'All');
      resizeTable(this.book, this.tableId, { ...range, endRow: range.endRow - 1 });
    }
    this.setLook({ showTotals: show === true });
  }

  get showBandedRows(): boolean {
    return this.look().showBandedRows;
  }

  set showBandedRows(show: unknown) {
    this.setLook({ showBandedRows: show === true });
  }

  get showBandedColumns(): boolean {
    return this.look().showBandedColumns;
  }

  set showBandedColumns(show: unknown) {
    this.setLook({ showBandedColumns: show === true });
  }

  get showFilterButton(): boolean {
    return this.look().showFilterButton;
  }

  set showFilterButton(show: unknown) {
    this.setLook({ showFilterButton: show === true });
  }

  get highlightFirstColumn(): boolean {
    return this.look().highlightFirstColumn;
  }

  set highlightFirstColumn(highlight: unknown) {
    this.setLook({ highlightFirstColumn: highlight === true });
  }

  get highlightLastColumn(): boolean {
    return this.look().highlightLastColumn;
  }

  set highlightLastColumn(highlight: unknown) {
    this.setLook({ highlightLastColumn: highlight === true });
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.info().subUnitId);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  get sort(): TableSort {
    return new TableSort(this);
  }

  getRange(): Range {
    return this.range(this.info().range);
  }

  getHeaderRowRange(): Range {
    if (!this.showHeaders) throw invalidOperation('The table shows no headers.');
    const { range } = this.info();
    return this.range({ ...range, endRow: range.startRow });
  }

  getDataBodyRange(): Range {
    return this.range(this.body());
  }

  getTotalRowRange(): Range {
    if (!this.showTotals) throw invalidOperation('The table shows no totals.');
    const { range } = this.info();
    return this.range({ ...range, startRow: range.endRow });
  }

  resize(newRange: Range | string): void {
    const { subUnitId, range } = this.info();
    const { sheetId, area } =
      typeof newRange === 'string' ? resolveReference(this.book, newRange, subUnitId) : newRange;
    // Excel keeps the headers where they are.
    if (sheetId !== subUnitId || area.startRow !== range.startRow || area.endRow === area.startRow)
      throw invalidArgument();
    resizeTable(this.book, this.tableId, area);
  }

  convertToRange(): Range {
    const range = this.getRange();
    removeTable(this.book, this.tableId);
    return range;
  }

  delete(): void {
    const { subUnitId, range } = this.info();
    this.book.assertWritable(subUnitId);
    removeTable(this.book, this.tableId);
    clearRange(this.book, subUnitId, range, 'All');
  }

  _RegisterDataChangedEvent(): void {
    this.book.events.register(EventType.tableChanged, this.tableId);
  }

  _UnregisterDataChangedEvent(): void {
    this.book.events.unregister(EventType.tableChanged, this.tableId);
  }

  readonly info = (): TableInfo => tableInfo(this.book, this.tableId);

  /** The rows between headers and totals. */
  readonly body = (): IRange => {
    const { range, showHeader } = this.info();
    const { showTotals } = this.look();
    return { ...range, startRow: range.startRow + (showHeader ? 1 : 0), endRow: range.endRow - (showTotals ? 1 : 0) };
  };

  private readonly look = (): TableLook => lookOf(this.book, this.tableId);

  private readonly setLook = (change: Partial<TableLook>): void => setLook(this.book, this.tableId, change);

  private readonly range = (area: IRange): Range => new Range(this.book, this.info().subUnitId, { ...area });
}

export class TableSort extends ApiObject {
  override readonly [apiType] = { name: 'TableSort', scalars: [] };

  constructor(private readonly table: Table) {
    super();
  }

  apply(fields: SortField[], matchCase = false): void {
    sortRange(this.table.book, this.table.info().subUnitId, this.table.body(), fields, matchCase, false);
  }
}
