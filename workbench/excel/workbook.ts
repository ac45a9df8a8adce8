import { ApiObject, apiType } from '../office/richapi/object';
import { Application } from './application';
import { CommentCollection } from './comments';
import { Functions } from './functions';
import { WorkbookProtection } from './protection';
import { TableCollection } from './tables';
import { invalidSelection } from './errors';
import { NamedItemCollection } from './names';
import { Range } from './range';
import { SettingCollection } from './settings';
import type { Book } from './store/book';
import { selection } from './store/selection';
import { WorksheetCollection } from './worksheets';

/** `context.workbook`. */
export class Workbook extends ApiObject {
  override readonly [apiType] = {
    name: 'Workbook',
    scalars: ['name', 'readOnly', 'isDirty', 'autoSave', 'previouslySaved'],
  };
  private readonly app: Application;

  constructor(private readonly book: Book) {
    super();
    this.app = new Application(book);
  }

  get name(): string {
    return decodeURIComponent(new URL(this.book.documentUrl).pathname.split('/').at(-1) ?? '');
  }

  get readOnly(): boolean {
    return this.book.readOnly;
  }

  get isDirty(): boolean {
    return true;
  }

  get autoSave(): boolean {
    return false;
  }

  get previouslySaved(): boolean {
    return true;
  }

  get application(): Application {
    return this.app;
  }

  get functions(): Functions {
    return new Functions(this.book);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, null);
  }

  get tables(): TableCollection {
    return new TableCollection(this.book, null);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.book, null);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.book.extras.settings);
  }

  getSelectedRange(): Range {
    const { sheetId, areas } = selection(this.book);
    const [area, ...others] = areas;
    if (area === undefined || others.length > 0) throw invalidSelection();
    return new Range(this.book, sheetId, area);
  }

  getActiveCell(): Range {
    const { sheetId, activeCell } = selection(this.book);
    const { row, column } = activeCell;
    return new Range(this.book, sheetId, { startRow: row, endRow: row, startColumn: column, endColumn: column });
  }
}
