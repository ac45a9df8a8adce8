import { MAX_COLUMN, MAX_ROW } from '../model/a1';
import {
  absoluteReference,
  boundingRange,
  fullAddress,
  intersect,
  localAddress,
  parseAddress,
  rangeAt,
  splitReference,
} from './reference';

test.each([
  ['A1', undefined, 'A1'],
  ['Sheet1!A1:B2', 'Sheet1', 'A1:B2'],
  ["='表 1'!$A$1", '表 1', '$A$1'],
  ["'it''s'!C3", "it's", 'C3'],
])('%s is split into sheet and address', (reference, sheetName, address) => {
  expect(splitReference(reference)).toEqual({ sheetName, address });
});

test.each(['A1', 'B2:D9', 'C:E', '3:7', '1:1', 'A:A'])('%s reads and writes alike', (address) => {
  expect(localAddress(parseAddress(address))).toBe(address);
});

test('absolute forms and corners the wrong way round are the same range', () => {
  expect(localAddress(parseAddress('$D$9:$B$2'))).toBe('B2:D9');
});

test.each(['', 'A0', 'XFE1', 'A1048577', 'A1:B2,C3', 'name'])('%s is no address', (address) => {
  expect(() => parseAddress(address)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
});

test('references to cells are quoted where they must be', () => {
  expect(fullAddress('Sheet1', parseAddress('A1:B2'))).toBe('Sheet1!A1:B2');
  expect(fullAddress("it's 1", parseAddress('A1'))).toBe("'it''s 1'!A1");
  expect(absoluteReference('表1', parseAddress('A2:A9'))).toMatch(/!\$A\$2:\$A\$9$/);
  expect(absoluteReference('S', parseAddress('B:C'))).toBe('S!$B:$C');
});

test('intersections and bounding rectangles', () => {
  expect(intersect(parseAddress('A1:C5'), parseAddress('C3:E9'))).toEqual(parseAddress('C3:C5'));
  expect(intersect(parseAddress('A1'), parseAddress('B2'))).toBeNull();
  expect(boundingRange(parseAddress('B2'), parseAddress('A5:C5'))).toEqual(parseAddress('A2:C5'));
});

test.each([
  [-1, 0, 1, 1],
  [0, 0, 0, 1],
  [0.5, 0, 1, 1],
  [MAX_ROW, 0, 2, 1],
  [0, MAX_COLUMN, 1, 2],
])('row %d, column %d, %d × %d is outside of a sheet', (row, column, rows, columns) => {
  expect(() => rangeAt(row, column, rows, columns)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
});
