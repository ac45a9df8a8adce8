import type { IRange } from '@univerjs/core';
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  TableManager,
  type ITableInfoWithUnitId,
} from '@univerjs/sheets-table';
import { defaultTableLook, type TableLook } from '../../model/table';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { isValidName } from '../nameRules';
import type { Book } from './book';
import { CellReader } from './cellReader';
import { definedNames } from './references';

export type TableInfo = ITableInfoWithUnitId;

const managerOf = (book: Book): TableManager => book.injector.get(TableManager);

export function listTables(book: Book): TableInfo[] {
  return managerOf(book).getTableList(book.unitId);
}

export function tableInfo(book: Book, id: string): TableInfo {
  const info = listTables(book).find((table) => table.id === id);
  if (info === undefined) throw itemNotFound('the table');
  return info;
}

/** Blank headers get Excel's names, and like all headers they are texts. */
export function addTable(book: Book, sheetId: string, area: IRange): string {
  const reader = new CellReader(book, sheetId);
  const header = { ...area, endRow: area.startRow };
  const taken = new Set<string>();
  const base = book.locale.startsWith('zh') ? '列' : 'Column';
  const names = Array.from({ length: area.endColumn - area.startColumn + 1 }, (_, index) => {
    const given = String(reader.value(area.startRow, area.startColumn + index));
    let name = given === '' ? `${base}${index + 1}` : given;
    for (let suffix = 2; taken.has(name.toLowerCase()); suffix += 1) name = `${given === '' ? base : given}${suffix}`;
    taken.add(name.toLowerCase());
    return name;
  });
  const changed = names.some((name, index) => reader.value(area.startRow, area.startColumn + index) !== name);
  if (changed) book.writer.write(sheetId, header, (_, column) => `'${names[column] ?? ''}`);
  book.writer.grow(sheetId, area.endRow, area.endColumn);
  const id = crypto.randomUUID().slice(0, 8);
  const existing = new Set(listTables(book).map(({ name }) => name.toLowerCase()));
  const prefix = book.locale.startsWith('zh') ? '表' : 'Table';
  let number = existing.size + 1;
  while (existing.has(`${prefix}${number}`.toLowerCase())) number += 1;
  book.run(AddSheetTableCommand.id, {
    unitId: book.unitId,
    subUnitId: sheetId,
    id,
    name: `${prefix}${number}`,
    range: { ...area },
    options: { showHeader: true },
  });
  setLook(book, id, {});
  return id;
}

export function removeTable(book: Book, id: string): void {
  const { subUnitId } = tableInfo(book, id);
  book.assertWritable(subUnitId);
  book.run(DeleteSheetTableCommand.id, { unitId: book.unitId, subUnitId, tableId: id });
}

export function renameTable(book: Book, id: string, name: unknown): void {
  if (!isValidName(name)) throw invalidArgument(`'${String(name)}' is not a valid table name.`);
  const wanted = name.toLowerCase();
  const others = listTables(book).filter((table) => table.id !== id);
  const taken = [...others, ...definedNames(book, null)].some((other) => other.name.toLowerCase() === wanted);
  if (taken) throw itemAlreadyExists(name);
  book.assertWritable(tableInfo(book, id).subUnitId);
  book.run(SetSheetTableCommand.id, { unitId: book.unitId, tableId: id, name });
}

export function resizeTable(book: Book, id: string, range: IRange): void {
  const { subUnitId } = tableInfo(book, id);
  book.assertWritable(subUnitId);
  book.writer.grow(subUnitId, range.endRow, range.endColumn);
  book.run(SetSheetTableCommand.id, { unitId: book.unitId, tableId: id, updateRange: { newRange: { ...range } } });
}

export function lookOf(book: Book, id: string): TableLook {
  const look: unknown = managerOf(book).getTable(book.unitId, id)?.getTableMeta()?.look;
  return { ...defaultTableLook, ...(typeof look === 'object' ? look : {}) };
}

export function setLook(book: Book, id: string, change: Partial<TableLook>): void {
  const table = managerOf(book).getTable(book.unitId, id);
  table?.setTableMeta({ ...table.getTableMeta(), look: { ...lookOf(book, id), ...change } });
}

export function setShowHeader(book: Book, id: string, show: boolean): void {
  managerOf(book).getTable(book.unitId, id)?.setShowHeader(show);
}
