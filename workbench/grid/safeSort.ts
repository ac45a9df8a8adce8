import {
  ArrayValueObject,
  FUNCTION_NAMES_LOOKUP,
  functionLookup,
  type BaseFunction,
  type BaseValueObject,
} from '@univerjs/engine-formula';

type FunctionClass = new (name: string) => BaseFunction;

/**
 * The engine's SORT sorts the very array that it shares with every other formula over the same range (0.25.1), so that
 * a later SUMPRODUCT reads the rows in another order. This one sorts a copy.
 */
export function safeSort(): [FunctionClass, string] {
  const sort = functionLookup.find(([, name]) => name === FUNCTION_NAMES_LOOKUP.SORT);
  if (sort === undefined) throw new Error('The formula engine has no SORT');
  const Sort = sort[0] as FunctionClass;
  class SafeSort extends Sort {
    override calculate(...[array, ...rest]: BaseValueObject[]) {
      if (array === undefined) return super.calculate();
      return super.calculate(array instanceof ArrayValueObject ? array.map((cell) => cell) : array, ...rest);
    }
  }
  return [SafeSort, 'SORT'];
}
