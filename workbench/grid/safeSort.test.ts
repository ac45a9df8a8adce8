import { ArrayValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { safeSort } from './safeSort';

it('sorts a copy, so that other formulas over the same range still read its rows in order', () => {
  const [Sort, name] = safeSort();
  const shared = ArrayValueObject.createByArray([[3], [1], [2]]);
  const sorted = new Sort(name).calculate(shared, NumberValueObject.create(1), NumberValueObject.create(1));
  const column = (array: unknown) =>
    array instanceof ArrayValueObject ? [0, 1, 2].map((row) => array.get(row, 0)?.getValue()) : array;
  expect(column(sorted)).toEqual([1, 2, 3]);
  expect(column(shared)).toEqual([3, 1, 2]);
});
