/* global CustomFunctions */
// The library brings CustomFunctions.Error after this script has run.
const failure = (code, message) => new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
CustomFunctions.associate('ADD', (a, b) => a + b);
CustomFunctions.associate('SPILL', () => [
  [1, 2],
  [3, 'four'],
]);
CustomFunctions.associate('FAIL', () => {
  throw failure('invalidNumber', 'must be positive');
});
CustomFunctions.associate('CELLERRORS', () => [[1, failure('notAvailable', 'no such agent')]]);
CustomFunctions.associate('SLOW', (a) => new Promise((resolve) => setTimeout(() => resolve(a * 2), 1500)));
CustomFunctions.associate('WHERE', (invocation) => invocation.address);
