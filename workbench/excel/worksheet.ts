import { BooleanNumber } from '@univerjs/core';
import { RemoveSheetCommand, SetWorksheetNameCommand, SetWorksheetOrderCommand } from '@univerjs/sheets';
import { ApiObject, apiType } from '../office/richapi/object';
import { EventType } from '../office/events';
import { AutoFilter } from './autoFilter';
import { ChartCollection } from './charts';
import { CommentCollection } from './comments';
import { invalidArgument, invalidOperation, itemNotFound } from './errors';
import { WorksheetFreezePanes } from './freezePanes';
import { NamedItemCollection } from './names';
import { PageBreakCollection } from './pageBreaks';
import { PageLayout } from './pageLayout';
import { WorksheetProtection } from './protection';
import { Range } from './range';
import { fullRange, rangeAt } from './reference';
import { checkSheetName } from './nameRules';
import type { Book } from './store/book';
import { excelColor, univerColor } from './store/color';
import { resolveReference } from './store/references';
import { copySheet } from './store/sheetCopy';
import { toPixels, toPoints } from './store/rowsAndColumns';
import { TableCollection } from './tables';

type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';
type Position = 'None' | 'Before' | 'After' | 'Beginning' | 'End';

export class Worksheet extends ApiObject {
  override readonly [apiType] = {
    name: 'Worksheet',
    scalars: [
      'id',
      'name',
      'position',
      'showGridlines',
      'showHeadings',
      'standardHeight',
      'standardWidth',
      'tabColor',
      'tabId',
      'visibility',
    ],
    id: 'id',
  } as const;

  constructor(
    readonly book: Book,
    readonly sheetId: string,
  ) {
    super();
  }

  get id(): string {
    return this.sheetId;
  }

  get tabId(): number {
    return this.position + 1;
  }

  get name(): string {
    return this.book.frame(this.sheetId).getName();
  }

  set name(name: unknown) {
    this.book.assertStructureFree();
    const others = this.book.sheetIds().filter((id) => id !== this.sheetId);
    const given = checkSheetName(
      name,
      others.map((id) => this.book.frame(id).getName()),
    );
    this.book.run(SetWorksheetNameCommand.id, { unitId: this.book.unitId, subUnitId: this.sheetId, name: given });
  }

  get position(): number {
    return this.book.sheetIds().indexOf(this.sheetId);
  }

  set position(position: unknown) {
    this.book.assertStructureFree();
    if (typeof position !== 'number' || position < 0 || position >= this.book.sheetIds().length)
      throw invalidArgument();
    const order = { unitId: this.book.unitId, subUnitId: this.sheetId, order: position };
    this.book.run(SetWorksheetOrderCommand.id, order);
  }

  get visibility(): Visibility {
    const sheet = this.book.frame(this.sheetId);
    if (sheet.isSheetHidden() !== BooleanNumber.TRUE) return 'Visible';
    return sheet.getCustomMetadata()?.veryHidden === true ? 'VeryHidden' : 'Hidden';
  }

  set visibility(visibility: unknown) {
    this.book.assertStructureFree();
    const facade = this.book.facadeSheet(this.sheetId);
    if (visibility === 'Visible') {
      facade.showSheet();
    } else if (visibility === 'Hidden' || visibility === 'VeryHidden') {
      this.assertOtherVisible();
      facade.hideSheet();
    } else throw invalidArgument();
    facade.setCustomMetadata({ ...facade.getCustomMetadata(), veryHidden: visibility === 'VeryHidden' });
  }

  /** An empty text for none. */
  get tabColor(): string {
    return excelColor(this.book.frame(this.sheetId).getTabColor()) ?? '';
  }

  set tabColor(color: unknown) {
    this.book.facadeSheet(this.sheetId).setTabColor(color === '' ? '' : univerColor(color));
  }

  get showGridlines(): boolean {
    return !this.book.frame(this.sheetId).hasHiddenGridlines();
  }

  set showGridlines(show: unknown) {
    this.book.facadeSheet(this.sheetId).setHiddenGridlines(show !== true);
  }

  /** How the library writes showGridlines. */
  set gridlines(show: unknown) {
    this.showGridlines = show;
  }

  get showHeadings(): boolean {
    return this.book.frame(this.sheetId).getConfig().rowHeader.hidden !== BooleanNumber.TRUE;
  }

  get standardHeight(): number {
    return toPoints(this.book.frame(this.sheetId).getConfig().defaultRowHeight);
  }

  get standardWidth(): number {
    return toPoints(this.book.frame(this.sheetId).getConfig().defaultColumnWidth);
  }

