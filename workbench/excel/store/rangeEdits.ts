import type { ICellData, IObjectMatrixPrimitiveType, IRange } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  RemoveWorksheetMergeCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { invalidArgument } from '../errors';
import { columnCountOf, intersect, isEntireColumn, isEntireRow, rowCountOf } from '../reference';
import type { Book } from './book';
import { emptied } from './cellInput';
import { CellReader } from './cellReader';
import { StyleReader } from './styleReader';
import { usedRange } from './usedRange';

export interface Place {
  sheetId: string;
  area: IRange;
}

/** The part of a range that Univer's sheet has cells for. */
function onSheet(book: Book, sheetId: string, range: IRange): IRange | null {
  const sheet = book.sheet(sheetId);
  const bounds = {
    startRow: 0,
    startColumn: 0,
    endRow: sheet.getRowCount() - 1,
    endColumn: sheet.getColumnCount() - 1,
  };
  return intersect(range, bounds);
}

export function insertRange(book: Book, sheetId: string, range: IRange, shift: 'Down' | 'Right'): void {
  if (isEntireRow(range)) {
    book.assertWritable(sheetId, undefined, 'allowInsertRows');
    book.writer.grow(sheetId, range.startRow, 0);
    book.facadeSheet(sheetId).insertRows(range.startRow, rowCountOf(range));
  } else if (isEntireColumn(range)) {
    book.assertWritable(sheetId, undefined, 'allowInsertColumns');
    book.writer.grow(sheetId, 0, range.startColumn);
    book.facadeSheet(sheetId).insertColumns(range.startColumn, columnCountOf(range));
  } else {
    book.assertWritable(sheetId);
    book.writer.grow(sheetId, range.endRow, range.endColumn);
    const command = shift === 'Down' ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
    book.runOnActiveSheet(sheetId, command.id, { range: { ...range } });
  }
}

export function deleteRange(book: Book, sheetId: string, range: IRange, shift: 'Up' | 'Left'): void {
  const present = onSheet(book, sheetId, range);
  if (isEntireRow(range)) {
    book.assertWritable(sheetId, undefined, 'allowDeleteRows');
    if (present) book.facadeSheet(sheetId).deleteRows(present.startRow, rowCountOf(present));
  } else if (isEntireColumn(range)) {
    book.assertWritable(sheetId, undefined, 'allowDeleteColumns');
    if (present) book.facadeSheet(sheetId).deleteColumns(present.startColumn, columnCountOf(present));
  } else {
    book.assertWritable(sheetId);
    const command = shift === 'Up' ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
    if (present) book.runOnActiveSheet(sheetId, command.id, { range: present });
  }
}

export function clearRange(book: Book, sheetId: string, range: IRange, applyTo: string): void {
  if (applyTo === 'Hyperlinks' || applyTo === 'RemoveHyperlinks') return;
  book.assertWritable(sheetId, range);
  const used = usedRange(book, sheetId, range, false);
  if (used === null) return;
  const cleared: ICellData = {
    ...(applyTo === 'Formats' ? {} : emptied),
    ...(applyTo === 'Contents' ? {} : { s: null }),
  };
  if (applyTo !== 'Contents') unmergeRange(book, sheetId, range);
  setCells(book, sheetId, used, () => cleared);
}

export function mergeRange(book: Book, sheetId: string, range: IRange, across: boolean): void {
  book.assertWritable(sheetId);
  if (book.writer.hasMerged(sheetId, range)) unmergeRange(book, sheetId, range);
  const rows = Array.from({ length: across ? rowCountOf(range) : 0 }, (_, row) => range.startRow + row);
  const areas = across ? rows.map((row) => ({ ...range, startRow: row, endRow: row })) : [range];
  for (const area of areas) {
    if (rowCountOf(area) * columnCountOf(area) > 1) book.writer.merge(sheetId, area);
  }
}

export function unmergeRange(book: Book, sheetId: string, range: IRange): void {
  const touched = book
    .sheet(sheetId)
    .getMergeData()
    .filter((merged) => intersect(merged, range) !== null);
  if (touched.length === 0) return;
  book.assertWritable(sheetId);
  book.run(RemoveWorksheetMergeCommand.id, { unitId: book.unitId, subUnitId: sheetId, ranges: touched });
}

/** `Range.copyFrom`: formulas move their relative references; a source that divides the target is repeated. */
export function copyRange(
  book: Book,
  source: Place,
  target: Place,
  type: 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link',
  skipBlanks: boolean,
  transpose: boolean,
): void {
  if (type === 'Link') throw invalidArgument('Links are not copied.');
  const [rows, columns] = [rowCountOf(source.area), columnCountOf(source.area)];
  const [high, wide] = transpose ? [columns, rows] : [rows, columns];
  const repeats = rowCountOf(target.area) % high === 0 && columnCountOf(target.area) % wide === 0;
  const area: IRange = repeats
    ? target.area
    : { ...target.area, endRow: target.area.startRow + high - 1, endColumn: target.area.startColumn + wide - 1 };
  book.assertWritable(target.sheetId, area);
  const reader = new CellReader(book, source.sheetId);
  const styles = new StyleReader(book, source.sheetId);
  const lexer = book.injector.get(LexerTreeBuilder);
  const copies: (ICellData | null)[][] = [];
  for (let row = 0; row < rowCountOf(area); row += 1) {
    const line: (ICellData | null)[] = [];
    for (let column = 0; column < columnCountOf(area); column += 1) {
      const [down, along] = transpose ? [column % rows, row % columns] : [row % rows, column % columns];
      const [fromRow, fromColumn] = [source.area.startRow + down, source.area.startColumn + along];
      const value = reader.value(fromRow, fromColumn);
      const formula = reader.formula(fromRow, fromColumn);
      const style = styles.own(fromRow, fromColumn);
      const s = type === 'All' || type === 'Formats' ? { s: style ? { ...style } : null } : {};
      if (type === 'Formats') line.push(s);
      else if (skipBlanks && value === '') line.push(null);
      else if (type !== 'Values' && typeof formula === 'string' && formula.startsWith('=')) {
        const [dx, dy] = [area.startColumn + column - fromColumn, area.startRow + row - fromRow];
        line.push({ ...emptied, f: lexer.moveFormulaRefOffset(formula, dx, dy), ...s });
      } else {
        const { t } = reader.cell(fromRow, fromColumn) ?? {};
        const v = value === '' ? null : typeof value === 'boolean' ? Number(value) : value;
        line.push({ ...emptied, v, t: v === null ? null : t, ...s });
      }
    }
    copies.push(line);
  }
  setCells(
    book,
    target.sheetId,
    area,
    (row, column) => copies[row - area.startRow]?.[column - area.startColumn] ?? undefined,
  );
}

/** Lays cell data over a range; undefined leaves a cell as it is. */
export function setCells(
  book: Book,
  sheetId: string,
  range: IRange,
  cellAt: (row: number, column: number) => ICellData | undefined,
): void {
  book.writer.flush();
  book.writer.grow(sheetId, range.endRow, range.endColumn);
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const cell = cellAt(row, column);
      if (cell !== undefined) line[column] = { ...cell };
    }
    cellValue[row] = line;
  }
  const params: ISetRangeValuesMutationParams = { unitId: book.unitId, subUnitId: sheetId, cellValue };
  const undo = SetRangeValuesUndoMutationFactory(book.injector, params);
  book.mutate([{ id: SetRangeValuesMutation.id, params }], [{ id: SetRangeValuesMutation.id, params: undo }]);
}
