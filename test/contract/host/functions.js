/* global CustomFunctions */
const { Error: FunctionError, ErrorCode } = CustomFunctions;
CustomFunctions.associate('ADD', (a, b) => a + b);
CustomFunctions.associate('SPILL', () => [
  [1, 2],
  [3, 'four'],
]);
CustomFunctions.associate('FAIL', () => {
  throw new FunctionError(ErrorCode.invalidNumber, 'must be positive');
});
CustomFunctions.associate('CELLERRORS', () => [[1, new FunctionError(ErrorCode.notAvailable, 'no such agent')]]);
CustomFunctions.associate('SLOW', (a) => new Promise((resolve) => setTimeout(() => resolve(a * 2), 1500)));
CustomFunctions.associate('WHERE', (invocation) => invocation.address);
