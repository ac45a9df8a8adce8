import type { ISetDefinedNameMutationParam } from '@univerjs/engine-formula';
import { InsertDefinedNameCommand, RemoveDefinedNameCommand, SetDefinedNameCommand } from '@univerjs/sheets';
import { ApiCollection, apiItems, ApiObject, apiType } from '../office/richapi/object';
import { invalidArgument, itemAlreadyExists, itemNotFound } from './errors';
import { Range } from './range';
import { absoluteReference, splitReference } from './reference';
import { isValidName } from './nameRules';
import type { Book } from './store/book';
import { definedNames, findName, findPlace, type DefinedName, type Place } from './store/references';
import { Worksheet } from './worksheet';

/** Names of the workbook, or of one sheet. */
export class NamedItemCollection extends ApiCollection<NamedItem> {
  override readonly [apiType] = { name: 'NamedItemCollection', scalars: [] };

  constructor(
    private readonly book: Book,
    /** Null: the workbook's. */
    private readonly scope: string | null,
  ) {
    super();
  }

  override [apiItems](): NamedItem[] {
    return definedNames(this.book, this.scope).map(({ id }) => new NamedItem(this.book, this.scope, id));
  }

  add(name: string, reference: Range | string | number | boolean, comment = ''): NamedItem {
    if (!isValidName(name)) {
      throw invalidArgument(`'${String(name)}' is not a valid name.`);
    }
    if (findName(this.book, name, this.scope) !== undefined) throw itemAlreadyExists(name);
    const id = crypto.randomUUID();
    const param: ISetDefinedNameMutationParam = {
      unitId: this.book.unitId,
      id,
      name,
      comment,
      formulaOrRefString: storedFormula(this.book, reference),
      localSheetId: this.scope ?? 'AllDefaultWorkbook',
    };
    this.book.run(InsertDefinedNameCommand.id, param);
    return new NamedItem(this.book, this.scope, id);
  }

  getItem(name: string): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (item === null) throw itemNotFound(name);
    return item;
  }

  /** By name, or by the id under which the library finds it again. */
  getItemOrNullObject(name: string): NamedItem | null {
    const byId = definedNames(this.book, this.scope).find(({ id }) => id === name);
    const entry = byId ?? findName(this.book, String(name), this.scope);
    return entry === undefined ? null : new NamedItem(this.book, this.scope, entry.id);
  }
}

export class NamedItem extends ApiObject {
  override readonly [apiType] = {
    name: 'NamedItem',
    scalars: ['name', 'type', 'value', 'visible', '_Id', 'comment', 'scope', 'formula'],
    id: '_Id',
  } as const;

  constructor(
    private readonly book: Book,
    private readonly sheetScope: string | null,
    private readonly nameId: string,
  ) {
    super();
  }

  get _Id(): string {
    return this.nameId;
  }

  get name(): string {
    return this.entry().name;
  }

  get type(): 'Range' | 'String' | 'Integer' | 'Double' | 'Boolean' | 'Error' {
    if (this.place() !== undefined) return 'Range';
    const { value } = this;
    if (typeof value === 'boolean') return 'Boolean';
    if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
    return 'String';
  }

  /** The address of a range, the value of a constant; a formula that is neither stays a formula. */
  get value(): string | number | boolean {
    const place = this.place();
    if (place !== undefined) return absoluteReference(this.book.frame(place.sheetId).getName(), place.area);
    const formula = this.formula.slice(1);
    if (/^".*"$/s.test(formula)) return formula.slice(1, -1).replace(/""/g, '"');
    if (/^(true|false)$/i.test(formula)) return formula.toUpperCase() === 'TRUE';
    return formula.trim() !== '' && Number.isFinite(Number(formula)) ? Number(formula) : this.formula;
  }

  get formula(): string {
    return `=${this.entry().formulaOrRefString.replace(/^=/, '')}`;
  }

  set formula(formula: unknown) {
    this.update({ formulaOrRefString: storedFormula(this.book, formula) });
  }

  get visible(): boolean {
    return this.entry().hidden !== true;
  }

  set visible(visible: unknown) {
    this.update({ hidden: visible !== true });
  }

  get comment(): string {
    return this.entry().comment ?? '';
  }

  set comment(comment: unknown) {
    this.update({ comment: String(comment) });
  }

  get scope(): 'Workbook' | 'Worksheet' {
    return this.sheetScope === null ? 'Workbook' : 'Worksheet';
  }

  get worksheet(): Worksheet {
    const sheet = this.worksheetOrNullObject;
    if (sheet === null) throw itemNotFound(`the sheet of ${this.name}`);
    return sheet;
  }

  get worksheetOrNullObject(): Worksheet | null {
    return this.sheetScope === null ? null : new Worksheet(this.book, this.sheetScope);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === null) throw invalidArgument(`The name '${this.name}' does not refer to a range.`);
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const place = this.place();
    return place === undefined ? null : new Range(this.book, place.sheetId, place.area);
  }

  delete(): void {
    this.book.run(RemoveDefinedNameCommand.id, { unitId: this.book.unitId, ...this.entry() });
  }

  private readonly entry = (): DefinedName => {
    const found = definedNames(this.book, this.sheetScope).find(({ id }) => id === this.nameId);
    if (found === undefined) throw itemNotFound('the name');
    return found;
  };

  private readonly place = (): Place | undefined => {
    const { formulaOrRefString } = this.entry();
    const sheetId = this.sheetScope ?? this.book.activeSheetId();
    return findPlace(this.book, formulaOrRefString, sheetId);
  };

  private readonly update = (change: Partial<DefinedName>): void => {
    this.book.run(SetDefinedNameCommand.id, { unitId: this.book.unitId, ...this.entry(), ...change });
  };
}

/** As Univer keeps it: a reference bare, everything else as a formula. */
function storedFormula(book: Book, reference: unknown): string {
  if (reference instanceof Range) return absoluteReference(book.frame(reference.sheetId).getName(), reference.area);
  if (typeof reference === 'number' || typeof reference === 'boolean') return `=${String(reference).toUpperCase()}`;
  if (typeof reference !== 'string' || reference === '')
    throw invalidArgument('A name refers to a range, a formula or a value.');
  if (!reference.startsWith('=')) return `="${reference.replace(/"/g, '""')}"`;
  const { sheetName } = splitReference(reference);
  return sheetName !== undefined && findPlace(book, reference, '') !== undefined ? reference.slice(1) : reference;
}
