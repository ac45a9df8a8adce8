import { shiftFormula } from './sharedFormula';

test.each([
  ['A1+$B1+C$1+$D$1', 2, 1, 'B3+$B3+D$1+$D$1'],
  ['SUM(A:B)+SUM(3:4)', 1, 1, 'SUM(B:C)+SUM(4:5)'],
  ['SUM($A:B)', 0, 2, 'SUM($A:D)'],
  ['LOG10(A1)&"A1"', 1, 0, 'LOG10(A2)&"A1"'],
  ["'A1'!A1+分A1", 1, 0, "'A1'!A2+分A1"],
  ['表1[A1]+3', 1, 1, '表1[A1]+3'],
  ['A1', -1, 0, 'A1048576'],
])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});
