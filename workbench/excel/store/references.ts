import type { IRange } from '@univerjs/core';
import { IDefinedNamesService, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { TableManager } from '@univerjs/sheets-table';
import { parseRange } from '../../model/a1';
import { invalidArgument, itemNotFound } from '../errors';
import { parseAddress, splitReference } from '../reference';
import type { Book } from './book';

export interface Place {
  sheetId: string;
  area: IRange;
}

/** Univer writes this where a name belongs to the whole workbook. */
const wholeBook = 'AllDefaultWorkbook';

export type DefinedName = IDefinedNamesServiceParam;

/** The names of a sheet, or those of the whole workbook. */
export function definedNames(book: Book, scope: string | null): DefinedName[] {
  const map = book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {};
  return Object.values(map).filter(({ localSheetId }) => scopeOf(localSheetId) === scope);
}

export function scopeOf(localSheetId: string | undefined): string | null {
  return localSheetId === undefined || localSheetId === '' || localSheetId === wholeBook ? null : localSheetId;
}

export function findName(book: Book, name: string, scope: string | null): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return definedNames(book, scope).find((entry) => entry.name.toLowerCase() === wanted);
}

export function sheetIdOf(book: Book, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return book.sheetIds().find((id) => book.frame(id).getName().toLowerCase() === wanted);
}

/** The cells a reference stands for (`'表 1'!$A$1`, a name, a table); undefined when it is none. */
export function findPlace(book: Book, reference: string, sheetId: string): Place | undefined {
  const { sheetName, address } = splitReference(reference);
  const onSheet = sheetName === undefined ? sheetId : sheetIdOf(book, sheetName);
  if (onSheet === undefined) return undefined;
  if (parseRange(address) !== undefined) return { sheetId: onSheet, area: parseAddress(address) };
  const name = findName(book, address, onSheet) ?? findName(book, address, null);
  if (name !== undefined && name.formulaOrRefString !== reference)
    return findPlace(book, name.formulaOrRefString, onSheet);
  const tables = book.injector.get(TableManager).getTableList(book.unitId);
  const table = tables.find((entry) => entry.name.toLowerCase() === address.toLowerCase());
  return table === undefined ? undefined : { sheetId: table.subUnitId, area: { ...table.range } };
}

export function resolveReference(book: Book, reference: string, sheetId: string): Place {
  const { sheetName, address } = splitReference(reference);
  if (sheetName !== undefined && sheetIdOf(book, sheetName) === undefined) throw itemNotFound(sheetName);
  const place = findPlace(book, reference, sheetId);
  if (place === undefined) throw invalidArgument(`'${address}' is not an address.`);
  return place;
}
