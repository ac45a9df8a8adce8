import { checkSheetName, freeSheetName, isValidName } from './nameRules';

test.each([
  ['', []],
  ['x'.repeat(32), []],
  ['a/b', []],
  ["'a", []],
  ['History', []],
  [3, []],
] as [unknown, string[]][])('a sheet cannot be called %p', (name, others) => {
  expect(() => checkSheetName(name, others)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
});

test('sheet names differ by more than case', () => {
  expect(() => checkSheetName('data', ['Data'])).toThrow(expect.objectContaining({ code: 'ItemAlreadyExists' }));
  expect(checkSheetName('月度复盘 2026-10', ['Data'])).toBe('月度复盘 2026-10');
});

test('a new sheet takes the first free number', () => {
  expect(freeSheetName('Sheet', ['Sheet1'])).toBe('Sheet2');
  expect(freeSheetName('Sheet', ['Sheet1', 'sheet3'])).toBe('Sheet4');
});

test.each(['Marks', '成绩表', '_x', 'a.b', 'TABLE2026x'])('%s names a table', (name) => {
  expect(isValidName(name)).toBe(true);
});

test.each(['', 'T1', 'xfd9', 'R', 'c', '1st', 'two words', 'a-b', 7])('%p does not', (name) => {
  expect(isValidName(name)).toBe(false);
});
