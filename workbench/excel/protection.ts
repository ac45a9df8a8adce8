import { ApiObject, apiType } from '../office/richapi/object';
import type { SheetProtection } from '../model/book';
import { accessDenied, invalidOperation, notImplemented } from './errors';
import type { Book } from './store/book';

const defaultOptions: Record<string, boolean> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
};

export class WorksheetProtection extends ApiObject {
  override readonly [apiType] = { name: 'WorksheetProtection', scalars: ['protected', 'options'] };

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  get protected(): boolean {
    return this.state() !== undefined;
  }

  get options(): Record<string, boolean | string> {
    return { ...defaultOptions, selectionMode: 'Normal', ...this.state()?.options };
  }

  protect(options?: Record<string, boolean>, password?: string): void {
    if (this.protected) throw invalidOperation('The sheet is already protected.');
    if (password !== undefined && password !== null && password !== '') throw notImplemented('passwords');
    const given = Object.entries(options ?? {}).filter(([, allowed]) => typeof allowed === 'boolean');
    this.book.extras.protection[this.sheetId] = { options: { ...defaultOptions, ...Object.fromEntries(given) } };
  }

  unprotect(): void {
    if (this.state()?.hasPassword === true) throw accessDenied();
    delete this.book.extras.protection[this.sheetId];
  }

  private readonly state = (): SheetProtection | undefined => this.book.extras.protection[this.sheetId];
}
