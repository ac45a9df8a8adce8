import { InsertSheetCommand } from '@univerjs/sheets';
import { ApiCollection, apiItems, apiType } from '../office/richapi/object';
import { EventType, workbookTarget } from '../office/events';
import { itemNotFound } from './errors';
import { checkSheetName, freeSheetName } from './nameRules';
import type { Book } from './store/book';
import { Worksheet } from './worksheet';

/** A new sheet's size in Univer; it grows as cells are written. */
const newSheetRows = 200;
const newSheetColumns = 26;

export class WorksheetCollection extends ApiCollection<Worksheet> {
  override readonly [apiType] = { name: 'WorksheetCollection', scalars: [] };

  constructor(private readonly book: Book) {
    super();
  }

  override [apiItems](): Worksheet[] {
    return this.book.sheetIds().map((id) => new Worksheet(this.book, id));
  }

  override getCount(visibleOnly = false): number {
    return this.sheets(visibleOnly).length;
  }

  getItem(key: string): Worksheet {
    return this.getItemOrNullObject(key) ?? notFound(key);
  }

  /** By name, or by the id under which the library finds a sheet again. */
  getItemOrNullObject(key: string): Worksheet | null {
    const wanted = String(key).toLowerCase();
    return this[apiItems]().find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null;
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.activeSheetId());
  }

  getFirst(visibleOnly = false): Worksheet {
    return this.sheets(visibleOnly)[0] ?? notFound('the first sheet');
  }

  getLast(visibleOnly = false): Worksheet {
    return this.sheets(visibleOnly).at(-1) ?? notFound('the last sheet');
  }

  add(name?: string): Worksheet {
    this.book.assertStructureFree();
    const others = this[apiItems]().map((sheet) => sheet.name);
    const base = this.book.locale.startsWith('zh') ? '工作表' : 'Sheet';
    const given = name === undefined || name === null ? freeSheetName(base, others) : checkSheetName(name, others);
    const active = this.book.activeSheetId();
    const id = crypto.randomUUID().slice(0, 8);
    this.book.run(InsertSheetCommand.id, {
      unitId: this.book.unitId,
      index: others.length,
      sheet: { id, name: given, rowCount: newSheetRows, columnCount: newSheetColumns },
    });
    // Univer shows a sheet that it makes; Excel does not until it is asked to.
    this.book.facadeSheet(active).activate();
    return new Worksheet(this.book, id);
  }

  _RegisterDataChangedEvent(): void {
    this.book.events.register(EventType.worksheetChanged, workbookTarget);
  }

  _UnregisterDataChangedEvent(): void {
    this.book.events.unregister(EventType.worksheetChanged, workbookTarget);
  }

  _RegisterSelectionChangedEvent(): void {
    this.book.events.register(EventType.worksheetSelectionChanged, workbookTarget);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.book.events.unregister(EventType.worksheetSelectionChanged, workbookTarget);
  }

  _RegisterActivatedEvent(): void {
    this.book.events.register(EventType.worksheetActivated, workbookTarget);
  }

  _UnregisterActivatedEvent(): void {
    this.book.events.unregister(EventType.worksheetActivated, workbookTarget);
  }

  _RegisterDeactivatedEvent(): void {
    this.book.events.register(EventType.worksheetDeactivated, workbookTarget);
  }

  _UnregisterDeactivatedEvent(): void {
    this.book.events.unregister(EventType.worksheetDeactivated, workbookTarget);
  }

  _RegisterAddedEvent(): void {
    this.book.events.register(EventType.worksheetAdded, workbookTarget);
  }

  _UnregisterAddedEvent(): void {
    this.book.events.unregister(EventType.worksheetAdded, workbookTarget);
  }

  _RegisterDeletedEvent(): void {
    this.book.events.register(EventType.worksheetDeleted, workbookTarget);
  }

  _UnregisterDeletedEvent(): void {
    this.book.events.unregister(EventType.worksheetDeleted, workbookTarget);
  }

  private readonly sheets = (visibleOnly: boolean): Worksheet[] =>
    this[apiItems]().filter(({ visibility }) => !visibleOnly || visibility === 'Visible');
}

function notFound(what: string): never {
  throw itemNotFound(what);
}
