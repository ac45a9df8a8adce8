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
    refusePassword(password);
    const given = Object.entries(options ?? {}).filter(([, allowed]) => typeof allowed === 'boolean');
    this.book.extras.protection[this.sheetId] = { options: { ...defaultOptions, ...Object.fromEntries(given) } };
  }

  unprotect(): void {
    if (this.state()?.hasPassword === true) throw accessDenied();
    delete this.book.extras.protection[this.sheetId];
  }

  private readonly state = (): SheetProtection | undefined => this.book.extras.protection[this.sheetId];
}

/** Protects the structure of the workbook: its sheets, not their cells. */
export class WorkbookProtection extends ApiObject {
  override readonly [apiType] = { name: 'WorkbookProtection', scalars: ['protected'] };

  constructor(private readonly book: Book) {
    super();
  }

  get protected(): boolean {
    return this.book.extras.structureProtection !== undefined;
  }

  protect(password?: string): void {
    if (this.protected) throw invalidOperation('The workbook is already protected.');
    refusePassword(password);
    this.book.extras.structureProtection = {};
  }

  unprotect(): void {
    if (this.book.extras.structureProtection?.hasPassword === true) throw accessDenied();
    delete this.book.extras.structureProtection;
  }
}

function refusePassword(password: string | null | undefined): void {
  if (password !== undefined && password !== null && password !== '') throw notImplemented('passwords');
}
