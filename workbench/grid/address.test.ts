import { qualifiedAddress } from './address';

describe('qualifiedAddress', () => {
  it.each([
    ['Sheet1', 0, 0, 'Sheet1!A1'],
    ['质检明细', 9, 25, '质检明细!Z10'],
    ['质检 明细', 0, 26, "'质检 明细'!AA1"],
    ["客服's 表", 1, 701, "'客服''s 表'!ZZ2"],
    ['2026-10', 2, 702, "'2026-10'!AAA3"],
  ])('%s, row %i, column %i', (sheet, row, column, address) => {
    expect(qualifiedAddress(sheet, row, column)).toBe(address);
  });
});
