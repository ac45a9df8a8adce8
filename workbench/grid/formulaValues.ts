import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import type { CellValue, FunctionAnswer, FunctionFailure, FunctionMetadata } from '../model/customFunctions';
import { OFFSET_1904, showsDate } from '../xlsx/dates';
import { isFailure, type FunctionArgument } from './functionBridge';

/** Excel's name for a cell whose function has yet to answer; the engine must know it to pass it on to dependents. */
export const busyError: FunctionFailure = { error: '#BUSY!' };
ERROR_TYPE_SET.add(errorType(busyError.error));

/** What Excel on the web would send, or the first error among the arguments: Excel does not call a function with one. */
export function toArguments(
  values: BaseValueObject[],
  parameters: FunctionMetadata['parameters'],
  from1904 = false,
): FunctionArgument[] | ErrorValueObject {
  const args: FunctionArgument[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const value = values[index];
    const arg = value === undefined ? null : toArgument(value, parameter.dimensionality === 'matrix', from1904);
    if (arg instanceof ErrorValueObject) return arg;
    args.push(arg);
  }
  return args;
}

function toArgument(value: BaseValueObject, matrix: boolean, from1904: boolean): FunctionArgument | ErrorValueObject {
  if (value instanceof ArrayValueObject) {
    const cells = toCells(value, from1904);
    if (cells instanceof ErrorValueObject || matrix) return cells;
    const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
    return only === undefined ? ErrorValueObject.create(ErrorType.VALUE) : only;
  }
  const cell = toCell(value, from1904);
  // An omitted argument is null even where a table is expected; any other single value is a table of one cell.
  return matrix && cell !== null && !(cell instanceof ErrorValueObject) ? [[cell]] : cell;
}

function toCells(array: ArrayValueObject, from1904: boolean): CellValue[][] | ErrorValueObject {
  const rows: CellValue[][] = [];
  for (let row = 0; row < array.getRowCount(); row++) {
    const cells: CellValue[] = [];
    for (let column = 0; column < array.getColumnCount(); column++) {
      const cell = toCell(array.get(row, column), from1904);
      if (cell instanceof ErrorValueObject) return cell;
      cells.push(cell);
    }
    rows.push(cells);
  }
  return rows;
}

/** @param from1904 what shows as a date is a day since 1900 in the grid, and another number in Excel */
function toCell(value: Nullable<BaseValueObject>, from1904: boolean): CellValue | ErrorValueObject {
  if (!value || value.isNull()) return null;
  if (value instanceof ErrorValueObject) return value;
  const plain = value.getValue();
  return from1904 && typeof plain === 'number' && showsDate(value.getPattern()) ? plain - OFFSET_1904 : plain;
}

export function fromAnswer(answer: FunctionAnswer): BaseValueObject {
  if (!Array.isArray(answer)) return fromCell(answer);
  return ArrayValueObject.create({
    calculateValueList: answer.map((row) => row.map(fromCell)),
    rowCount: answer.length,
    columnCount: answer[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function fromCell(value: CellValue | FunctionFailure): BaseValueObject {
  if (isFailure(value)) return ErrorValueObject.create(errorType(value.error), value.message);
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
}

/** The engine's list lacks some of Excel's error names, yet carries any of them. */
function errorType(name: string): ErrorType {
  return name as ErrorType;
}