  set standardWidth(points: unknown) {
    if (typeof points !== 'number' || points <= 0) throw invalidArgument();
    this.book.frame(this.sheetId).getConfig().defaultColumnWidth = toPixels(points);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.book, this.sheetId);
  }

  get tables(): TableCollection {
    return new TableCollection(this.book, this.sheetId);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this.sheetId);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.book, this.sheetId);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.sheetId);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.sheetId);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.book, this.sheetId);
  }

  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.sheetId, 'rowBreaks');
  }

  get verticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.sheetId, 'columnBreaks');
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.book, this.sheetId);
  }

  getRange(address?: string): Range {
    if (address === undefined || address === null || address === '') return this.range(fullRange());
    const place = resolveReference(this.book, address, this.sheetId);
    if (place.sheetId !== this.sheetId) throw invalidArgument(`'${address}' is on another sheet.`);
    return this.range(place.area);
  }

  getRangeByIndexes(startRow: number, startColumn: number, rowCount: number, columnCount: number): Range {
    return this.range(rangeAt(startRow, startColumn, rowCount, columnCount));
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** An empty sheet's used range is its first cell. */
  getUsedRange(valuesOnly?: boolean): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    return this.range(fullRange()).getUsedRangeOrNullObject(valuesOnly);
  }

  getNext(visibleOnly?: boolean): Worksheet {
    return this.getNextOrNullObject(visibleOnly) ?? noSheet('the next sheet');
  }

  getNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbours(visibleOnly).find(({ position }) => position > this.position) ?? null;
  }

  getPrevious(visibleOnly?: boolean): Worksheet {
    return this.getPreviousOrNullObject(visibleOnly) ?? noSheet('the previous sheet');
  }

  getPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return (
      this.neighbours(visibleOnly)
        .reverse()
        .find(({ position }) => position < this.position) ?? null
    );
  }

  activate(): void {
    if (this.visibility !== 'Visible') throw invalidOperation('A hidden sheet cannot be activated.');
    this.book.facadeSheet(this.sheetId).activate();
  }

  delete(): void {
    this.book.assertStructureFree();
    if (this.visibility === 'VeryHidden') throw invalidOperation('A very hidden sheet cannot be deleted.');
    this.assertOtherVisible();
    this.book.run(RemoveSheetCommand.id, { unitId: this.book.unitId, subUnitId: this.sheetId });
    const { extras } = this.book;
    extras.charts = extras.charts.filter(({ sheetId }) => sheetId !== this.sheetId);
    delete extras.protection[this.sheetId];
    delete extras.pageSetup?.[this.sheetId];
  }

  copy(positionType: Position = 'None', relativeTo?: Worksheet): Worksheet {
    this.book.assertStructureFree();
    const id = copySheet(this.book, this.sheetId);
    const copied = new Worksheet(this.book, id);
    const last = this.book.sheetIds().length - 1;
    if (positionType === 'Beginning') copied.position = 0;
    else if (positionType === 'Before' || positionType === 'After') {
      if (relativeTo === undefined || relativeTo === null) throw invalidArgument('There is no sheet to place it by.');
      const others = this.book.sheetIds().filter((other) => other !== id);
      copied.position = others.indexOf(relativeTo.sheetId) + (positionType === 'After' ? 1 : 0);
    } else copied.position = last;
    return copied;
  }

  calculate(): void {
    // Univer calculates whatever has changed by itself.
  }

  _RegisterDataChangedEvent(): void {
    this.book.events.register(EventType.worksheetChanged, this.sheetId);
  }

  _UnregisterDataChangedEvent(): void {
    this.book.events.unregister(EventType.worksheetChanged, this.sheetId);
  }

  _RegisterSelectionChangedEvent(): void {
    this.book.events.register(EventType.worksheetSelectionChanged, this.sheetId);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.book.events.unregister(EventType.worksheetSelectionChanged, this.sheetId);
  }

  _RegisterActivatedEvent(): void {
    this.book.events.register(EventType.worksheetActivated, this.sheetId);
  }

  _UnregisterActivatedEvent(): void {
    this.book.events.unregister(EventType.worksheetActivated, this.sheetId);
  }

  _RegisterDeactivatedEvent(): void {
    this.book.events.register(EventType.worksheetDeactivated, this.sheetId);
  }

  _UnregisterDeactivatedEvent(): void {
    this.book.events.unregister(EventType.worksheetDeactivated, this.sheetId);
  }

  private readonly range = (area: Range['area']): Range => new Range(this.book, this.sheetId, area);

  private readonly neighbours = (visibleOnly: boolean): Worksheet[] =>
    this.book
      .sheetIds()
      .map((id) => new Worksheet(this.book, id))
      .filter(({ visibility }) => !visibleOnly || visibility === 'Visible');

  private readonly assertOtherVisible = (): void => {
    if (this.neighbours(true).every(({ sheetId }) => sheetId === this.sheetId)) {
      throw invalidOperation('A workbook keeps at least one visible sheet.');
    }
  };
}

function noSheet(what: string): never {
  throw itemNotFound(what);
}
