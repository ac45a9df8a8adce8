import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { fromAnswer, toArguments } from './formulaValues';

const parameters = [
  { name: 'marks', description: '', dimensionality: 'matrix' },
  { name: 'policy', description: '', optional: true },
  { name: 'bands', description: '', dimensionality: 'matrix', optional: true },
];

function range(cells: (BaseValueObject | null)[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  });
}

describe('what the add-in is sent', () => {
  it('is a matrix with null for blanks, as Excel on the web sends it', () => {
    const marks = range([
      [NumberValueObject.create(4.5), NullValueObject.create()],
      [StringValueObject.create('-'), BooleanValueObject.create(true)],
      [StringValueObject.create(''), null],
    ]);
    expect(toArguments([marks], parameters)).toEqual([
      [
        [4.5, null],
        ['-', true],
        ['', null],
      ],
      null,
      null,
    ]);
  });

  it('is null for an argument left out, at the end or between commas', () => {
    const marks = range([[NumberValueObject.create(1)]]);
    const bands = range([[NumberValueObject.create(60)]]);
    expect(toArguments([marks, NullValueObject.create(), bands], parameters)).toEqual([[[1]], null, [[60]]]);
    expect(toArguments([marks, NullValueObject.create(), NullValueObject.create()], parameters)).toEqual([
      [[1]],
      null,
      null,
    ]);
  });

  it('is one cell for a reference to one cell where a single value is expected', () => {
    expect(
      toArguments([range([[NumberValueObject.create(1)]]), range([[StringValueObject.create('cap')]])], parameters),
    ).toEqual([[[1]], 'cap', null]);
  });

  it('is a matrix of one cell for a single value where a table is expected', () => {
    expect(toArguments([NumberValueObject.create(7)], parameters)).toEqual([[[7]], null, null]);
  });

  it('is nothing when an argument holds an error: that error is the result', () => {
    const broken = range([[NumberValueObject.create(1)], [ErrorValueObject.create(ErrorType.DIV_BY_ZERO)]]);
    const result = toArguments([broken], parameters);
    expect(result).toBeInstanceOf(ErrorValueObject);
    expect(result instanceof ErrorValueObject && result.getErrorType()).toBe('#DIV/0!');
  });

  it('is #VALUE! for a table where a single value is expected', () => {
    const table = range([[NumberValueObject.create(1)], [NumberValueObject.create(2)]]);
    const result = toArguments([table, table], parameters);
    expect(result instanceof ErrorValueObject && result.getErrorType()).toBe('#VALUE!');
  });
});

describe('what the cells get', () => {
  it('keeps numbers, texts, booleans and per-cell errors in their places', () => {
    const result = fromAnswer([
      [1.25, '001'],
      [{ error: '#NUM!', message: '配额必须大于零' }, false],
    ]);
    if (!(result instanceof ArrayValueObject)) throw new Error('expected an array');
    expect(result.get(0, 0)?.getValue()).toBe(1.25);
    expect(result.get(0, 1)?.getValue()).toBe('001');
    expect(result.get(0, 1)?.isString()).toBe(true);
    expect(result.get(1, 0)?.isError()).toBe(true);
    expect(result.get(1, 0)?.getValue()).toBe('#NUM!');
    expect(result.get(1, 1)?.getValue()).toBe(false);
  });

  it('is the error of a call that failed as a whole, whatever its name', () => {
    const busy = fromAnswer({ error: '#BUSY!' });
    expect(busy.isError()).toBe(true);
    expect(busy instanceof ErrorValueObject && busy.getErrorType()).toBe('#BUSY!');
  });
});
